// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"

#include <optional>

namespace duibiao::compare {

/// What a figure is to a row of the comparison.
enum class Use {
    Goal,
    Outcome,
    Part,        ///< one of those that are added up, or stated beside their whole
    OtherValue,  ///< stated for the same cell, where another stands
    EarlierGoal, ///< a version of the goal that was restated
    Base,        ///< what was before
    MadeGood,    ///< a later outcome that reaches a goal missed in its time
    Near,        ///< of something near, where there is no outcome
    DerivedFrom, ///< one of the row's figures was worked out from it
};

/// The closest of its uses; nothing where the row does not rest on it.
[[nodiscard]] std::optional<Use> useOf(const Row& row, FigureId figure);
/// Whether the finding names the figure.
[[nodiscard]] bool names(const Finding& finding, FigureId figure);

} // namespace duibiao::compare
