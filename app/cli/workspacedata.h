// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "model/decisions.h"
#include "model/milestone.h"
#include "reading/knowledge.h"

#include <functional>
#include <memory>

namespace duibiao::cli {

/// What a workspace holds, as the comparison needs it.
struct WorkspaceData
{
    std::shared_ptr<const reading::Knowledge> knowledge;
    std::vector<Figure> figures; ///< without rejected ones
    std::vector<Milestone> milestones;
    QHash<ReportId, Report> reports;
    QHash<FigureId, std::vector<PaceStep>> paceSteps;
    std::vector<Denominator> denominators;
    std::vector<AcceptedFinding> accepted;
    std::vector<SavedView> views;
    QHash<ReportId, QString> texts; ///< clean texts of the reports, where they were asked for

    /// Points into this object.
    [[nodiscard]] compare::Context context() const
    {
        return {.districts = &knowledge->districts,
                .catalogue = &knowledge->catalogue,
                .reports = reports,
                .paceSteps = paceSteps,
                .denominators = denominators,
                .accepted = accepted,
                .milestones = &milestones};
    }
};

/// How much of a workspace is needed.
struct Load
{
    QStringList districts{}; ///< figures of these only, which is all that their rows need; else all
    QStringList indicators{}; ///< the same
    bool figures = true;
    bool texts = false; ///< of the reports
};

/// Reads a workspace without changing or locking it, in one opening.
[[nodiscard]] Result<WorkspaceData>
loadWorkspace(const QString& path, std::shared_ptr<const reading::Knowledge> knowledge,
              const Load& load);
/// Hands over the figures of a workspace, all those of a district together and of as many districts
/// as make no large number; rows need no more. Ends when `take` returns false.
[[nodiscard]] Result<void>
visitFigures(const QString& path, const std::function<bool(const std::vector<Figure>&)>& take);
/// All that is compared, with the program's own knowledge.
[[nodiscard]] Result<WorkspaceData> loadWorkspace(const QString& path);

} // namespace duibiao::cli
