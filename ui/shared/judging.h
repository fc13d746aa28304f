// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::ui {

/// What the planner lets count wherever goals are set beside outcomes and no saved view says
/// otherwise. The same on all pages, so that a sheet never contradicts the table; kept in the
/// settings.
struct Judging
{
    bool withDerived = true;
    compare::Versions versions = compare::Versions::Current;

    bool operator==(const Judging&) const = default;
    /// All rows, judged so.
    [[nodiscard]] compare::Query query() const;
};

[[nodiscard]] Judging rememberedJudging();
void rememberJudging(const Judging& judging);

} // namespace duibiao::ui
