// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <span>
#include <vector>

namespace duibiao::compare {

/// Adds up; nullopt where the sum cannot be held.
[[nodiscard]] std::optional<Decimal> sumOf(std::span<const Figure* const> figures);

/// Places in a row; none if `length` is 0.
struct Run
{
    size_t first = 0;
    size_t length = 0;
};

/// The run of values directly before or after `inText[whole]` that sums exactly to it.
[[nodiscard]] Run partsOfValue(std::span<const Decimal> inText, size_t whole);

/// The run of figures directly before or after `inText[whole]` that sums exactly to it, in text
/// order: 新增1.47万个, 回收0.84万个, 全年2.31万个. Empty if there is none.
/// `inText` holds figures of one report that could be added, in text order.
[[nodiscard]] std::vector<const Figure*> partsOf(std::span<const Figure* const> inText,
                                                 size_t whole);

} // namespace duibiao::compare
