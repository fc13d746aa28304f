// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "model/milestone.h"
#include "table.h"

#include <optional>
#include <vector>

namespace duibiao::store {

[[nodiscard]] const Table& milestoneTable();

/// Of one report, or of all.
[[nodiscard]] Result<std::vector<Milestone>> loadMilestones(Database& database,
                                                            std::optional<ReportId> report);
/// Stores milestones with the ids they have.
[[nodiscard]] Result<void> insertMilestones(Database& database,
                                            const std::vector<Milestone>& milestones);
/// Writes milestones that are stored already, and belong to a removed report, in the places given.
[[nodiscard]] Result<void> moveMilestones(Database& database, Action& action,
                                          const std::vector<Milestone>& milestones);
[[nodiscard]] Result<Action> updateMilestones(Database& database,
                                              const std::vector<Milestone>& milestones);

} // namespace duibiao::store
