// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspaces.h"

#include "shared/filedialogs.h"
#include "shared/recentworkspaces.h"
#include "shared/session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

Workspaces::Workspaces(Session& session, RecentWorkspaces& recent, QWidget* window)
    : QObject(window), m_session(session), m_recent(recent), m_window(window)
{
}

QString Workspaces::suffix()
{
    return u"duibiao"_s;
}

bool Workspaces::isWorkspace(const QString& path)
{
    return QFileInfo(path).suffix() == suffix();
}

void Workspaces::askNew(const std::function<void()>& then)
{
    const FileRequest request{.title = tr("New Workspace"),
                              .filters = {tr("Duibiao workspaces (*.duibiao)")},
                              .suggestedName = tr("Workspace") + u".duibiao"_s,
                              .suffix = suffix(),
                              .mayOverwrite = false};
    dialogs().saveFile(m_window, request, [this, then](const QStringList& paths) {
        const bool made = m_session.createWorkspace(paths.constFirst());
        adopted(made);
        if (made && then)
            then();
    });
}

void Workspaces::askOpen()
{
    const FileRequest request{
        .title = tr("Open Workspace"),
        .filters = {tr("Duibiao workspaces (*.duibiao)"), tr("All files (*)")},
        .suggestedName = {},
        .suffix = {}};
    dialogs().openFile(m_window, request,
                       [this](const QStringList& paths) { open(paths.constFirst()); });
}

void Workspaces::open(const QString& path)
{
    // a file is open for writing only once, and it may be this one
    const bool isOpen = m_session.isOpen() && QFileInfo(m_session.path()).canonicalFilePath() ==
                                                  QFileInfo(path).canonicalFilePath();
    adopted(isOpen || m_session.openWorkspace(path));
}

void Workspaces::openForReading(const QString& path)
{
    adopted(m_session.openWorkspace(path, store::Workspace::Access::ReadOnly));
}

void Workspaces::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"sample.duibiao"_s);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!m_session.createWorkspace(path))
        return;
    m_recent.add(path);
    QStringList reports;
    for (const QFileInfo& report : QDir(u":/duibiao/samples"_s).entryInfoList(QDir::Files))
        reports.append(report.filePath());
    Q_EMIT sampleWanted(reports);
}

void Workspaces::adopted(bool succeeded)
{
    if (succeeded)
        m_recent.add(m_session.path());
}

} // namespace duibiao::ui
