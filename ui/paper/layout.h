// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript.h"
#include "typeset.h"

#include <QMarginsF>
#include <QSizeF>

#include <vector>

namespace duibiao::paper {

/// A paragraph's type and the space below it.
struct ParagraphRule
{
    Type type;
    double spaceAfter = 0; ///< mm
};

/// What a layout says of sizes and places; lengths in mm.
struct LayoutRules
{
    QMarginsF margins;
    QSizeF typeArea;
    double numberGap = 7; ///< from the type area to the page number's line
    Type pageNumber;
    bool numberedHeadings = false;
    bool notesInColumns = false;
    bool shadedHeads = false; ///< of tables; otherwise their face alone tells them from the cells
    double tablePoints = 8.5;
    double notePoints = 7;
    double chartFactor = 1;
    /// Tried in this order until the sheet has one page; one entry: as many pages as it takes.
    std::vector<Economy> economies;

    [[nodiscard]] ParagraphRule paragraph(TextItem::Kind kind) const;

    std::array<ParagraphRule, 6> paragraphs; ///< by TextItem::Kind
};

[[nodiscard]] const LayoutRules& rulesOf(Layout layout);

} // namespace duibiao::paper
