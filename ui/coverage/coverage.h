// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "store/records.h"

#include <vector>

namespace duibiao::ui {

/// What the workspace has of one district and year.
struct Coverage
{
    QString districtCode;
    int year = 0;
    std::vector<ReportId> plans;
    std::vector<ReportId> summaries; ///< a report that is both stands in both
    int goals = 0;
    int outcomes = 0;
    std::vector<Figure> unreported; ///< goals that have no outcome
    std::vector<Figure> unpromised; ///< outcomes that have no goal

    bool operator==(const Coverage&) const = default;
};

/// By district code and year, latest first. A report or a row over several years counts for each of
/// them; what names no year or district stands nowhere. `rows` are of the whole comparison.
[[nodiscard]] std::vector<Coverage> coverageOf(const std::vector<store::ReportRow>& reports,
                                               const std::vector<compare::Row>& rows);

} // namespace duibiao::ui
