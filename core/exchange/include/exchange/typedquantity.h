// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quantity.h"

#include <QString>

#include <optional>

namespace duibiao::exchange {

/// Reads a number as a planner types it: 206000, 206,000, 20.6万, 1.2亿, 54.7%, ≥20万座, 超1.4万座,
/// 500余所, 20万座以上, and the same in full-width characters. A bound (a sign, or a word of
/// resources/lexicon/bounds.tsv) and a unit that are typed along are taken over; what is not typed
/// is taken from `before`. The literal is what was typed, with its unit. nullopt for anything else.
[[nodiscard]] std::optional<Quantity> quantityFromTyped(const QString& typed,
                                                        const Quantity& before);

/// The first number in some words with its unit and the bounds that touch it, as
/// quantityFromTyped() would read it: 新增学位约8万座以上 has 约8万座以上. The unit is one sign,
/// since what follows it may be the thing that is counted.
[[nodiscard]] std::optional<Quantity> quantityIn(const QString& words, const Quantity& before = {});

} // namespace duibiao::exchange
