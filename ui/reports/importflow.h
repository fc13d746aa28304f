// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/importdialog.h"
#include "reports/importer.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace duibiao::ui {

class Session;

/// From chosen files to stored reports: read in the worker, look over, read again what was
/// corrected, store as one action.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Session& session, QWidget* window);

    /// Files and folders; the user looks the headers over before anything is stored.
    void start(const QStringList& paths);
    /// A text from the clipboard, looked over in the same way.
    void startText(const QString& text);
    /// Stores what can be stored without asking and accepts what is sure: the sample.
    void startUnasked(const QStringList& paths);
    /// Nothing of what is under way is stored.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_importer.isRunning() || m_dialog; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    /// Reading is done, given up or failed; the session stores what was read.
    void ended();
    /// Nothing was found to import.
    void nothingFound();
    void cancelled();
    /// Nothing is under way and nothing waits.
    void idle();

private:
    enum class Stage { Reading, ReadingUnasked, ReadingAgain };

    void run(Stage stage, std::vector<ImportJob> jobs);
    void runNext();
    void takeBatch(intake::Batch& batch);
    void ask(intake::Batch batch);
    void takeChoice(ImportDialog& dialog);
    void takeCorrected(intake::Batch batch);
    void store(std::vector<intake::Prepared> prepared, bool acceptSure);

    Session& m_session;
    QWidget* m_window;
    Importer m_importer;
    Stage m_stage = Stage::Reading;
    QPointer<ImportDialog> m_dialog;
    std::vector<ImportJob> m_waiting;       ///< came while another import was under way
    std::vector<intake::Prepared> m_chosen; ///< waiting for what is read again
    bool m_acceptSure = false;
};

} // namespace duibiao::ui
