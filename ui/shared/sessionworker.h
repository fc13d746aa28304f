// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"
#include "shared/contents.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace duibiao::ui {

/// What a worker brings back from a workspace's file.
struct Brought
{
    Contents contents;           ///< all that is in it now
    store::ImportSummary stored; ///< of the reports it stored
};

/// Reads all of a workspace, or stores many reports in it, in a thread and through a connection of
/// its own. One errand at a time.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    using Outcome = Result<std::shared_ptr<Brought>>;

    explicit SessionWorker(QObject* parent = nullptr);
    ~SessionWorker() override { stop(); }

    /// `done` is called when everything is read.
    void load(const QString& path, std::function<void(Outcome)> done);
    /// Writes, so the file must not be open for writing elsewhere. Cancelled if cancel() came
    /// before all was stored; nothing is stored then.
    void store(const QString& path, std::vector<intake::Prepared> reports,
               std::function<void(Outcome)> done);
    void cancel();
    /// Cancels, waits for the worker and forgets what it brings.
    void stop();

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void watch(const QFuture<Outcome>& errand, std::function<void(Outcome)> done);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    std::function<void(Outcome)> m_done;
    /// A future that is cancelled would drop what was stored a moment before.
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace duibiao::ui
