// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/derive.h"
#include "labelwords.h"

using namespace Qt::StringLiterals;

namespace duibiao::compare::derive {

namespace {

// 开工9所学校,完成率300%: the rate stands right behind its count.
constexpr qsizetype farthest = 30;

bool isCompletionRate(const Figure& figure)
{
    return kindOf(figure) == Kind::Rate && figure.quantity.bound == Bound::Exact &&
           figure.quantity.unit == u"%"_s &&
           (saysCompletion(figure.label) || figure.evidence.quote.endsWith(u"完成率"_s));
}

bool canBelong(const Figure& count, const Figure& rate)
{
    const auto kind = kindOf(count);
    return kind == Kind::Count && count.role == Role::Achieved &&
           count.quantity.bound == Bound::Exact && count.quantity.value.isInteger() &&
           !count.quantity.value.isNegative() && count.districtCode == rate.districtCode &&
           count.period == rate.period && count.evidence.report == rate.evidence.report &&
           !count.typedIn && rate.evidence.end - count.evidence.end <= farthest;
}

/// The whole number that gives this rate when it is written as it is; there may be none.
std::optional<Decimal> targetOf(const Quantity& count, const Quantity& rate)
{
    const auto hundredfold = count.value.shifted(2);
    const auto target = hundredfold ? hundredfold->dividedBy(rate.value, 0) : std::nullopt;
    if (!target || target->isZero())
        return std::nullopt;
    const auto again = hundredfold->dividedBy(*target, rate.value.scale());
    return again == rate.value ? target : std::nullopt;
}

/// Work targets are set for the year, also where they are reported on at half time.
Period targetPeriod(const Period& period)
{
    return period.firstYear() == period.lastYear() ? Period::year(period.firstYear()) : period;
}

} // namespace

std::vector<CompletionTarget> completionTargets(Figures inText)
{
    std::vector<CompletionTarget> targets;
    const Figure* count = nullptr;
    for (const Figure* figure : inText) {
        if (kindOf(*figure) == Kind::Count)
            count = figure;
        if (!isCompletionRate(*figure) || !count || !canBelong(*count, *figure))
            continue;
        if (const auto target = targetOf(count->quantity, figure->quantity))
            targets.push_back({.count = count,
                               .rate = figure,
                               .target = *target,
                               .period = targetPeriod(count->period)});
        count = nullptr; // one rate for one count
    }
    return targets;
}

void targetsFromCompletion(Figures inText, std::vector<Figure>& derived)
{
    for (const CompletionTarget& found : completionTargets(inText)) {
        derived.push_back(derivedFigure(*found.count, Role::Goal, found.period, found.target,
                                        {.rule = Derivation::Rule::TargetFromCompletion,
                                         .sources = {found.count->id, found.rate->id}}));
        derived.back().evidence = found.rate->evidence;
    }
}

} // namespace duibiao::compare::derive
