// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairing.h"

namespace duibiao::compare {

/// Makes the rows of one group: a row for each goal, and one for each outcome that no goal took.
[[nodiscard]] std::vector<Row> rowsOf(const Group& group, const Choice& choice, const Query& query);

} // namespace duibiao::compare
