// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/timechart.h"

#include "compare/comparemodel.h"
#include "paper/axis.h"
#include "shared/rolelook.h"
#include "wording/words.h"

#include <QCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using compare::Row;

namespace {

constexpr std::array shapes = {
    QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
    QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
    QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};
static_assert(shapes.size() == mostLooks);

/// Each with a contrast of at least 4.5 : 1 on its ground.
constexpr std::array<QRgb, mostLooks> onLight = {0xff0b5cad, 0xffb3261e, 0xff136638,
                                                 0xff7a5200, 0xff6b3a9c, 0xff3f4a54};
constexpr std::array<QRgb, mostLooks> onDark = {0xff8ec5ff, 0xffffa499, 0xff7bd88f,
                                                0xfff0c060, 0xffc3a6f0, 0xffc4cdd5};

constexpr double markSize = 11;
constexpr double reach = 9; ///< how far from a point the mouse still means it
/// More numbers than this lie over each other; pointing at a place still tells its number.
constexpr size_t mostNotes = 16;

} // namespace

TimeChart::TimeChart(QWidget* parent) : ChartView(parent)
{
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    retranslate();
}

void TimeChart::setPlot(TimePlot plot, ChartTable table, const Naming& name)
{
    takeRows(plot.rows);
    m_plot = std::move(plot);
    m_table = std::move(table);
    m_names.clear();
    for (const Row& row : rows())
        m_names.append(name(row));
    rebuild();
}

QSize TimeChart::wantedSize() const
{
    const int line = fontMetrics().height();
    return {line * 4 * static_cast<int>(m_plot.ticks.size()), line * 14};
}

bool TimeChart::hasOneLook() const
{
    return std::ranges::all_of(m_plot.lines, [](const TimeLine& line) { return line.look == 0; });
}

QColor TimeChart::colour(int look, bool isGoal) const
{
    if (hasOneLook())
        return roleColour(isGoal ? Role::Goal : Role::Achieved, palette());
    return QColor::fromRgb((isDark(palette()) ? onDark : onLight)[static_cast<size_t>(look)]);
}

void TimeChart::rebuild()
{
    clearChart();
    m_drawn.clear();
    for (const Note& note : m_notes)
        delete note.text;
    m_notes.clear();
    if (m_plot.lines.empty())
        return;
    for (const TimeLine& line : m_plot.lines) {
        addLine(line);
        if (!line.isGoal)
            addMarks(line);
    }
    addAxes();
    addNotes();
    if (hasOneLook())
        addBlanks();
    recolour();
    placeItems();
}

/// Only marks and the first goal speak in the legend: the same name twice says nothing.
void TimeChart::hideLegendOf(QAbstractSeries* series)
{
    for (QLegendMarker* marker : chart()->legend()->markers(series))
        marker->setVisible(false);
}

void TimeChart::addLine(const TimeLine& line)
{
    bool isFirst = line.isGoal && std::ranges::none_of(m_drawn, &Drawn::isGoal);
    for (const std::vector<TimePoint>& run : line.runs) {
        auto* series = new QLineSeries;
        for (const TimePoint& point : run)
            series->append(point.x, point.y);
        series->setName(tr("Goal"));
        chart()->addSeries(series);
        if (!isFirst)
            hideLegendOf(series);
        isFirst = false;
        m_drawn.push_back(
            {.line = series, .marks = nullptr, .look = line.look, .isGoal = line.isGoal});
    }
}

void TimeChart::addMarks(const TimeLine& line)
{
    auto* marks = new QScatterSeries;
    marks->setName(hasOneLook() ? tr("Outcome") : line.name);
    marks->setMarkerShape(shapes[static_cast<size_t>(line.look)]);
    marks->setMarkerSize(markSize);
    for (const std::vector<TimePoint>& run : line.runs) {
        for (const TimePoint& point : run)
            marks->append(point.x, point.y);
    }
    chart()->addSeries(marks);
    m_drawn.push_back({.line = nullptr, .marks = marks, .look = line.look, .isGoal = false});
}

void TimeChart::addAxes()
{
    auto* times = new QCategoryAxis;
    times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    times->setRange(m_plot.first, m_plot.last);
    for (const auto& [place, name] : m_plot.ticks)
        times->append(name, place);
    times->setGridLineVisible(false);
    const paper::Ticks ticks = paper::niceTicks(m_plot.highest * 1.08);
    auto* values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(0, ticks.last);
    for (const double tick : ticks.values())
        values->append(paper::axisText(tick), tick);
    values->setTitleText(m_plot.unit);
    chart()->addAxis(times, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(times);
        series->attachAxis(values);
    }
}

void TimeChart::addNotes()
{
    size_t count = 0;
    for (const TimeLine& line : m_plot.lines) {
        for (const auto& run : line.runs)
            count += line.isGoal ? 1 : run.size();
    }
    if (count > mostNotes)
        return;
    for (const TimeLine& line : m_plot.lines) {
        for (const auto& run : line.runs) {
            // a goal is one number, told at the end of its stretch
            for (size_t i = line.isGoal ? run.size() - 1 : 0; i < run.size(); ++i)
                m_notes.push_back(
                    {.text = new QGraphicsSimpleTextItem(paper::axisText(run[i].y), chart()),
                     .point = run[i],
                     .below = line.isGoal});
        }
    }
}

/// A year that has a goal and no outcome says which kind of blank it is, on the ground of the
/// chart; there is no mark that could be read as zero.
void TimeChart::addBlanks()
{
    for (int i = 0; i < static_cast<int>(rows().size()); ++i) {
        const Row& row = rows()[static_cast<size_t>(i)];
        if (row.outcome || row.outcomeBlank == compare::Blank::None)
            continue;
        m_notes.push_back(
            {.text = new QGraphicsSimpleTextItem(wording::name(row.outcomeBlank), chart()),
             .point = {double(row.period.firstYear()), 0, i, CompareModel::Outcome},
             .below = false});
    }
}

QPointF TimeChart::position(const TimePoint& point) const
{
    return chart()->mapToPosition({point.x, point.y}, chart()->series().constFirst());
}

void TimeChart::placeItems()
{
    if (m_drawn.empty())
        return;
    std::vector<Spot> spots;
    for (const TimeLine& line : m_plot.lines) {
        for (const auto& run : line.runs) {
            if (line.isGoal && run.back().row >= 0)
                spots.push_back({run.back().row, run.back().column,
                                 QRectF(position(run.front()), position(run.back()))
                                     .normalized()
                                     .adjusted(0, -reach, 0, reach)});
            for (const TimePoint& point : run) {
                if (!line.isGoal)
                    spots.push_back({point.row, point.column,
                                     QRectF(position(point) - QPointF(reach, reach),
                                            QSizeF(2 * reach, 2 * reach))});
            }
        }
    }
    setSpots(std::move(spots));
    const QRectF plot = chart()->plotArea();
    for (const Note& note : m_notes) {
        const QRectF size = note.text->boundingRect();
        const QPointF at = position(note.point);
        const double y = note.below ? at.y() + 2 : at.y() - size.height() - markSize / 2 - 1;
        const double x = note.below ? at.x() - size.width() : at.x() - size.width() / 2;
        note.text->setPos(std::clamp(x, plot.left() + 2, plot.right() - size.width() - 2),
                          std::max(y, plot.top()));
        QFont shown = font();
        shown.setBold(note.point.row >= 0 && note.point.row == current());
        note.text->setFont(shown);
    }
}

void TimeChart::recolourItems()
{
    for (const Drawn& drawn : m_drawn) {
        const QColor ink = colour(drawn.look, drawn.isGoal);
        // dashed against solid: told apart without colour too
        if (drawn.line)
            drawn.line->setPen(QPen(ink, 2, drawn.isGoal ? Qt::DashLine : Qt::SolidLine));
        if (drawn.marks) {
            drawn.marks->setColor(ink);
            drawn.marks->setBorderColor(palette().color(QPalette::Base));
        }
    }
    for (const Note& note : m_notes)
        note.text->setBrush(palette().color(QPalette::Text));
}

void TimeChart::retranslate()
{
    setAccessibleName(tr("Chart over time"));
    setAccessibleDescription(tr("The chart's table has the same numbers. The arrow keys move from "
                                "point to point, Enter shows where the numbers come from."));
    rebuild();
}

} // namespace duibiao::ui
