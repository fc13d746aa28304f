// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contents.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace duibiao::ui {

namespace {

/// The workspace's order: by report, what has none last.
ReportId orderOf(ReportId report)
{
    return report == 0 ? std::numeric_limits<ReportId>::max() : report;
}

/// What stands in `items` of one report, as a range.
template <typename Items> auto ofReport(Items& items, ReportId report)
{
    return std::ranges::equal_range(items, orderOf(report), {},
                                    [](const auto& item) { return orderOf(item.evidence.report); });
}

template <typename Item>
size_t replaceReport(std::vector<Item>& items, ReportId report, std::vector<Item> others)
{
    const auto old = ofReport(items, report);
    const auto first = static_cast<size_t>(old.begin() - items.begin());
    if (old.size() == others.size()) {
        std::ranges::move(others, old.begin());
    } else {
        const auto at = items.erase(old.begin(), old.end());
        items.insert(at, std::make_move_iterator(others.begin()),
                     std::make_move_iterator(others.end()));
    }
    return first;
}

template <typename Item> int countKept(const std::vector<Item>& items)
{
    return static_cast<int>(std::ranges::count_if(
        items, [](const Item& item) { return item.review != Review::Rejected; }));
}

int countOpen(std::span<const Figure> figures)
{
    return static_cast<int>(std::ranges::count(figures, Review::Open, &Figure::review));
}

} // namespace

Result<Contents> Contents::load(const store::Workspace& workspace)
{
    Contents contents;
    auto reports = workspace.reports();
    if (!reports)
        return tl::unexpected(reports.error());
    auto figures = workspace.figures({.report = {}, .withRejected = true});
    if (!figures)
        return tl::unexpected(figures.error());
    auto milestones = workspace.milestones();
    if (!milestones)
        return tl::unexpected(milestones.error());
    if (const auto read = contents.rereadDecisions(workspace); !read)
        return tl::unexpected(read.error());
    contents.m_reports = std::move(*reports);
    contents.m_figures->figures = std::move(*figures);
    contents.m_milestones = std::move(*milestones);
    for (const store::ReportRow& row : contents.m_reports)
        contents.m_reportsById.insert(row.report.id, row.report);
    contents.m_places.reserve(static_cast<qsizetype>(contents.figures().size()));
    contents.indexFigures(0);
    contents.m_open = countOpen(contents.figures());
    return contents;
}

Result<void> Contents::rereadDecisions(const store::Workspace& workspace)
{
    const auto plans = workspace.pacePlans();
    if (!plans)
        return tl::unexpected(plans.error());
    auto denominators = workspace.denominators();
    if (!denominators)
        return tl::unexpected(denominators.error());
    auto accepted = workspace.acceptedFindings();
    if (!accepted)
        return tl::unexpected(accepted.error());
    auto matches = workspace.milestoneMatches();
    if (!matches)
        return tl::unexpected(matches.error());
    auto views = workspace.savedViews();
    if (!views)
        return tl::unexpected(views.error());
    m_matches = std::move(*matches);
    m_views = std::move(*views);
    m_paceSteps.clear();
    for (const PacePlan& plan : *plans)
        m_paceSteps.insert(plan.goal, plan.steps);
    m_denominators = std::move(*denominators);
    m_accepted = std::move(*accepted);
    return {};
}

const Figure* Contents::figure(FigureId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &figures()[*place];
}

const Milestone* Contents::milestone(MilestoneId id) const
{
    const auto found = std::ranges::find(m_milestones, id, &Milestone::id);
    return found == m_milestones.end() ? nullptr : &*found;
}

const Report* Contents::report(ReportId id) const
{
    const auto found = m_reportsById.constFind(id);
    return found == m_reportsById.cend() ? nullptr : &*found;
}

std::span<const Figure> Contents::figuresOf(ReportId report) const
{
    return ofReport(figures(), report);
}

std::span<const Milestone> Contents::milestonesOf(ReportId report) const
{
    return ofReport(m_milestones, report);
}

std::vector<FigureId> Contents::wordedAlike(const Figure& figure) const
{
    std::vector<FigureId> ids;
    for (const Figure& other : figures()) {
        if (other.id == figure.id ||
            (!other.typedIn && other.role == figure.role && other.measure == figure.measure &&
             other.quantity.unit == figure.quantity.unit && other.label == figure.label))
            ids.push_back(other.id);
    }
    return ids;
}

store::ReportRow* Contents::row(ReportId report)
{
    const auto found = std::ranges::find(
        m_reports, report, [](const store::ReportRow& each) { return each.report.id; });
    return found == m_reports.end() ? nullptr : &*found;
}

Result<void> Contents::reread(const store::Workspace& workspace, ReportId report)
{
    auto contents = workspace.report(report);
    if (!contents)
        return tl::unexpected(contents.error());
    if (store::ReportRow* counts = row(report)) {
        counts->figures = countKept(contents->figures);
        counts->open = countOpen(contents->figures);
        counts->milestones = countKept(contents->milestones);
    }
    replaceFigures(report, std::move(contents->figures));
    replaceMilestones(report, std::move(contents->milestones));
    return {};
}

void Contents::replaceFigures(ReportId report, std::vector<Figure> figures)
{
    const auto old = ofReport(this->figures(), report);
    m_open += countOpen(figures) - countOpen(old);
    const bool alike = std::ranges::equal(old, figures, {}, &Figure::id, &Figure::id);
    if (!alike) {
        for (const Figure& figure : old)
            m_places.remove(figure.id);
    }
    const size_t first = replaceReport(m_figures->figures, report, std::move(figures));
    if (!alike)
        indexFigures(first);
}

void Contents::replaceMilestones(ReportId report, std::vector<Milestone> milestones)
{
    replaceReport(m_milestones, report, std::move(milestones));
}

void Contents::indexFigures(size_t from)
{
    for (size_t i = from; i < figures().size(); ++i)
        m_places.insert(figures()[i].id, i);
}

void Contents::setReview(std::span<const FigureId> ids, Review review)
{
    for (const FigureId id : ids) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            continue;
        Figure& figure = m_figures->figures[*place];
        const auto count = [this, &figure](int sign) {
            m_open += figure.review == Review::Open ? sign : 0;
            if (store::ReportRow* counts = row(figure.evidence.report)) {
                counts->open += figure.review == Review::Open ? sign : 0;
                counts->figures += figure.review != Review::Rejected ? sign : 0;
            }
        };
        count(-1);
        figure.review = review;
        count(1);
    }
}

void Contents::put(const Figure& typedIn)
{
    const auto known = m_places.constFind(typedIn.id);
    if (known != m_places.cend()) {
        Figure& before = m_figures->figures[*known];
        m_open -= before.review == Review::Open ? 1 : 0;
        before = typedIn;
    } else {
        const auto key = [](const Figure& each) {
            return std::tuple(orderOf(each.evidence.report), each.evidence.begin, each.id);
        };
        std::vector<Figure>& all = m_figures->figures;
        const auto at = std::ranges::upper_bound(all, key(typedIn), {}, key);
        const auto place = static_cast<size_t>(at - all.begin());
        all.insert(at, typedIn);
        indexFigures(place);
    }
    m_open += typedIn.review == Review::Open ? 1 : 0;
}

bool operator==(const Contents& a, const Contents& b)
{
    return a.m_reports == b.m_reports && a.figures() == b.figures() &&
           a.m_milestones == b.m_milestones && a.m_reportsById == b.m_reportsById &&
           a.m_places == b.m_places && a.m_paceSteps == b.m_paceSteps &&
           a.m_denominators == b.m_denominators && a.m_accepted == b.m_accepted &&
           a.m_matches == b.m_matches && a.m_views == b.m_views && a.m_open == b.m_open;
}

} // namespace duibiao::ui
