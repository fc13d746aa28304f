// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"
#include "layout.h"
#include "paintsheets.h"
#include "paper/sheet.h"
#include "typeset.h"

class QPagedPaintDevice;
class QPainter;

namespace duibiao::paper {

/// Paints one sheet after another on one device, and keeps what leads a reader through them.
class SheetPainter
{
public:
    SheetPainter(QPagedPaintDevice& device, QPainter& painter, const compare::Context& context,
                 const Style& style);

    /// False when the device refuses a page.
    [[nodiscard]] bool paint(const Sheet& sheet);
    [[nodiscard]] Painted take() { return std::move(m_done); }

private:
    void compose(const Sheet& sheet);
    void paint(const Placed& placed);
    void paintNumber(int page, int pages);

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    const compare::Context& m_context;
    const LayoutRules& m_rules;
    Typesetter m_set;
    QRectF m_type;
    std::vector<Block> m_blocks;
    std::vector<PageOfBlocks> m_pages; ///< of the sheet being painted; points into m_blocks
    Painted m_done;
    int m_painted = 0; ///< pages
};

} // namespace duibiao::paper
