// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "model/figure.h"
#include "model/report.h"
#include "reading/knowledge.h"
#include "text/document.h"

#include <optional>
#include <vector>

namespace duibiao::reading {

/// From a heading such as 二、2025年工作安排 on: what the text below it is about.
struct Zone
{
    qsizetype begin = 0;
    std::optional<Role> role = {}; ///< only where a heading says it
    Period period = {};            ///< only where a heading says it
    QString districtCode = {};     ///< only where a heading is a district's name
    bool chapter = false;          ///< begins with a numbered heading
    bool ahead = false; ///< of a word spoken early in the year: it looks back on the one before
};

/// The zones of a report in text order; the first begins at 0 and says nothing.
[[nodiscard]] std::vector<Zone> findZones(const text::Document& document,
                                          const Knowledge& knowledge, const ReportHeader& header,
                                          const PeriodFinder& periods);

/// The period of a clause of that role in that zone, where the clause itself names none: a goal
/// inside a half-year's summary is for the year, an outcome inside a plan is of the time before.
[[nodiscard]] Period periodFor(Role role, const Zone& zone, const ReportHeader& header);

} // namespace duibiao::reading
