// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"
#include "exchange/table.h"

/// Results laid out as tables for files: columns in a stable order under worded headings.
namespace duibiao::wording {

/// The comparison as it is exported and printed on the console.
[[nodiscard]] exchange::Table comparisonTable(const std::vector<compare::Row>& rows,
                                              const compare::Context& context);

/// The comparison's main columns: what fits on a screen.
[[nodiscard]] exchange::Table overviewTable(const std::vector<compare::Row>& rows,
                                            const compare::Context& context);

/// What the checks found: severity and sentence.
[[nodiscard]] exchange::Table findingsTable(const std::vector<compare::Finding>& findings,
                                            const compare::Context& context);

/// Every figure that a comparison rests on, once, in the order of its rows: goals, outcomes, bases,
/// their parts and the other values of their cells.
[[nodiscard]] std::vector<Figure> figuresBehind(const std::vector<compare::Row>& rows);

/// Every figure behind the comparison with report and sentence.
[[nodiscard]] exchange::Table sourcesTable(const std::vector<Figure>& figures,
                                           const compare::Context& context);

} // namespace duibiao::wording
