// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/milestone.h"

#include <optional>
#include <vector>

namespace duibiao::intake {

/// For each of `before`, its place in `after`, or none. Each place is given once.
using Matching = std::vector<std::optional<std::size_t>>;

/// The same statement with the same number, or, of what is left, the same statement with another
/// number; where `sameText`, also what was read at the same place.
[[nodiscard]] Matching matchFigures(const std::vector<Figure>& before,
                                    const std::vector<Figure>& after, bool sameText);
[[nodiscard]] Matching matchMilestones(const std::vector<Milestone>& before,
                                       const std::vector<Milestone>& after);

} // namespace duibiao::intake
