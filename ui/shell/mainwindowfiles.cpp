// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How files and texts come into the window; the rest of it is in mainwindow.cpp.
#include "exchange/files.h"
#include "exchange/spreadsheet.h"
#include "figures/ledgerflow.h"
#include "reports/importflow.h"
#include "shared/filedialogs.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/workspaces.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString patternsOf(const QStringList& suffixes)
{
    QStringList patterns;
    for (const QString& suffix : suffixes)
        patterns.append(u"*."_s + suffix);
    return patterns.join(u' ');
}

} // namespace

void MainWindow::takeFiles(const QStringList& paths)
{
    QStringList reports;
    QString workspace;
    for (const QString& path : paths) {
        if (Workspaces::isWorkspace(path))
            workspace = path;
        else
            reports.append(path);
    }
    if (!workspace.isEmpty())
        m_workspaces->open(workspace);
    if (reports.isEmpty())
        return;
    if (m_session.isOpen() || m_session.isBusy()) {
        importFiles(reports);
    } else {
        m_workspaces->askNew([this, reports] { importFiles(reports); });
    }
}

void MainWindow::takeFilesFromOutside(const QStringList& paths)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!paths.isEmpty())
        takeFiles(paths);
}

void MainWindow::openSample()
{
    m_workspaces->openSample();
}

void MainWindow::askImport()
{
    const QString reports = patternsOf(exchange::reportSuffixes());
    const QString tables = patternsOf(exchange::spreadsheetSuffixes());
    const FileRequest request{
        .title = tr("Import Reports or Tables"),
        .filters = {tr("Reports and tables (%1)").arg(reports + u' ' + tables),
                    tr("Reports (%1)").arg(reports), tr("Tables of figures (%1)").arg(tables),
                    tr("All files (*)")},
        .suggestedName = {},
        .suffix = {}};
    dialogs().openFiles(this, request, [this](const QStringList& paths) { importFiles(paths); });
}

void MainWindow::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("There is no text on the clipboard."));
        return;
    }
    if (Page* page = currentPage(); page && page->pasteCells(text))
        return;
    m_actions[Actions::ShowReports]->trigger();
    m_import->startText(text);
}

void MainWindow::importFiles(const QStringList& paths)
{
    QStringList tables;
    QStringList reports;
    for (const QString& path : paths)
        (LedgerFlow::isTable(path) ? tables : reports).append(path);
    m_actions[reports.isEmpty() ? Actions::ShowFigures : Actions::ShowReports]->trigger();
    m_tables += tables;
    if (!reports.isEmpty())
        m_import->start(reports);
    else
        startTables();
}

/// One dialog after the other: tables wait until the reports that came with them are stored.
void MainWindow::startTables()
{
    if (!m_import->isRunning() && !m_tables.isEmpty())
        m_ledger->start(std::exchange(m_tables, {}));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    takeFiles(paths);
}

} // namespace duibiao::ui
