// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "numbers.h"
#include "wording/words.h"

namespace duibiao::wording {

namespace {

using compare::Likeness;
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

/// What is near, with ≈ and the difference in words.
QString nearText(const Row& row)
{
    const QString value = written(row.near->side);
    return Words::tr("Only something near is reported for %1: ≈ %2. %3")
        .arg(name(row.period), value, differenceText(row));
}

/// Measured against the steps entered for the goal.
QString steppedText(const Row& row)
{
    const QString outcome = written(*row.outcome);
    const QString goal = written(*row.goal);
    const QString expected = shareText(row.expected);
    switch (row.pace) {
    case Pace::Ahead:
        return Words::tr("%1 of %2 so far: ahead of its steps, which expect %3 by then.")
            .arg(outcome, goal, expected);
    case Pace::Behind:
        return Words::tr("%1 of %2 so far: behind its steps, which expect %3 by then.")
            .arg(outcome, goal, expected);
    case Pace::Late:
    case Pace::LateMadeGood:
        return Words::tr("%1 of %2 so far: late, for its time is over.").arg(outcome, goal);
    case Pace::None:
    case Pace::OnPace:
        break;
    }
    return Words::tr("%1 of %2 so far: on pace with its steps, which expect %3 by then.")
        .arg(outcome, goal, expected);
}

QString partText(const Row& row)
{
    const QString outcome = written(*row.outcome);
    const QString goal = written(*row.goal);
    const QString gone = shareText(row.timeGone);
    if (row.paceRule == compare::PaceRule::Steps)
        return steppedText(row);
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
    case Pace::Late:
    case Pace::LateMadeGood:
        return Words::tr("%1 of %2 so far: late, for its time is over.").arg(outcome, goal);
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

QString quotedList(const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words)
        quoted += Words::tr("“%1”").arg(word);
    return quoted.join(Words::tr(", ", "between words of a list"));
}

} // namespace

QString reasonText(const Row& row)
{
    if (!row.goal)
        return Words::tr("No goal is stated for %1.").arg(name(row.period));
    if (row.near)
        return nearText(row);
    if (!row.outcome)
        return noOutcomeText(row);
    QString text = row.reason == Reason::PartOfPeriod ? partText(row) : judgedText(row);
    if (row.pace == Pace::LateMadeGood && row.madeGood)
        text = Words::tr("%1 Made good later: %2 (%3).")
                   .arg(text, written(*row.madeGood), name(row.madeGood->figure.period));
    if (row.likeness == Likeness::Same)
        return text;
    if (row.likeness == Likeness::WordsDiffer)
        return Words::tr("%1 %2", "reason, difference").arg(text, differenceText(row));
    return Words::tr("%1 ≈ %2", "reason, difference").arg(text, differenceText(row));
}

QString differenceText(const Row& row)
{
    const Likeness likeness = row.near ? row.near->likeness : row.likeness;
    if (likeness == Likeness::Broader)
        return Words::tr("The outcome counts more than the goal does.");
    if (likeness == Likeness::Narrower)
        return Words::tr("The outcome counts only a part of what the goal does.");
    if (!row.onlyInGoal.isEmpty() && !row.onlyInOutcome.isEmpty())
        return Words::tr("The goal is about %1, the outcome about %2.")
            .arg(quotedList(row.onlyInGoal), quotedList(row.onlyInOutcome));
    if (!row.onlyInGoal.isEmpty())
        return Words::tr("Only the goal says %1.").arg(quotedList(row.onlyInGoal));
    if (!row.onlyInOutcome.isEmpty())
        return Words::tr("Only the outcome says %1.").arg(quotedList(row.onlyInOutcome));
    if (likeness == Likeness::Same || !row.goal)
        return {};
    const compare::Side* outcome = row.near      ? &row.near->side
                                   : row.outcome ? &*row.outcome
                                                 : nullptr;
    return outcome ? Words::tr("The goal counts “%1”, the outcome “%2”.")
                         .arg(row.goal->figure.label, outcome->figure.label)
                   : QString();
}

QString paceRuleText(const Row& row)
{
    switch (row.paceRule) {
    case compare::PaceRule::None:
        return {};
    case compare::PaceRule::Linear:
        return Words::tr("Expected by then: %1, evenly over the period")
            .arg(shareText(row.expected));
    case compare::PaceRule::Steps:
        return Words::tr("Expected by then: %1, by the steps entered for this goal")
            .arg(shareText(row.expected));
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::wording
