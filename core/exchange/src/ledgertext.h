// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spreadsheet.h"
#include "model/period.h"
#include "model/quantity.h"

namespace duibiao::exchange {

/// A number as it was meant: 206000, 20.6万座, 约为1.93亿元, 95%以上, 新增近8万座; nothing for
/// words without a number, with several, or with a date. `unit` is what the column of units says;
/// 万座 there counts in ten thousands; a cell with a unit of its own keeps that. Numbers not
/// above 1 become percent where the unit is. The literal is empty where the cell holds a bare
/// number.
[[nodiscard]] std::optional<Quantity> quantityOf(const GridCell& cell, const QString& unit);

/// 2022 · 2022年 · 2021年上半年 · 2021年第三季度 · 2021年6月 · 2020—2025年, and the program's own
/// codes.
[[nodiscard]] std::optional<Period> periodIn(const GridCell& cell);

} // namespace duibiao::exchange
