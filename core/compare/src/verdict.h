// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

struct Judgement
{
    Verdict verdict{};
    Certainty certainty{};
    Reason reason{};

    bool operator==(const Judgement&) const = default;
};

/// Whether the goal is a limit not to be exceeded: by its bound, else by the indicator's direction.
[[nodiscard]] bool isLimit(const Quantity& goal, const Indicator* indicator);

/// Judges an outcome over the goal's whole period. The goal is the number written; the outcome is
/// every value it can stand for.
[[nodiscard]] Judgement judge(const Quantity& goal, const Quantity& outcome,
                              const Indicator* indicator, const Decimal& aboutTolerance);

} // namespace duibiao::compare
