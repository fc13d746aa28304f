// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "workspacedata.h"

namespace duibiao::cli {

/// The query that --district, --indicator and --period ask for; nothing if one of them means
/// nothing here, which has been said.
[[nodiscard]] std::optional<compare::Query> queryFrom(const Call& call, const WorkspaceData& data);

/// The codes that --district names; nothing if one of them means nothing, which has been said.
[[nodiscard]] std::optional<QStringList> districtsFrom(const Call& call,
                                                       const DistrictTree& districts);

/// Ids of the indicators whose figures decide the rows that --indicator asks for, an empty one for
/// those without indicator; none where all are asked for.
[[nodiscard]] QStringList neededIndicators(const Call& call, const Catalogue& catalogue);

} // namespace duibiao::cli
