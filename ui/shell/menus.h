// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace duibiao::ui {

class Actions;
class RecentWorkspaces;

/// Menu bar and toolbar of the window: only an arrangement of actions made elsewhere.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMainWindow& window, const Actions& actions, RecentWorkspaces& recent);

    /// Shows the current page's own actions in its menu and in the toolbar.
    void showPageActions(const QList<QAction*>& actions);
    void retranslate();

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    void build(QMainWindow& window);
    void fillRecent();

    const Actions& m_actions;
    RecentWorkspaces& m_recent;
    QMenu* m_file;
    QMenu* m_recentMenu;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_page;
    QMenu* m_language;
    QMenu* m_theme;
    QMenu* m_help;
    QToolBar* m_toolbar;
    QAction* m_pageSeparator = nullptr; ///< before the page's actions in the toolbar
};

} // namespace duibiao::ui
