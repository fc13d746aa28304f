// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparechart.h"

#include "compare/comparemodel.h"
#include "paper/axis.h"
#include "shared/rolelook.h"
#include "wording/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using compare::Row;
using compare::Side;

namespace {

/// Qt draws the sets of a horizontal series from the bottom up: the goal stands above its outcome.
constexpr std::array setColumns = {CompareModel::Outcome, CompareModel::Goal};
constexpr double groupWidth = 0.7;
constexpr qsizetype longestName = 22;

double valueOf(const Row& row, int column)
{
    const Side* side = sideOf(row, column);
    return side ? side->figure.quantity.value.toDouble() : 0;
}

double highest(const std::vector<Row>& rows)
{
    double value = 0;
    for (const Row& row : rows)
        value = std::max(
            {value, valueOf(row, CompareModel::Goal), valueOf(row, CompareModel::Outcome)});
    return value;
}

} // namespace

CompareChart::CompareChart(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    connect(chart(), &QChart::plotAreaChanged, this, &CompareChart::placeTexts);
    retranslate();
}

void CompareChart::setRows(const std::vector<Row>& rows, const Naming& name)
{
    m_rows = rows;
    m_names.clear();
    for (const Row& row : m_rows) {
        const QString full = name(row);
        m_names.append(full.size() <= longestName ? full : full.first(longestName - 1) + u'…');
    }
    m_current = -1;
    rebuild();
}

void CompareChart::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    placeTexts();
}

int CompareChart::heightFor(size_t rows) const
{
    const int line = fontMetrics().height();
    return line * 4 + static_cast<int>(rows) * line * 5 / 2;
}

int CompareChart::mirrored(int row) const
{
    return static_cast<int>(m_rows.size()) - 1 - row;
}

void CompareChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis), axis->deleteLater();
    qDeleteAll(m_texts);
    m_texts.clear();
    m_series = nullptr;
    if (m_rows.empty())
        return;
    m_series = new QHorizontalBarSeries;
    m_series->setBarWidth(groupWidth);
    for (const int column : setColumns)
        addSet(*m_series, column);
    chart()->addSeries(m_series);
    addAxes(*m_series);
    for (size_t i = 0; i < m_rows.size() * setColumns.size(); ++i)
        m_texts.push_back(new QGraphicsSimpleTextItem(chart()));
    recolour();
    placeTexts();
}

void CompareChart::addSet(QHorizontalBarSeries& series, int column)
{
    auto* set = new QBarSet(column == CompareModel::Goal ? tr("Goal") : tr("Outcome"));
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        set->append(valueOf(m_rows[static_cast<size_t>(mirrored(i))], column));
    connect(set, &QBarSet::hovered, this, [this, column](bool over, int bar) {
        if (over)
            showTip(mirrored(bar), column);
        else
            QToolTip::hideText();
    });
    connect(set, &QBarSet::clicked, this, [this, column](int bar) {
        setCurrent(mirrored(bar));
        Q_EMIT currentChanged(m_current);
        Q_EMIT activated(m_current, column);
    });
    series.append(set);
}

void CompareChart::addAxes(QHorizontalBarSeries& series)
{
    auto* names = new QBarCategoryAxis;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        // categories must differ, or Qt drops them: an invisible mark tells equal names apart
        const int row = mirrored(i);
        names->append(m_names.at(row) + QString(row, QChar(0x200b)));
    }
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    series.attachAxis(names);

    const paper::Ticks ticks = paper::niceTicks(highest(m_rows));
    auto* values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(0, ticks.last * 1.12); // room for the number beside the longest bar
    for (const double tick : ticks.values())
        values->append(paper::axisText(tick), tick);
    values->setTitleText(m_rows.front().unit);
    chart()->addAxis(values, Qt::AlignBottom);
    series.attachAxis(values);
}

QRectF CompareChart::band(int row) const
{
    const QRectF plot = chart()->plotArea();
    const double height = plot.height() / static_cast<double>(m_rows.size());
    return {plot.left(), plot.top() + height * row, plot.width(), height};
}

void CompareChart::placeTexts()
{
    if (!m_series)
        return;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        for (const int column : setColumns)
            placeText(row, column);
    }
    if (!m_mark) {
        m_mark = new QGraphicsRectItem(chart());
        m_mark->setZValue(-1);
        recolour();
    }
    m_mark->setVisible(m_current >= 0);
    if (m_current >= 0)
        m_mark->setRect(band(m_current));
}

void CompareChart::placeText(int row, int column)
{
    const bool goal = column == CompareModel::Goal;
    QGraphicsSimpleTextItem* text = m_texts[static_cast<size_t>(row) * 2 + (goal ? 1 : 0)];
    const Row& shown = m_rows[static_cast<size_t>(row)];
    const Side* side = sideOf(shown, column);
    text->setText(side   ? paper::axisText(valueOf(shown, column))
                  : goal ? tr("not stated")
                         : tr("not reported"));
    const QRectF area = band(row);
    const double x = chart()->mapToPosition({valueOf(shown, column), 0}, m_series).x();
    const double quarter = area.height() * groupWidth / 4;
    const double y = area.center().y() + (goal ? -quarter : quarter);
    text->setPos(x + 4, y - text->boundingRect().height() / 2);
}

void CompareChart::showTip(int row, int column) const
{
    const Row& shown = m_rows[static_cast<size_t>(row)];
    const Side* side = sideOf(shown, column);
    if (!side)
        return;
    QStringList lines{m_names.at(row), wording::quantityText(side->figure.quantity)};
    if (!side->figure.evidence.quote.isEmpty())
        lines.append(tr("“%1”").arg(side->figure.evidence.quote.simplified()));
    QToolTip::showText(QCursor::pos(), lines.join(u'\n'));
}

void CompareChart::recolour()
{
    const QPalette colours = palette();
    const QColor text = colours.color(QPalette::Text);
    QColor faint = text;
    faint.setAlphaF(0.2F);
    chart()->setBackgroundBrush(colours.color(QPalette::Base));
    chart()->legend()->setLabelColor(text);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
        axis->setLabelsFont(font());
        axis->setGridLineColor(faint);
        axis->setLinePenColor(faint);
    }
    for (QGraphicsSimpleTextItem* item : m_texts)
        item->setBrush(text);
    if (m_mark) {
        QColor mark = colours.color(QPalette::Highlight);
        mark.setAlphaF(0.25F);
        m_mark->setBrush(mark);
        m_mark->setPen(Qt::NoPen);
    }
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

void CompareChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    int row = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        row = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        row = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current, CompareModel::Goal);
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (row == m_current || last < 0)
        return;
    setCurrent(row);
    Q_EMIT currentChanged(row);
}

void CompareChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QChartView::changeEvent(event);
}

void CompareChart::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    placeTexts();
}

void CompareChart::retranslate()
{
    setAccessibleName(tr("Chart of goals and outcomes"));
    setAccessibleDescription(tr("The table above has the same numbers. The arrow keys move from "
                                "row to row, Enter shows where the numbers come from."));
    rebuild();
}

} // namespace duibiao::ui
