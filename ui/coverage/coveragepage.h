// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "shared/page.h"

class QTableView;

namespace duibiao::ui {

class CoverageModel;
class EmptyState;
class FigurePanel;

/// What is there and what is missing, by district and year; beneath, the goals without outcome and
/// the outcomes without goal of the current line. A double click leads to the report, to the
/// sentence, or, where a report is missing, to the import.
class CoveragePage : public Page
{
    Q_OBJECT

public:
    explicit CoveragePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;

Q_SIGNALS:
    /// The coverage was worked out and is on show.
    void covered();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void take(const std::vector<compare::Row>& rows);
    /// Goals without outcome, or outcomes without goal, of the current line.
    [[nodiscard]] std::vector<Figure> figuresOf(const std::vector<compare::Row>& rows) const;
    void showFigures();
    void openCell();
    void open();
    void sayEmpty();

    CoverageModel* m_model;
    QTableView* m_table;
    FigurePanel* m_figures;
    QAction* m_open;
    EmptyState* m_empty = nullptr;
    std::vector<compare::Row> m_unreported;
    std::vector<compare::Row> m_unpromised;
    int m_generation = 0; ///< of the run under way; an older one is thrown away
    bool m_running = false;
};

} // namespace duibiao::ui
