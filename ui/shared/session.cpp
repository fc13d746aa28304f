// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/session.h"

namespace duibiao::ui {

Session::Session(std::shared_ptr<const reading::Knowledge> knowledge, QObject* parent)
    : QObject(parent), m_knowledge(std::move(knowledge))
{
}

Session::~Session() = default;

bool Session::createWorkspace(const QString& path)
{
    return adopt(store::Workspace::create(path));
}

bool Session::openWorkspace(const QString& path, store::Workspace::Access access)
{
    return adopt(store::Workspace::open(path, access));
}

void Session::closeWorkspace()
{
    if (!isOpen())
        return;
    clear();
    m_workspace.reset();
    Q_EMIT opened();
    Q_EMIT changed();
}

bool Session::adopt(Result<store::Workspace> workspace)
{
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    if (const auto loaded = reload(); !loaded) {
        clear();
        m_workspace.reset();
        Q_EMIT opened();
        Q_EMIT changed();
        return fail(loaded.error());
    }
    Q_EMIT opened();
    Q_EMIT changed();
    return true;
}

bool Session::isReadOnly() const
{
    return m_workspace && m_workspace->isReadOnly();
}

QString Session::path() const
{
    return m_workspace ? m_workspace->path() : QString();
}

const Figure* Session::figure(FigureId id) const
{
    const auto place = m_figurePlaces.constFind(id);
    return place == m_figurePlaces.cend() ? nullptr : &m_figures[*place];
}

const Report* Session::report(ReportId id) const
{
    const auto found = m_reportsById.constFind(id);
    return found == m_reportsById.cend() ? nullptr : &*found;
}

Result<store::ReportContents> Session::reportContents(ReportId id) const
{
    if (!m_workspace)
        return failure(ErrorCode::WorkspaceNotFound);
    return m_workspace->report(id);
}

compare::Context Session::context() const
{
    return {.districts = &m_knowledge->districts,
            .catalogue = &m_knowledge->catalogue,
            .reports = m_reportsById};
}

bool Session::addReports(const std::vector<store::NewReport>& reports)
{
    if (!writable())
        return false;
    const auto summary = m_workspace->addReports(reports);
    if (!summary)
        return fail(summary.error());
    if (!summary->added.empty() && !finish(summary))
        return false;
    Q_EMIT imported(*summary);
    return true;
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
    return finish(ids) ? *ids : std::vector<FigureId>{};
}

bool Session::updateFigures(const std::vector<Figure>& figures)
{
    return writable() && finish(m_workspace->updateFigures(figures));
}

bool Session::reviewFigures(const std::vector<FigureId>& ids, Review review)
{
    return writable() && finish(m_workspace->reviewFigures(ids, review));
}

bool Session::removeFigures(const std::vector<FigureId>& ids)
{
    return writable() && finish(m_workspace->removeFigures(ids));
}

bool Session::updateMilestones(const std::vector<Milestone>& milestones)
{
    return writable() && finish(m_workspace->updateMilestones(milestones));
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
    if (const auto loaded = reload(); !loaded)
        return fail(loaded.error());
    Q_EMIT changed();
    Q_EMIT done(*entry);
    return true;
}

template <typename T> bool Session::finish(const Result<T>& result)
{
    if (!result)
        return fail(result.error());
    const qint64 before = m_undoable ? m_undoable->id : 0;
    if (const auto loaded = reload(); !loaded)
        return fail(loaded.error());
    Q_EMIT changed();
    // What changed nothing left no entry, and there is nothing to say of it.
    if (m_undoable && m_undoable->id != before)
        Q_EMIT done(*m_undoable);
    return true;
}

bool Session::fail(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

bool Session::writable()
{
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

Result<void> Session::reload()
{
    auto reports = m_workspace->reports();
    if (!reports)
        return tl::unexpected(reports.error());
    auto figures = m_workspace->figures({.report = {}, .withRejected = true});
    if (!figures)
        return tl::unexpected(figures.error());
    auto milestones = m_workspace->milestones();
    if (!milestones)
        return tl::unexpected(milestones.error());
    const auto undoable = m_workspace->undoable();
    if (!undoable)
        return tl::unexpected(undoable.error());
    const auto redoable = m_workspace->redoable();
    if (!redoable)
        return tl::unexpected(redoable.error());

    clear();
    m_reports = std::move(*reports);
    m_figures = std::move(*figures);
    m_milestones = std::move(*milestones);
    m_undoable = *undoable;
    m_redoable = *redoable;
    for (const store::ReportRow& row : m_reports)
        m_reportsById.insert(row.report.id, row.report);
    m_figurePlaces.reserve(static_cast<qsizetype>(m_figures.size()));
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figurePlaces.insert(m_figures[i].id, i);
    return {};
}

void Session::clear()
{
    m_reports.clear();
    m_figures.clear();
    m_milestones.clear();
    m_reportsById.clear();
    m_figurePlaces.clear();
    m_undoable.reset();
    m_redoable.reset();
}

} // namespace duibiao::ui
