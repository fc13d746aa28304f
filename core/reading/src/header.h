// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace duibiao::reading {

class WordTable;

struct HeaderReading
{
    ReportHeader header;
    HeaderEvidence evidence;
    /// Several districts of that name fit and nothing in the text decides; codes, likeliest first.
    QStringList districtCandidates;
    /// How doubtful the period is: 0 where title, file name or hint say it, 1 where it is that of
    /// the publishing date, 2 where it is the first one that the text names.
    int periodGuessed = 0;
};

/// Reads what stands at the head of a report. What a hint says is taken as it is.
[[nodiscard]] HeaderReading readHeader(const text::Document& document, const Knowledge& knowledge,
                                       const Hints& hints = {});

/// True for a title such as 政府工作报告 or 讲话: spoken early in the year it names, on that to
/// come and on the one gone. `words` is the table `header`.
[[nodiscard]] bool looksAhead(QStringView title, const WordTable& words);

} // namespace duibiao::reading
