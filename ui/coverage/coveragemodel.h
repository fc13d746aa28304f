// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/coverage.h"
#include "shared/rowmodel.h"

namespace duibiao::ui {

class Session;

/// A line for each district and year.
class CoverageModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { District, Year, Plan, Summary, Goals, Unreported, Unpromised };
    static constexpr int columns = Unpromised + 1;

    explicit CoverageModel(const Session& session, QObject* parent = nullptr);

    /// What names no district is left out.
    void setCoverage(std::vector<compare::YearDocuments> coverage);
    /// nullptr for an invalid index.
    [[nodiscard]] const compare::YearDocuments* coverage(const QModelIndex& index) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(const compare::YearDocuments& coverage, int column) const;
    [[nodiscard]] QString reportsText(const std::vector<ReportId>& reports) const;
    [[nodiscard]] QString toolTip(const compare::YearDocuments& coverage, int column) const;

    const Session& m_session;
    std::vector<compare::YearDocuments> m_coverage;
};

} // namespace duibiao::ui
