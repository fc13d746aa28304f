// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/snapshot.h"
#include "store/workspace.h"

#include <QHash>

#include <span>
#include <vector>

namespace duibiao::ui {

/// What a workspace holds, kept in memory and in the workspace's own order. After an action only
/// what it touched is taken over anew; the outcome is the same as loading everything again.
class Contents
{
public:
    [[nodiscard]] static Result<Contents> load(const store::Workspace& workspace);

    [[nodiscard]] const std::vector<store::ReportRow>& reports() const { return m_reports; }
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures->figures; }
    /// The same, to be kept while this goes on changing.
    [[nodiscard]] QSharedDataPointer<FigureList> sharedFigures() const { return m_figures; }
    [[nodiscard]] const std::vector<Milestone>& milestones() const { return m_milestones; }
    [[nodiscard]] const QHash<ReportId, Report>& reportsById() const { return m_reportsById; }
    [[nodiscard]] const Figure* figure(FigureId id) const;
    [[nodiscard]] const Milestone* milestone(MilestoneId id) const;
    [[nodiscard]] const Report* report(ReportId id) const;
    /// What the planner decided beside the figures.
    [[nodiscard]] const QHash<FigureId, std::vector<PaceStep>>& paceSteps() const
    {
        return m_paceSteps;
    }
    [[nodiscard]] const std::vector<Denominator>& denominators() const { return m_denominators; }
    [[nodiscard]] const std::vector<AcceptedFinding>& accepted() const { return m_accepted; }
    [[nodiscard]] const std::vector<MilestoneMatch>& matches() const { return m_matches; }
    /// By name.
    [[nodiscard]] const std::vector<SavedView>& views() const { return m_views; }
    /// In text order, rejected ones included.
    [[nodiscard]] std::span<const Figure> figuresOf(ReportId report) const;
    [[nodiscard]] std::span<const Milestone> milestonesOf(ReportId report) const;
    /// Figures read from reports whose words say the same as this one's: label, unit, measure and
    /// role. The figure itself is among them.
    [[nodiscard]] std::vector<FigureId> wordedAlike(const Figure& figure) const;
    /// Figures that nobody has reviewed yet.
    [[nodiscard]] int openFigures() const { return m_open; }

    /// Reads figures and milestones of one report again.
    [[nodiscard]] Result<void> reread(const store::Workspace& workspace, ReportId report);
    /// Reads again what the planner decided beside the figures.
    [[nodiscard]] Result<void> rereadDecisions(const store::Workspace& workspace);
    /// A decision that the workspace has stored already; ids that are not there are passed over.
    void setReview(std::span<const FigureId> ids, Review review);
    /// Puts a figure without a report in its place, in place of the one with its id.
    void put(const Figure& typedIn);

    /// For tests: whether two hold the same in the same order.
    friend bool operator==(const Contents& a, const Contents& b);

private:
    void replaceFigures(ReportId report, std::vector<Figure> figures);
    void replaceMilestones(ReportId report, std::vector<Milestone> milestones);
    void indexFigures(size_t from);
    [[nodiscard]] store::ReportRow* row(ReportId report);

    std::vector<store::ReportRow> m_reports;
    QSharedDataPointer<FigureList> m_figures{new FigureList};
    std::vector<Milestone> m_milestones;
    QHash<ReportId, Report> m_reportsById;
    QHash<FigureId, std::vector<PaceStep>> m_paceSteps;
    std::vector<Denominator> m_denominators;
    std::vector<AcceptedFinding> m_accepted;
    std::vector<MilestoneMatch> m_matches;
    std::vector<SavedView> m_views;
    QHash<FigureId, size_t> m_places;
    int m_open = 0;
};

} // namespace duibiao::ui
