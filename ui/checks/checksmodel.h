// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "shared/rowmodel.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// What does not fit, one finding a line.
class ChecksModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, Text, District, ReportColumn, State };
    static constexpr int columns = State + 1;
    enum class Shown { Open, Accepted, All };

    explicit ChecksModel(const Session& session, QObject* parent = nullptr);

    /// Accepted ones too.
    void setFindings(std::vector<compare::Finding> findings);
    /// The same findings after the planner decided on some of them.
    void setAccepted(const std::vector<AcceptedFinding>& accepted);
    void show(Shown shown);
    [[nodiscard]] int total() const { return sourceRowCount(); }
    [[nodiscard]] int accepted() const;
    /// nullptr for an invalid index.
    [[nodiscard]] const compare::Finding* finding(const QModelIndex& index) const;
    /// Invalid where there is none or it is not shown.
    [[nodiscard]] QModelIndex indexOfKey(const QString& key) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(int sourceRow, int column) const;

    const Session& m_session;
    std::vector<compare::Finding> m_findings;
    QStringList m_texts; ///< a sentence each, made once
};

} // namespace duibiao::ui
