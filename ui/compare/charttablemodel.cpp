// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charttablemodel.h"

namespace duibiao::ui {

void ChartTableModel::setTable(ChartTable table)
{
    for (std::vector<ChartCell>& line : table.lines)
        line.resize(static_cast<size_t>(table.headings.size()));
    resetRows([&] { m_table = std::move(table); });
}

std::pair<int, int> ChartTableModel::place(const QModelIndex& index) const
{
    if (!index.isValid())
        return {-1, 0};
    const ChartCell& cell =
        m_table.lines[static_cast<size_t>(sourceRow(index))][static_cast<size_t>(index.column())];
    return {cell.row, cell.column};
}

int ChartTableModel::sourceRowCount() const
{
    return static_cast<int>(m_table.lines.size());
}

int ChartTableModel::columnTotal() const
{
    return static_cast<int>(m_table.headings.size());
}

QVariant ChartTableModel::cell(int sourceRow, int column, int role) const
{
    const ChartCell& cell =
        m_table.lines[static_cast<size_t>(sourceRow)][static_cast<size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.sort;
    case Qt::TextAlignmentRole:
        return QVariant((column > 0 && cell.sort.typeId() == QMetaType::Double ? Qt::AlignRight
                                                                               : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerCell(int column, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_table.headings.at(column)) : QVariant();
}

} // namespace duibiao::ui
