// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "shared/page.h"

class QComboBox;
class QLabel;
class QTableView;

namespace duibiao::ui {

class ChecksModel;
class EmptyState;
class FigurePanel;

/// What does not fit, and the figures it rests on, each a way to its sentence. What the planner
/// lets stand is accepted with a remark, and stays out of sight until its figures change.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void showFinding(const QString& key) override;

Q_SIGNALS:
    /// The checks were run and are on show.
    void checked();

protected:
    void refresh() override;
    bool refreshPart(const SessionChange& change) override;
    void retranslate() override;

private:
    void build();
    void buildActions();
    void connectParts();
    void showFigures();
    void updateActions() override;
    void applyFilter();
    void askRemark();
    void reopen();
    /// To the finding in this row, or the last one, where none is current.
    void moveOn(int row);
    [[nodiscard]] std::vector<compare::Finding> chosen(bool accepted) const;
    void sayEmpty();

    ChecksModel* m_model;
    QComboBox* m_shown;
    QLabel* m_count;
    QTableView* m_table;
    FigurePanel* m_figures;
    EmptyState* m_empty = nullptr;
    QAction* m_open;
    QAction* m_accept;
    QAction* m_reopen;
    QString m_wanted;     ///< key of a finding that is to be shown when the checks were run
    int m_generation = 0; ///< of the run under way; an older one is thrown away
    bool m_running = false;
};

} // namespace duibiao::ui
