// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "compare/selection.h"

#include <optional>
#include <vector>

namespace duibiao::cli {

/// The view that was asked for, an empty one where none was; nothing where there is none of that
/// name, which has been said.
[[nodiscard]] std::optional<compare::Selection> askedView(const Call& call,
                                                          const std::vector<SavedView>& views);
/// With what the view says of districts, indicators and periods that the call's own filters leave
/// open, and of derived figures and versions.
[[nodiscard]] compare::Query filledIn(compare::Query query, const compare::Selection& view);

} // namespace duibiao::cli
