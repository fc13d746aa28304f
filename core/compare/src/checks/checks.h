// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice.h"
#include "compare/checks.h"

#include <vector>

/// One rule a file; each adds its findings. What stands in `Finding::arguments` is said here.
namespace duibiao::compare::checks {

/// What the rules look at, sorted once for all of them.
struct Material
{
    const Context& context;
    std::vector<const Figure*> inText; ///< by report and place; without rejected and references
    std::vector<Group> groups;         ///< of these
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

/// A finding about figures, told of the report of the first.
[[nodiscard]] Finding findingOf(CheckKind kind, Severity severity,
                                std::initializer_list<const Figure*> figures,
                                QStringList arguments);
[[nodiscard]] QString valueText(const Decimal& value, const QString& unit);

} // namespace duibiao::compare::checks
