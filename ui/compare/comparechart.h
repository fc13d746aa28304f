// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chartview.h"
#include "compare/perhead.h"

#include <functional>
#include <vector>

class QBarSet;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QHorizontalBarSeries;

namespace duibiao::ui {

/// Goals beside outcomes as horizontal bars. Shows rows of one unit: bars of seats and of per cent
/// share no axis. What was not reported is said in words and has no bar.
class CompareChart : public ChartView
{
    Q_OBJECT

public:
    using Naming = std::function<QString(const compare::Row& row)>;

    explicit CompareChart(QWidget* parent = nullptr);

    /// Shows these rows, all of one unit, as they are stated or per head.
    void setRows(const std::vector<compare::Row>& rows, const Naming& name,
                 const PerHead& perHead = {});
    /// The height in which bars and names of `rows` rows are readable.
    [[nodiscard]] int heightFor(size_t rows) const;
    [[nodiscard]] QSize wantedSize() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] std::optional<Spot> neighbour(int key) const override;
    void rebuild() override;
    void placeItems() override;
    void recolourItems() override;
    [[nodiscard]] QString rowName(int row) const override { return m_fullNames.at(row); }
    void retranslate() override;

private:
    void addSet(QHorizontalBarSeries& series, int column);
    void addAxes(QHorizontalBarSeries& series);
    void placeText(int row, int column);
    [[nodiscard]] QRectF band(int row) const;
    [[nodiscard]] int mirrored(int row) const;
    [[nodiscard]] std::optional<double> value(int row, int column) const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] QString valueText(int row, int column) const;

    QStringList m_fullNames;
    QStringList m_names;
    PerHead m_perHead;
    std::vector<QGraphicsSimpleTextItem*> m_texts;
    QGraphicsRectItem* m_mark = nullptr;
    QHorizontalBarSeries* m_series = nullptr;
};

} // namespace duibiao::ui
