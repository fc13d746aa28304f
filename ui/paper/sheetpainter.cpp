// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpainter.h"

#include "composer.h"
#include "sheettext.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <utility>

namespace duibiao::paper {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::PageNumber)
};

} // namespace

SheetPainter::SheetPainter(QPagedPaintDevice& device, QPainter& painter,
                           const compare::Context& context, const Style& style)
    : m_device(device), m_painter(painter), m_context(context), m_rules(rulesOf(style.layout)),
      m_set(device, style),
      m_type(0, 0, m_set.mm(m_rules.typeArea.width()), m_set.mm(m_rules.typeArea.height()))
{
}

void SheetPainter::compose(const Sheet& sheet)
{
    m_pages.clear();
    for (const Economy& economy : m_rules.economies) {
        Manuscript manuscript = manuscriptOf(sheet, m_context, economy);
        if (m_rules.numberedHeadings)
            numberHeadings(manuscript);
        std::vector<Block> blocks =
            Composer(m_rules, m_set, economy.typeFactor).compose(manuscript);
        std::vector<PageOfBlocks> pages = flow(blocks, m_type.height());
        if (!m_pages.empty() && pages.size() >= m_pages.size())
            continue; // nothing is gained by saying less
        m_blocks = std::move(blocks);
        m_pages = std::move(pages);
        if (m_pages.size() == 1)
            break;
    }
}

bool SheetPainter::paint(const Sheet& sheet)
{
    compose(sheet);
    const auto pages = static_cast<int>(m_pages.size());
    for (int page = 1; page <= pages; ++page) {
        if (m_painted > 0 && !m_device.newPage())
            return false;
        if (page == 1)
            m_done.outline.push_back(
                {.title = sheetTitle(sheet, m_context), .page = m_painted, .level = 0});
        for (const Placed& placed : m_pages[static_cast<size_t>(page) - 1])
            paint(placed);
        paintNumber(page, pages);
        ++m_painted;
    }
    return true;
}

void SheetPainter::paint(const Placed& placed)
{
    const Block& block = *placed.block;
    if (!block.title.isEmpty())
        m_done.outline.push_back({.title = block.title, .page = m_painted, .level = 1});
    block.paint(m_painter,
                {m_type.left(), m_type.top() + placed.top, m_type.width(), block.height});
    const double unit = m_set.mm(1);
    const QPointF corner(m_rules.margins.left(), m_rules.margins.top());
    for (const BlockPlace& place : block.places) {
        const QPointF at =
            (m_type.topLeft() + QPointF(0, placed.top) + place.area.topLeft()) / unit;
        m_done.places.push_back({.page = m_painted,
                                 .area = QRectF(corner + at, place.area.size() / unit),
                                 .source = place.source});
    }
}

/// Odd pages at the right, even ones at the left, a character from the edge, as the standard sets
/// them.
void SheetPainter::paintNumber(int page, int pages)
{
    Type type = m_rules.pageNumber;
    type.alignment = page % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft;
    const bool counted = m_rules.economies.size() > 1 && pages > 1;
    const QString text = counted ? Words::tr("— %1 of %2 —", "page, pages").arg(page).arg(pages)
                                 : Words::tr("— %1 —", "page").arg(page);
    const double character = m_set.mm(type.points / 72 * 25.4);
    const auto number = m_set.paragraph(text, type, m_type.width() - 2 * character);
    number.draw(m_painter, {m_type.left() + character,
                            m_type.bottom() + m_set.mm(m_rules.numberGap) - number.height() / 2});
}

} // namespace duibiao::paper
