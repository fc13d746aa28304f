// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "compare/selection.h"

#include <tl/expected.hpp>

namespace duibiao::cli {

/// --view
void takesView(Call& call);
/// The view that was asked for, an empty one where none was. The exit code where the workspace has
/// none of that name, which has been said.
[[nodiscard]] tl::expected<compare::Selection, Exit> askedView(const Call& call);
/// With what the view says of districts, indicators and periods that the call's own filters leave
/// open.
[[nodiscard]] compare::Query filledIn(compare::Query query, const compare::Selection& view);

} // namespace duibiao::cli
