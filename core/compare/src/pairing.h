// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"

#include <optional>
#include <vector>

namespace duibiao::compare {

/// Within a run of years, cumulative and added are the same thing; within one year they are not,
/// for a cumulative count may go back further.
[[nodiscard]] bool areComparable(Kind goal, Kind outcome, const Period& period);

/// What stands against a goal, and how much of its period that covers.
struct Match
{
    std::vector<quint32> cells; ///< places in the outcomes of the group; several are added up
    double covered = 1; ///< share of the goal's days; 1 also for a state at the period's end
};

/// Finds outcomes for the goals of one group.
class Pairing
{
public:
    Pairing(const Book& book, const Group& group)
        : m_book(book), m_group(group), m_outcomes(book.outcomes(group))
    {
    }

    /// An outcome of that scope over the goal's period; else what lies inside it; else nothing.
    [[nodiscard]] std::optional<Match> matchFor(const Cell& goal, Symbol scope) const;
    /// The last outcome of that scope that ends before `period` begins; of added counts rather one
    /// over a like period, since half a year is no base for a year.
    [[nodiscard]] std::optional<quint32> baseBefore(const Period& period, Kind kind,
                                                    Symbol scope) const;
    /// The first state or running total of that scope, told after the goal's time, that could make
    /// good what was missed: each such cell, in the order of time.
    [[nodiscard]] std::vector<quint32> statesAfter(const Cell& goal) const;
    /// The scopes of the outcomes, other than this one, the nearest first.
    [[nodiscard]] std::vector<Symbol> otherScopes(Symbol scope) const;
    [[nodiscard]] bool addsUp(const Cell& outcome) const;

private:
    [[nodiscard]] std::optional<quint32> exactCell(const Cell& goal, Symbol scope) const;
    [[nodiscard]] std::vector<quint32> inside(const Period& period, Symbol scope) const;
    [[nodiscard]] std::optional<Match> stateInside(const Cell& goal,
                                                   const std::vector<quint32>& inside) const;
    [[nodiscard]] std::optional<Match> statedInside(const Cell& goal,
                                                    const std::vector<quint32>& inside) const;
    [[nodiscard]] std::optional<Match> sumInside(const Cell& goal,
                                                 const std::vector<quint32>& inside) const;

    const Book& m_book;
    const Group& m_group;
    std::span<const Cell> m_outcomes;
};

} // namespace duibiao::compare
