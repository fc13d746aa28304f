// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chartview.h"
#include "compare/timeplot.h"

class QGraphicsSimpleTextItem;
class QLineSeries;
class QScatterSeries;

namespace duibiao::ui {

/// Outcomes as lines with marks, goals as dashed lines, over time. A district has a shape and a
/// colour of its own; where nothing is reported the line is broken.
class TimeChart : public ChartView
{
    Q_OBJECT

public:
    using Naming = std::function<QString(const compare::Row& row)>;

    explicit TimeChart(QWidget* parent = nullptr);

    void setPlot(TimePlot plot, ChartTable table, const Naming& name);
    [[nodiscard]] const TimePlot& plot() const { return m_plot; }
    [[nodiscard]] ChartTable table() const override { return m_table; }
    [[nodiscard]] QSize wantedSize() const override;

protected:
    void rebuild() override;
    void placeItems() override;
    void recolourItems() override;
    [[nodiscard]] QString rowName(int row) const override { return m_names.value(row); }
    void retranslate() override;

private:
    /// A number beside a point, or the blank of a year.
    struct Note
    {
        QGraphicsSimpleTextItem* text;
        TimePoint point;
        bool below;
    };

    void addLine(const TimeLine& line);
    void addMarks(const TimeLine& line);
    void addAxes();
    void addNotes();
    void addBlanks();
    void hideLegendOf(QAbstractSeries* series);
    [[nodiscard]] QPointF position(const TimePoint& point) const;
    [[nodiscard]] QColor colour(int look, bool isGoal) const;
    [[nodiscard]] bool hasOneLook() const;

    TimePlot m_plot;
    ChartTable m_table;
    QStringList m_names;
    struct Drawn
    {
        QLineSeries* line = nullptr;
        QScatterSeries* marks = nullptr;
        int look = 0;
        bool isGoal = false;
    };
    std::vector<Drawn> m_drawn;
    std::vector<Note> m_notes;
};

/// A line a year; for each district its goal and its outcome.
[[nodiscard]] ChartTable trendTable(const TimePlot& plot, const PerHead& perHead);
/// A line for each day up to which something was reached.
[[nodiscard]] ChartTable cumulativeTable(const compare::Row& row,
                                         const std::vector<PaceStep>& steps);

} // namespace duibiao::ui
