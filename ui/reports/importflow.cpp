// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importflow.h"

#include "reports/importdialog.h"
#include "shared/session.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace duibiao::ui {

ImportFlow::ImportFlow(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window), m_importer(session.sharedKnowledge())
{
    connect(&m_importer, &Importer::started, this, &ImportFlow::started);
    connect(&m_importer, &Importer::progressed, this, &ImportFlow::progressed);
    connect(&m_importer, &Importer::finished, this, &ImportFlow::takeBatch);
    connect(&m_importer, &Importer::cancelled, this, [this] {
        m_chosen.clear();
        m_waiting.clear();
        Q_EMIT ended();
        Q_EMIT cancelled();
        Q_EMIT idle();
    });
    // After all who wait for the session to be done.
    connect(&session, &Session::workChanged, this, &ImportFlow::runNext, Qt::QueuedConnection);
}

void ImportFlow::start(const QStringList& paths)
{
    for (const QString& path : paths)
        m_waiting.push_back({.path = path});
    runNext();
}

void ImportFlow::startText(const QString& text)
{
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    m_waiting.push_back({.path = {}, .text = text, .name = tr("Pasted text, %1").arg(now)});
    runNext();
}

void ImportFlow::startUnasked(const QStringList& paths)
{
    std::vector<ImportJob> jobs;
    for (const QString& path : paths)
        jobs.push_back({.path = path});
    run(Stage::ReadingUnasked, jobs);
}

void ImportFlow::cancel()
{
    m_importer.cancel();
    m_session.cancelWork();
}

void ImportFlow::run(Stage stage, std::vector<ImportJob> jobs)
{
    if (isRunning() || jobs.empty())
        return;
    m_stage = stage;
    const auto lessons = m_session.lessons();
    for (ImportJob& job : jobs)
        job.hints.lessons = lessons;
    m_importer.start(jobs);
}

void ImportFlow::runNext()
{
    if (isRunning() || m_session.isBusy())
        return;
    if (m_waiting.empty())
        Q_EMIT idle();
    else
        run(Stage::Reading, std::exchange(m_waiting, {}));
}

void ImportFlow::takeBatch(intake::Batch& batch)
{
    if (m_stage == Stage::ReadingAgain) {
        takeCorrected(std::move(batch));
    } else if (batch.prepared.empty() && batch.failed.empty()) {
        Q_EMIT ended();
        Q_EMIT nothingFound();
        runNext();
    } else if (m_stage == Stage::ReadingUnasked) {
        store(std::move(batch.prepared), true);
    } else {
        Q_EMIT ended();
        ask(std::move(batch));
    }
}

void ImportFlow::ask(intake::Batch batch)
{
    m_dialog = new ImportDialog(std::move(batch), m_session.sharedKnowledge(), m_session.reports(),
                                m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this,
            [this, dialog = m_dialog.get()] { takeChoice(*dialog); });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog.clear();
        runNext();
    });
    m_dialog->open();
}

void ImportFlow::takeChoice(ImportDialog& dialog)
{
    std::vector<ImportJob> again;
    m_chosen.clear();
    m_acceptSure = dialog.acceptsSure();
    for (ImportModel::Chosen& chosen : dialog.takeChosen()) {
        const Report& report = chosen.prepared.report.report;
        if (chosen.toRead)
            again.push_back({.path = chosen.prepared.path,
                             .hints = {.districtCode = report.header.districtCode,
                                       .kind = report.header.kind,
                                       .period = report.header.period,
                                       .fileName = {},
                                       .lessons = {}},
                             .encoding = report.encoding,
                             .text = QString::fromUtf8(chosen.prepared.path.isEmpty()
                                                           ? chosen.prepared.report.bytes
                                                           : QByteArray()),
                             .name = report.fileName});
        m_chosen.push_back(std::move(chosen.prepared));
    }
    m_dialog.clear(); // it deletes itself
    if (again.empty())
        store(std::exchange(m_chosen, {}), m_acceptSure);
    else
        run(Stage::ReadingAgain, again);
}

void ImportFlow::takeCorrected(intake::Batch batch)
{
    for (intake::Prepared& read : batch.prepared) {
        const auto waiting = std::find_if(m_chosen.begin(), m_chosen.end(),
                                          [&](const auto& one) { return one.path == read.path; });
        if (waiting == m_chosen.end())
            continue;
        const ReportHeader corrected = waiting->report.report.header;
        *waiting = std::move(read);
        waiting->report.report.header = corrected; // the user's word counts
    }
    store(std::exchange(m_chosen, {}), m_acceptSure);
}

void ImportFlow::store(std::vector<intake::Prepared> prepared, bool acceptSure)
{
    std::erase_if(prepared, [](const auto& one) { return !intake::storable(one); });
    for (intake::Prepared& one : prepared) {
        if (acceptSure)
            intake::accept(one, intake::Accept::Confident);
    }
    Q_EMIT ended();
    if (!m_session.addReports(std::move(prepared)))
        runNext();
}

} // namespace duibiao::ui
