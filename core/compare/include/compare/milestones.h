// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decisions.h"
#include "model/milestone.h"

#include <QDate>

#include <optional>
#include <vector>

namespace duibiao::compare {

enum class MilestoneState {
    Open,          ///< planned, and nothing says that it is done
    Done,          ///< in its time
    Late,          ///< done after its time, or not done though its time is over
    DoneUnplanned, ///< nobody had planned it
};

/// A planned milestone beside the done one that is probably the same.
struct MilestonePair
{
    std::optional<Milestone> planned;
    std::optional<Milestone> done;
    double score = 0;       ///< 0..1 that both are the same; 0 where one is missing
    bool confirmed = false; ///< by the planner; else only suggested
    MilestoneState state = MilestoneState::Open;
};

/// How well a done milestone answers a planned one: by object and action, within one district and
/// not before the planned time. 0..1.
[[nodiscard]] double matchScore(const Milestone& planned, const Milestone& done);

/// Each milestone in one pair at most: confirmed ones first, then the best scores; refused ones
/// never. Rejected milestones are left out. Those with a plan stand first, by district, period and
/// object. What is planned and not done is late where its time ended before `asOf`.
[[nodiscard]] std::vector<MilestonePair>
matchMilestones(const std::vector<Milestone>& milestones,
                const std::vector<MilestoneMatch>& decisions, QDate asOf = {});

[[nodiscard]] QString toCode(MilestoneState state);

} // namespace duibiao::compare
