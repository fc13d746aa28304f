// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/bases.h"
#include "derive/derive.h"
#include "labelwords.h"

using namespace Qt::StringLiterals;

namespace duibiao::compare::derive {

namespace {

using Rule = Derivation::Rule;

/// now ÷ (1 + growth %), to the six digits behind the point that decide below.
std::optional<Decimal> before(const Decimal& now, const Decimal& growth)
{
    const auto percent = Decimal(100).plus(growth);
    const auto hundredfold = now.shifted(2);
    if (!percent || !hundredfold || *percent <= Decimal())
        return std::nullopt;
    return hundredfold->dividedBy(*percent, 6);
}

/// Last year's value as it would have been written: at the digit of this year's, and only where
/// what the growth was rounded to leaves no other: 12 000 at +33.33 % was 9 000.
std::optional<Decimal> fromGrowth(const Quantity& now, const Quantity& growth)
{
    const auto half = growth.resolution.dividedBy(Decimal(2), Decimal::maxScale);
    const auto most = half ? growth.value.plus(*half) : std::nullopt;
    const auto least = half ? growth.value.minus(*half) : std::nullopt;
    const auto exact = before(now.value, growth.value);
    if (!exact || !most || !least)
        return std::nullopt;
    const auto low = before(now.value, *most);
    const auto high = before(now.value, *least);
    const auto steps = exact->dividedBy(now.resolution, 0);
    const auto value = steps ? steps->times(now.resolution) : std::nullopt;
    if (!low || !high || !value || *value < *low || *value > *high)
        return std::nullopt;
    const bool alone = value->minus(now.resolution) < *low && value->plus(now.resolution) > *high;
    return alone ? value : std::nullopt;
}

struct Worked
{
    Rule rule{};
    std::optional<Decimal> value;
};

Worked workOut(const Figure& now, const Figure& change)
{
    const QString& unit = change.quantity.unit;
    const bool isRate = kindOf(now) == Kind::Rate;
    if (unit == u"个百分点"_s && isRate)
        return {Rule::LastYearFromDifference, now.quantity.value.minus(change.quantity.value)};
    if (unit == u"%"_s && !isRate)
        return {Rule::LastYearFromGrowth, fromGrowth(now.quantity, change.quantity)};
    if (unit == now.quantity.unit && !isRate)
        return {Rule::LastYearFromDifference, now.quantity.value.minus(change.quantity.value)};
    return {};
}

bool againstLastYear(const Figure& change)
{
    const QString words = change.label + change.evidence.quote;
    return !comparesWithTarget(change.label) && !comparesWithOtherThanLastYear(words);
}

} // namespace

void lastYears(Figures inText, std::vector<Figure>& derived)
{
    const Bases bases(inText);
    for (const Figure* change : inText) {
        if (change->measure != Measure::Change || change->quantity.bound != Bound::Exact ||
            change->role != Role::Achieved || !againstLastYear(*change))
            continue;
        const Figure* now = bases.baseOf(*change);
        if (!now || now->quantity.bound != Bound::Exact || now->quantity.valueMax)
            continue;
        const Worked worked = workOut(*now, *change);
        if (!worked.value || worked.value->isNegative())
            continue;
        derived.push_back(derivedFigure(*now, Role::Achieved, now->period.shiftedByYears(-1),
                                        *worked.value,
                                        {.rule = worked.rule, .sources = {now->id, change->id}}));
        derived.back().evidence = change->evidence;
    }
}

} // namespace duibiao::compare::derive
