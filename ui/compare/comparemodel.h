// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/perhead.h"
#include "compare/subject.h"
#include "shared/rowmodel.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// The comparison as a table: one line a row, goal and outcome side by side.
class CompareModel : public RowModel
{
    Q_OBJECT

public:
    enum Column {
        District,
        IndicatorColumn,
        PeriodColumn,
        Goal,
        Outcome,
        PerHeadColumn,
        Completion,
        Gap,
        Verdict,
        Base,
        Change,
        PaceColumn,
        Reason,
    };
    static constexpr int columns = Reason + 1;

    explicit CompareModel(const Session& session, QObject* parent = nullptr);

    void setRows(std::vector<compare::Row> rows);
    /// What the column of outcomes per head divides by.
    void setPerHead(const PerHead& perHead);
    /// Shows rows that match the query and have one of the verdicts (their codes); none listed lets
    /// all through.
    void choose(const compare::Query& query, const QStringList& verdicts = {});
    [[nodiscard]] const std::vector<compare::Row>& allRows() const { return m_rows; }
    /// nullptr for an invalid index.
    [[nodiscard]] const compare::Row* row(const QModelIndex& index) const;
    /// Those that pass the filter, as the table is sorted.
    [[nodiscard]] std::vector<compare::Row> shownRows() const;
    /// The same without copies, valid until the next setRows().
    [[nodiscard]] RowList shownList() const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

    [[nodiscard]] QString name(const compare::Row& row) const;
    [[nodiscard]] QString districtName(const compare::Row& row) const;
    [[nodiscard]] static QString periodName(const compare::Row& row);

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(const compare::Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const compare::Row& row, int column) const;
    [[nodiscard]] QString toolTip(const compare::Row& row, int column) const;
    [[nodiscard]] QString goalText(const compare::Row& row) const;
    [[nodiscard]] QString outcomeText(const compare::Row& row) const;
    [[nodiscard]] QString perHeadText(const compare::Row& row) const;

    const Session& m_session;
    std::vector<compare::Row> m_rows;
    PerHead m_perHead;
};

/// The side of a row that a column shows; nullptr where the row lacks it.
[[nodiscard]] const compare::Side* sideOf(const compare::Row& row, int column);

} // namespace duibiao::ui
