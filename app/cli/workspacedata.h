// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "model/milestone.h"
#include "reading/knowledge.h"

#include <memory>

namespace duibiao::cli {

/// What a workspace holds, as the comparison needs it.
struct WorkspaceData
{
    std::shared_ptr<const reading::Knowledge> knowledge;
    std::vector<Figure> figures; ///< without rejected ones
    std::vector<Milestone> milestones;
    QHash<ReportId, Report> reports;

    /// Points into this object.
    [[nodiscard]] compare::Context context() const
    {
        return {.districts = &knowledge->districts,
                .catalogue = &knowledge->catalogue,
                .reports = reports};
    }
};

/// Reads a workspace without changing or locking it.
[[nodiscard]] Result<WorkspaceData> loadWorkspace(const QString& path);
/// The same with figures of these districts only, which is all that their rows need; of all where
/// none is named.
[[nodiscard]] Result<WorkspaceData>
loadWorkspace(const QString& path, std::shared_ptr<const reading::Knowledge> knowledge,
              const QStringList& districts);
/// The clean texts of its reports.
[[nodiscard]] Result<QHash<ReportId, QString>> loadTexts(const QString& path);

} // namespace duibiao::cli
