// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdfjob.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Work
{
    paper::Handout handout;
    std::shared_ptr<const reading::Knowledge> knowledge;
    QString path;
    paper::HandoutStyle style;
};

void write(QPromise<Result<void>>& promise, const Work& work)
{
    promise.addResult(
        paper::writeHandout(work.handout, work.path, work.style, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
}

} // namespace

PdfJob::PdfJob(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PdfJob::finish);
}

PdfJob::~PdfJob()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PdfJob::start(paper::Handout handout, std::shared_ptr<const reading::Knowledge> knowledge,
                   const QString& path, const paper::HandoutStyle& style)
{
    if (isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(write, Work{.handout = std::move(handout),
                                                      .knowledge = std::move(knowledge),
                                                      .path = path,
                                                      .style = style}));
}

void PdfJob::cancel()
{
    m_watcher.cancel();
}

void PdfJob::finish()
{
    const QFuture<Result<void>> future = m_watcher.future();
    // cancelled at the last moment, the file may be whole; then it counts as saved
    if (future.resultCount() == 0) {
        Q_EMIT cancelled();
        return;
    }
    const Result<void> result = future.resultAt(0);
    if (result)
        Q_EMIT saved(m_path);
    else if (result.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(result.error());
}

} // namespace duibiao::ui
