// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "store/records.h"

namespace duibiao::intake {

/// What a ledger proposes, for store::Workspace::applyChanges(). Of two changes of one figure the
/// later one holds.
[[nodiscard]] store::FigureChanges toStore(const std::vector<exchange::LedgerChange>& changes);

} // namespace duibiao::intake
