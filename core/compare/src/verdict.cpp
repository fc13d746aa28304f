// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

namespace duibiao::compare {

namespace {

/// A goal to reach from below. Limits are mirrored at zero, so that there is one sense only.
struct Mark
{
    Decimal value;
    bool mustExceed = false;
    Decimal slack; ///< what an outcome may fall short of it by rounding
};

Interval mirrored(const Interval& interval)
{
    const auto negated = [](const std::optional<Decimal>& end) {
        return end ? std::optional(end->negated()) : std::nullopt;
    };
    return {.low = negated(interval.high),
            .high = negated(interval.low),
            .lowOpen = interval.highOpen,
            .highOpen = interval.lowOpen};
}

/// Half of the last written digit, and what 约 allows. A goal with 以上 or 不超过 says its limit
/// itself: there is nothing to round.
Decimal slackOf(const Quantity& goal, const Decimal& aboutTolerance)
{
    if (goal.bound != Bound::Exact && goal.bound != Bound::About)
        return {};
    Quantity plain = goal;
    plain.approachesFromBelow = false;
    const Interval interval = plain.interval(aboutTolerance);
    const auto slack = interval.low ? goal.value.minus(*interval.low) : std::nullopt;
    return slack.value_or(Decimal());
}

/// Every value of the interval reaches `value`.
bool allReach(const Interval& interval, const Decimal& value, bool mustExceed)
{
    if (!interval.low)
        return false;
    return *interval.low > value || (*interval.low == value && (!mustExceed || interval.lowOpen));
}

/// No value of the interval reaches `value`.
bool noneReaches(const Interval& interval, const Decimal& value, bool mustExceed)
{
    if (!interval.high)
        return false;
    return *interval.high < value || (*interval.high == value && (mustExceed || interval.highOpen));
}

Certainty certaintyAt(bool onlyByBound)
{
    return onlyByBound ? Certainty::ByBound : Certainty::Certain;
}

Judgement judgeReached(const Interval& outcome, const Mark& mark, const Quantity& stated)
{
    const bool bounded = stated.bound != Bound::Exact;
    const bool atItsEnd = bounded && *outcome.low == mark.value;
    const bool lowestCounts = stated.bound == Bound::AtLeast || stated.bound == Bound::MoreThan ||
                              stated.bound == Bound::About || stated.valueMax;
    return {Verdict::Met, certaintyAt(atItsEnd),
            lowestCounts ? Reason::ReachesGoalAtLowest : Reason::ReachesGoal};
}

Judgement judgeMirrored(const Interval& outcome, const Decimal& value, const Mark& mark,
                        const Quantity& stated)
{
    if (allReach(outcome, mark.value, mark.mustExceed))
        return judgeReached(outcome, mark, stated);
    const bool none = noneReaches(outcome, mark.value, mark.mustExceed);
    // 近8万 against 80 000: the words themselves say that it was not reached.
    if (none && stated.bound != Bound::Exact && *outcome.high == mark.value)
        return {Verdict::Missed, Certainty::ByBound, Reason::FallsShortNarrowly};
    const auto eased = mark.value.minus(mark.slack);
    if (eased && !mark.slack.isZero() && allReach(outcome, *eased, false))
        return {Verdict::Met, Certainty::WithinRounding, Reason::ReachesGoalWithinRounding};
    if (eased && noneReaches(outcome, *eased, mark.slack.isZero() && mark.mustExceed))
        return {Verdict::Missed, Certainty::Certain, Reason::FallsShort};
    if (stated.bound != Bound::Exact || stated.valueMax)
        return {Verdict::Undetermined, Certainty::ByBound, Reason::BoundsAllowBoth};
    // Only the rounding of the outcome is in the way: 20.6万 against 206 000.
    const bool asWritten = mark.mustExceed ? value > mark.value : value >= mark.value;
    if (asWritten)
        return {Verdict::Met, Certainty::WithinRounding, Reason::ReachesGoalWithinRounding};
    return {Verdict::Undetermined, Certainty::WithinRounding, Reason::BoundsAllowBoth};
}

/// The reasons of a limit in place of those of a goal to reach.
Reason asLimit(Reason reason)
{
    switch (reason) {
    case Reason::ReachesGoal:
    case Reason::ReachesGoalAtLowest:
        return Reason::StaysWithinLimit;
    case Reason::FallsShort:
    case Reason::FallsShortNarrowly:
        return Reason::ExceedsLimit;
    default:
        return reason;
    }
}

} // namespace

bool isLimit(const Quantity& goal, const Indicator* indicator)
{
    switch (goal.bound) {
    case Bound::AtMost:
    case Bound::LessThan:
        return true;
    case Bound::AtLeast:
    case Bound::MoreThan:
        return false;
    case Bound::Exact:
    case Bound::About:
        return indicator && indicator->direction == Direction::LessIsBetter;
    }
    Q_UNREACHABLE();
}

Judgement judge(const Quantity& goal, const Quantity& outcome, const Indicator* indicator,
                const Decimal& aboutTolerance)
{
    const Interval interval = outcome.interval(aboutTolerance);
    Mark mark{.value = goal.value,
              .mustExceed = goal.bound == Bound::MoreThan || goal.bound == Bound::LessThan,
              .slack = slackOf(goal, aboutTolerance)};
    if (!isLimit(goal, indicator))
        return judgeMirrored(interval, outcome.value, mark, outcome);
    mark.value = (goal.valueMax ? *goal.valueMax : goal.value).negated();
    const Decimal most = (outcome.valueMax ? *outcome.valueMax : outcome.value).negated();
    Judgement judgement = judgeMirrored(mirrored(interval), most, mark, outcome);
    judgement.reason = asLimit(judgement.reason);
    return judgement;
}

} // namespace duibiao::compare
