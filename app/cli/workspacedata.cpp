// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacedata.h"

#include "store/workspace.h"

namespace duibiao::cli {

namespace {

constexpr qint64 figuresAtOnce = 20'000;

/// Takes over what was read into `into`; the error where it could not be read.
template <typename T> Result<void> take(Result<T> read, T& into)
{
    if (!read)
        return tl::unexpected(read.error());
    into = std::move(*read);
    return {};
}

Result<void> takeReports(const store::Workspace& workspace, WorkspaceData& data)
{
    std::vector<store::ReportRow> rows;
    const auto read = take(workspace.reports(), rows);
    for (const store::ReportRow& row : rows)
        data.reports.insert(row.report.id, row.report);
    return read;
}

Result<void> takePaceSteps(const store::Workspace& workspace, WorkspaceData& data)
{
    std::vector<PacePlan> plans;
    const auto read = take(workspace.pacePlans(), plans);
    for (const PacePlan& plan : plans)
        data.paceSteps.insert(plan.goal, plan.steps);
    return read;
}

} // namespace

Result<WorkspaceData> loadWorkspace(const QString& path,
                                    std::shared_ptr<const reading::Knowledge> knowledge,
                                    const Load& load)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    WorkspaceData data;
    data.knowledge = std::move(knowledge);
    const auto figures = [&] {
        return load.figures
                   ? workspace->figures(
                         {.report = {}, .districts = load.districts, .indicators = load.indicators})
                   : std::vector<Figure>();
    };
    return take(figures(), data.figures)
        .and_then([&] { return take(workspace->milestones(), data.milestones); })
        .and_then([&] { return takeReports(*workspace, data); })
        .and_then([&] { return takePaceSteps(*workspace, data); })
        .and_then([&] { return take(workspace->denominators(), data.denominators); })
        .and_then([&] { return take(workspace->acceptedFindings(), data.accepted); })
        .and_then([&] { return take(workspace->savedViews(), data.views); })
        .and_then([&] {
            return load.texts ? take(workspace->reportTexts(), data.texts) : Result<void>();
        })
        .map([&data] { return std::move(data); });
}

Result<void> visitFigures(const QString& path,
                          const std::function<bool(const std::vector<Figure>&)>& take)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto counts = workspace->figureCounts();
    if (!counts)
        return tl::unexpected(counts.error());
    QStringList districts;
    qint64 gathered = 0;
    for (size_t i = 0; i < counts->size(); ++i) {
        districts += (*counts)[i].first;
        gathered += (*counts)[i].second;
        if (gathered < figuresAtOnce && i + 1 < counts->size())
            continue;
        const auto figures =
            workspace->figures({.report = {}, .districts = std::exchange(districts, {})});
        if (!figures)
            return tl::unexpected(figures.error());
        if (!take(*figures))
            return {};
        gathered = 0;
    }
    return {};
}

Result<WorkspaceData> loadWorkspace(const QString& path)
{
    auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    return loadWorkspace(path, std::move(*knowledge), {});
}

} // namespace duibiao::cli
