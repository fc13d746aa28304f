// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QChartView>

#include <functional>
#include <vector>

class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QHorizontalBarSeries;

namespace duibiao::ui {

/// Goals beside outcomes as horizontal bars. Shows rows of one unit: bars of seats and of per cent
/// share no axis. What was not reported is said in words and has no bar.
class CompareChart : public QChartView
{
    Q_OBJECT

public:
    using Naming = std::function<QString(const compare::Row& row)>;

    explicit CompareChart(QWidget* parent = nullptr);

    /// Shows these rows, all of one unit.
    void setRows(const std::vector<compare::Row>& rows, const Naming& name);
    [[nodiscard]] const std::vector<compare::Row>& rows() const { return m_rows; }
    /// Marks a row; -1 for none.
    void setCurrent(int row);
    [[nodiscard]] int current() const { return m_current; }
    /// The height in which bars and names of `rows` rows are readable.
    [[nodiscard]] int heightFor(size_t rows) const;

Q_SIGNALS:
    void currentChanged(int row);
    /// A bar was clicked, or Enter pressed; `column` of CompareModel.
    void activated(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addSet(QHorizontalBarSeries& series, int column);
    void addAxes(QHorizontalBarSeries& series);
    void placeTexts();
    void placeText(int row, int column);
    void showTip(int row, int column) const;
    void recolour();
    [[nodiscard]] QRectF band(int row) const;
    [[nodiscard]] int mirrored(int row) const;
    void retranslate();

    std::vector<compare::Row> m_rows;
    QStringList m_names;
    std::vector<QGraphicsSimpleTextItem*> m_texts;
    QGraphicsRectItem* m_mark = nullptr;
    QHorizontalBarSeries* m_series = nullptr;
    int m_current = -1;
};

} // namespace duibiao::ui
