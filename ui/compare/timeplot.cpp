// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/timeplot.h"

#include "compare/comparemodel.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace duibiao::ui {

using compare::Row;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::TimePlot)
};

/// Half of the level stretch of a goal: neighbouring years do not touch, so that steps stay steps.
constexpr double halfStep = 0.42;
constexpr int mostTicks = 12;

double place(QDate day)
{
    return day.year() + static_cast<double>(day.dayOfYear()) / day.daysInYear();
}

void raise(TimePlot& plot, double value)
{
    plot.highest = std::max(plot.highest, value);
}

using Years = std::map<int, int>; ///< row by year

TimeLine outcomesOf(TimePlot& plot, const Years& years, const PerHead& perHead)
{
    TimeLine line;
    int before = 0;
    for (const auto& [year, row] : years) {
        const Row& shown = plot.rows[static_cast<size_t>(row)];
        const auto value = perHead.value(shown, sideOf(shown, CompareModel::Outcome));
        if (!value)
            continue;
        if (line.runs.empty() || year != before + 1)
            line.runs.emplace_back();
        line.runs.back().push_back({double(year), *value, row, CompareModel::Outcome});
        raise(plot, *value);
        before = year;
    }
    return line;
}

TimeLine goalsOf(TimePlot& plot, const Years& years, const PerHead& perHead)
{
    TimeLine line;
    line.isGoal = true;
    for (const auto& [year, row] : years) {
        const Row& shown = plot.rows[static_cast<size_t>(row)];
        const auto value = perHead.value(shown, sideOf(shown, CompareModel::Goal));
        if (!value)
            continue;
        line.runs.push_back({{year - halfStep, *value, row, CompareModel::Goal},
                             {year + halfStep, *value, row, CompareModel::Goal}});
        raise(plot, *value);
    }
    return line;
}

void markYears(TimePlot& plot, int first, int last)
{
    plot.first = first - 0.5;
    plot.last = last + 0.5;
    const int step = 1 + (last - first) / mostTicks;
    for (int year = first; year <= last; year += step)
        plot.ticks.emplace_back(year, wording::name(Period::year(year)));
}

/// Ends of the parts in which a goal's time is read: years, or the quarters of one.
void markParts(TimePlot& plot, const Period& period)
{
    plot.first = place(period.firstDay().addDays(-1));
    plot.end = place(period.lastDay());
    plot.last = plot.end + (plot.end - plot.first) * 0.06; // room for the last day's name
    if (period.firstYear() != period.lastYear()) {
        for (int year = period.firstYear(); year <= period.lastYear(); ++year)
            plot.ticks.emplace_back(year + 1.0, wording::name(Period::year(year)));
        return;
    }
    for (QDate month(period.firstYear(), 3, 1); month <= period.lastDay();
         month = month.addMonths(3)) {
        if (month >= period.firstDay())
            plot.ticks.emplace_back(place(month.addMonths(1).addDays(-1)),
                                    wording::name(Period::month(month.year(), month.month())));
    }
}

} // namespace

TimePlot trendOf(const RowList& rows, const PerHead& perHead, const DistrictNaming& name)
{
    TimePlot plot;
    std::vector<std::pair<QString, Years>> districts;
    for (const Row* row : rows) {
        auto district = std::ranges::find(districts, row->districtCode,
                                          [](const auto& known) { return known.first; });
        if (district == districts.end()) {
            if (districts.size() == mostLooks) {
                ++plot.leftOut;
                continue;
            }
            district = districts.insert(districts.end(), {row->districtCode, {}});
        }
        plot.rows.push_back(*row);
        district->second.try_emplace(row->period.firstYear(),
                                     static_cast<int>(plot.rows.size()) - 1);
    }
    if (plot.rows.empty())
        return plot;
    plot.unit = perHead.unit(plot.rows.front().unit);
    int first = plot.rows.front().period.firstYear();
    int last = first;
    for (int look = 0; const auto& [code, years] : districts) {
        const QString district = name(plot.rows[static_cast<size_t>(years.begin()->second)]);
        for (TimeLine line : {goalsOf(plot, years, perHead), outcomesOf(plot, years, perHead)}) {
            line.look = look;
            line.name = district;
            if (!line.runs.empty())
                plot.lines.push_back(std::move(line));
        }
        first = std::min(first, years.begin()->first);
        last = std::max(last, years.rbegin()->first);
        ++look;
    }
    markYears(plot, first, last);
    return plot;
}

bool addsOverTime(const Row& row, const Catalogue& catalogue)
{
    if (!row.goal || !row.outcome || !row.period.isValid() || row.unit == u"%")
        return false;
    const Measure measure = row.goal->figure.measure;
    const Indicator* indicator = catalogue.find(row.indicatorId);
    const bool grows = indicator ? indicator->addsOverTime
                                 : measure == Measure::Added || measure == Measure::Cumulative;
    const bool isPart = row.outcome->figure.period.isValid() &&
                        row.outcome->figure.period.lastDay() < row.period.lastDay();
    return grows && (isPart || row.outcome->parts.size() > 1);
}

std::vector<Reached> reachedOf(const Row& row)
{
    std::vector<Reached> reached;
    if (!row.outcome)
        return reached;
    std::vector<Figure> parts = row.outcome->parts;
    std::ranges::sort(parts, {}, [](const Figure& part) {
        return std::pair(part.period.lastDay(), part.period.firstDay());
    });
    double sum = 0;
    QDate counted;
    for (const Figure& part : parts) {
        if (!part.period.isValid())
            continue;
        const double value = part.quantity.value.toDouble();
        const bool isFromStart = part.period.firstDay() <= row.period.firstDay();
        if (isFromStart)
            sum = value;
        else if (!counted.isValid() || part.period.firstDay() > counted)
            sum += value;
        else
            continue;
        counted = part.period.lastDay();
        reached.push_back({.day = counted, .value = sum});
    }
    const Figure& whole = row.outcome->figure;
    const QDate end = whole.period.isValid() ? whole.period.lastDay() : row.period.lastDay();
    std::erase_if(reached, [end](const Reached& point) { return point.day >= end; });
    reached.push_back({.day = end, .value = whole.quantity.value.toDouble()});
    return reached;
}

double plannedBy(QDate day, const Row& row, const std::vector<PaceStep>& steps)
{
    const double goal = row.goal->figure.quantity.value.toDouble();
    QDate from = row.period.firstDay().addDays(-1);
    double share = 0;
    const auto between = [&](QDate to, double next) {
        const double way = static_cast<double>(from.daysTo(to));
        return goal * (way > 0
                           ? share + (next - share) * static_cast<double>(from.daysTo(day)) / way
                           : next);
    };
    for (const PaceStep& step : steps) {
        if (day <= step.date)
            return between(step.date, step.share.toDouble());
        from = step.date;
        share = step.share.toDouble();
    }
    return day >= row.period.lastDay() ? goal : between(row.period.lastDay(), 1);
}

TimePlot cumulativeOf(const Row& row, const std::vector<PaceStep>& steps)
{
    TimePlot plot;
    plot.rows = {row};
    plot.unit = row.unit;
    markParts(plot, row.period);
    const double goal = row.goal->figure.quantity.value.toDouble();
    TimeLine plan{.name = Words::tr("Plan"), .isGoal = true, .look = 0, .runs = {{}}};
    plan.runs[0].push_back({plot.first, 0, -1, CompareModel::Goal});
    for (const PaceStep& step : steps)
        plan.runs[0].push_back(
            {place(step.date), goal * step.share.toDouble(), -1, CompareModel::Goal});
    plan.runs[0].push_back({plot.end, goal, 0, CompareModel::Goal});
    TimeLine line{.name = Words::tr("Reached"), .isGoal = false, .look = 0, .runs = {{}}};
    for (const Reached& point : reachedOf(row)) {
        line.runs[0].push_back({place(point.day), point.value, 0, CompareModel::Outcome});
        raise(plot, point.value);
    }
    raise(plot, goal);
    plot.lines = {plan, line};
    return plot;
}

} // namespace duibiao::ui
