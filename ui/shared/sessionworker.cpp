// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sessionworker.h"

#include <QtConcurrentRun>

namespace duibiao::ui {

namespace {

using Outcome = SessionWorker::Outcome;
using Reports = std::vector<intake::Prepared>;

Outcome loaded(const store::Workspace& workspace, store::ImportSummary stored)
{
    auto contents = Contents::load(workspace);
    if (!contents)
        return tl::unexpected(contents.error());
    return std::make_shared<Brought>(Brought{std::move(*contents), std::move(stored)});
}

void loadThere(QPromise<Outcome>& promise, const QString& path)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    promise.addResult(workspace ? loaded(*workspace, {}) : tl::unexpected(workspace.error()));
}

/// What the thread that stores shares with the one that waits.
struct Storing
{
    QString path;
    Reports reports;
    std::shared_ptr<const std::atomic_bool> cancelled;
};

Outcome stored(QPromise<Outcome>& promise, Storing& storing)
{
    auto workspace = store::Workspace::open(storing.path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    promise.setProgressRange(0, static_cast<int>(storing.reports.size()));
    auto summary =
        intake::storePrepared(*workspace, std::move(storing.reports), [&](int done, int) {
            promise.setProgressValue(done);
            return !*storing.cancelled;
        });
    if (!summary)
        return tl::unexpected(summary.error());
    return loaded(*workspace, std::move(*summary));
}

void storeThere(QPromise<Outcome>& promise, const std::shared_ptr<Storing>& storing)
{
    promise.addResult(stored(promise, *storing));
}

} // namespace

SessionWorker::SessionWorker(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SessionWorker::finish);
}

void SessionWorker::load(const QString& path, std::function<void(Outcome)> done)
{
    watch(QtConcurrent::run(loadThere, path), std::move(done));
}

void SessionWorker::store(const QString& path, Reports reports, std::function<void(Outcome)> done)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto storing = std::make_shared<Storing>(Storing{path, std::move(reports), m_cancelled});
    watch(QtConcurrent::run(storeThere, std::move(storing)), std::move(done));
}

void SessionWorker::watch(const QFuture<Outcome>& errand, std::function<void(Outcome)> done)
{
    m_done = std::move(done);
    m_watcher.setFuture(errand);
}

void SessionWorker::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void SessionWorker::stop()
{
    cancel();
    m_watcher.waitForFinished();
    m_done = nullptr;
}

void SessionWorker::finish()
{
    // What is done next may send the worker off again.
    if (const auto done = std::exchange(m_done, nullptr))
        done(m_watcher.result());
}

} // namespace duibiao::ui
