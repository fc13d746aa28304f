// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include "verdict.h"

#include <algorithm>

namespace duibiao::compare {

namespace {

/// Closer to the straight line than this is on pace: reports round, and schools open in September.
constexpr double paceMargin = 0.05;

bool isDerived(const std::optional<Side>& side)
{
    return side && side->figure.derivation.has_value();
}

Row emptyRow(const Group& group, const Figure& figure)
{
    Row row;
    row.districtCode = group.subject.district;
    row.indicatorId = group.subject.indicator;
    row.label = figure.label;
    row.unit = figure.quantity.unit;
    row.period = figure.period;
    return row;
}

void measureSides(Row& row)
{
    const Decimal& goal = row.goal->figure.quantity.value;
    const Decimal& outcome = row.outcome->figure.quantity.value;
    row.gap = outcome.minus(goal);
    if (!goal.isZero())
        row.completion = outcome.toDouble() / goal.toDouble();
}

/// Of the way to the goal, the share that is done; a state starts from its base, not from zero.
std::optional<double> progressOf(const Row& row, bool addsUp)
{
    if (addsUp)
        return row.completion;
    if (!row.base)
        return std::nullopt;
    const double from = row.base->figure.quantity.value.toDouble();
    const double way = row.goal->figure.quantity.value.toDouble() - from;
    if (qFuzzyIsNull(way))
        return std::nullopt;
    return (row.outcome->figure.quantity.value.toDouble() - from) / way;
}

Pace paceOf(const Row& row, bool addsUp, bool isLimit)
{
    const auto progress = progressOf(row, addsUp);
    if (!progress)
        return Pace::None;
    // What uses up a limit is ahead of it when it is slower than the time.
    const bool slowIsGood = addsUp && isLimit;
    const double lead = slowIsGood ? row.timeGone - *progress : *progress - row.timeGone;
    if (lead > paceMargin)
        return Pace::Ahead;
    return lead < -paceMargin ? Pace::Behind : Pace::OnPace;
}

bool countsUp(const Group& group, const Row& row)
{
    const Measure measure = row.outcome->figure.measure;
    if (group.subject.family == Kind::Rate)
        return false;
    if (measure == Measure::Cumulative)
        return true;
    return group.indicator ? group.indicator->addsOverTime : measure == Measure::Added;
}

void judgeRow(Row& row, const Group& group, double covered, const Query& query)
{
    measureSides(row);
    const Quantity& goal = row.goal->figure.quantity;
    if (covered < 1) {
        row.verdict = Verdict::InProgress;
        row.reason = Reason::PartOfPeriod;
        row.timeGone = covered;
        row.pace = paceOf(row, countsUp(group, row), isLimit(goal, group.indicator));
        return;
    }
    const Judgement judgement =
        judge(goal, row.outcome->figure.quantity, group.indicator, query.aboutTolerance);
    row.verdict = judgement.verdict;
    row.certainty = judgement.certainty;
    row.reason = judgement.reason;
}

Row goalRow(const Group& group, const Cell& goal, const Choice& choice, const Pairing& pairing,
            const std::optional<Match>& match, const Query& query)
{
    Side side = choice.sideOf(goal);
    Row row = emptyRow(group, side.figure);
    row.goal = std::move(side);
    row.base = pairing.baseBefore(goal.period, goal.kind);
    row.verdict = Verdict::NoOutcome;
    row.reason = Reason::OutcomeNotReported;
    if (match) {
        row.outcome = match->side;
        judgeRow(row, group, match->covered, query);
    }
    row.derived = isDerived(row.goal) || isDerived(row.outcome) || isDerived(row.base);
    return row;
}

/// Within one year an outcome that a goal took has its row there. What stands inside a goal over
/// several years is also the outcome of its own year.
bool takesOver(const Cell& goal, const Cell& outcome)
{
    return goal.period == outcome.period || goal.period.firstYear() == goal.period.lastYear();
}

} // namespace

std::vector<Row> rowsOf(const Group& group, const Choice& choice, const Query& query)
{
    const Pairing pairing(group, choice);
    std::vector<bool> taken(group.outcomes.size());
    std::vector<Row> rows;
    for (const Cell& goal : group.goals) {
        const auto match = pairing.matchFor(goal);
        rows.push_back(goalRow(group, goal, choice, pairing, match, query));
        for (const size_t cell : match ? match->cells : std::vector<size_t>{})
            taken[cell] = taken[cell] || takesOver(goal, group.outcomes[cell]);
    }
    for (size_t cell = 0; cell < group.outcomes.size(); ++cell) {
        const Side& side = pairing.outcomeSide(cell);
        // What is only worked out is shown as a base, not as an outcome somebody reported.
        if (taken[cell] || side.figure.derivation)
            continue;
        Row row = emptyRow(group, side.figure);
        row.outcome = side;
        row.base = pairing.baseBefore(row.period, group.outcomes[cell].kind);
        row.derived = isDerived(row.base);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace duibiao::compare
