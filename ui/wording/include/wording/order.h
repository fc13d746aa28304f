// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/selection.h"

#include <optional>
#include <vector>

/// What a saved view shows, the same in the window and in what leaves it.
namespace duibiao::wording {

/// What a column of numbers or dates sorts by, by the column's key; nothing for a column of words
/// and for a value that is missing.
[[nodiscard]] std::optional<double> sortNumber(const compare::Row& row, QStringView column);

/// Keeps the rows whose verdict the view shows and puts them in its order. Rows of one value stay
/// as they were; those without one come last either way.
void applyView(std::vector<compare::Row>& rows, const compare::Selection& view,
               const compare::Context& context);

} // namespace duibiao::wording
