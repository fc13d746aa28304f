// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableblocks.h"

#include <algorithm>

namespace duibiao::paper {

namespace {

constexpr double padY = 0.9; // mm, above and below

const QColor headShade(0xea, 0xea, 0xea);

struct SetCell
{
    double x = 0;
    double pictureWidth = 0;
    std::function<void(QPainter&, const QRectF&)> picture;
    Typesetter::Paragraph text;
};

void rule(QPainter& painter, const QRectF& area, double y, double width, const QColor& colour)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

} // namespace

TableBlocks::TableBlocks(std::vector<TableColumn> columns, const Typesetter& typesetter,
                         TableLook look)
    : m_columns(std::move(columns)), m_set(typesetter), m_look(std::move(look))
{
    std::vector<TableCell> headings;
    for (const TableColumn& column : m_columns)
        headings.push_back({.text = column.heading, .pictureWidth = 0, .picture = {}});
    m_head = std::make_shared<const Block>(rowBlock(headings, true));
    m_blocks.push_back(*m_head);
    m_blocks.front().keepWithNext = true;
}

void TableBlocks::addRow(const std::vector<TableCell>& cells)
{
    Block row = rowBlock(cells, false);
    row.head = m_head;
    m_blocks.push_back(std::move(row));
}

std::vector<Block> TableBlocks::take()
{
    // neither the first row nor the last is left alone on a page
    if (m_blocks.size() > 2) {
        m_blocks[1].keepWithNext = true;
        m_blocks[m_blocks.size() - 2].keepWithNext = true;
    }
    m_blocks.back().spaceAfter = m_set.mm(4);
    return std::move(m_blocks);
}

Block TableBlocks::rowBlock(const std::vector<TableCell>& cells, bool head) const
{
    auto set = std::make_shared<std::vector<SetCell>>();
    double x = 0;
    double height = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const TableColumn& column = m_columns[i];
        const TableCell& cell = cells[i];
        const double width = m_set.mm(column.width - 2 * cellPadding - cell.pictureWidth);
        Type type = head ? m_look.head : m_look.cell;
        type.alignment = column.alignment;
        set->push_back({x + m_set.mm(cellPadding), m_set.mm(cell.pictureWidth), cell.picture,
                        m_set.paragraph(cell.text, type, width)});
        x += m_set.mm(column.width);
        height = std::max(height, set->back().text.height());
    }
    Block block;
    block.height = height + 2 * m_set.mm(padY);
    x = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const double width = m_set.mm(m_columns[i].width);
        if (!cells[i].source.isEmpty())
            block.places.push_back({QRectF(x, 0, width, block.height), cells[i].source});
        x += width;
    }
    block.paint = [set, head, shaded = m_look.shaded, typesetter = m_set](QPainter& painter,
                                                                          const QRectF& area) {
        if (head && shaded)
            painter.fillRect(area, headShade);
        std::vector<Typesetter::Paragraph::At> texts;
        for (const SetCell& cell : *set) {
            const double left = area.left() + cell.x;
            if (cell.picture)
                cell.picture(painter, {left, area.top(), cell.pictureWidth, area.height()});
            texts.push_back(
                {&cell.text,
                 {left + cell.pictureWidth, area.center().y() - cell.text.height() / 2}});
        }
        Typesetter::Paragraph::drawAll(painter, texts);
        if (head)
            rule(painter, area, area.top(), typesetter.mm(0.4), Qt::black);
        rule(painter, area, area.bottom(), typesetter.mm(head ? 0.3 : 0.1),
             head ? QColor(Qt::black) : QColor(0x90, 0x90, 0x90));
    };
    return block;
}

} // namespace duibiao::paper
