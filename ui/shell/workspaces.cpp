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
    : QObject(window), m_session(session), m_window(window)
{
    const auto remember = [&session, &recent] {
        if (session.isOpen())
            recent.add(session.path());
    };
    connect(&session, &Session::opened, this, remember);
    remember(); // one that was opened before the window
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
        if (m_session.createWorkspace(paths.constFirst()) && then)
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
    const auto isThis = [file = QFileInfo(path).canonicalFilePath()](const QString& other) {
        return !other.isEmpty() && QFileInfo(other).canonicalFilePath() == file;
    };
    if (!isThis(m_session.path()) && !isThis(m_session.openingPath()))
        m_session.openWorkspace(path);
}

void Workspaces::openForReading(const QString& path)
{
    m_session.openWorkspace(path, store::Workspace::Access::ReadOnly);
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
    QStringList reports;
    for (const QFileInfo& report : QDir(u":/duibiao/samples"_s).entryInfoList(QDir::Files))
        reports.append(report.filePath());
    Q_EMIT sampleWanted(reports);
}

} // namespace duibiao::ui
