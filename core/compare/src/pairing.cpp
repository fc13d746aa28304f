// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairing.h"

#include "sum.h"

#include <algorithm>

namespace duibiao::compare {

namespace {

bool isRunOfYears(const Period& period)
{
    return period.isValid() && period.firstYear() != period.lastYear();
}

/// Since a start within the goal's own run of years, cumulative and added are the same thing;
/// within one year they are not, for a cumulative count may go back further.
bool comparable(Kind goal, Kind outcome, const Period& period)
{
    if (goal == outcome)
        return true;
    const auto isCount = [](Kind kind) { return kind == Kind::Count || kind == Kind::Cumulative; };
    return isRunOfYears(period) && isCount(goal) && isCount(outcome);
}

double coveredShare(const Period& part, const Period& whole)
{
    return static_cast<double>(part.dayCount()) / static_cast<double>(whole.dayCount());
}

} // namespace

Pairing::Pairing(const Group& group, const Choice& choice) : m_group(group)
{
    m_sides.reserve(group.outcomes.size());
    for (const Cell& cell : group.outcomes)
        m_sides.push_back(choice.sideOf(cell));
}

bool Pairing::addsUp(size_t cell) const
{
    if (m_group.outcomes[cell].kind == Kind::Rate ||
        m_group.outcomes[cell].kind == Kind::Cumulative)
        return false;
    return m_group.indicator ? m_group.indicator->addsOverTime
                             : m_sides[cell].figure.measure == Measure::Added;
}

Match Pairing::matchOf(size_t cell, double covered) const
{
    return {.side = m_sides[cell], .covered = covered, .cells = {cell}};
}

std::optional<size_t> Pairing::exactCell(const Cell& goal) const
{
    std::optional<size_t> found;
    const auto [first, last] =
        std::ranges::equal_range(m_group.outcomes, goal.period, {}, &Cell::period);
    for (auto cell = first; cell != last; ++cell) {
        const auto index = static_cast<size_t>(cell - m_group.outcomes.begin());
        if (cell->kind == goal.kind)
            return index;
        if (!found && comparable(goal.kind, cell->kind, goal.period))
            found = index;
    }
    return found;
}

std::optional<Match> Pairing::stateInside(const Cell& goal, const std::vector<size_t>& inside) const
{
    std::optional<size_t> last;
    for (const size_t cell : inside) {
        if (m_group.outcomes[cell].kind != goal.kind || addsUp(cell))
            continue;
        const Period& period = m_group.outcomes[cell].period;
        if (!last || period.lastDay() > m_group.outcomes[*last].period.lastDay())
            last = cell;
    }
    if (!last)
        return std::nullopt;
    // A state is told for a day: the one at the period's end is that of the period.
    return matchOf(*last, goal.period.shareGoneBy(m_group.outcomes[*last].period.lastDay()));
}

std::optional<Match> Pairing::statedInside(const Cell& goal,
                                           const std::vector<size_t>& inside) const
{
    std::optional<size_t> widest;
    for (const size_t cell : inside) {
        const Cell& outcome = m_group.outcomes[cell];
        if (outcome.kind != Kind::Cumulative || goal.kind == Kind::Rate || goal.kind == Kind::Money)
            continue;
        if (outcome.period == goal.period && !comparable(goal.kind, outcome.kind, goal.period))
            continue;
        if (!widest || outcome.period.dayCount() > m_group.outcomes[*widest].period.dayCount())
            widest = cell;
    }
    if (!widest)
        return std::nullopt;
    return matchOf(*widest, coveredShare(m_group.outcomes[*widest].period, goal.period));
}

std::optional<Match> Pairing::sumInside(const Cell& goal, const std::vector<size_t>& inside) const
{
    std::vector<size_t> addable;
    std::ranges::copy_if(inside, std::back_inserter(addable), [&](size_t cell) {
        return addsUp(cell) && comparable(goal.kind, m_group.outcomes[cell].kind, goal.period);
    });
    std::vector<Period> periods;
    for (const size_t cell : addable)
        periods.push_back(m_group.outcomes[cell].period);
    const std::vector<size_t> chosen = widestWithoutOverlap(periods);
    if (chosen.empty())
        return std::nullopt;
    Match match{.side = {}, .covered = 0, .cells = {}};
    std::vector<Figure> parts;
    for (const size_t i : chosen) {
        match.cells.push_back(addable[i]);
        match.covered += coveredShare(periods[i], goal.period);
        parts.push_back(m_sides[addable[i]].figure);
    }
    if (parts.size() == 1)
        return matchOf(match.cells.front(), match.covered);
    auto sum = sumOfParts(parts);
    if (!sum)
        return std::nullopt;
    match.side.figure = std::move(*sum);
    match.side.parts = std::move(parts);
    return match;
}

std::optional<Match> Pairing::matchFor(const Cell& goal) const
{
    if (!goal.period.isValid())
        return std::nullopt;
    if (const auto cell = exactCell(goal))
        return matchOf(*cell, 1);
    const std::vector<size_t> inside = cellsInside(m_group.outcomes, goal.period);
    auto sum = sumInside(goal, inside);
    auto stated = statedInside(goal, inside);
    if (stated && (!sum || stated->covered >= sum->covered))
        return stated;
    return sum ? sum : stateInside(goal, inside);
}

std::optional<Side> Pairing::baseBefore(const Period& period, Kind kind) const
{
    if (!period.isValid())
        return std::nullopt;
    std::optional<size_t> last;
    bool lastIsLike = false;
    for (size_t cell = 0; cell < m_group.outcomes.size(); ++cell) {
        const Period& candidate = m_group.outcomes[cell].period;
        if (m_group.outcomes[cell].kind != kind || !candidate.isValid() ||
            candidate.lastDay() >= period.firstDay())
            continue;
        const bool isLike = !addsUp(cell) || candidate.kind() == period.kind();
        const bool isLater =
            !last || candidate.lastDay() >= m_group.outcomes[*last].period.lastDay();
        if (!last || (isLike && !lastIsLike) || (isLike == lastIsLike && isLater)) {
            last = cell;
            lastIsLike = isLike;
        }
    }
    return last ? std::optional(m_sides[*last]) : std::nullopt;
}

} // namespace duibiao::compare
