// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The time charts' tables.
#include "compare/comparemodel.h"
#include "compare/timechart.h"
#include "paper/bullet.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <map>

namespace duibiao::ui {

using compare::Row;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::TimeChart)
};

ChartCell cellOf(const Row& row, int place, int column, const PerHead& perHead)
{
    const compare::Side* side = sideOf(row, column);
    const auto value = perHead.value(row, side);
    QString text;
    if (value)
        text =
            perHead.kind() ? PerHead::text(*value) : wording::quantityText(side->figure.quantity);
    else if (side)
        text = PerHead::missing();
    else
        text = wording::name(column == CompareModel::Goal ? row.goalBlank : row.outcomeBlank);
    return {.text = text,
            .sort = value ? QVariant(*value) : QVariant(),
            .row = place,
            .column = column};
}

/// A plan between two steps is no count: of large numbers its parts say nothing.
QString shownNumber(double value)
{
    const bool isWhole = value == std::floor(value) || value >= 100;
    return QLocale().toString(value, 'f', isWhole ? 0 : 1);
}

} // namespace

ChartTable trendTable(const TimePlot& plot, const PerHead& perHead)
{
    ChartTable table;
    table.headings = {Words::tr("Year")};
    std::map<int, QString> districts; // by look
    for (const TimeLine& line : plot.lines)
        districts.try_emplace(line.look, line.name);
    for (const auto& [look, name] : districts)
        table.headings << Words::tr("%1: goal", "district").arg(name)
                       << Words::tr("%1: outcome", "district").arg(name);
    std::map<QString, size_t> columns; // by district
    for (const TimeLine& line : plot.lines) {
        for (const auto& run : line.runs)
            columns.emplace(plot.rows[static_cast<size_t>(run.front().row)].districtCode,
                            std::distance(districts.begin(), districts.find(line.look)));
    }
    std::map<int, std::vector<ChartCell>> years;
    for (int i = 0; i < static_cast<int>(plot.rows.size()); ++i) {
        const Row& row = plot.rows[static_cast<size_t>(i)];
        const auto column = columns.find(row.districtCode);
        if (column == columns.end())
            continue;
        std::vector<ChartCell>& line = years[row.period.firstYear()];
        line.resize(1 + 2 * districts.size());
        line[0].text = wording::name(row.period);
        line[0].sort = row.period.firstYear();
        line[1 + 2 * column->second] = cellOf(row, i, CompareModel::Goal, perHead);
        line[2 + 2 * column->second] = cellOf(row, i, CompareModel::Outcome, perHead);
    }
    for (auto& [year, line] : years)
        table.lines.push_back(std::move(line));
    return table;
}

ChartTable cumulativeTable(const Row& row, const std::vector<PaceStep>& steps)
{
    ChartTable table;
    table.headings = {Words::tr("By the end of"), Words::tr("Planned by then"),
                      Words::tr("Reached by then"), Words::tr("Share of the goal")};
    const double goal = row.goal->figure.quantity.value.toDouble();
    for (const Reached& point : reachedOf(row)) {
        const double planned = plannedBy(point.day, row, steps);
        std::vector<ChartCell> line;
        line.push_back({.text = QLocale().toString(point.day, QLocale::ShortFormat),
                        .sort = point.day,
                        .row = 0,
                        .column = CompareModel::Outcome});
        line.push_back({.text = shownNumber(planned),
                        .sort = planned,
                        .row = 0,
                        .column = CompareModel::Goal});
        line.push_back({.text = shownNumber(point.value),
                        .sort = point.value,
                        .row = 0,
                        .column = CompareModel::Outcome});
        line.push_back({.text = goal != 0 ? paper::completionText(point.value / goal) : QString(),
                        .sort = goal != 0 ? QVariant(point.value / goal) : QVariant(),
                        .row = 0,
                        .column = CompareModel::Outcome});
        table.lines.push_back(std::move(line));
    }
    return table;
}

} // namespace duibiao::ui
