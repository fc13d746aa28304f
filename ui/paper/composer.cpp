// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "columnfit.h"
#include "paper/verdictmark.h"

#include <algorithm>
#include <map>

namespace duibiao::paper {

using compare::Verdict;
using Kind = TextItem::Kind;

namespace {

constexpr double manuscriptWidth = 156; ///< that the columns of a manuscript add up to
constexpr double noteGap = 4;           ///< mm between the two columns of notes
constexpr double markWidth = 4;         ///< mm of a verdict's mark
constexpr double bulletWidth = 17;      ///< mm of a completion's bar
constexpr double fitSlack = 0.2;        ///< mm that a word gets over its width, against rounding
constexpr double closingCompany = 16;   ///< mm that the lines at a sheet's end take along

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
    TableCell cell{.text = item.text, .pictureWidth = 0, .picture = {}, .source = item.source};
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

std::vector<BlockPlace> placesIn(const Typesetter::Paragraph& paragraph, int line,
                                 const std::vector<Note::Stretch>& stretches)
{
    std::vector<BlockPlace> places;
    for (const Note::Stretch& stretch : stretches) {
        const QRectF area = paragraph.area(line, stretch.begin, stretch.length);
        if (!area.isEmpty())
            places.push_back({area.translated(0, -paragraph.lineHeight() * line), stretch.source});
    }
    return places;
}

/// The same of a paragraph that is not parted, at some place in its block.
void addPlaces(std::vector<BlockPlace>& places, const Typesetter::Paragraph& paragraph,
               const std::vector<Note::Stretch>& stretches, double left)
{
    for (int line = 0; line < paragraph.lineCount(); ++line) {
        for (BlockPlace& place : placesIn(paragraph, line, stretches)) {
            place.area.translate(left, paragraph.lineHeight() * line);
            places.push_back(std::move(place));
        }
    }
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

void Composer::addParagraph(const Note& text, const Type& type, double spaceAfterMm)
{
    const auto paragraph =
        std::make_shared<const Typesetter::Paragraph>(m_set.paragraph(text.text, type, m_width));
    const int lines = paragraph->lineCount();
    for (int line = 0; line < lines; ++line) {
        Block block;
        block.height = paragraph->lineHeight();
        block.paint = [paragraph, line](QPainter& painter, const QRectF& area) {
            paragraph->drawLine(painter, line, area.topLeft());
        };
        block.places = placesIn(*paragraph, line, text.stretches);
        block.keepWithNext = line + 1 < lines && (line == 0 || line + 2 == lines);
        block.spaceAfter = line + 1 < lines ? 0 : m_set.mm(spaceAfterMm);
        m_blocks.push_back(std::move(block));
    }
}

void Composer::keepWithLast(double companyMm)
{
    double height = 0;
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend() && height < m_set.mm(companyMm);
         ++block) {
        block->keepWithNext = true;
        height += block->height + block->spaceAfter;
    }
}

void Composer::add(const TextItem& item)
{
    const ParagraphRule rule = m_rules.paragraph(item.kind);
    if (item.kind == Kind::Small || item.kind == Kind::Date)
        keepWithLast(closingCompany);
    const std::size_t first = m_blocks.size();
    Note text{.text = item.text};
    if (!item.source.isEmpty())
        text.stretches.push_back({0, item.text.size(), item.source});
    addParagraph(text, rule.type, rule.spaceAfter);
    if (first == m_blocks.size())
        return;
    m_blocks.back().keepWithNext =
        item.kind == Kind::Title || item.kind == Kind::Subtitle || item.kind == Kind::Heading;
    if (item.kind == Kind::Heading)
        m_blocks[first].title = item.text;
}

Type Composer::tableType(bool head) const
{
    return {.face = head ? Face::Heading : Face::Table, .points = m_rules.tablePoints * m_factor};
}

std::vector<TableColumn> Composer::columnsOf(const TableItem& item) const
{
    const double stretch = m_rules.typeArea.width() / manuscriptWidth;
    std::vector<double> widths;
    std::vector<double> needs;
    for (std::size_t i = 0; i < item.columns.size(); ++i) {
        widths.push_back(item.columns[i].width * stretch);
        needs.push_back(need(item, i) + 2 * cellPadding);
    }
    widths = fitColumns(std::move(widths), needs);
    std::vector<double> filled;
    for (std::size_t i = 0; i < needs.size(); ++i)
        filled.push_back(filledBy(item, i, widths[i]));
    widths = fitColumns(std::move(widths), wishes(widths, needs, filled));
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < item.columns.size(); ++i)
        columns.push_back({item.columns[i].heading, widths[i], item.columns[i].alignment});
    return columns;
}

double Composer::need(const TableItem& item, std::size_t column) const
{
    const QStringList headWords = wholeWords(item.columns[column].heading);
    // cells with pictures need more, so those of one kind are measured together
    std::map<double, QSet<QString>> byPicture;
    for (const auto& row : item.rows) {
        QSet<QString>& words = byPicture[fixedPicture(row[column])];
        for (const QString& word : wholeWords(row[column].text))
            words.insert(word);
    }
    double widest = m_set.widest({headWords.begin(), headWords.end()}, tableType(true));
    for (const auto& [picture, words] : byPicture)
        widest = std::max(widest, m_set.mm(picture) + m_set.widest(words, tableType(false)));
    return widest / m_set.mm(1) + fitSlack;
}

double Composer::filledBy(const TableItem& item, std::size_t column, double width) const
{
    const double em = tableType(false).points / 72 * 25.4;
    double widest = 0;
    for (const auto& row : item.rows) {
        if (!row[column].shares.empty())
            return width; // its bars take all there is
        widest = std::max(widest, fixedPicture(row[column]) + em * emsOf(row[column].text));
    }
    return widest + 2 * cellPadding;
}

void Composer::add(const TableItem& item)
{
    const std::vector<TableColumn> columns = columnsOf(item);
    TableBlocks table(
        columns, m_set,
        {.head = tableType(true), .cell = tableType(false), .shaded = m_rules.shadedHeads});
    for (const auto& row : item.rows) {
        std::vector<TableCell> cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.push_back(pictured(row[i], columns[i].width));
        table.addRow(cells);
    }
    if (!m_blocks.empty())
        m_blocks.back().keepWithNext = true; // the heading or the sentence that leads to it
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
        addParagraph({.text = report}, type, 0.4);
    if (!item.reports.isEmpty())
        m_blocks.back().keepWithNext = true;
    const std::size_t firstNote = m_blocks.size();
    const std::size_t step = m_rules.notesInColumns ? 2 : 1;
    for (std::size_t i = 0; i < item.notes.size(); i += step) {
        if (step == 2)
            addNotePair(item.notes[i], i + 1 < item.notes.size() ? item.notes[i + 1] : Note(),
                        type);
        else
            addParagraph(item.notes[i], type, 0.6);
    }
    if (m_blocks.size() > firstNote + 1)
        m_blocks[m_blocks.size() - 2].keepWithNext = true;
    if (!m_blocks.empty())
        m_blocks.back().spaceAfter = m_set.mm(3);
}

void Composer::addNotePair(const Note& left, const Note& right, const Type& type)
{
    const double width = (m_width - m_set.mm(noteGap)) / 2;
    const auto pair = std::make_shared<std::pair<Typesetter::Paragraph, Typesetter::Paragraph>>(
        m_set.paragraph(left.text, type, width), m_set.paragraph(right.text, type, width));
    Block block;
    block.height = std::max(pair->first.height(), pair->second.height());
    block.spaceAfter = m_set.mm(0.4);
    addPlaces(block.places, pair->first, left.stretches, 0);
    addPlaces(block.places, pair->second, right.stretches, m_width - width);
    block.paint = [pair, step = m_width - width](QPainter& painter, const QRectF& area) {
        Typesetter::Paragraph::drawAll(
            painter,
            {{&pair->first, area.topLeft()}, {&pair->second, area.topLeft() + QPointF(step, 0)}});
    };
    m_blocks.push_back(std::move(block));
}

} // namespace duibiao::paper
