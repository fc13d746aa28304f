// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include "shared/recentworkspaces.h"
#include "shell/actions.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// One bar for the window's and the page's actions: of two in a row, the second keeps the width it
/// had for another page and folds its actions away.
QToolBar* addBar(QMainWindow& window)
{
    QToolBar* bar = window.addToolBar(QString());
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(20, 20));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    return bar;
}

} // namespace

Menus::Menus(QMainWindow& window, const Actions& actions, RecentWorkspaces& recent)
    : QObject(&window), m_actions(actions), m_recent(recent),
      m_file(window.menuBar()->addMenu(QString())), m_recentMenu(new QMenu(&window)),
      m_edit(window.menuBar()->addMenu(QString())), m_view(window.menuBar()->addMenu(QString())),
      m_page(window.menuBar()->addMenu(QString())), m_language(new QMenu(&window)),
      m_theme(new QMenu(&window)), m_help(window.menuBar()->addMenu(QString())),
      m_toolbar(addBar(window))
{
    build(window);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Menus::fillRecent);
    connect(&recent, &RecentWorkspaces::changed, this,
            [this] { m_recentMenu->setEnabled(!m_recent.paths().isEmpty()); });
    m_recentMenu->setEnabled(!recent.paths().isEmpty());
    showPageActions({});
    retranslate();
}

void Menus::build(QMainWindow& window)
{
    const auto add = [this](QWidget* to, std::initializer_list<Actions::Command> commands) {
        for (const Actions::Command command : commands)
            to->addAction(m_actions[command]);
    };
    add(m_file, {Actions::New, Actions::Open});
    m_file->addMenu(m_recentMenu);
    add(m_file, {Actions::Close});
    m_file->addSeparator();
    add(m_file, {Actions::Import, Actions::Export, Actions::Print});
    m_file->addSeparator();
    add(m_file, {Actions::Quit});
    add(m_edit, {Actions::Undo, Actions::Redo});
    m_edit->addSeparator();
    add(m_edit, {Actions::Paste});
    for (int page = 0; page < Actions::pageCount; ++page)
        m_view->addAction(m_actions.page(page));
    m_view->addSeparator();
    add(m_language, {Actions::Chinese, Actions::English});
    add(m_theme, {Actions::ThemeSystem, Actions::ThemeLight, Actions::ThemeDark});
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    add(m_help, {Actions::Help, Actions::Keys, Actions::About});

    add(m_toolbar, {Actions::Import, Actions::Export, Actions::Print});
    m_toolbar->addSeparator();
    add(m_toolbar, {Actions::Undo, Actions::Redo});
    for (QAction* action : m_toolbar->actions())
        action->setPriority(QAction::LowPriority); // an icon without words
    m_pageSeparator = m_toolbar->addSeparator();
    // Keys work whatever menu is open or hidden.
    for (int command = 0; command < Actions::commandCount; ++command)
        window.addAction(m_actions[static_cast<Actions::Command>(command)]);
}

void Menus::showPageActions(const QList<QAction*>& actions)
{
    for (QAction* action : m_page->actions())
        m_toolbar->removeAction(action);
    m_page->clear();
    m_page->addActions(actions);
    m_toolbar->addActions(actions);
    m_page->menuAction()->setVisible(!actions.isEmpty());
    m_pageSeparator->setVisible(!actions.isEmpty());
}

void Menus::fillRecent()
{
    m_recentMenu->clear();
    for (const QString& path : m_recent.paths()) {
        // An ampersand in a file name is not a key.
        QAction* open =
            m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u"&"_s, u"&&"_s));
        open->setEnabled(QFileInfo::exists(path));
        connect(open, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &Recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_page->setTitle(tr("&Page"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_help->setTitle(tr("&Help"));
    m_toolbar->setWindowTitle(tr("Toolbar"));
}

} // namespace duibiao::ui
