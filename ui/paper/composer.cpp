// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "columnfit.h"
#include "paper/verdictmark.h"

#include <algorithm>

namespace duibiao::paper {

using compare::Verdict;
using Kind = TextItem::Kind;

namespace {

constexpr double manuscriptWidth = 156; ///< that the columns of a manuscript add up to
constexpr double noteGap = 4;           ///< mm between the two columns of notes
constexpr double markWidth = 4;         ///< mm of a verdict's mark
constexpr double bulletWidth = 17;      ///< mm of a completion's bar

const QColor barInk(0x40, 0x52, 0x66);

/// How dark a verdict's share is in a bar: told apart in grey by their order and the numbers.
int shade(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return 0x40;
    case Verdict::Missed:
        return 0xd8;
    case Verdict::InProgress:
        return 0x80;
    case Verdict::Undetermined:
        return 0xb0;
    case Verdict::NoOutcome:
    case Verdict::NoGoal:
        break;
    }
    return 0xff;
}

void paintShares(QPainter& painter, const QRectF& area,
                 const std::vector<std::pair<Verdict, int>>& shares)
{
    int all = 0;
    for (const auto& share : shares)
        all += share.second;
    if (all == 0)
        return;
    const double height = std::min(area.height(), area.width() / 8) * 0.7;
    double left = area.left();
    painter.save();
    painter.setPen(QPen(barInk, height / 16));
    for (const auto& [verdict, n] : shares) {
        const double width = area.width() * n / all;
        const int grey = shade(verdict);
        painter.setBrush(QColor(grey, grey, grey));
        if (n > 0)
            painter.drawRect(QRectF(left, area.center().y() - height / 2, width, height));
        left += width;
    }
    painter.restore();
}

/// Millimetres that a cell's picture takes beside its words; one that fills the cell takes none.
double fixedPicture(const ItemCell& item)
{
    if (item.mark)
        return markWidth;
    return item.bullet ? bulletWidth : 0;
}

TableCell pictured(const ItemCell& item, double columnWidth)
{
    TableCell cell{.text = item.text, .pictureWidth = 0, .picture = {}};
    if (item.mark) {
        cell.pictureWidth = markWidth;
        cell.picture = [verdict = *item.mark](QPainter& painter, const QRectF& area) {
            const double side = area.width() * 0.7;
            paintVerdictMark(painter, {area.left(), area.center().y() - side / 2, side, side},
                             verdict, verdictColour(verdict, Qt::white));
        };
    } else if (item.bullet) {
        cell.pictureWidth = bulletWidth;
        cell.picture = [values = *item.bullet](QPainter& painter, const QRectF& area) {
            const double height = std::min(area.height(), area.width() / 3.6);
            const QRectF bar(area.left(), area.center().y() - height / 2, area.width() * 0.94,
                             height);
            paintBullet(painter, bulletGeometry(values, bar), Qt::black, barInk);
        };
    } else if (!item.shares.empty()) {
        cell.pictureWidth = columnWidth - 2;
        cell.picture = [shares = item.shares](QPainter& painter, const QRectF& area) {
            paintShares(painter, area, shares);
        };
    }
    return cell;
}

} // namespace

Composer::Composer(const LayoutRules& rules, const Typesetter& typesetter, double typeFactor)
    : m_rules(rules), m_set(typesetter), m_factor(typeFactor),
      m_width(m_set.mm(rules.typeArea.width()))
{
}

std::vector<Block> Composer::compose(const Manuscript& manuscript)
{
    for (const Item& item : manuscript)
        std::visit([this](const auto& i) { add(i); }, item);
    return std::move(m_blocks);
}

void Composer::addParagraph(const QString& text, const Type& type, double spaceAfterMm)
{
    auto paragraph =
        std::make_shared<const Typesetter::Paragraph>(m_set.paragraph(text, type, m_width));
    Block block;
    block.height = paragraph->height();
    block.spaceAfter = m_set.mm(spaceAfterMm);
    block.paint = [paragraph](QPainter& painter, const QRectF& area) {
        paragraph->draw(painter, area.topLeft());
    };
    m_blocks.push_back(std::move(block));
}

void Composer::add(const TextItem& item)
{
    const ParagraphRule rule = m_rules.paragraph(item.kind);
    // the date is not left alone on a page
    if (item.kind == Kind::Date && !m_blocks.empty())
        m_blocks.back().keepWithNext = true;
    addParagraph(item.text, rule.type, rule.spaceAfter);
    m_blocks.back().keepWithNext =
        item.kind == Kind::Title || item.kind == Kind::Subtitle || item.kind == Kind::Heading;
    if (item.kind == Kind::Heading)
        m_blocks.back().title = item.text;
}

std::vector<TableColumn> Composer::columnsOf(const TableItem& item) const
{
    const double stretch = m_rules.typeArea.width() / manuscriptWidth;
    const Type plain{.face = Face::Table, .points = m_rules.tablePoints * m_factor};
    Type head = plain;
    head.bold = true;
    std::vector<double> widths;
    std::vector<double> needs;
    for (std::size_t i = 0; i < item.columns.size(); ++i) {
        const ItemColumn& column = item.columns[i];
        widths.push_back(column.width * stretch);
        double need = widestWord(column.heading, head);
        for (const auto& row : item.rows)
            need = std::max(need, fixedPicture(row[i]) + widestWord(row[i].text, plain));
        needs.push_back(need + 2 * cellPadding);
    }
    widths = fitColumns(std::move(widths), needs);
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < item.columns.size(); ++i)
        columns.push_back({item.columns[i].heading, widths[i], item.columns[i].alignment});
    return columns;
}

double Composer::widestWord(const QString& text, const Type& type) const
{
    double widest = 0;
    for (const QString& word : wholeWords(text))
        widest = std::max(widest, m_set.width(word, type));
    return widest / m_set.mm(1);
}

void Composer::add(const TableItem& item)
{
    const std::vector<TableColumn> columns = columnsOf(item);
    TableBlocks table(columns, m_set, m_rules.tablePoints * m_factor);
    for (const auto& row : item.rows) {
        std::vector<TableCell> cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.push_back(pictured(row[i], columns[i].width));
        table.addRow(cells);
    }
    std::ranges::move(table.take(), std::back_inserter(m_blocks));
}

void Composer::add(const ChartPanel& panel)
{
    m_blocks.push_back(chartBlock(panel, m_set, m_width, m_rules.chartFactor * m_factor));
    m_blocks.back().spaceAfter = m_set.mm(3);
}

void Composer::add(const NotesItem& item)
{
    const Type type{.face = Face::Table, .points = m_rules.notePoints * m_factor, .leading = 1.25};
    for (const QString& report : item.reports)
        addParagraph(report, type, 0.4);
    const qsizetype step = m_rules.notesInColumns ? 2 : 1;
    for (qsizetype i = 0; i < item.notes.size(); i += step) {
        if (step == 2)
            addNotePair(item.notes.at(i), item.notes.value(i + 1), type);
        else
            addParagraph(item.notes.at(i), type, 0.6);
    }
    if (!m_blocks.empty())
        m_blocks.back().spaceAfter = m_set.mm(3);
}

void Composer::addNotePair(const QString& left, const QString& right, const Type& type)
{
    const double width = (m_width - m_set.mm(noteGap)) / 2;
    const auto pair = std::make_shared<std::pair<Typesetter::Paragraph, Typesetter::Paragraph>>(
        m_set.paragraph(left, type, width), m_set.paragraph(right, type, width));
    Block block;
    block.height = std::max(pair->first.height(), pair->second.height());
    block.spaceAfter = m_set.mm(0.4);
    block.paint = [pair, step = m_width - width](QPainter& painter, const QRectF& area) {
        pair->first.draw(painter, area.topLeft());
        pair->second.draw(painter, area.topLeft() + QPointF(step, 0));
    };
    m_blocks.push_back(std::move(block));
}

} // namespace duibiao::paper
