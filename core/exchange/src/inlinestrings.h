// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spreadsheet.h"

namespace duibiao::exchange {

/// Puts words that stand in the cells of an .xlsx themselves into its sheets. Programs that write
/// row by row, this one among them, have no table of words, and liborcus knows words from such a
/// table only. False where the file has more of them than can be meant.
[[nodiscard]] bool addInlineStrings(const QString& path, std::vector<Grid>& grids);

} // namespace duibiao::exchange
