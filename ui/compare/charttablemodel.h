// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chartview.h"
#include "shared/rowmodel.h"

namespace duibiao::ui {

/// What a chart shows, as a table.
class ChartTableModel : public RowModel
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setTable(ChartTable table);
    /// The row of the chart and the column of CompareModel that a cell tells; row -1: none.
    [[nodiscard]] std::pair<int, int> place(const QModelIndex& index) const;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override;
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    ChartTable m_table;
};

} // namespace duibiao::ui
