// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacedata.h"

namespace duibiao::cli {

/// The context of `data`, with what the planner decided in its workspace: steps of goals, numbers
/// to divide by, accepted findings. Points into `data`.
[[nodiscard]] Result<compare::Context> decidedContext(const WorkspaceData& data,
                                                      const QString& path);

} // namespace duibiao::cli
