// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"
#include "exchange/table.h"
#include "model/milestone.h"

/// Results laid out as tables for files: columns in a stable order under worded headings.
namespace duibiao::wording {

/// The comparison as it is exported and printed on the console.
[[nodiscard]] exchange::Table comparisonTable(const std::vector<compare::Row>& rows,
                                              const compare::Context& context);

/// The comparison as it is read on a screen: the columns with these keys, as the window's table
/// has them and in their order; the main ones where none is named.
[[nodiscard]] exchange::Table overviewTable(const std::vector<compare::Row>& rows,
                                            const compare::Context& context,
                                            const QStringList& columns = {});

/// What the checks found: severity and sentence.
[[nodiscard]] exchange::Table findingsTable(const std::vector<compare::Finding>& findings,
                                            const compare::Context& context);

/// Every figure that a comparison rests on, once, in the order of its rows: goals, outcomes, bases,
/// their parts and the other values of their cells.
[[nodiscard]] std::vector<Figure> figuresBehind(const std::vector<compare::Row>& rows);

/// Every figure behind the comparison with report and sentence.
[[nodiscard]] exchange::Table sourcesTable(const std::vector<Figure>& figures,
                                           const compare::Context& context);

/// What a workbook is made of.
struct Results
{
    std::vector<compare::Row> rows;
    std::vector<Milestone> milestones;
    std::vector<compare::Finding> findings;
};

/// A workbook that can be handed on: comparison, charts, goals, outcomes, milestones, checks,
/// sources, and a hidden sheet with what was handed out, so that changes are found when it comes
/// back (exchange/ledger.h).
[[nodiscard]] std::vector<exchange::Table> workbookTables(const Results& results,
                                                          const compare::Context& context);

/// Rows with goal and outcome, parted by unit, as charts show them: at most `mostLines` of them,
/// the fullest part first. Points into `rows`.
[[nodiscard]] std::vector<std::vector<const compare::Row*>>
chartGroups(const std::vector<compare::Row>& rows, std::size_t mostLines);

} // namespace duibiao::wording
