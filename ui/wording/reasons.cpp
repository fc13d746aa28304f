// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "numbers.h"
#include "wording/words.h"

namespace duibiao::wording {

namespace {

using compare::Pace;
using compare::Reason;
using compare::Row;

/// As written; what was worked out or typed in without its words is written out.
QString written(const compare::Side& side)
{
    const QString& literal = side.figure.quantity.literal;
    return literal.isEmpty() ? quantityText(side.figure.quantity) : literal;
}

QString noOutcomeText(const Row& row)
{
    if (!row.base)
        return Words::tr("No outcome is reported for %1.").arg(name(row.period));
    return Words::tr("No outcome is reported for %1; the last one was %2 (%3).")
        .arg(name(row.period), written(*row.base), name(row.base->figure.period));
}

QString partText(const Row& row)
{
    const QString outcome = written(*row.outcome);
    const QString goal = written(*row.goal);
    const QString gone = shareText(row.timeGone);
    switch (row.pace) {
    case Pace::None:
        return Words::tr("%1 of %2 so far, with %3 of the time gone.").arg(outcome, goal, gone);
    case Pace::Ahead:
        return Words::tr("%1 of %2 so far: ahead, with %3 of the time gone.")
            .arg(outcome, goal, gone);
    case Pace::OnPace:
        return Words::tr("%1 of %2 so far: on pace, with %3 of the time gone.")
            .arg(outcome, goal, gone);
    case Pace::Behind:
        return Words::tr("%1 of %2 so far: behind, with %3 of the time gone.")
            .arg(outcome, goal, gone);
    }
    Q_UNREACHABLE();
}

/// Both sides are there and their period is the same.
QString judgedText(const Row& row)
{
    const QString outcome = written(*row.outcome);
    const QString goal = written(*row.goal);
    switch (row.reason) {
    case Reason::ReachesGoalAtLowest:
        return Words::tr("%1 reaches the goal of %2 even at its lowest.").arg(outcome, goal);
    case Reason::ReachesGoalWithinRounding:
        return Words::tr("%1 reaches the goal of %2 within the rounding of what is written.")
            .arg(outcome, goal);
    case Reason::FallsShort:
        return Words::tr("%1 falls short of the goal of %2 by %3.")
            .arg(outcome, goal, gapText(row));
    case Reason::FallsShortNarrowly:
        return Words::tr("%1 stays just below the goal of %2 by its own wording.")
            .arg(outcome, goal);
    case Reason::StaysWithinLimit:
        return Words::tr("%1 stays within the limit of %2.").arg(outcome, goal);
    case Reason::ExceedsLimit:
        return Words::tr("%1 exceeds the limit of %2 by %3.").arg(outcome, goal, gapText(row));
    case Reason::BoundsAllowBoth:
        return Words::tr("%1 may lie on either side of %2: what is written allows both.")
            .arg(outcome, goal);
    default:
        return Words::tr("%1 reaches the goal of %2.").arg(outcome, goal);
    }
}

} // namespace

QString reasonText(const Row& row)
{
    if (!row.goal)
        return Words::tr("No goal is stated for %1.").arg(name(row.period));
    if (!row.outcome)
        return noOutcomeText(row);
    return row.reason == Reason::PartOfPeriod ? partText(row) : judgedText(row);
}

} // namespace duibiao::wording
