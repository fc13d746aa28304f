// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "figures/ledgerflow.h"
#include "help/helptopics.h"
#include "help/helpwindow.h"
#include "reports/importflow.h"
#include "shared/page.h"
#include "shared/remember.h"
#include "shared/session.h"
#include "shell/about.h"
#include "shell/busybar.h"
#include "shell/exporter.h"
#include "shell/menus.h"
#include "shell/messagebar.h"
#include "shell/navigation.h"
#include "shell/pages.h"
#include "shell/shortcutsdialog.h"
#include "shell/theme.h"
#include "shell/windowmessages.h"
#include "shell/workspaces.h"
#include "welcome/welcomepage.h"
#include "wording/language.h"
#include "wording/words.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_actions(session, this),
      m_menus(new Menus(*this, m_actions, m_recent)),
      m_workspaces(new Workspaces(session, m_recent, this)),
      m_import(new ImportFlow(session, this)), m_ledger(new LedgerFlow(session, this)),
      m_exporter(new Exporter(session, this)), m_message(new MessageBar(this)),
      m_busy(new BusyBar(this)), m_stack(new QStackedWidget(this)), m_navigation(nullptr),
      m_status(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    build();
    m_shortcuts.adopt(-1, m_actions.all());
    connectActions();
    connectParts();
    restore();
    retranslate();
    workspaceChanged();
    showWork(); // of a workspace whose opening began before there was a window
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    QList<QAction*> pages;
    for (int index = 0; index < Actions::pageCount; ++index)
        pages.append(m_actions.page(index));
    m_navigation = new Navigation(pages, this);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_status->setObjectName(u"statusText"_s);
    // A long path must not widen the window.
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_busy);
}

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Command command, auto&& call) {
        connect(m_actions[command], &QAction::triggered, this, call);
    };
    on(Actions::New, [this] { m_workspaces->askNew(); });
    on(Actions::Open, [this] { m_workspaces->askOpen(); });
    on(Actions::Close, [this] { m_session.closeWorkspace(); });
    on(Actions::Import, [this] { askImport(); });
    on(Actions::Export, [this] { m_exporter->ask(); });
    on(Actions::Print, [this] { m_actions[Actions::ShowSheets]->trigger(); });
    on(Actions::Quit, [this] { close(); });
    on(Actions::Undo, [this] { m_session.undo(); });
    on(Actions::Redo, [this] { m_session.redo(); });
    on(Actions::Paste, [this] { paste(); });
    on(Actions::Help, [this] { showHelp(); });
    on(Actions::Keys, [this] { showKeys(); });
    on(Actions::About, [this] { showAbout(); });
    for (int index = 0; index < Actions::pageCount; ++index)
        connect(m_actions.page(index), &QAction::triggered, this,
                [this, index] { showPage(index); });
    const auto speak = [this](Actions::Command command, const QString& language) {
        connect(m_actions[command], &QAction::triggered, this, [language] {
            QSettings().setValue(u"window/language"_s, language);
            wording::useLanguage(language);
        });
    };
    speak(Actions::Chinese, u"zh_CN"_s);
    speak(Actions::English, u"en"_s);
    const auto dress = [this](Actions::Command command, Theme theme) {
        connect(m_actions[command], &QAction::triggered, this, [theme] {
            saveTheme(theme);
            applyTheme(theme);
        });
    };
    dress(Actions::ThemeSystem, Theme::System);
    dress(Actions::ThemeLight, Theme::Light);
    dress(Actions::ThemeDark, Theme::Dark);
}

void MainWindow::connectParts()
{
    connect(&m_session, &Session::opened, this, &MainWindow::workspaceChanged);
    connect(&m_session, &Session::changed, this, &MainWindow::updateStatus);
    connect(&m_session, &Session::evidenceRequested, this, &MainWindow::showEvidence);
    connect(&m_session, &Session::milestoneRequested, this, &MainWindow::showMilestone);
    connect(&m_session, &Session::placeRequested, this, &MainWindow::showPlace);
    connect(&m_session, &Session::usesRequested, this, &MainWindow::showUses);
    connect(&m_session, &Session::rowRequested, this, &MainWindow::showRow);
    connect(&m_session, &Session::findingRequested, this, &MainWindow::showFinding);
    connect(m_menus, &Menus::recentChosen, m_workspaces, &Workspaces::open);
    connect(m_workspaces, &Workspaces::sampleWanted, m_import, &ImportFlow::startUnasked);
    connect(m_busy, &BusyBar::cancelRequested, m_import, &ImportFlow::cancel);
    connect(m_import, &ImportFlow::started, this,
            [this] { setBusy(tr("Reading reports…"), true); });
    connect(m_import, &ImportFlow::progressed, m_busy, &BusyBar::setProgress);
    connect(m_import, &ImportFlow::ended, this, &MainWindow::setIdle);
    connect(m_import, &ImportFlow::idle, this, &MainWindow::startTables);
    connect(&m_session, &Session::workChanged, this, &MainWindow::showWork);
    connect(&m_session, &Session::worked, m_busy, &BusyBar::setProgress);
    connect(m_ledger, &LedgerFlow::started, this,
            [this] { setBusy(tr("Reading the table…"), false); });
    connect(m_ledger, &LedgerFlow::ended, this, &MainWindow::setIdle);
    connect(&m_shortcuts, &Shortcuts::changed, &m_actions, &Actions::retranslate);
    connect(m_exporter, &Exporter::started, this,
            [this] { setBusy(tr("Writing the comparison…"), false); });
    connect(m_exporter, &Exporter::ended, this, &MainWindow::setIdle);
    new WindowMessages(m_session, *m_workspaces, *m_import, *m_exporter, *m_message);
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 760);
    const Theme theme = savedTheme();
    m_actions[theme == Theme::Dark    ? Actions::ThemeDark
              : theme == Theme::Light ? Actions::ThemeLight
                                      : Actions::ThemeSystem]
        ->setChecked(true);
}

void MainWindow::workspaceChanged()
{
    m_message->hide();
    m_navigation->setVisible(m_session.isOpen());
    if (m_session.isOpen()) {
        const int last = QSettings().value(u"window/page"_s).toInt();
        showPage(std::clamp(last, 0, Actions::pageCount - 1));
    } else {
        m_menus->showPageActions({});
        if (isVisible())
            showWelcome();
    }
    retranslate();
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome =
            new WelcomePage(m_actions[Actions::New], m_actions[Actions::Open], m_recent, this);
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::openRequested, m_workspaces, &Workspaces::open);
        connect(m_welcome, &WelcomePage::sampleRequested, m_workspaces, &Workspaces::openSample);
    }
    m_stack->setCurrentWidget(m_welcome);
}

Page* MainWindow::page(int index)
{
    QPointer<Page>& page = m_pages[static_cast<size_t>(index)];
    if (!page) {
        page = makePage(index, m_session);
        m_stack->addWidget(page);
        connect(page, &Page::importRequested, m_actions[Actions::Import], &QAction::trigger);
        m_shortcuts.adopt(index, page->pageActions());
    }
    return page;
}

void MainWindow::showPage(int index)
{
    Page* shown = page(index);
    m_actions.page(index)->setChecked(true);
    m_menus->showPageActions(shown->pageActions());
    m_stack->setCurrentWidget(shown);
    shown->setFocus(Qt::OtherFocusReason);
    remember(u"window/page"_s, index);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::setBusy(const QString& what, bool cancellable)
{
    m_actions.setBusy(true);
    m_busy->begin(what, cancellable);
}

void MainWindow::showWork()
{
    switch (m_session.work()) {
    case Work::None:
        return setIdle();
    case Work::Opening:
        return setBusy(tr("Opening the workspace…"), false);
    case Work::Storing:
        return setBusy(tr("Storing reports…"), true);
    case Work::Reading:
        return setBusy(tr("Reading the workspace…"), false);
    }
}

void MainWindow::setIdle()
{
    m_actions.setBusy(false);
    m_busy->end();
}

void MainWindow::showAbout()
{
    openAbout(this);
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    QList<QAction*> actions = m_actions.all();
    QString topic;
    for (int index = 0; index < Actions::pageCount; ++index) {
        const Page* each = page(index);
        actions.append(each->pageActions());
        if (each == currentPage())
            topic = helpTopicOf(m_actions.page(index));
    }
    m_help->open(topic, actions);
}

void MainWindow::showKeys()
{
    QStringList pages;
    for (int index = 0; index < Actions::pageCount; ++index) {
        page(index); // its actions have keys too
        pages.append(m_actions.page(index)->text());
    }
    auto* dialog = new ShortcutsDialog(m_shortcuts, pages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::updateStatus()
{
    if (!m_session.isOpen()) {
        m_status->clear();
        return;
    }
    const int open = m_session.contents().openFigures();
    QStringList parts{QDir::toNativeSeparators(m_session.path())};
    if (m_session.isReadOnly() && !m_session.isBusy())
        parts.append(tr("for reading only"));
    parts.append(tr("%n report(s)", nullptr, static_cast<int>(m_session.reports().size())));
    parts.append(tr("%n figure(s)", nullptr, static_cast<int>(m_session.figures().size())));
    if (open > 0)
        parts.append(tr("%n to review", nullptr, open));
    m_status->setText(parts.join(u"  ·  "_s));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    const bool chinese = wording::currentLanguage() == "zh_CN"_L1;
    m_actions[chinese ? Actions::Chinese : Actions::English]->setChecked(true);
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Duibiao") : tr("%1 — Duibiao").arg(name));
    updateStatus();
}

void MainWindow::showEvent(QShowEvent* event)
{
    // Not before: a window that opens with a workspace never needs the welcome.
    if (!m_session.isOpen())
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_import->cancel();
    remember(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace duibiao::ui
