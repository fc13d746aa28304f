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
    QString label;     ///< normalised; only where there is no indicator
    QString unit;      ///< canonical: 28项 and 45场 are two counts
    Kind family{};     ///< Count for counts and cumulative counts

    bool operator==(const Subject&) const = default;
};

[[nodiscard]] size_t qHash(const Subject& subject, size_t seed = 0);
/// `figure` must have a kind.
[[nodiscard]] Subject subjectOf(const Figure& figure, Kind kind);

} // namespace duibiao::compare
