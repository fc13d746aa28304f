// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/milestone.h"
#include "shared/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace duibiao::ui {

class EmptyState;
class MilestonesModel;
class PairsPane;

/// What was planned and done without a number: plans beside what came of them, and, on a second
/// tab, each as it was read, to be accepted or refused. Sentences stand below.
class MilestonesPage : public Page
{
    Q_OBJECT

public:
    explicit MilestonesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void showMilestone(MilestoneId milestone) override;

Q_SIGNALS:
    /// Plans and deeds were paired and are on show.
    void paired();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildList();
    void connectParts();
    void review(Review review);
    void updateActions() override;
    void showSentence();
    void openEvidence();
    void sayEmpty();
    [[nodiscard]] std::vector<Milestone> selected() const;

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    PairsPane* m_pairs;
    MilestonesModel* m_model;
    QLineEdit* m_find;
    QTableView* m_table;
    QLabel* m_sentence;
    EmptyState* m_empty = nullptr;
    QAction* m_accept;
    QAction* m_reject;
    QAction* m_reopen;
    QAction* m_open;
};

} // namespace duibiao::ui
