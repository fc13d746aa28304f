// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/session.h"

#include <algorithm>

namespace duibiao::ui {

namespace {

ComingKnowledge arrived(std::shared_ptr<const reading::Knowledge> knowledge)
{
    std::promise<Result<std::shared_ptr<const reading::Knowledge>>> promise;
    promise.set_value(std::move(knowledge));
    return promise.get_future().share();
}

} // namespace

Session::Session(std::shared_ptr<const reading::Knowledge> knowledge, QObject* parent)
    : Session(arrived(std::move(knowledge)), parent)
{
}

Session::Session(ComingKnowledge knowledge, QObject* parent)
    : QObject(parent), m_knowledge(std::move(knowledge))
{
    connect(&m_worker, &SessionWorker::progressed, this, &Session::worked);
}

Session::~Session() = default;

std::shared_ptr<const reading::Knowledge> Session::sharedKnowledge() const
{
    return m_knowledge.get().value();
}

QString Session::reportTitle(ReportId id) const
{
    const Report* known = report(id);
    return known ? known->name() : QString();
}

Result<store::ReportContents> Session::reportContents(ReportId id) const
{
    if (m_workspace)
        return m_workspace->report(id);
    if (!isOpen())
        return failure(ErrorCode::WorkspaceNotFound);
    const auto beside = store::Workspace::open(m_path, store::Workspace::Access::ReadOnly);
    return beside ? beside->report(id) : tl::unexpected(beside.error());
}

void Session::setJudging(const Judging& judging)
{
    if (judging == m_judging)
        return;
    m_judging = judging;
    rememberJudging(judging);
    if (isOpen())
        Q_EMIT changed({});
}

compare::Context Session::context() const
{
    return {.districts = &knowledge().districts,
            .catalogue = &knowledge().catalogue,
            .reports = m_contents.reportsById(),
            .paceSteps = m_contents.paceSteps(),
            .denominators = m_contents.denominators(),
            .accepted = m_contents.accepted()};
}

Snapshot Session::snapshot() const
{
    return {m_contents.sharedFigures(), milestones(), context(),
            sharedKnowledge(),          m_path,       m_judging};
}

std::shared_ptr<const reading::Lessons> Session::lessons() const
{
    // What cannot be read is told where the workspace is next written to; reading goes on without.
    return m_workspace ? intake::lessonsOf(*m_workspace).value_or(nullptr) : nullptr;
}

bool Session::updateHeader(ReportId id, const ReportHeader& header)
{
    return writable() && finish(m_workspace->updateHeader(id, header));
}

bool Session::removeReports(const std::vector<ReportId>& ids)
{
    return writable() && finish(m_workspace->removeReports(ids));
}

std::vector<FigureId> Session::addFigures(const std::vector<Figure>& figures)
{
    if (!writable())
        return {};
    const auto ids = m_workspace->addFigures(figures);
    Reach reach{.change = {}, .known = true, .beyondReports = false};
    std::vector<Figure> typedIn;
    for (size_t i = 0; ids && i < figures.size(); ++i) {
        if (const ReportId report = figures[i].evidence.report; report != 0) {
            reach.change.reports.insert(report);
            continue;
        }
        reach.beyondReports = true;
        typedIn.push_back(figures[i]);
        typedIn.back().id = (*ids)[i];
    }
    return finish(ids, reach, typedIn) ? *ids : std::vector<FigureId>{};
}

bool Session::updateFigures(const std::vector<Figure>& figures)
{
    if (!writable())
        return false;
    std::vector<FigureId> ids;
    std::vector<Figure> typedIn;
    std::set<ReportId> moved;
    for (const Figure& figure : figures) {
        ids.push_back(figure.id);
        moved.insert(figure.evidence.report);
        const Figure* before = this->figure(figure.id);
        if (!before || before->evidence.report != 0)
            continue;
        typedIn.push_back(figure);
        typedIn.back().corrected = before->corrected; // what nobody read cannot be read wrong
    }
    Reach reach = reachOf(ids);
    // A figure that changes its report, or was read from none, is the workspace's to say.
    moved.erase(0);
    reach.known = reach.known && std::ranges::includes(reach.change.reports, moved) &&
                  std::ranges::all_of(typedIn, [](const Figure& figure) {
                      return figure.typedIn && figure.evidence.report == 0;
                  });
    return finish(m_workspace->updateFigures(figures), reach, typedIn);
}

bool Session::reviewFigures(const std::vector<FigureId>& ids, Review review)
{
    if (!writable())
        return false;
    const auto stored = m_workspace->reviewFigures(ids, review);
    Reach reach = reachOf(ids);
    if (!stored || !reach.known)
        return finish(stored, reach);
    m_contents.setReview(ids, review);
    return announce(reach);
}

bool Session::removeFigures(const std::vector<FigureId>& ids)
{
    return writable() && finish(m_workspace->removeFigures(ids));
}

bool Session::updateMilestones(const std::vector<Milestone>& milestones)
{
    if (!writable())
        return false;
    Reach reach{.change = {.everything = false, .reports = {}, .figures = {}},
                .known = true,
                .beyondReports = false};
    for (const Milestone& after : milestones) {
        const Milestone* before = milestone(after.id);
        const ReportId report = after.evidence.report;
        reach.known = reach.known && before && report != 0 && before->evidence.report == report;
        reach.change.reports.insert(report);
    }
    return finish(m_workspace->updateMilestones(milestones), reach);
}

bool Session::applyChanges(const store::FigureChanges& changes)
{
    return writable() && finish(m_workspace->applyChanges(changes));
}

bool Session::pinFigure(FigureId id, bool pinned)
{
    if (!writable())
        return false;
    std::vector<FigureId> ids{id};
    if (const Figure* chosen = figure(id)) {
        // The workspace unpins what was pinned for the same cell.
        for (const Figure& other : figures()) {
            if (other.pinned && other.districtCode == chosen->districtCode &&
                other.role == chosen->role && other.id != id)
                ids.push_back(other.id);
        }
    }
    Reach reach = reachOf(ids);
    reach.known = reach.known && !reach.beyondReports;
    return finish(m_workspace->pinFigure(id, pinned), reach);
}

bool Session::decide(const Result<void>& result)
{
    return finish(result,
                  {.change = {.everything = false, .reports = {}, .figures = {}, .decisions = true},
                   .known = true,
                   .beyondReports = false});
}

bool Session::undo()
{
    return step(&store::Workspace::undo);
}

bool Session::redo()
{
    return step(&store::Workspace::redo);
}

bool Session::step(Result<store::HistoryEntry> (store::Workspace::*move)())
{
    if (!writable())
        return false;
    const auto entry = ((*m_workspace).*move)();
    if (!entry)
        return fail(entry.error());
    const Reach reach = m_reaches.value(entry->id);
    const bool all = !reach.known || reach.beyondReports;
    const auto say = [this, entry = *entry, change = all ? SessionChange() : reach.change] {
        const auto read = readHistory();
        Q_EMIT changed(change);
        if (read)
            Q_EMIT done(entry);
        else
            fail(read.error());
    };
    if (all)
        return reload(say);
    if (const auto read = reread(reach.change); !read)
        return fail(read.error());
    say();
    return true;
}

/// Takes over what an action did: all of the workspace anew, or what it reaches.
template <typename T>
bool Session::finish(const Result<T>& result, const Reach& reach,
                     const std::vector<Figure>& typedIn)
{
    if (!result)
        return fail(result.error());
    if (!reach.known)
        return reload([this] { announce({}); });
    if (const auto read = reread(reach.change); !read)
        return fail(read.error());
    for (const Figure& figure : typedIn)
        m_contents.put(figure);
    return announce(reach);
}

bool Session::announce(const Reach& reach)
{
    const qint64 before = m_undoable ? m_undoable->id : 0;
    if (const auto read = readHistory(); !read)
        return fail(read.error());
    // What changed nothing left no entry, and there is nothing to say of it.
    const bool entered = m_undoable && m_undoable->id != before;
    if (entered && reach.known)
        m_reaches.insert(m_undoable->id, reach);
    Q_EMIT changed(reach.known ? reach.change : SessionChange());
    if (entered)
        Q_EMIT done(*m_undoable);
    return true;
}

/// What an action on these figures reaches, when none of them comes or goes.
Session::Reach Session::reachOf(const std::vector<FigureId>& ids) const
{
    Reach reach{.change = {.everything = false, .reports = {}, .figures = ids},
                .known = true,
                .beyondReports = false};
    for (const FigureId id : ids) {
        const Figure* figure = this->figure(id);
        reach.known = reach.known && figure;
        if (figure && figure->evidence.report != 0)
            reach.change.reports.insert(figure->evidence.report);
        else
            reach.beyondReports = true;
    }
    // Beyond this, one pass over the workspace is the shorter way.
    constexpr size_t manyReports = 64;
    reach.known = reach.known && reach.change.reports.size() <= manyReports;
    return reach;
}

Result<void> Session::reread(const SessionChange& change)
{
    for (const ReportId report : change.reports) {
        if (const auto read = m_contents.reread(*m_workspace, report); !read)
            return read;
    }
    return change.decisions ? m_contents.rereadDecisions(*m_workspace) : Result<void>();
}

bool Session::fail(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

bool Session::failBusy()
{
    return fail({.code = ErrorCode::WorkspaceBusy, .subject = m_path, .place = {}, .detail = {}});
}

bool Session::writable()
{
    if (isBusy())
        return failBusy();
    if (!m_workspace)
        return fail(
            {.code = ErrorCode::WorkspaceNotFound, .subject = {}, .place = {}, .detail = {}});
    if (m_workspace->isReadOnly())
        return fail({.code = ErrorCode::WorkspaceReadOnly,
                     .subject = m_workspace->path(),
                     .place = {},
                     .detail = {}});
    return true;
}

Result<void> Session::readHistory()
{
    const auto undoable = m_workspace->undoable();
    if (!undoable)
        return tl::unexpected(undoable.error());
    const auto redoable = m_workspace->redoable();
    if (!redoable)
        return tl::unexpected(redoable.error());
    m_undoable = *undoable;
    m_redoable = *redoable;
    return {};
}

} // namespace duibiao::ui
