// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacedata.h"

#include "store/workspace.h"

namespace duibiao::cli {

Result<WorkspaceData> loadWorkspace(const QString& path)
{
    auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    return loadWorkspace(path, std::move(*knowledge), {});
}

Result<WorkspaceData> loadWorkspace(const QString& path,
                                    std::shared_ptr<const reading::Knowledge> knowledge,
                                    const QStringList& districts)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto figures = workspace->figures({.report = {}, .districts = districts});
    if (!figures)
        return tl::unexpected(figures.error());
    auto milestones = workspace->milestones();
    if (!milestones)
        return tl::unexpected(milestones.error());
    const auto rows = workspace->reports();
    if (!rows)
        return tl::unexpected(rows.error());
    WorkspaceData data{.knowledge = std::move(knowledge),
                       .figures = std::move(*figures),
                       .milestones = std::move(*milestones),
                       .reports = {}};
    for (const store::ReportRow& row : *rows)
        data.reports.insert(row.report.id, row.report);
    return data;
}

Result<QHash<ReportId, QString>> loadTexts(const QString& path)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return workspace->reportTexts();
}

} // namespace duibiao::cli
