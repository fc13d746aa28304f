// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/handout.h"
#include "reading/knowledge.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace duibiao::ui {

/// Writes a handout to a file in a worker. Cancelling leaves no file behind.
class PdfJob : public QObject
{
    Q_OBJECT

public:
    explicit PdfJob(QObject* parent = nullptr);
    /// Cancels and waits.
    ~PdfJob() override;

    /// Does nothing while another job runs. The knowledge is what the handout's context points
    /// into; the path's ending says what is written.
    void start(paper::Handout handout, std::shared_ptr<const reading::Knowledge> knowledge,
               const QString& path, const paper::HandoutStyle& style = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void saved(const QString& path);
    void cancelled();
    void failed(const duibiao::Error& error);

private:
    void finish();

    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
};

} // namespace duibiao::ui
