// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "shared/page.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace duibiao::ui {

class EmptyState;
class FiguresModel;
class FilterHeader;

/// All goals and outcomes in one table: found, sorted, mended in place, typed in by hand.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void showFigure(FigureId figure) override;
    bool pasteCells(const QString& text) override;

protected:
    void refresh() override;
    bool refreshPart(const SessionChange& change) override;
    void retranslate() override;

private:
    void build();
    void buildActions();
    void buildDelegates();
    void connectParts();
    void applyFilter();
    void clearFilter();
    void review(Review review);
    void remove();
    void openAddDialog();
    void openPlanDialog();
    void openChangeDialog();
    void toggleFilters();
    void chooseColumns();
    /// Adds figures as one action and shows the first.
    bool store(const std::vector<Figure>& figures);
    void openEvidence();
    void askForUses();
    void updateActions() override;
    void sayRefused(const QString& why);
    [[nodiscard]] std::vector<FigureId> selected() const;

    FiguresModel* m_model;
    QLineEdit* m_find;
    QComboBox* m_roles;
    QComboBox* m_reviews;
    QLabel* m_count;
    QLabel* m_message;
    QTableView* m_table;
    FilterHeader* m_header;
    EmptyState* m_empty = nullptr;
    QTimer m_wait;    ///< while the user still types in the find line
    QTimer m_silence; ///< after which a message goes
    QAction* m_add;
    QAction* m_remove;
    QAction* m_accept;
    QAction* m_reject;
    QAction* m_reopen;
    QAction* m_open;
    QAction* m_uses;
    QAction* m_plan;
    QAction* m_change;
    QAction* m_filters;
    QAction* m_columns;
};

} // namespace duibiao::ui
