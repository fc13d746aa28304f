// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/derive.h"
#include "labelwords.h"
#include "parts.h"

#include <QHash>

#include <algorithm>

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
           !count.typedIn && completes(rate.label, count.label) &&
           rate.evidence.end - count.evidence.end <= farthest;
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

/// What a target stands for; several rates of one report may speak of the same.
struct TargetCell
{
    Subject subject;
    ReportId report = 0;
    Period period;

    bool operator==(const TargetCell&) const = default;
};

size_t qHash(const TargetCell& cell, size_t seed = 0)
{
    return qHashMulti(seed, cell.subject, cell.report, cell.period);
}

struct TargetOfCell
{
    Decimal value;
    const Figure* whole = nullptr; ///< what the target is of
};

/// The target of a cell. Several are those of its parts: they add up where their counts do so to a
/// stated whole (开工15所, 其中1所、9所、5所), and say nothing about the cell otherwise.
std::optional<TargetOfCell> sumOfTargets(const std::vector<CompletionTarget>& targets,
                                         Figures inText)
{
    if (targets.size() == 1)
        return TargetOfCell{.value = targets.front().target, .whole = targets.front().count};
    std::vector<const Figure*> counts;
    std::optional<Decimal> sum = Decimal();
    for (const CompletionTarget& target : targets) {
        counts.push_back(target.count);
        sum = sum ? sum->plus(target.target) : sum;
    }
    const auto whole = sumOf(counts);
    const Figure& first = *targets.front().count;
    const auto stated = std::ranges::find_if(inText, [&first, &whole](const Figure* figure) {
        return figure->evidence.report == first.evidence.report && figure->period == first.period &&
               kindOf(*figure) == Kind::Count && figure->role == first.role &&
               subjectOf(*figure, Kind::Count) == subjectOf(first, Kind::Count) &&
               whole == figure->quantity.value;
    });
    if (stated == inText.end() || !sum)
        return std::nullopt;
    return TargetOfCell{.value = *sum, .whole = *stated};
}

Figure targetFigure(const std::vector<CompletionTarget>& targets, const TargetOfCell& target)
{
    const CompletionTarget& last = targets.back();
    Derivation derivation{.rule = Derivation::Rule::TargetFromCompletion, .sources = {}};
    for (const CompletionTarget& part : targets) {
        derivation.sources.push_back(part.count->id);
        derivation.sources.push_back(part.rate->id);
    }
    Figure figure =
        derivedFigure(*target.whole, Role::Goal, last.period, target.value, std::move(derivation));
    figure.evidence = last.rate->evidence;
    return figure;
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
    QHash<TargetCell, std::vector<CompletionTarget>> cells;
    for (const CompletionTarget& target : completionTargets(inText))
        cells[{subjectOf(*target.count, Kind::Count), target.count->evidence.report, target.period}]
            .push_back(target);
    for (const auto& targets : std::as_const(cells)) {
        if (const auto target = sumOfTargets(targets, inText))
            derived.push_back(targetFigure(targets, *target));
    }
}

} // namespace duibiao::compare::derive
