// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

/// The share of a goal to be reached by `day`: straight between the steps, from nothing before the
/// period to the whole at its end.
[[nodiscard]] double expectedBySteps(const std::vector<PaceStep>& steps, const Period& period,
                                     QDate day);

/// A goal on its way.
struct Progress
{
    Decimal goal;
    Decimal outcome;
    std::optional<Decimal> from; ///< where the way began; not known: no pace
    double expected = 0;         ///< share of the way
    bool slowIsGood = false;     ///< what uses up a limit is ahead where it is slow
};

[[nodiscard]] Pace paceBetween(const Progress& progress);

} // namespace duibiao::compare
