// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/subject.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace duibiao::ui {

class MatrixModel;
class Session;

/// Draws a cell: goal → outcome, a bullet bar with the completion, and the verdict.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const MatrixModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QStyleOptionViewItem& cell, const compare::Row& row,
                    int others) const;

    const MatrixModel& m_model;
};

/// Districts against indicators, with the choice of the period they are shown for.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(const Session& session, QWidget* parent = nullptr);

    /// Rows that stay where they are until the next call.
    void setRows(RowList rows);
    void setDistrictsAcross(bool across);
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// nullptr where the cell is empty.
    [[nodiscard]] const compare::Row* currentRow() const;
    /// Goes to the cell of this row, in its period.
    void showRow(const compare::Row& row);
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void activated(const duibiao::compare::Row& row, int column);

private:
    void build();
    void connectParts();
    void fillPeriods();
    void fill();
    void sizeSections();
    void turn(int section);
    void activate(const QModelIndex& index);

    RowList m_rows;
    Period m_wanted;
    MatrixModel* m_model;
    QTableView* m_table;
    QLabel* m_periodLabel;
    QComboBox* m_periods;
};

} // namespace duibiao::ui
