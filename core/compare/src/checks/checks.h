// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "compare/checks.h"

#include <vector>

/// One rule a file; each adds its findings. What stands in `Finding::arguments` is said here.
namespace duibiao::compare::checks {

/// What the rules look at, sorted once for all of them.
struct Material
{
    const Context& context;
    std::vector<const Figure*> inText; ///< by report and place; without rejected and references
    const Book& book;                  ///< of these
};

using Findings = std::vector<Finding>;

/// Arguments: "text", "districts" or "periods"; the whole as written; the sum of its parts.
void partsDoNotSum(const Material& material, Findings& findings);
/// Arguments: "parts" or "stated"; the one target; the other.
void targetsContradict(const Material& material, Findings& findings);
/// Arguments: the rate as written.
void rateOutOfRange(const Material& material, Findings& findings);
/// Arguments: the change as written.
void percentForPoints(const Material& material, Findings& findings);
/// Arguments: the one value as written; the other.
void reportsDisagree(const Material& material, Findings& findings);
/// Arguments: kind of the report as code; its period; the day it was published (ISO).
void publishedOutsideYear(const Material& material, Findings& findings);

/// Arguments: the target as the summary quotes it; as the plan states it.
void targetMisquoted(const Material& material, Findings& findings);
/// Arguments: the earlier running total as written; the later one.
void cumulativeFalls(const Material& material, Findings& findings);
/// Arguments: the one unit; the other.
void unitChanges(const Material& material, Findings& findings);
/// Arguments: the one value as written; the other; how many times (10, 10000).
void scaleSlip(const Material& material, Findings& findings);
/// Arguments: the earlier value as written; the later one.
void jump(const Material& material, Findings& findings);
/// Arguments: the outcome as written; the goal.
void overclaimedTarget(const Material& material, Findings& findings);
/// Arguments: the years that are missing, each one.
void periodsMissing(const Material& material, Findings& findings);

/// The figure that stands for a cell.
[[nodiscard]] const Figure& stated(const Material& material, const Cell& cell);
/// How many times the larger is the smaller of two values; 0 where one of them is not positive.
[[nodiscard]] double ratioOf(const Figure& a, const Figure& b);
/// Whether two values are the same but for a slip of the point or of 万: 10 or 10000, else 0.
[[nodiscard]] int slipBetween(const Figure& a, const Figure& b);

/// A finding about figures, told of the report of the first.
[[nodiscard]] Finding findingOf(CheckKind kind, Severity severity,
                                std::initializer_list<const Figure*> figures,
                                QStringList arguments);
[[nodiscard]] QString valueText(const Decimal& value, const QString& unit);

} // namespace duibiao::compare::checks
