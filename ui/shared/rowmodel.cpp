// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rowmodel.h"

#include "shared/roworder.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace duibiao::ui {

namespace {

/// Fewer rows are filtered before threads have begun.
constexpr int rowsForThreads = 20'000;
constexpr int rowsAtOnce = 16'384;

} // namespace

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cell(m_rows[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(section + 1) : QVariant();
    return section < columnTotal() ? headerCell(section, role) : QVariant();
}

void RowModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column < columnTotal() ? column : -1;
    m_sortOrder = sortOrder;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex& index : before)
        sources.push_back(sourceRow(index));
    orderRows();
    showRows();
    if (!before.isEmpty()) {
        std::vector<int> places(static_cast<size_t>(sourceRowCount()), -1);
        for (size_t i = 0; i < m_rows.size(); ++i)
            places[static_cast<size_t>(m_rows[i])] = static_cast<int>(i);
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int source = sources[static_cast<size_t>(i)];
            after.append(index(places[static_cast<size_t>(source)], before[i].column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    filterRows();
    showRows();
    endResetModel();
}

int RowModel::sourceRow(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return -1;
    return m_rows[static_cast<size_t>(index.row())];
}

QModelIndex RowModel::indexOfSource(int source, int column) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), source);
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(found - m_rows.begin()), column);
}

qint64 RowModel::rowId(int) const
{
    return -1;
}

QModelIndex RowModel::indexOfId(qint64 id, int column) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](int row) { return rowId(row) == id; });
    return id < 0 || found == m_rows.end()
               ? QModelIndex()
               : index(static_cast<int>(found - m_rows.begin()), column);
}

void RowModel::resetRows(const std::function<void()>& change)
{
    beginResetModel();
    change();
    orderRows();
    filterRows();
    showRows();
    endResetModel();
}

void RowModel::arrange(std::vector<int>&)
{
}

void RowModel::arrangeAnew()
{
    beginResetModel();
    showRows();
    endResetModel();
}

void RowModel::rowChanged(int source)
{
    if (const QModelIndex first = indexOfSource(source); first.isValid())
        Q_EMIT dataChanged(first, index(first.row(), columnTotal() - 1));
}

void RowModel::orderRows()
{
    m_order.clear();
    if (m_sortColumn < 0)
        return;
    RowOrder order(sourceRowCount());
    const auto ask = [this](int row, int role) { return cell(row, m_sortColumn, role); };
    bool hasGroups = false; // a column answers one of the two roles, so the other is not asked for
    for (int row = 0; row < sourceRowCount(); ++row) {
        if (const QVariant value = hasGroups ? QVariant() : ask(row, SortRole); value.isValid()) {
            order.add(row, value);
            continue;
        }
        const auto text = [&] { return ask(row, Qt::DisplayRole).toString(); };
        const QVariant group = ask(row, GroupRole);
        hasGroups = group.isValid();
        if (hasGroups)
            order.add(row, group.toString(), text);
        else
            order.add(row, text());
    }
    m_order = order.sorted(m_sortOrder);
}

void RowModel::filterRows()
{
    m_passes.clear();
    if (!m_filter)
        return;
    const int total = sourceRowCount();
    m_passes.resize(static_cast<size_t>(total));
    const auto look = [this](int first, int end) {
        const Filter filter = m_filter;
        for (int row = first; row < end; ++row)
            m_passes[static_cast<size_t>(row)] = filter(row);
    };
    if (total < rowsForThreads)
        return look(0, total);
    std::vector<int> parts;
    for (int first = 0; first < total; first += rowsAtOnce)
        parts.push_back(first);
    QtConcurrent::blockingMap(parts,
                              [&](int first) { look(first, std::min(first + rowsAtOnce, total)); });
}

void RowModel::showRows()
{
    m_rows.clear();
    const auto total = static_cast<size_t>(sourceRowCount());
    m_rows.reserve(total);
    for (size_t i = 0; i < total; ++i) {
        const int row = m_order.empty() ? static_cast<int>(i) : m_order[i];
        if (m_passes.empty() || m_passes[static_cast<size_t>(row)] != 0)
            m_rows.push_back(row);
    }
    arrange(m_rows);
}

QString columnKey(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

} // namespace duibiao::ui
