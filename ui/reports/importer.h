// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"
#include "reading/knowledge.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>

namespace duibiao::ui {

/// One file to read, or a text, with what the user said about it.
struct ImportJob
{
    QString path;           ///< empty for a text
    reading::Hints hints{}; ///< header fields as corrected
    QString encoding{};     ///< as chosen; empty: as recognised
    QString text{};         ///< from the clipboard
    QString name{};         ///< of the text, in place of a file name
};

/// Reads files in a worker thread and hands back what was read. One run at a time.
class Importer : public QObject
{
    Q_OBJECT

public:
    explicit Importer(std::shared_ptr<const reading::Knowledge> knowledge,
                      QObject* parent = nullptr);
    ~Importer() override;

    /// Folders stand for the report files in them.
    void start(const std::vector<ImportJob>& jobs);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    /// Whoever is told may take it: a thousand reports are not copied without being felt.
    void finished(duibiao::intake::Batch& batch);
    void cancelled();

private:
    void finish();

    std::shared_ptr<const reading::Knowledge> m_knowledge;
    QFutureWatcher<std::shared_ptr<intake::Batch>> m_watcher;
};

} // namespace duibiao::ui
