// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

namespace duibiao::ui {

/// The layout that was chosen for a sheet with these headings before; nothing where none was.
[[nodiscard]] std::optional<exchange::LedgerLayout> rememberedLayout(const exchange::Grid& grid);
/// For the next sheet with the same headings, also in another file.
void rememberLayout(const exchange::Grid& grid, const exchange::LedgerLayout& layout);

} // namespace duibiao::ui
