// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

namespace duibiao::paper {

namespace {

constexpr double pointsInMm = 72 / 25.4;
/// 22 lines on the 225 mm of the type area, in sizes of 3号 (16 pt).
constexpr double officialLeading = 225.0 / 22 * pointsInMm / 16;

/// GB/T 9704-2012: 37 mm above, 28 mm on the binding side, type area 156 × 225 mm; title 2号
/// 小标宋, text 3号 仿宋, headings 3号 黑体, page number 4号 宋体 7 mm below the type area.
LayoutRules official()
{
    LayoutRules rules;
    rules.margins = {28, 37, 210 - 28 - 156, 297 - 37 - 225};
    rules.typeArea = {156, 225};
    rules.pageNumber = {.face = Face::Number, .points = 14};
    rules.numberedHeadings = true;
    rules.tablePoints = 10.5;
    rules.notePoints = 9;
    rules.chartFactor = 1.25;
    rules.paragraphs = {{
        {{.face = Face::Title,
          .points = 22,
          .bold = true,
          .leading = 1.4,
          .alignment = Qt::AlignHCenter},
         2},
        {{.face = Face::Subheading,
          .points = 16,
          .leading = officialLeading,
          .alignment = Qt::AlignHCenter},
         5},
        {{.face = Face::Text, .points = 16, .leading = officialLeading, .indent = 2}, 0},
        {{.face = Face::Heading, .points = 16, .leading = officialLeading, .indent = 2}, 1},
        {{.face = Face::Text, .points = 10.5, .leading = 1.4, .indent = 2}, 3},
        {{.face = Face::Text,
          .points = 16,
          .leading = officialLeading,
          .alignment = Qt::AlignRight},
         0},
    }};
    rules.economies = {{.withoutGoal = 20,
                        .chartLines = 8,
                        .milestones = 20,
                        .openPoints = 20,
                        .quoteLength = 0,
                        .typeFactor = 1}};
    return rules;
}

/// One page, so far as that can be: small type, wide lines, and less said of what is not a goal.
/// All in one face and weight: what another one costs a PDF is a quarter of the time of such a
/// page.
LayoutRules compact()
{
    LayoutRules rules;
    rules.margins = {22, 16, 16, 20};
    rules.typeArea = {172, 261};
    rules.numberGap = 4;
    rules.pageNumber = {.face = Face::Number, .points = 9};
    rules.notesInColumns = true;
    rules.shadedHeads = true;
    rules.tablePoints = 8.5;
    rules.notePoints = 7;
    rules.paragraphs = {{
        {{.face = Face::Title, .points = 17, .alignment = Qt::AlignHCenter}, 0.5},
        {{.face = Face::Text, .points = 10, .alignment = Qt::AlignHCenter}, 1},
        {{.face = Face::Text, .points = 9.5}, 1},
        {{.face = Face::Heading, .points = 11.5}, 0.8},
        {{.face = Face::Table, .points = 7}, 1.5},
        {{.face = Face::Table, .points = 7, .alignment = Qt::AlignRight}, 0},
    }};
    rules.economies = {
        {.withoutGoal = 12,
         .chartLines = 6,
         .milestones = 8,
         .openPoints = 6,
         .quoteLength = 0,
         .typeFactor = 1},
        {.withoutGoal = 6,
         .chartLines = 5,
         .milestones = 4,
         .openPoints = 4,
         .quoteLength = 60,
         .typeFactor = 0.94},
        {.withoutGoal = 3,
         .chartLines = 4,
         .milestones = 2,
         .openPoints = 3,
         .quoteLength = 40,
         .typeFactor = 0.9},
        {.withoutGoal = 0,
         .chartLines = 3,
         .milestones = 0,
         .openPoints = 2,
         .quoteLength = 26,
         .typeFactor = 0.85},
        {.withoutGoal = 0,
         .chartLines = 0,
         .milestones = 0,
         .openPoints = 1,
         .quoteLength = 16,
         .typeFactor = 0.8},
    };
    return rules;
}

} // namespace

ParagraphRule LayoutRules::paragraph(TextItem::Kind kind) const
{
    return paragraphs.at(static_cast<std::size_t>(kind));
}

const LayoutRules& rulesOf(Layout layout)
{
    static const LayoutRules officialRules = official();
    static const LayoutRules compactRules = compact();
    return layout == Layout::Official ? officialRules : compactRules;
}

} // namespace duibiao::paper
