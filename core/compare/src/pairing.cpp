// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairing.h"

#include "sum.h"

#include <algorithm>
#include <tuple>

namespace duibiao::compare {

namespace {

bool isRunOfYears(const Period& period)
{
    return period.isValid() && period.firstYear() != period.lastYear();
}

double coveredShare(const Period& part, const Period& whole)
{
    return static_cast<double>(part.dayCount()) / static_cast<double>(whole.dayCount());
}

} // namespace

bool areComparable(Kind goal, Kind outcome, const Period& period)
{
    if (goal == outcome)
        return true;
    const auto isCount = [](Kind kind) { return kind == Kind::Count || kind == Kind::Cumulative; };
    return isCount(goal) && isCount(outcome) && isRunOfYears(period);
}

bool Pairing::addsUp(const Cell& outcome) const
{
    if (outcome.kind == Kind::Rate || outcome.kind == Kind::Cumulative)
        return false;
    return m_group.known ? m_group.known->addsOverTime
                         : m_book.head(outcome).measure == Measure::Added;
}

std::optional<quint32> Pairing::exactCell(const Cell& goal, Symbol scope) const
{
    std::optional<quint32> found;
    const auto [first, last] = std::ranges::equal_range(m_outcomes, goal.period, {}, &Cell::period);
    for (auto cell = first; cell != last; ++cell) {
        if (cell->scope != scope)
            continue;
        const auto place = static_cast<quint32>(cell - m_outcomes.begin());
        if (cell->kind == goal.kind)
            return place;
        if (!found && areComparable(goal.kind, cell->kind, goal.period))
            found = place;
    }
    return found;
}

std::vector<quint32> Pairing::inside(const Period& period, Symbol scope) const
{
    const auto startsBefore = [&period](const Cell& cell) {
        return !cell.period.isValid() || cell.period.firstDay() < period.firstDay();
    };
    std::vector<quint32> places;
    for (auto cell = std::ranges::partition_point(m_outcomes, startsBefore);
         cell != m_outcomes.end() && cell->period.firstDay() <= period.lastDay(); ++cell) {
        if (cell->scope == scope && period.contains(cell->period))
            places.push_back(static_cast<quint32>(cell - m_outcomes.begin()));
    }
    return places;
}

std::optional<Match> Pairing::stateInside(const Cell& goal,
                                          const std::vector<quint32>& inside) const
{
    std::optional<quint32> last;
    for (const quint32 place : inside) {
        const Cell& cell = m_outcomes[place];
        if (cell.kind != goal.kind || addsUp(cell))
            continue;
        if (!last || cell.period.lastDay() > m_outcomes[*last].period.lastDay())
            last = place;
    }
    if (!last)
        return std::nullopt;
    // A state is told for a day: the one at the period's end is that of the period.
    return Match{.cells = {*last},
                 .covered = goal.period.shareGoneBy(m_outcomes[*last].period.lastDay())};
}

std::optional<Match> Pairing::statedInside(const Cell& goal,
                                           const std::vector<quint32>& inside) const
{
    std::optional<quint32> widest;
    for (const quint32 place : inside) {
        const Cell& outcome = m_outcomes[place];
        if (outcome.kind != Kind::Cumulative || goal.kind == Kind::Rate || goal.kind == Kind::Money)
            continue;
        if (outcome.period == goal.period && !areComparable(goal.kind, outcome.kind, goal.period))
            continue;
        if (!widest || outcome.period.dayCount() > m_outcomes[*widest].period.dayCount())
            widest = place;
    }
    if (!widest)
        return std::nullopt;
    return Match{.cells = {*widest},
                 .covered = coveredShare(m_outcomes[*widest].period, goal.period)};
}

std::optional<Match> Pairing::sumInside(const Cell& goal, const std::vector<quint32>& inside) const
{
    std::vector<quint32> addable;
    std::vector<Period> periods;
    for (const quint32 place : inside) {
        const Cell& cell = m_outcomes[place];
        if (!addsUp(cell) || !areComparable(goal.kind, cell.kind, goal.period))
            continue;
        addable.push_back(place);
        periods.push_back(cell.period);
    }
    Match match{.cells = {}, .covered = 0};
    for (const size_t i : widestWithoutOverlap(periods)) {
        match.cells.push_back(addable[i]);
        match.covered += coveredShare(periods[i], goal.period);
    }
    return match.cells.empty() ? std::nullopt : std::optional(match);
}

std::optional<Match> Pairing::matchFor(const Cell& goal, Symbol scope) const
{
    if (!goal.period.isValid() || m_outcomes.empty())
        return std::nullopt;
    if (const auto cell = exactCell(goal, scope))
        return Match{.cells = {*cell}, .covered = 1};
    const std::vector<quint32> within = inside(goal.period, scope);
    if (within.empty())
        return std::nullopt;
    auto sum = sumInside(goal, within);
    auto stated = statedInside(goal, within);
    if (stated && (!sum || stated->covered >= sum->covered))
        return stated;
    return sum ? sum : stateInside(goal, within);
}

std::optional<quint32> Pairing::baseBefore(const Period& period, Kind kind, Symbol scope) const
{
    if (!period.isValid())
        return std::nullopt;
    std::optional<quint32> last;
    bool lastIsLike = false;
    for (quint32 place = 0; place < m_outcomes.size(); ++place) {
        const Cell& cell = m_outcomes[place];
        const Period& candidate = cell.period;
        if (candidate.isValid() && candidate.firstDay() >= period.firstDay())
            break;
        if (cell.kind != kind || cell.scope != scope || !candidate.isValid() ||
            candidate.lastDay() >= period.firstDay())
            continue;
        const bool isLike = !addsUp(cell) || candidate.kind() == period.kind();
        const bool isLater = !last || candidate.lastDay() >= m_outcomes[*last].period.lastDay();
        if (!last || (isLike && !lastIsLike) || (isLike == lastIsLike && isLater)) {
            last = place;
            lastIsLike = isLike;
        }
    }
    return last;
}

std::vector<quint32> Pairing::statesAfter(const Cell& goal) const
{
    std::vector<quint32> places;
    for (quint32 place = 0; place < m_outcomes.size(); ++place) {
        const Cell& cell = m_outcomes[place];
        if (cell.scope != goal.scope || cell.kind != goal.kind || !cell.period.isValid() ||
            cell.period.lastDay() <= goal.period.lastDay() || addsUp(cell))
            continue;
        // A running total goes on only from the same start.
        if (cell.kind == Kind::Cumulative && cell.period.firstDay() != goal.period.firstDay())
            continue;
        places.push_back(place);
    }
    return places;
}

std::vector<Symbol> Pairing::otherScopes(Symbol scope) const
{
    std::vector<Symbol> scopes;
    for (const Cell& cell : m_outcomes) {
        if (cell.scope != scope && std::ranges::find(scopes, cell.scope) == scopes.end())
            scopes.push_back(cell.scope);
    }
    const QStringList& own = m_book.scopeWordsOf(scope);
    std::ranges::sort(scopes, {}, [this, &own](Symbol symbol) {
        const QStringList& words = m_book.scopeWordsOf(symbol);
        const auto shared =
            std::ranges::count_if(words, [&own](const QString& w) { return own.contains(w); });
        return std::tuple(-shared, words.size(), words);
    });
    return scopes;
}

} // namespace duibiao::compare
