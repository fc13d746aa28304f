// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <optional>
#include <span>
#include <vector>

namespace duibiao::compare {

/// The periods that cover most days without overlapping, as indices in the order of time; of equal
/// coverage the fewer periods.
[[nodiscard]] std::vector<size_t> widestWithoutOverlap(const std::vector<Period>& periods);

/// What several numbers of one unit are together, without words; nullopt where it cannot be held.
[[nodiscard]] std::optional<Quantity> sumOfQuantities(std::span<const Quantity> parts);

/// One figure (id 0) of several that follow each other in time; nullopt where the sum cannot be
/// held.
[[nodiscard]] std::optional<Figure> sumOfParts(const std::vector<Figure>& parts);

} // namespace duibiao::compare
