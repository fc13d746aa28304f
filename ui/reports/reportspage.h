// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewitem.h"
#include "shared/page.h"
#include "store/records.h"

class QLabel;
class QListView;
class QSplitter;

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
    void showMilestone(MilestoneId milestone) override;
    void showPlace(ReportId report, qsizetype begin, qsizetype end) override;

protected:
    void refresh() override;
    bool refreshPart(const SessionChange& change) override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void sayEmpty();
    QWidget* buildReview();
    void connectActions();
    void connectSelection();
    void showReport(ReportId report);
    void reloadReport();
    void loadPending();
    void showItems();
    [[nodiscard]] static QString legend();
    void showItem(const Evidence& evidence, qint64 key);
    void showHeading();
    void showCurrentItem();
    void updateActions() override;
    void makeFigure();
    void correctHeading();
    void removeReport();

    ReportListModel* m_model;
    ReviewActions* m_actions;
    QSplitter* m_splitter;
    EmptyState* m_empty;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_legend;
    ReportText* m_text;
    ReviewPane* m_review;
    ReportId m_report = 0;
    QString m_body;         ///< the text of m_report
    bool m_painted = false; ///< once at least
    bool m_pending = false; ///< m_report is to be loaded as soon as the page was painted
};

} // namespace duibiao::ui
