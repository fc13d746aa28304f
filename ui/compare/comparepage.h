// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "shared/page.h"

#include <array>
#include <functional>
#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace duibiao::ui {

class CheckCombo;
class CompareChart;
class CompareModel;
class EmptyState;
class EvidencePanel;

/// Goals beside outcomes: filters, table, chart, and where each number comes from.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void showFigure(FigureId figure) override;
    /// What the table shows now, as it is sorted.
    [[nodiscard]] std::vector<compare::Row> rows() const;

Q_SIGNALS:
    /// A comparison was worked out and is on show.
    void compared();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildFilters();
    QWidget* buildEvidence();
    void buildActions();
    void connectParts();
    void takeRows(std::vector<compare::Row> rows);
    void fillFilters();
    [[nodiscard]] std::array<CheckCombo*, 4> filters() const;
    void applyFilters();
    void fillUnits();
    void fillChart();
    void sayEmpty();
    void select(const std::function<bool(const compare::Row& row)>& wanted);
    void showRow(const compare::Row& row);
    void showEvidence(const compare::Row& row, int column);
    void followTable();
    void exportRows();
    void writeRows(const QString& path);
    void swapFocus();

    CompareModel* m_model;
    CheckCombo* m_districts;
    CheckCombo* m_indicators;
    CheckCombo* m_periods;
    CheckCombo* m_verdicts;
    QPushButton* m_clear;
    QTableView* m_table;
    CompareChart* m_chart;
    QWidget* m_chartPane = nullptr;
    QComboBox* m_units;
    QLabel* m_chartNote;
    EvidencePanel* m_evidence;
    QFrame* m_evidencePane = nullptr;
    QLabel* m_evidenceTitle = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_sides = nullptr;
    QAction* m_export;
    QAction* m_swap;
    QAction* m_showChart;
    int m_generation = 0; ///< of the comparison under way; an older one is thrown away
};

} // namespace duibiao::ui
