// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::wording {

/// 200,000 · 54.7 · −3.5
[[nodiscard]] QString numberText(const Decimal& value);
/// A number with its unit: 200,000 座 · 54.7 % · 5,000 万元 · 84.5 亿元. Money and areas are in the
/// largest unit that takes at most two places.
[[nodiscard]] QString amountText(const Decimal& value, const QString& unit);
/// How far the outcome is from the goal, without sign; rates in percentage points.
[[nodiscard]] QString gapText(const compare::Row& row);
/// A share in whole per cents.
[[nodiscard]] QString shareText(double share);

} // namespace duibiao::wording
