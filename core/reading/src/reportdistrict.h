// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/knowledge.h"
#include "text/document.h"

#include <QStringList>

#include <vector>

namespace duibiao::reading {

/// Where the district of a report is looked for.
struct DistrictSources
{
    std::vector<text::Span> titles;  ///< in the clean text
    std::vector<text::Span> sources; ///< what stands behind 来源: and the like
    QString fileName;
};

struct ReportDistrict
{
    QString code; ///< empty if none was found or several fit
    text::Span evidence;
    QStringList candidates; ///< likeliest first, where several fit
};

/// Whose report it is, by the nearest of: title, source line, what the body calls itself (我区)
/// with the division it names most, file name. Divisions of the same name are told apart by the
/// others that the text names: parents count most, neighbours and children less.
[[nodiscard]] ReportDistrict districtOf(const text::Document& document,
                                        const DistrictSources& sources, const Knowledge& knowledge);

} // namespace duibiao::reading
