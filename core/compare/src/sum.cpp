// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sum.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace duibiao::compare {

namespace {

/// What is reached best by a first few periods: days first, then as few parts as can be.
struct Best
{
    qint64 days = 0;
    int parts = 0;

    [[nodiscard]] bool isWorseThan(const Best& other) const
    {
        return std::tuple(days, -parts) < std::tuple(other.days, -other.parts);
    }
};

bool opensUpwards(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

bool opensDownwards(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan;
}

/// The bound of a sum. Parts that are limited on opposite sides leave it open: about.
Bound combined(Bound a, Bound b)
{
    if (a == b || b == Bound::Exact)
        return a;
    if (a == Bound::Exact)
        return b;
    if (opensUpwards(a) && opensUpwards(b))
        return Bound::MoreThan; // one of them is strict
    if (opensDownwards(a) && opensDownwards(b))
        return Bound::LessThan;
    return Bound::About;
}

/// What rounding leaves open in a sum adds up too; whole numbers written out leave nothing.
Decimal addedResolution(const Decimal& a, const Decimal& b)
{
    const Decimal one(1);
    if (a == one)
        return b;
    return b == one ? a : a.plus(b).value_or(a);
}

Period span(const Period& first, const Period& last)
{
    return Period::months(first.firstDay().year(), first.firstDay().month(), last.lastDay().year(),
                          last.lastDay().month());
}

} // namespace

std::vector<size_t> widestWithoutOverlap(const std::vector<Period>& periods)
{
    std::vector<size_t> byEnd(periods.size());
    std::iota(byEnd.begin(), byEnd.end(), size_t{0});
    std::ranges::stable_sort(byEnd, {}, [&](size_t i) {
        return std::tuple(periods[i].lastDay(), periods[i].firstDay());
    });
    std::vector<Best> best(periods.size() + 1);
    std::vector<size_t> before(periods.size());
    for (size_t k = 0; k < byEnd.size(); ++k) {
        const Period& period = periods[byEnd[k]];
        const auto compatible = std::partition_point(
            byEnd.begin(), byEnd.begin() + static_cast<std::ptrdiff_t>(k),
            [&](size_t i) { return periods[i].lastDay() < period.firstDay(); });
        before[k] = static_cast<size_t>(compatible - byEnd.begin());
        const Best with{.days = best[before[k]].days + period.dayCount(),
                        .parts = best[before[k]].parts + 1};
        best[k + 1] = best[k].isWorseThan(with) ? with : best[k];
    }
    std::vector<size_t> chosen;
    for (size_t k = byEnd.size(); k > 0;) {
        const bool taken = best[k - 1].isWorseThan(best[k]);
        if (taken)
            chosen.push_back(byEnd[k - 1]);
        k = taken ? before[k - 1] : k - 1;
    }
    std::ranges::reverse(chosen);
    return chosen;
}

std::optional<Quantity> sumOfQuantities(std::span<const Quantity> parts)
{
    Quantity sum = parts.front();
    for (const Quantity& part : parts.subspan(1)) {
        const auto value = sum.value.plus(part.value);
        const auto most = sum.valueMax.value_or(sum.value).plus(part.valueMax.value_or(part.value));
        if (!value || !most)
            return std::nullopt;
        sum.value = *value;
        sum.valueMax = *most == *value ? std::nullopt : most;
        sum.bound = combined(sum.bound, part.bound);
        sum.resolution = addedResolution(sum.resolution, part.resolution);
        sum.approachesFromBelow &= part.approachesFromBelow;
    }
    return sum;
}

std::optional<Figure> sumOfParts(const std::vector<Figure>& parts)
{
    Figure sum = parts.front();
    sum.id = 0;
    sum.evidence = {};
    std::vector<Quantity> quantities;
    QStringList literals;
    for (const Figure& part : parts) {
        quantities.push_back(part.quantity);
        literals += part.quantity.literal;
        sum.confidence = std::min(sum.confidence, part.confidence);
        sum.typedIn &= part.typedIn;
        if (part.derivation && !sum.derivation)
            sum.derivation = part.derivation;
        if (part.review != Review::Accepted)
            sum.review = Review::Open;
    }
    const auto quantity = sumOfQuantities(quantities);
    if (!quantity)
        return std::nullopt;
    sum.quantity = *quantity;
    sum.quantity.literal = literals.join(u" + "_s);
    sum.period = span(parts.front().period, parts.back().period);
    return sum;
}

} // namespace duibiao::compare
