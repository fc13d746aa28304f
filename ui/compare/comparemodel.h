// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compared.h"
#include "compare/comparison.h"
#include "compare/perhead.h"
#include "compare/subject.h"
#include "shared/rowmodel.h"

#include <QSet>

#include <vector>

namespace duibiao::ui {

class Session;

/// The comparison as a table: one line a row, goal and outcome side by side. A city's row opens
/// into those of its districts, which then stand beneath it, filtered out or not.
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

    void setCompared(Compared compared);
    /// What the column of outcomes per head divides by.
    void setPerHead(const PerHead& perHead);
    /// Shows rows that match the query and have one of the verdicts (their codes); none listed lets
    /// all through.
    void choose(const compare::Query& query, const QStringList& verdicts = {});
    [[nodiscard]] const std::vector<compare::Row>& allRows() const { return *m_compared.rows; }
    [[nodiscard]] const Compared& compared() const { return m_compared; }
    /// nullptr for an invalid index.
    [[nodiscard]] const compare::Row* row(const QModelIndex& index) const;
    /// Those that pass the filter, as the table is sorted.
    [[nodiscard]] std::vector<compare::Row> shownRows() const;
    /// The same without copies, valid until the next setRows().
    [[nodiscard]] RowList shownList() const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

    /// How many rows of districts the row opens into.
    [[nodiscard]] int partCount(const QModelIndex& index) const
    {
        return partCount(sourceRow(index));
    }
    [[nodiscard]] bool isOpen(const QModelIndex& index) const;
    void setOpen(const QModelIndex& index, bool open);
    /// How many cities the row stands beneath.
    [[nodiscard]] int depth(const QModelIndex& index) const;
    [[nodiscard]] bool hasParts() const { return !m_compared.parts.isEmpty(); }

    [[nodiscard]] QString name(const compare::Row& row) const;
    [[nodiscard]] QString districtName(const compare::Row& row) const;
    [[nodiscard]] static QString periodName(const compare::Row& row);

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;
    void arrange(std::vector<int>& rows) override;

private:
    [[nodiscard]] const compare::Row& at(int sourceRow) const
    {
        return allRows()[static_cast<size_t>(sourceRow)];
    }
    [[nodiscard]] QString text(const compare::Row& row, int column) const;
    [[nodiscard]] int partCount(int sourceRow) const;
    [[nodiscard]] QString districtTip(int sourceRow) const;
    [[nodiscard]] QVariant sortKey(const compare::Row& row, int column) const;
    [[nodiscard]] QString toolTip(const compare::Row& row, int column) const;
    [[nodiscard]] QString goalText(const compare::Row& row) const;
    [[nodiscard]] QString outcomeText(const compare::Row& row) const;
    [[nodiscard]] QString perHeadText(const compare::Row& row) const;

    const Session& m_session;
    Compared m_compared;
    QSet<qint64> m_open;       ///< ids of rows
    std::vector<int> m_depths; ///< by source row; empty: nothing is open
    PerHead m_perHead;
};

/// The side of a row that a column shows; nullptr where the row lacks it.
[[nodiscard]] const compare::Side* sideOf(const compare::Row& row, int column);

} // namespace duibiao::ui
