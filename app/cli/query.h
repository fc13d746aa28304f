// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "compare/selection.h"
#include "workspacedata.h"

#include <tl/expected.hpp>

namespace duibiao::cli {

/// A workspace with what the call asks of it.
struct AskedWorkspace
{
    WorkspaceData data;
    compare::Query query;    ///< of the call's filters, and what they leave open of its view
    compare::Selection view; ///< empty where none was asked for
    bool inParts = false;    ///< the figures are not loaded: see visitFigures()
};

/// Which figures are loaded: of large workspaces those asked for are a small part, but checks hold
/// districts against each other.
enum class Scope {
    Everything,
    Asked,   ///< what the rows of the districts and indicators asked for need
    InParts, ///< none yet where everything is asked for: see visitFigures()
};

/// Lets the call take --versions and --derived.
void takeJudging(Call& call);
/// With what they ask for, which goes before the view.
[[nodiscard]] compare::Query judged(compare::Query query, const Call& call);

/// Loads the workspace that a call which was read names, with its filters and its view. The exit
/// code where something is wrong with them, which has been said.
[[nodiscard]] tl::expected<AskedWorkspace, Exit> askWorkspace(const Call& call, Scope scope,
                                                              bool withTexts = false);

} // namespace duibiao::cli
