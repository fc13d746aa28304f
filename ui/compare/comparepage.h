// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/selection.h"
#include "shared/page.h"

#include <array>
#include <functional>
#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace duibiao::ui {

class ChartPane;
class CheckCombo;
class CompareModel;
struct Compared;
class EmptyState;
class EvidencePanel;
class MatrixView;
class PerHead;
class ViewsBox;

/// Goals beside outcomes: filters, table, chart, and where each number comes from.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void showFigure(FigureId figure) override;
    void showRow(const compare::Row& row) override;
    /// What the table shows now, as it is sorted.
    [[nodiscard]] std::vector<compare::Row> rows() const;
    /// What is shown and how, as a view keeps it.
    [[nodiscard]] compare::Selection selection() const;
    void showView(const compare::Selection& selection);

Q_SIGNALS:
    /// A comparison was worked out and is on show.
    void compared();

protected:
    void refresh() override;
    bool refreshPart(const SessionChange& change) override;
    void retranslate() override;

private:
    void build();
    QWidget* buildFilters();
    QWidget* buildTables();
    QWidget* buildEvidence();
    void buildActions();
    void connectParts();
    void connectCharts();
    void connectViews();
    void retranslateViews();
    void fillChoices();
    void useLayout(const QString& code);
    void usePerHead();
    void showColumns(const compare::Selection& selection);
    void enterDenominators();
    void enterPace();
    void updateActions() override;
    [[nodiscard]] bool isMatrix() const;
    [[nodiscard]] const compare::Row* currentRow() const;
    [[nodiscard]] PerHead perHead() const;
    [[nodiscard]] compare::Query query() const;
    void take(Compared result);
    void showJudging();
    void judge();
    void turnCity(const QModelIndex& index);
    void fillFilters();
    [[nodiscard]] std::array<CheckCombo*, 4> filters() const;
    void applyFilters();
    void fillChart();
    void sayEmpty();
    void select(const std::function<bool(const compare::Row& row)>& wanted);
    void clearFilters();
    void showEvidence(const compare::Row& row, int column);
    void followTable();
    void exportRows();
    void saySaved(const QString& path);
    void writeRows(const QString& path);
    void swapFocus();

    CompareModel* m_model;
    CheckCombo* m_districts;
    CheckCombo* m_indicators;
    CheckCombo* m_periods;
    CheckCombo* m_verdicts;
    QPushButton* m_clear;
    QTableView* m_table;
    MatrixView* m_matrix;
    QStackedWidget* m_tables;
    QComboBox* m_layouts;
    QComboBox* m_per;
    QComboBox* m_versions;
    ViewsBox* m_views;
    ChartPane* m_charts;
    EvidencePanel* m_evidence;
    QFrame* m_evidencePane = nullptr;
    QLabel* m_evidenceTitle = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_sides = nullptr;
    QAction* m_export;
    QAction* m_swap;
    QAction* m_showChart;
    QAction* m_denominators;
    QAction* m_pace;
    QAction* m_derived;
    QAction* m_openCity;
    compare::Context m_context; ///< without the figures: what the rows shown were judged by
    bool m_isShowing = false;   ///< a view: its choices are no change of it
    int m_generation = 0;       ///< of the comparison under way; an older one is thrown away
    bool m_isComparing = false;
    /// To be shown when it is compared.
    std::optional<compare::Row> m_wanted;
    std::optional<compare::Selection> m_wantedView;
};

} // namespace duibiao::ui
