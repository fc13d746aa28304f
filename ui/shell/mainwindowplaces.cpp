// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one page leads to another; the rest of the window is in mainwindow.cpp.
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"
#include "uses/usesdialog.h"

#include <QAction>

namespace duibiao::ui {

void MainWindow::showEvidence(FigureId figure)
{
    // What was typed in has no sentence; its line is the place to see it.
    const Figure* found = m_session.figure(figure);
    const bool typedIn = found && found->evidence.report == 0;
    m_actions[typedIn ? Actions::ShowFigures : Actions::ShowReports]->trigger();
    currentPage()->showFigure(figure);
}

void MainWindow::showMilestone(MilestoneId milestone)
{
    m_actions[Actions::ShowReports]->trigger();
    currentPage()->showMilestone(milestone);
}

void MainWindow::showPlace(ReportId report, qsizetype begin, qsizetype end)
{
    m_actions[Actions::ShowReports]->trigger();
    currentPage()->showPlace(report, begin, end);
}

void MainWindow::showUses(FigureId figure)
{
    auto* dialog = new UsesDialog(m_session, figure, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showRow(const compare::Row& row)
{
    m_actions[Actions::ShowCompare]->trigger();
    currentPage()->showRow(row);
}

void MainWindow::showFinding(const QString& key)
{
    m_actions[Actions::ShowChecks]->trigger();
    currentPage()->showFinding(key);
}

} // namespace duibiao::ui
