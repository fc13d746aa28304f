// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <optional>
#include <vector>

namespace duibiao::compare {

/// Figures of different kinds are never set against each other.
enum class Kind { Count, Cumulative, Rate, Money };

/// nullopt for changes: growth and differences serve derivation only.
[[nodiscard]] std::optional<Kind> kindOf(const Figure& figure);

/// What is counted, and where: figures that differ in this never meet.
struct Subject
{
    QString district;
    QString indicator; ///< id, or empty
    QString label;     ///< normalised, with the unit; only where there is no indicator
    Kind family{};     ///< Count for counts and cumulative counts

    bool operator==(const Subject&) const = default;
};

[[nodiscard]] size_t qHash(const Subject& subject, size_t seed = 0);
/// `figure` must have a kind.
[[nodiscard]] Subject subjectOf(const Figure& figure, Kind kind);

/// All that is stated for one period.
struct Cell
{
    Kind kind{};
    Period period;
    std::vector<const Figure*> figures;
};

/// One subject with its cells in the order of their periods.
struct Group
{
    Subject subject;
    const Indicator* indicator = nullptr; ///< null where compared by label
    std::vector<Cell> goals;
    std::vector<Cell> outcomes;
};

/// Of cells in the order of their periods, those that lie inside `period`, as indices.
[[nodiscard]] std::vector<size_t> cellsInside(const std::vector<Cell>& cells, const Period& period);

/// Sorts figures into groups by hashing: linear, but for the sorting inside a group.
[[nodiscard]] std::vector<Group> groupFigures(const std::vector<const Figure*>& figures,
                                              const Catalogue* catalogue);

} // namespace duibiao::compare
