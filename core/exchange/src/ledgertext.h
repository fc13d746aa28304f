// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spreadsheet.h"
#include "model/decimal.h"
#include "model/period.h"

namespace duibiao::exchange {

/// A number as it was meant: 206000, 20.6万, 1.93亿, 95%. `share`: the cell counts in percent, and
/// numbers that the spreadsheet holds as ratios (`ratios`, or not above 1) become percent.
[[nodiscard]] std::optional<Decimal> valueIn(const GridCell& cell, bool share, bool ratios);

/// 2022 · 2022年 · 2021年上半年 · 2021年第三季度 · 2021年6月 · 2020—2025年, and the program's own
/// codes.
[[nodiscard]] std::optional<Period> periodIn(const GridCell& cell);

} // namespace duibiao::exchange
