// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barchart.h"

#include "paper/axis.h"
#include "sheettext.h"
#include "wording/tables.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace duibiao::paper {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::BarChart)
};

constexpr double labelWidth = 44; // mm
constexpr double valueWidth = 18;
constexpr double lineHeight = 8;
constexpr double barHeight = 2.6;
constexpr double axisHeight = 5;

const QColor fill(0x40, 0x52, 0x66);
const QColor grid(0xc8, 0xc8, 0xc8);

double highest(const ChartPanel& panel)
{
    double value = 0;
    for (const ChartLine& line : panel.lines)
        value = std::max({value, line.goal.value_or(0), line.outcome.value_or(0)});
    return value;
}

/// Where a line's parts stand from the panel's top left corner, in mm before they are scaled: the
/// words, and goal and outcome with what is written beside them.
struct LineAreas
{
    QRectF words;
    QRectF goal;
    QRectF outcome;
};

LineAreas lineAreas(std::size_t line, double panelWidth)
{
    const double top = lineHeight * static_cast<double>(line);
    const double gap = (lineHeight - 2 * barHeight) / 2;
    const double bars = panelWidth - labelWidth;
    return {.words = {0, top, labelWidth - 2, lineHeight},
            .goal = {labelWidth, top + gap, bars, barHeight},
            .outcome = {labelWidth, top + gap + barHeight, bars, barHeight}};
}

/// Draws one panel; all lengths in device units.
class ChartPainter
{
public:
    ChartPainter(QPainter& painter, const ChartPanel& panel, const Typesetter& typesetter,
                 const QRectF& area, double factor)
        : m_painter(painter), m_panel(panel), m_set(typesetter), m_area(area), m_factor(factor),
          m_ticks(niceTicks(highest(panel))),
          m_plot(area.left() + mm(labelWidth), area.top(),
                 area.width() - mm(labelWidth + valueWidth),
                 mm(lineHeight) * static_cast<double>(panel.lines.size()))
    {
    }

    void paint()
    {
        paintAxis();
        const double unit = mm(1);
        for (std::size_t i = 0; i < m_panel.lines.size(); ++i)
            paintLine(m_panel.lines[i], lineAreas(i, m_area.width() / unit));
        paintTexts();
    }

private:
    [[nodiscard]] double mm(double millimetres) const { return m_set.mm(millimetres * m_factor); }

    [[nodiscard]] double x(double value) const
    {
        return m_plot.left() + m_plot.width() * std::max(value, 0.0) / m_ticks.last;
    }

    void text(const QString& text, const QRectF& area, Qt::Alignment alignment)
    {
        auto paragraph = m_set.paragraph(
            text, {.face = Face::Table, .points = 7 * m_factor, .alignment = alignment},
            area.width());
        const QPointF at(area.left(), area.top() + (area.height() - paragraph.height()) / 2);
        m_texts.emplace_back(std::move(paragraph), at);
    }

    void paintTexts() const
    {
        std::vector<Typesetter::Paragraph::At> texts;
        for (const auto& [paragraph, at] : m_texts)
            texts.push_back({&paragraph, at});
        Typesetter::Paragraph::drawAll(m_painter, texts);
    }

    void paintAxis()
    {
        m_painter.setPen(QPen(grid, mm(0.15)));
        for (const double tick : m_ticks.values())
            m_painter.drawLine(QPointF(x(tick), m_plot.top()), QPointF(x(tick), m_plot.bottom()));
        const double half = mm(9);
        for (const double tick : m_ticks.values())
            text(axisText(tick), {x(tick) - half, m_plot.bottom(), half * 2, mm(axisHeight)},
                 Qt::AlignHCenter);
        text(m_panel.unit,
             {m_plot.right() + mm(4), m_plot.bottom(), mm(valueWidth - 4), mm(axisHeight)},
             Qt::AlignRight);
        m_painter.setPen(QPen(Qt::black, mm(0.25)));
        m_painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
    }

    [[nodiscard]] QRectF scaled(const QRectF& area) const
    {
        const double unit = mm(1);
        return {m_area.topLeft() + area.topLeft() * unit, area.size() * unit};
    }

    void paintBar(std::optional<double> value, double top, bool filled)
    {
        const QRectF label(value ? x(*value) + mm(1) : m_plot.left() + mm(1), top, mm(30),
                           mm(barHeight));
        if (!value) {
            text(Words::tr("not reported"), label, Qt::AlignLeft);
            return;
        }
        const QRectF bar(m_plot.left(), top, x(*value) - m_plot.left(), mm(barHeight));
        m_painter.setPen(QPen(fill, mm(0.25)));
        m_painter.setBrush(filled ? QBrush(fill) : QBrush(Qt::white));
        m_painter.drawRect(bar);
        text(axisText(*value), label, Qt::AlignLeft);
    }

    void paintLine(const ChartLine& line, const LineAreas& areas)
    {
        paintBar(line.goal, scaled(areas.goal).top(), false);
        paintBar(line.outcome, scaled(areas.outcome).top(), true);
        text(Words::tr("%1, %2", "name and period of a line").arg(line.name, line.period),
             scaled(areas.words), Qt::AlignRight);
    }

    QPainter& m_painter;
    const ChartPanel& m_panel;
    const Typesetter& m_set;
    QRectF m_area;
    double m_factor;
    Ticks m_ticks;
    QRectF m_plot;
    std::vector<std::pair<Typesetter::Paragraph, QPointF>> m_texts;
};

} // namespace

std::vector<ChartPanel> chartPanels(const std::vector<compare::Row>& rows,
                                    const compare::Context& context, int mostLines)
{
    std::vector<ChartPanel> panels;
    for (const auto& group : wording::chartGroups(rows, static_cast<std::size_t>(mostLines))) {
        ChartPanel& panel =
            panels.emplace_back(ChartPanel{.unit = group.front()->unit, .lines = {}});
        for (const compare::Row* row : group)
            panel.lines.push_back({.name = rowName(*row, context),
                                   .period = wording::name(row->period),
                                   .goal = row->goal->figure.quantity.value.toDouble(),
                                   .outcome = row->outcome->figure.quantity.value.toDouble(),
                                   .row = row});
    }
    return panels;
}

Block chartBlock(const ChartPanel& panel, const Typesetter& typesetter, double width, double factor)
{
    const double lines = static_cast<double>(panel.lines.size());
    Block block;
    block.height = typesetter.mm((lineHeight * lines + axisHeight) * factor);
    block.spaceAfter = typesetter.mm(1.5);
    block.paint = [panel, typesetter, width, factor](QPainter& painter, const QRectF& area) {
        const QRectF box(area.left(), area.top(), width, area.height());
        ChartPainter(painter, panel, typesetter, box, factor).paint();
    };
    const double unit = typesetter.mm(factor);
    const auto add = [&](const QRectF& area, const Source& source) {
        block.places.push_back({{area.topLeft() * unit, area.size() * unit}, source});
    };
    for (std::size_t i = 0; i < panel.lines.size(); ++i) {
        const compare::Row* row = panel.lines[i].row;
        if (!row)
            continue;
        const LineAreas areas = lineAreas(i, width / unit);
        add(areas.words, {.row = row});
        add(areas.goal, sourceOf(*row->goal, *row));
        add(areas.outcome, sourceOf(*row->outcome, *row));
    }
    return block;
}

} // namespace duibiao::paper
