// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace duibiao::reading {

struct HeaderReading
{
    ReportHeader header;
    HeaderEvidence evidence;
    /// Several districts of that name fit and nothing in the text decides; codes, likeliest first.
    QStringList districtCandidates;
};

/// Reads what stands at the head of a report. What a hint says is taken as it is.
[[nodiscard]] HeaderReading readHeader(const text::Document& document, const Knowledge& knowledge,
                                       const Hints& hints = {});

} // namespace duibiao::reading
