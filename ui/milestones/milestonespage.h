// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/milestone.h"
#include "shared/page.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace duibiao::ui {

class EmptyState;
class MilestonesModel;

/// What was planned and done without a number, to be accepted or refused, with its sentence below.
class MilestonesPage : public Page
{
    Q_OBJECT

public:
    explicit MilestonesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void review(Review review);
    void updateActions();
    void showSentence();
    void openEvidence();
    void sayEmpty();
    [[nodiscard]] std::vector<Milestone> selected() const;

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
