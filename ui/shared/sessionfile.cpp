// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session and its file: opening, closing, storing reports and reading all of it anew.

#include "shared/session.h"

#include <QFileInfo>

namespace duibiao::ui {

namespace {

/// From here on a whole workspace takes long enough to read that the window would be felt to stop:
/// bytes of its file, figures in it.
constexpr qint64 largeFile = qint64{8} << 20;
constexpr size_t manyFigures = 10'000;

} // namespace

bool Session::createWorkspace(const QString& path)
{
    return isBusy() ? failBusy() : adopt(store::Workspace::create(path));
}

bool Session::openWorkspace(const QString& path, store::Workspace::Access access)
{
    if (isBusy())
        return failBusy();
    auto workspace = store::Workspace::open(path, access);
    if (!workspace || QFileInfo(path).size() < largeFile)
        return adopt(std::move(workspace));
    m_opening = std::move(*workspace);
    setWork(Work::Opening);
    m_worker.load(m_opening->path(), [this](const auto& outcome) { takeOpened(outcome); });
    return true;
}

QString Session::openingPath() const
{
    return m_opening ? m_opening->path() : QString();
}

void Session::closeWorkspace()
{
    m_worker.stop();
    setWork(Work::None);
    m_opening.reset();
    if (!isOpen())
        return;
    clear();
    Q_EMIT opened();
    Q_EMIT changed({});
}

bool Session::isReadOnly() const
{
    return isBusy() || (m_workspace && m_workspace->isReadOnly());
}

bool Session::adopt(Result<store::Workspace> workspace)
{
    if (!workspace)
        return fail(workspace.error());
    auto contents = Contents::load(*workspace);
    return adopt(std::move(*workspace), std::move(contents));
}

bool Session::adopt(store::Workspace workspace, Result<Contents> contents)
{
    clear();
    m_path = workspace.path();
    m_workspace = std::move(workspace);
    auto loaded = contents.map([this](Contents& read) { m_contents = std::move(read); });
    if (loaded)
        loaded = readHistory();
    if (!loaded)
        clear();
    Q_EMIT opened();
    Q_EMIT changed({});
    return loaded ? true : fail(loaded.error());
}

void Session::takeOpened(const SessionWorker::Outcome& outcome)
{
    store::Workspace workspace = std::move(*m_opening);
    m_opening.reset();
    setWork(Work::None);
    adopt(std::move(workspace), outcome.map([](const std::shared_ptr<Brought>& brought) {
        return std::move(brought->contents);
    }));
}

bool Session::addReports(std::vector<intake::Prepared> reports)
{
    if (!writable())
        return false;
    m_workspace.reset(); // a file is open for writing once
    setWork(Work::Storing);
    m_worker.store(m_path, std::move(reports),
                   [this](const auto& outcome) { takeStored(outcome); });
    return true;
}

void Session::takeStored(const SessionWorker::Outcome& outcome)
{
    auto workspace = store::Workspace::open(m_path);
    if (workspace)
        m_workspace = std::move(*workspace);
    setWork(Work::None);
    if (!workspace) {
        // Something came between; what is stored is in the file, and this session lets go of it.
        closeWorkspace();
        fail(workspace.error());
        return;
    }
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_contents = std::move((*outcome)->contents);
    announce({});
    Q_EMIT imported((*outcome)->stored);
}

void Session::cancelWork()
{
    if (m_work == Work::Storing)
        m_worker.cancel();
}

bool Session::reload(std::function<void()> next)
{
    if (m_contents.figures().size() < manyFigures) {
        auto contents = Contents::load(*m_workspace);
        if (!contents)
            return fail(contents.error());
        m_contents = std::move(*contents);
        next();
        return true;
    }
    setWork(Work::Reading);
    m_worker.load(m_path, [this, next = std::move(next)](const SessionWorker::Outcome& outcome) {
        setWork(Work::None);
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        m_contents = std::move((*outcome)->contents);
        next();
    });
    return true;
}

void Session::setWork(Work work)
{
    if (std::exchange(m_work, work) != work)
        Q_EMIT workChanged();
}

void Session::clear()
{
    m_path.clear();
    m_workspace.reset();
    m_contents = {};
    m_undoable.reset();
    m_redoable.reset();
    m_reaches.clear();
}

} // namespace duibiao::ui
