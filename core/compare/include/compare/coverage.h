// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

/// The documents of a district for a year.
struct YearDocuments
{
    QString districtCode;
    int year = 0;
    std::vector<ReportId> plans; ///< by id; what looks both ways is in both
    std::vector<ReportId> summaries;
    int goals = 0;               ///< that end in this year
    int goalsWithoutOutcome = 0; ///< of these, those nobody reported on
    int outcomesWithoutGoal = 0; ///< that nobody promised

    bool operator==(const YearDocuments&) const = default;
};

/// District × year: every district and every year that a report or a row speaks of, in order. A run
/// of years counts for its last one, where it must be reached.
[[nodiscard]] std::vector<YearDocuments> coverageOf(const std::vector<Row>& rows,
                                                    const Context& context);

/// Targets nobody reported on.
[[nodiscard]] std::vector<Row> unreportedTargets(const std::vector<Row>& rows);
/// Outcomes nobody promised.
[[nodiscard]] std::vector<Row> unpromisedOutcomes(const std::vector<Row>& rows);

} // namespace duibiao::compare
