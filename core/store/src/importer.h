// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "statement.h"
#include "store/records.h"

namespace duibiao::store {

/// Stores new reports one by one, each with all that belongs to it.
class Importer
{
public:
    explicit Importer(Database& database);

    /// Stores a report and hands over to it what lives on of the one it replaces. Undo hides the
    /// report with all its rows, so the history needs no copy of new ones.
    [[nodiscard]] Result<ReportId> add(Action& action, const Replacement& incoming,
                                       const QByteArray& sha256);

private:
    [[nodiscard]] Result<Report> addReport(const NewReport& given, const QByteArray& sha256);
    [[nodiscard]] Result<void> addFile(const NewReport& given, const Report& report);
    [[nodiscard]] Result<std::vector<Figure>> numberedFigures(const Replacement& replacement,
                                                              ReportId report);
    [[nodiscard]] Result<void> storeFigures(Action& action, const Replacement& replacement,
                                            ReportId report);
    [[nodiscard]] Result<void> storeMilestones(Action& action, const Replacement& replacement,
                                               ReportId report);
    [[nodiscard]] Result<void> addAsRead(const NewReport& given, const std::vector<Figure>& stored);

    Database& m_database;
    Statement m_report;
    Statement m_original;
    Statement m_hasOriginal;
    Statement m_text;
    Statement m_searchable;
    Statement m_asRead;
};

} // namespace duibiao::store
