// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quantity.h"

namespace duibiao {

namespace {

/// What lies that far below and above a value; an end beyond what can be held is left open.
Interval around(const Decimal& low, const Decimal& high, const Decimal& margin)
{
    return {.low = low.minus(margin), .high = high.plus(margin)};
}

Decimal magnitude(const Decimal& value)
{
    return value.isNegative() ? value.negated() : value;
}

/// As far as rounding goes: nothing for a whole number written out.
Interval rounded(const Decimal& low, const Decimal& high, const Decimal& resolution)
{
    const bool writtenOut = resolution == Decimal(1) && low.isInteger() && high.isInteger();
    if (writtenOut || resolution <= Decimal()) // most numbers are, and dividing is dear
        return {.low = low, .high = high};
    const auto half = resolution.dividedBy(Decimal(2), Decimal::maxScale);
    if (!half)
        return {.low = low, .high = high};
    Interval interval = around(low, high, *half);
    interval.highOpen = true;
    return interval;
}

Interval about(const Decimal& low, const Decimal& high, const Decimal& tolerance)
{
    Interval interval;
    if (const auto margin = magnitude(low).times(tolerance))
        interval.low = low.minus(*margin);
    if (const auto margin = magnitude(high).times(tolerance))
        interval.high = high.plus(*margin);
    return interval;
}

/// Close to the value and not there yet, seen from zero: a drop by 近8% is one by less than 8.
Interval justShortOf(const Decimal& value, const Decimal& margin)
{
    if (value.isNegative())
        return {.low = value, .high = value.plus(margin), .lowOpen = true};
    return {.low = value.minus(margin), .high = value, .highOpen = true};
}

} // namespace

Interval Quantity::interval(const Decimal& aboutTolerance) const
{
    const Decimal& upper = valueMax ? *valueMax : value;
    if (bound == Bound::About && approachesFromBelow && !valueMax) {
        const auto margin = magnitude(value).times(aboutTolerance);
        return justShortOf(value, margin && !margin->isZero() ? *margin : resolution);
    }
    if (bound == Bound::About && !aboutTolerance.isZero())
        return about(value, upper, aboutTolerance);
    if (valueMax)
        return rounded(value, upper, resolution); // its ends are its bounds
    switch (bound) {
    case Bound::Exact:
    case Bound::About:
        return rounded(value, value, resolution);
    case Bound::AtLeast:
        return {.low = value, .high = {}};
    case Bound::MoreThan:
        return {.low = value, .high = {}, .lowOpen = true};
    case Bound::AtMost:
        return {.low = {}, .high = value};
    case Bound::LessThan:
        return {.low = {}, .high = value, .highOpen = true};
    }
    Q_UNREACHABLE();
}

} // namespace duibiao
