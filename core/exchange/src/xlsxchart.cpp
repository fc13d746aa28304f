// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxchart.h"

#include "xlsxsheet.h"

namespace duibiao::exchange {

namespace {

constexpr lxw_color_t ink = 0x405266;
constexpr double rowPixels = 20; ///< of a sheet's usual row
constexpr double chartWidth = 720;
constexpr double headAndFoot = 175; ///< title, legend and axis
constexpr double groupHeight = 34;

/// Full and empty bars are told apart in grey, too.
void dress(lxw_chart_series* series, bool filled)
{
    lxw_chart_fill fill = {.color = filled ? ink : 0xFFFFFFU, .none = 0, .transparency = 0};
    lxw_chart_line line = {.color = ink,
                           .none = 0,
                           .width = 1,
                           .dash_type = LXW_CHART_LINE_DASH_SOLID,
                           .transparency = 0};
    chart_series_set_fill(series, &fill);
    chart_series_set_line(series, &line);
}

lxw_chart* makeChart(lxw_workbook* workbook, const QByteArray& sheetName, const Table& table,
                     const Chart& chart)
{
    const auto first = static_cast<lxw_row_t>(chart.firstRow + 1);
    const auto last = static_cast<lxw_row_t>(chart.firstRow + chart.rows);
    const auto names = static_cast<lxw_col_t>(chart.names);
    lxw_chart* made = workbook_add_chart(workbook, LXW_CHART_BAR);
    bool filled = false;
    for (const int column : chart.series) {
        const auto at = static_cast<lxw_col_t>(column);
        lxw_chart_series* series = chart_add_series(made, nullptr, nullptr);
        chart_series_set_categories(series, sheetName.constData(), first, names, last, names);
        chart_series_set_values(series, sheetName.constData(), first, at, last, at);
        const QByteArray name = cellText(table.columns[static_cast<std::size_t>(column)].heading);
        chart_series_set_name(series, name.constData());
        dress(series, filled);
        filled = true;
    }
    chart_title_set_name(made, cellText(chart.title).constData());
    // the first row on top, as in the table; of lying bars the library's y axis has the names
    chart_axis_set_reverse(made->y_axis);
    chart_axis_set_crossing_max(made->y_axis);
    chart_axis_set_name(made->x_axis, cellText(chart.axis).constData());
    chart_axis_set_min(made->x_axis, 0); // a bar that begins elsewhere says something else
    chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    chart_set_series_gap(made, 60);
    return made;
}

} // namespace

void addCharts(lxw_workbook* workbook, lxw_worksheet* sheet, const QString& sheetName,
               const Table& table)
{
    double row = 1;
    for (const Chart& chart : table.charts) {
        const double height = headAndFoot + groupHeight * static_cast<double>(chart.rows);
        lxw_chart_options options{};
        options.x_offset = 12;
        options.x_scale = chartWidth / 480; // the library's own size
        options.y_scale = height / 288;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(row),
                                   static_cast<lxw_col_t>(table.columns.size()),
                                   makeChart(workbook, sheetName.toUtf8(), table, chart), &options);
        row += height / rowPixels + 1;
    }
}

} // namespace duibiao::exchange
