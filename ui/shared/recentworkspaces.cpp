// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/recentworkspaces.h"

#include "shared/remember.h"

#include <QFileInfo>
#include <QSettings>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

RecentWorkspaces::RecentWorkspaces(QObject* parent)
    : QObject(parent), m_paths(QSettings().value(u"workspaces/recent"_s).toStringList())
{
}

void RecentWorkspaces::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths = m_paths.first(qMin<qsizetype>(m_paths.size(), most));
    save();
}

void RecentWorkspaces::forget(const QString& path)
{
    if (m_paths.removeAll(path) > 0)
        save();
}

void RecentWorkspaces::save()
{
    remember(u"workspaces/recent"_s, m_paths);
    Q_EMIT changed();
}

} // namespace duibiao::ui
