// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "exchange/ledger.h"

/// Ledgers that come back, in words.
namespace duibiao::wording {

/// New, Changed, Gone.
[[nodiscard]] QString name(exchange::ChangeKind kind);
[[nodiscard]] QString name(exchange::LedgerField field);
/// What a figure says in a field; its number with unit and bound for those that say how much.
[[nodiscard]] QString fieldText(const Figure& figure, exchange::LedgerField field,
                                const DistrictTree& districts, const Catalogue& catalogue);
/// Which cell could not be understood, and what to do.
[[nodiscard]] QString problemText(const exchange::LedgerProblem& problem);
/// What is proposed, a line each: kind, district, indicator, period, what changes before and after,
/// place.
[[nodiscard]] exchange::Table changesTable(const std::vector<exchange::LedgerChange>& changes,
                                           const compare::Context& context);

} // namespace duibiao::wording
