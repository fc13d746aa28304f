// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importer.h"

#include "exchange/files.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrent>

namespace duibiao::ui {

namespace {

std::vector<ImportJob> withFoldersOpened(const std::vector<ImportJob>& jobs)
{
    QStringList patterns;
    for (const QString& suffix : exchange::reportSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    std::vector<ImportJob> files;
    for (const ImportJob& job : jobs) {
        if (job.path.isEmpty() || !QFileInfo(job.path).isDir()) {
            files.push_back(job);
            continue;
        }
        QStringList inside;
        QDirIterator walk(job.path, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            inside.append(walk.next());
        inside.sort();
        for (const QString& path : std::as_const(inside))
            files.push_back({.path = path, .hints = job.hints, .encoding = job.encoding});
    }
    return files;
}

void readAll(QPromise<std::shared_ptr<intake::Batch>>& promise, const std::vector<ImportJob>& jobs,
             const std::shared_ptr<const reading::Knowledge>& knowledge)
{
    const std::vector<ImportJob> files = withFoldersOpened(jobs);
    const int total = static_cast<int>(files.size());
    promise.setProgressRange(0, total);
    intake::Batch batch;
    for (int done = 0; done < total; ++done) {
        if (promise.isCanceled())
            return;
        const ImportJob& job = files[static_cast<size_t>(done)];
        auto prepared = job.path.isEmpty()
                            ? intake::prepareText(job.text, job.name, *knowledge, job.hints)
                            : intake::prepareFile(job.path, *knowledge, job.hints, job.encoding);
        if (prepared)
            batch.prepared.push_back(std::move(*prepared));
        else
            batch.failed.push_back(prepared.error());
        promise.setProgressValue(done + 1);
    }
    promise.addResult(std::make_shared<intake::Batch>(std::move(batch)));
}

} // namespace

Importer::Importer(std::shared_ptr<const reading::Knowledge> knowledge, QObject* parent)
    : QObject(parent), m_knowledge(std::move(knowledge))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Importer::finish);
}

Importer::~Importer()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void Importer::start(const std::vector<ImportJob>& jobs)
{
    if (isRunning())
        return;
    m_watcher.setFuture(QtConcurrent::run(readAll, jobs, m_knowledge));
    Q_EMIT started();
}

void Importer::cancel()
{
    m_watcher.cancel();
}

void Importer::finish()
{
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        Q_EMIT cancelled();
    else
        Q_EMIT finished(*future.result());
}

} // namespace duibiao::ui
