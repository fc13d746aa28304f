// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <vector>

namespace duibiao::ui {

/// Roles that the house's tables answer besides Qt's own.
enum TableRole {
    /// A number or a text to sort by where the displayed text would not do.
    SortRole = Qt::UserRole + 1,
    /// Of a column without SortRole: a text at hand that two rows share only where they display the
    /// same, a code. It spares making the displayed text for each row that is sorted.
    GroupRole,
    /// On a heading: the column's stable name, for settings. Never translated.
    ColumnKeyRole,
    /// On a heading: the width to begin with, in pixels. Not Qt::SizeHintRole, whose height a
    /// header would take too.
    ColumnWidthRole,
    /// What Ctrl+C takes where it differs from the displayed text.
    CopyRole,
};

/// The stable name of a column, for settings and saved views.
[[nodiscard]] QString columnKey(const QAbstractItemModel& model, int column);

/// What a column is apart from its heading.
struct ColumnSpec
{
    QLatin1StringView key; ///< ColumnKeyRole
    int width;             ///< ColumnWidthRole
};

/// A heading's cell in the roles every table answers. `names` gives all headings in the language
/// of the moment.
template <std::size_t N, typename Names>
[[nodiscard]] QVariant headingOf(const std::array<ColumnSpec, N>& columns, const Names& names,
                                 int column, int role)
{
    const auto at = static_cast<std::size_t>(column);
    switch (role) {
    case ColumnKeyRole:
        return QString(columns[at].key);
    case ColumnWidthRole:
        return columns[at].width;
    case Qt::DisplayRole: {
        const std::array<QString, N> all = names();
        return all[at];
    }
    default:
        return {};
    }
}

/// Base of every table: index arithmetic, sorting and filtering once, for all. Rows live in the
/// subclass ("source rows", 0-based, unsorted); what the view sees is a permutation of those that
/// pass the filter. A sort or a filter is one pass over the rows and no proxy model: a stock
/// QSortFilterProxyModel is quadratic on big tables. A filter leaves the order as it is, and the
/// other way round.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;
    /// Column -1 restores the source's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    using Filter = std::function<bool(int sourceRow)>;
    /// Shows only rows that `filter` lets through; an empty function shows all. Of many rows
    /// several threads ask, each its own copy of the filter.
    void setFilter(Filter filter);

    [[nodiscard]] int sourceRow(const QModelIndex& index) const;
    /// Invalid where the filter hides the row.
    [[nodiscard]] QModelIndex indexOfSource(int sourceRow, int column = 0) const;
    /// Identifies a row across reloads, so that views can keep their selection; -1: cannot.
    [[nodiscard]] virtual qint64 rowId(int sourceRow) const;
    [[nodiscard]] QModelIndex indexOfId(qint64 id, int column = 0) const;

protected:
    [[nodiscard]] virtual int sourceRowCount() const = 0;
    [[nodiscard]] virtual int columnTotal() const = 0;
    [[nodiscard]] virtual QVariant cell(int sourceRow, int column, int role) const = 0;
    /// Qt::DisplayRole, Qt::ToolTipRole, Qt::TextAlignmentRole, ColumnKeyRole and
    /// ColumnWidthRole of a heading.
    [[nodiscard]] virtual QVariant headerCell(int column, int role) const = 0;

    /// Runs `change` on the subclass's rows as one model reset, then filters and sorts again.
    void resetRows(const std::function<void()>& change);
    /// Puts the rows that are shown, source rows as they are filtered and sorted, where they belong
    /// beneath each other; called after every filter and sort.
    virtual void arrange(std::vector<int>& rows);
    /// Shows all rows anew because arrange() would put them otherwise.
    void arrangeAnew();
    /// One source row changed in place.
    void rowChanged(int sourceRow);

private:
    void orderRows();
    void filterRows();
    void showRows();

    std::vector<int> m_rows;    ///< view row → source row
    std::vector<int> m_order;   ///< all source rows as they are sorted; empty: as they come
    std::vector<char> m_passes; ///< by source row; empty: all do
    Filter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace duibiao::ui
