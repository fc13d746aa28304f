// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

namespace duibiao::exchange {

/// Name of the hidden sheet.
[[nodiscard]] QString ledgerBaseName();
/// What the hidden sheet says was handed out; lines that make no sense are left out.
[[nodiscard]] QHash<FigureId, LedgerBaseLine> readBase(const Grid& grid);

} // namespace duibiao::exchange
