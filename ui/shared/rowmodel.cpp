// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rowmodel.h"

#include <QCollator>
#include <QDate>

#include <algorithm>
#include <optional>

namespace duibiao::ui {

namespace {

/// Numbers before texts, nothing last: whatever the direction, empty cells stay at the end.
struct SortKey
{
    enum class Kind { Number, Text, Nothing } kind = Kind::Nothing;
    double number = 0;
    std::optional<QCollatorSortKey> text;
};

SortKey sortKey(const QVariant& value, const QCollator& collator)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Bool:
        return {.kind = SortKey::Kind::Number, .number = value.toDouble(), .text = {}};
    case QMetaType::QDate:
        return {.kind = SortKey::Kind::Number,
                .number = static_cast<double>(value.toDate().toJulianDay()),
                .text = {}};
    default: {
        const QString text = value.toString();
        if (text.isEmpty())
            return {};
        return {.kind = SortKey::Kind::Text, .number = 0, .text = collator.sortKey(text)};
    }
    }
}

int order(const SortKey& a, const SortKey& b)
{
    if (a.kind == SortKey::Kind::Number)
        return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    return a.kind == SortKey::Kind::Text ? a.text->compare(*b.text) : 0;
}

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
    sortRows();
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
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    rebuild();
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
    rebuild();
    endResetModel();
}

void RowModel::rowChanged(int source)
{
    if (const QModelIndex first = indexOfSource(source); first.isValid())
        Q_EMIT dataChanged(first, index(first.row(), columnTotal() - 1));
}

void RowModel::rebuild()
{
    const int total = sourceRowCount();
    m_rows.clear();
    m_rows.reserve(static_cast<size_t>(total));
    for (int row = 0; row < total; ++row) {
        if (!m_filter || m_filter(row))
            m_rows.push_back(row);
    }
    if (m_sortColumn >= 0)
        sortRows();
}

void RowModel::sortRows()
{
    std::sort(m_rows.begin(), m_rows.end());
    if (m_sortColumn < 0)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<SortKey> keys(static_cast<size_t>(sourceRowCount()));
    for (const int row : m_rows) {
        QVariant value = cell(row, m_sortColumn, SortRole);
        if (!value.isValid())
            value = cell(row, m_sortColumn, Qt::DisplayRole);
        keys[static_cast<size_t>(row)] = sortKey(value, collator);
    }
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        const SortKey& first = keys[static_cast<size_t>(a)];
        const SortKey& second = keys[static_cast<size_t>(b)];
        if (first.kind != second.kind)
            return first.kind < second.kind;
        return down ? order(first, second) > 0 : order(first, second) < 0;
    });
}

QString columnKey(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

} // namespace duibiao::ui
