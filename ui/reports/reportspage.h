// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewitem.h"
#include "shared/page.h"
#include "store/records.h"

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace duibiao::ui {

class ReportListModel;
class ReportText;
class ReviewActions;
class ReviewPane;

/// The reports of the workspace: list, text with marks, and the review of what was read.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session& session, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void showFigure(FigureId figure) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildEmptyState();
    QWidget* buildReview();
    void connectActions();
    void connectSelection();
    void showReport(ReportId report);
    void reloadReport();
    void showHeading();
    void showCurrentItem();
    void updateActions();
    void correctHeading();
    void removeReport();

    ReportListModel* m_model;
    ReviewActions* m_actions;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_legend;
    ReportText* m_text;
    ReviewPane* m_review;
    QLabel* m_emptyText;
    QPushButton* m_emptyButton;
    ReportId m_report = 0;
};

} // namespace duibiao::ui
