// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "model/report.h"
#include "text/document.h"

#include <QString>

#include <vector>

namespace duibiao::reading {

/// The lines that are titles, first to last: one, or one for each part of a document that joins a
/// summary and a plan. A title broken over lines gives a span for each line. Empty where the text
/// begins without one.
[[nodiscard]] std::vector<text::Span> titleLines(const text::Document& document,
                                                 const WordTable& words);

/// The lines as one title: parts that announce something of their own are joined by 、.
[[nodiscard]] QString joinTitles(const text::Document& document,
                                 const std::vector<text::Span>& lines, const WordTable& words);

/// What the words of a title or heading announce; Other if nothing.
[[nodiscard]] ReportKind announcedBy(QStringView title, const WordTable& words);

/// Summary and plan together are mixed; Other adds nothing.
[[nodiscard]] ReportKind together(ReportKind a, ReportKind b);

} // namespace duibiao::reading
