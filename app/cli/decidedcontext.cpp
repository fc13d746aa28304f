// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decidedcontext.h"

#include "store/workspace.h"

namespace duibiao::cli {

Result<compare::Context> decidedContext(const WorkspaceData& data, const QString& path)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto plans = workspace->pacePlans();
    if (!plans)
        return tl::unexpected(plans.error());
    auto denominators = workspace->denominators();
    if (!denominators)
        return tl::unexpected(denominators.error());
    auto accepted = workspace->acceptedFindings();
    if (!accepted)
        return tl::unexpected(accepted.error());
    compare::Context context = data.context();
    for (const PacePlan& plan : *plans)
        context.paceSteps.insert(plan.goal, plan.steps);
    context.denominators = std::move(*denominators);
    context.accepted = std::move(*accepted);
    context.milestones = &data.milestones;
    return context;
}

} // namespace duibiao::cli
