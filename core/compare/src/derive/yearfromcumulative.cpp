// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/derive.h"

#include <algorithm>
#include <tuple>

namespace duibiao::compare::derive {

namespace {

struct Series
{
    Subject subject;
    QDate start;

    bool operator==(const Series&) const = default;
};

size_t qHash(const Series& series, size_t seed = 0)
{
    return qHashMulti(seed, series.subject, series.start.toJulianDay());
}

Period between(const Period& earlier, const Period& later)
{
    const QDate first = earlier.lastDay().addDays(1);
    return Period::months(first.year(), first.month(), later.lastDay().year(),
                          later.lastDay().month());
}

} // namespace

bool isRunningTotal(const Figure& figure)
{
    return kindOf(figure) == Kind::Cumulative && figure.role == Role::Achieved &&
           figure.quantity.bound == Bound::Exact && !figure.quantity.valueMax &&
           figure.review != Review::Rejected && !figure.derivation && figure.period.isValid();
}

/// 累计 2020—2022 less 累计 2020—2021 is what 2022 added.
void yearsFromCumulative(Figures inText, std::vector<Figure>& derived)
{
    QHash<Series, std::vector<const Figure*>> all;
    for (const Figure* figure : inText) {
        if (isRunningTotal(*figure))
            all[{subjectOf(*figure, Kind::Cumulative), figure->period.firstDay()}].push_back(
                figure);
    }
    for (auto& series : all) {
        std::ranges::stable_sort(series, {}, [](const Figure* figure) {
            return std::tuple(figure->period, figure->quantity.value);
        });
        for (size_t i = 1; i < series.size(); ++i) {
            const Figure& earlier = *series[i - 1];
            const Figure& later = *series[i];
            const auto added = later.quantity.value.minus(earlier.quantity.value);
            const bool follows = earlier.period.lastDay() < later.period.lastDay() &&
                                 earlier.period.kind() != Period::Kind::Day;
            if (!follows || !added || added->isNegative())
                continue;
            Figure year = derivedFigure(
                later, Role::Achieved, between(earlier.period, later.period), *added,
                {.rule = Derivation::Rule::YearFromCumulative, .sources = {earlier.id, later.id}});
            year.measure = Measure::Added;
            year.quantity.resolution =
                std::max(earlier.quantity.resolution, later.quantity.resolution);
            derived.push_back(std::move(year));
        }
    }
}

} // namespace duibiao::compare::derive
