// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "workspacedata.h"

namespace duibiao::cli {

/// The query that --district, --indicator and --period ask for; nothing if one of them means
/// nothing here, which has been said.
[[nodiscard]] std::optional<compare::Query> queryFrom(const Call& call, const WorkspaceData& data);

} // namespace duibiao::cli
