// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparechart.h"

#include "compare/comparemodel.h"
#include "paper/axis.h"
#include "paper/bullet.h"
#include "shared/rolelook.h"
#include "wording/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using compare::Row;
using compare::Side;

namespace {

/// Qt draws the sets of a horizontal series from the bottom up: the goal stands above its outcome.
constexpr std::array setColumns = {CompareModel::Outcome, CompareModel::Goal};
constexpr double groupWidth = 0.7;
constexpr qsizetype longestName = 36;
constexpr qsizetype longestEnd = 10; ///< of a longer name, so that its period is still told

} // namespace

CompareChart::CompareChart(QWidget* parent) : ChartView(parent)
{
    retranslate();
}

void CompareChart::setRows(const std::vector<Row>& rows, const Naming& name, const PerHead& perHead)
{
    takeRows(rows);
    m_perHead = perHead;
    m_fullNames.clear();
    m_names.clear();
    for (const Row& row : rows) {
        const QString full = name(row);
        m_fullNames.append(full);
        m_names.append(full.size() <= longestName ? full
                                                  : full.first(longestName - longestEnd - 1) +
                                                        u'…' + full.last(longestEnd));
    }
    rebuild();
}

int CompareChart::heightFor(size_t rows) const
{
    const int line = fontMetrics().height();
    return line * 4 + static_cast<int>(rows) * line * 3;
}

QSize CompareChart::wantedSize() const
{
    return {0, heightFor(rows().size())};
}

int CompareChart::mirrored(int row) const
{
    return static_cast<int>(rows().size()) - 1 - row;
}

std::optional<double> CompareChart::value(int row, int column) const
{
    const Row& shown = rows()[static_cast<size_t>(row)];
    return m_perHead.value(shown, sideOf(shown, column));
}

double CompareChart::highest() const
{
    double most = 0;
    for (int row = 0; row < static_cast<int>(rows().size()); ++row) {
        for (const int column : setColumns)
            most = std::max(most, value(row, column).value_or(0));
    }
    return most;
}

QString CompareChart::valueText(int row, int column) const
{
    if (const auto number = value(row, column))
        return m_perHead.kind() ? PerHead::text(*number) : paper::axisText(*number);
    const Row& shown = rows()[static_cast<size_t>(row)];
    if (sideOf(shown, column))
        return PerHead::missing();
    if (column == CompareModel::Goal)
        return tr("not stated");
    return shown.outcomeBlank == compare::Blank::None ? tr("not reported")
                                                      : wording::name(shown.outcomeBlank);
}

void CompareChart::rebuild()
{
    clearChart();
    qDeleteAll(m_texts);
    m_texts.clear();
    m_series = nullptr;
    if (rows().empty())
        return;
    m_series = new QHorizontalBarSeries;
    m_series->setBarWidth(groupWidth);
    for (const int column : setColumns)
        addSet(*m_series, column);
    chart()->addSeries(m_series);
    addAxes(*m_series);
    for (size_t i = 0; i < rows().size() * setColumns.size(); ++i)
        m_texts.push_back(new QGraphicsSimpleTextItem(chart()));
    recolour();
    placeItems();
}

void CompareChart::addSet(QHorizontalBarSeries& series, int column)
{
    auto* set = new QBarSet(column == CompareModel::Goal ? tr("Goal") : tr("Outcome"));
    for (int i = 0; i < static_cast<int>(rows().size()); ++i)
        set->append(value(mirrored(i), column).value_or(0));
    series.append(set);
}

void CompareChart::addAxes(QHorizontalBarSeries& series)
{
    auto* names = new QBarCategoryAxis;
    for (int i = 0; i < static_cast<int>(rows().size()); ++i) {
        // categories must differ, or Qt drops them: an invisible mark tells equal names apart
        const int row = mirrored(i);
        names->append(m_names.at(row) + QString(row, QChar(0x200b)));
    }
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    series.attachAxis(names);

    const paper::Ticks ticks = paper::niceTicks(highest());
    auto* values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(0, ticks.last * 1.12); // room for the number beside the longest bar
    for (const double tick : ticks.values())
        values->append(paper::axisText(tick), tick);
    values->setTitleText(m_perHead.unit(rows().front().unit));
    chart()->addAxis(values, Qt::AlignBottom);
    series.attachAxis(values);
}

QRectF CompareChart::band(int row) const
{
    const QRectF plot = chart()->plotArea();
    const double height = plot.height() / static_cast<double>(rows().size());
    return {plot.left(), plot.top() + height * row, plot.width(), height};
}

void CompareChart::placeItems()
{
    if (!m_series)
        return;
    std::vector<Spot> spots;
    for (int row = 0; row < static_cast<int>(rows().size()); ++row) {
        for (const int column : setColumns)
            placeText(row, column);
        QRectF half = band(row);
        half.setHeight(half.height() / 2);
        spots.push_back({row, CompareModel::Goal, half});
        spots.push_back({row, CompareModel::Outcome, half.translated(0, half.height())});
    }
    setSpots(std::move(spots));
    if (!m_mark) {
        m_mark = new QGraphicsRectItem(chart());
        m_mark->setZValue(-1);
        m_mark->setPen(Qt::NoPen);
        m_mark->setBrush(markColour());
    }
    m_mark->setVisible(current() >= 0);
    if (current() >= 0)
        m_mark->setRect(band(current()));
}

void CompareChart::placeText(int row, int column)
{
    const bool goal = column == CompareModel::Goal;
    QGraphicsSimpleTextItem* text = m_texts[static_cast<size_t>(row) * 2 + (goal ? 1 : 0)];
    text->setText(valueText(row, column));
    const QRectF area = band(row);
    const double x = chart()->mapToPosition({value(row, column).value_or(0), 0}, m_series).x();
    const double quarter = area.height() * groupWidth / 4;
    const double y = area.center().y() + (goal ? -quarter : quarter);
    text->setPos(x + 4, y - text->boundingRect().height() / 2);
}

void CompareChart::recolourItems()
{
    const QPalette colours = palette();
    for (QGraphicsSimpleTextItem* item : m_texts) {
        item->setBrush(colours.color(QPalette::Text));
        item->setFont(font());
    }
    if (m_mark)
        m_mark->setBrush(markColour());
    if (!m_series)
        return;
    // outlined against filled: told apart without colour too
    QBarSet* outcome = m_series->barSets().at(0);
    QBarSet* goal = m_series->barSets().at(1);
    outcome->setBrush(roleColour(Role::Achieved, colours));
    outcome->setPen(QPen(roleColour(Role::Achieved, colours)));
    goal->setBrush(colours.color(QPalette::Base));
    goal->setPen(QPen(roleColour(Role::Goal, colours), 2));
}

/// Up and down lead from row to row, left and right from the goal to its outcome.
std::optional<ChartView::Spot> CompareChart::neighbour(int key) const
{
    const int last = static_cast<int>(rows().size()) - 1;
    if (last < 0)
        return std::nullopt;
    const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    const int row = std::clamp(current() + step, 0, last);
    const bool isRight = key == Qt::Key_Right;
    return spots()[static_cast<size_t>(row) * 2 + (isRight ? 1 : 0)];
}

ChartTable CompareChart::table() const
{
    ChartTable table;
    table.headings = {tr("What"), tr("Goal"), tr("Outcome"), tr("Completion"), tr("Verdict")};
    for (int i = 0; i < static_cast<int>(rows().size()); ++i) {
        const Row& row = rows()[static_cast<size_t>(i)];
        const auto cell = [&](int column) {
            const auto number = value(i, column);
            const Side* side = sideOf(row, column);
            const bool asStated = side && !m_perHead.kind();
            return ChartCell{.text = asStated ? wording::quantityText(side->figure.quantity)
                                              : valueText(i, column),
                             .sort = number ? QVariant(*number) : QVariant(),
                             .row = i,
                             .column = column};
        };
        table.lines.push_back(
            {{.text = m_fullNames.at(i), .sort = {}, .row = i, .column = CompareModel::Goal},
             cell(CompareModel::Goal),
             cell(CompareModel::Outcome),
             {.text = paper::completionText(row.completion),
              .sort = row.completion ? QVariant(*row.completion) : QVariant(),
              .row = i,
              .column = CompareModel::Outcome},
             {.text = wording::name(row.verdict),
              .sort = static_cast<int>(row.verdict),
              .row = i,
              .column = CompareModel::Outcome}});
    }
    return table;
}

void CompareChart::retranslate()
{
    setAccessibleName(tr("Chart of goals and outcomes"));
    setAccessibleDescription(tr("The table above has the same numbers. The arrow keys move from "
                                "row to row, Enter shows where the numbers come from."));
    rebuild();
}

} // namespace duibiao::ui
