// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "model/figure.h"
#include "model/milestone.h"
#include "shared/recentworkspaces.h"
#include "shell/actions.h"
#include "shell/shortcuts.h"

#include <QMainWindow>
#include <QPointer>

#include <array>

class QLabel;
class QStackedWidget;

namespace duibiao::ui {

class BusyBar;
class Exporter;
class HelpWindow;
class ImportFlow;
class LedgerFlow;
class Menus;
class MessageBar;
class Page;
class Session;
class WelcomePage;
class Workspaces;

/// The one window: puts the parts together and passes their signals on. What is done with files,
/// reports and figures is done by the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Workspaces are opened, everything else is imported.
    void takeFiles(const QStringList& paths);
    /// The same for files of a second start: the window comes to the front first.
    void takeFilesFromOutside(const QStringList& paths);
    void openSample();
    void showPage(int index);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const Actions& actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectActions();
    void connectParts();
    void restore();
    void retranslate();
    void workspaceChanged();
    void showWelcome();
    void importFiles(const QStringList& paths);
    void startTables();
    void askImport();
    void paste();
    /// Made when it is first asked for.
    Page* page(int index);
    void setBusy(const QString& what, bool cancellable);
    void setIdle();
    void showWork();
    void showEvidence(FigureId figure);
    void showMilestone(MilestoneId milestone);
    void showPlace(ReportId report, qsizetype begin, qsizetype end);
    void showUses(FigureId figure);
    void showRow(const compare::Row& row);
    void showFinding(const QString& key);
    void showAbout();
    void showHelp();
    void showKeys();
    void updateStatus();

    Session& m_session;
    Actions m_actions;
    Shortcuts m_shortcuts;
    RecentWorkspaces m_recent;
    Menus* m_menus;
    Workspaces* m_workspaces;
    ImportFlow* m_import;
    LedgerFlow* m_ledger;
    QStringList m_tables; ///< for m_ledger, when the import is done
    Exporter* m_exporter;
    MessageBar* m_message;
    BusyBar* m_busy;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome = nullptr; ///< made when it is shown first
    QWidget* m_navigation;
    QLabel* m_status;
    QPointer<HelpWindow> m_help; ///< made when it is first asked for
    std::array<QPointer<Page>, Actions::pageCount> m_pages;
};

} // namespace duibiao::ui
