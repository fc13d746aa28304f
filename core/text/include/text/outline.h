// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace duibiao::text {

/// What a line of a report is.
enum class LineKind {
    Title, ///< of the report, and of parts inside it (2021年下半年工作计划 after the summary)
    Metadata, ///< 时间: … 来源: …, dates, the office that signs
    Heading,  ///< a line that is only a heading; those that run into their text are in sections
    Body,
    Chrome, ///< menus, share buttons, page numbers, site names: noise that fills a line
};

struct Line
{
    Span span;
    LineKind kind = LineKind::Body;
    bool operator==(const Line&) const = default;
};

/// A part of the report under one heading. Headings that run into their text (一是…; 1.加强…。)
/// count as headings too: then `heading` is the run-in part, up to its first mark.
struct Section
{
    /// 0 the whole report (the root) and parts with a title of their own, 1 一、, 2 (一), 3 1.,
    /// 4 (1) / 一是, 5 a heading without a number under one that has one.
    int level = 0;
    int parent = -1; ///< index into Outline::sections, -1 for the root
    QString number; ///< 一、 (二) 3. as written, without spaces; empty for the root and where there
                    ///< is none
    /// Without the number; empty for the root, and where the item has no heading but begins at once
    /// with what it says (long, or with a figure in it).
    Span heading;
    Span span; ///< number, heading and all that belongs to it
    bool operator==(const Section&) const = default;
};

struct Sentence
{
    Span span;       ///< with its closing mark, without surrounding space and the item's number
    int section = 0; ///< innermost section
    bool operator==(const Sentence&) const = default;
};

struct Outline
{
    std::vector<Line> lines;         ///< without empty ones
    std::vector<Section> sections;   ///< in text order; [0] is the root
    std::vector<Sentence> sentences; ///< of Heading and Body lines
};

/// Splits a clean text. A sentence ends at 。!?; (full or half width) or a line's end, not inside
/// brackets or quotation marks, and not at a 。 that stands for a decimal point (12。5%).
[[nodiscard]] Outline outline(const QString& cleanText);

} // namespace duibiao::text
