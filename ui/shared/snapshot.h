// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "model/milestone.h"
#include "reading/knowledge.h"
#include "shared/judging.h"

#include <QSharedData>

#include <memory>
#include <vector>

namespace duibiao::ui {

/// Figures that a worker may go on reading while the session goes on changing them: they are copied
/// only where both happen.
struct FigureList : QSharedData
{
    std::vector<Figure> figures;
};

/// What the session held at a moment, for a worker.
class Snapshot
{
public:
    Snapshot(QSharedDataPointer<FigureList> figures, std::vector<Milestone> milestones,
             compare::Context context, std::shared_ptr<const reading::Knowledge> knowledge,
             QString path, const Judging& judging)
        : m_figures(std::move(figures)), m_milestones(std::move(milestones)),
          m_context(std::move(context)), m_knowledge(std::move(knowledge)), m_path(std::move(path)),
          m_judging(judging)
    {
    }

    /// Rejected ones included.
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures->figures; }
    [[nodiscard]] const std::vector<Milestone>& milestones() const { return m_milestones; }
    /// Of the workspace, for a connection of the worker's own.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// All rows, with what the planner lets count.
    [[nodiscard]] compare::Query query() const { return m_judging.query(); }
    /// Points into this snapshot.
    [[nodiscard]] compare::Context context() const
    {
        compare::Context context = m_context;
        context.milestones = &m_milestones;
        return context;
    }

private:
    QSharedDataPointer<FigureList> m_figures;
    std::vector<Milestone> m_milestones;
    compare::Context m_context;
    std::shared_ptr<const reading::Knowledge> m_knowledge; ///< the context points into it
    QString m_path;
    Judging m_judging;
};

} // namespace duibiao::ui
