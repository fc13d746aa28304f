// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace duibiao::text {

/// What a line of a report is.
enum class LineKind {
    Title,
    Metadata, ///< 时间: … 来源: …
    Heading,
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
/// count as headings too: then `heading` is the run-in part.
struct Section
{
    int level = 0;   ///< 0 the whole report, 1 一、, 2 (一), 3 1., 4 (1) / 一是
    int parent = -1; ///< index into Outline::sections, -1 for the root
    QString number;  ///< 一、 (二) 3. as written, without spaces
    Span heading;    ///< without the number; empty for the root
    Span span;       ///< heading and all that belongs to it
    bool operator==(const Section&) const = default;
};

struct Sentence
{
    Span span;       ///< with its closing mark, without surrounding space
    int section = 0; ///< innermost section
    bool operator==(const Sentence&) const = default;
};

struct Outline
{
    std::vector<Line> lines;
    std::vector<Section> sections; ///< in text order; [0] is the root
    std::vector<Sentence>
        sentences; ///< of Title-less body and headings; never of Metadata or Chrome lines
};

/// Splits a clean text. A sentence ends at 。!?; (full or half width) or a line's end, not inside
/// brackets or quotation marks, and not at a 。 that stands for a decimal point (12。5%).
[[nodiscard]] Outline outline(const QString& cleanText);

} // namespace duibiao::text
