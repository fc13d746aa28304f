// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice.h"

#include <optional>
#include <vector>

namespace duibiao::compare {

/// What stands against a goal, and how much of its period that covers.
struct Match
{
    Side side;
    double covered = 1;        ///< share of the goal's days; 1 also for a state at the period's end
    std::vector<size_t> cells; ///< of the group's outcomes, that the side was taken from
};

/// Finds outcomes for the goals of one group.
class Pairing
{
public:
    Pairing(const Group& group, const Choice& choice);

    [[nodiscard]] const Side& outcomeSide(size_t cell) const { return m_sides[cell]; }
    /// An outcome over the goal's period; else what lies inside it; else nothing.
    [[nodiscard]] std::optional<Match> matchFor(const Cell& goal) const;
    /// The last outcome that ends before `period` begins; of added counts rather one over a like
    /// period, since half a year is no base for a year.
    [[nodiscard]] std::optional<Side> baseBefore(const Period& period, Kind kind) const;

private:
    [[nodiscard]] bool addsUp(size_t cell) const;
    [[nodiscard]] std::optional<size_t> exactCell(const Cell& goal) const;
    [[nodiscard]] std::optional<Match> stateInside(const Cell& goal,
                                                   const std::vector<size_t>& inside) const;
    [[nodiscard]] std::optional<Match> statedInside(const Cell& goal,
                                                    const std::vector<size_t>& inside) const;
    [[nodiscard]] std::optional<Match> sumInside(const Cell& goal,
                                                 const std::vector<size_t>& inside) const;
    [[nodiscard]] Match matchOf(size_t cell, double covered) const;

    const Group& m_group;
    std::vector<Side> m_sides; ///< of each outcome cell
};

} // namespace duibiao::compare
