// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "workspacedata.h"

#include <tl/expected.hpp>

namespace duibiao::cli {

/// A workspace with what the call asks of it.
struct AskedWorkspace
{
    WorkspaceData data;
    compare::Query query;
};

/// Whose figures are loaded: of large workspaces those asked for are a small part, but checks hold
/// districts against each other.
enum class Load { Everything, AskedDistricts };

/// Reads the call's arguments, its workspace and its filters; the exit code where that is all there
/// is to do, which has been said.
[[nodiscard]] tl::expected<AskedWorkspace, Exit>
askWorkspace(Call& call, const QStringList& arguments, Load load);

} // namespace duibiao::cli
