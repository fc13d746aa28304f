// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include <algorithm>

namespace duibiao::compare::checks {

namespace {

ReportKind kindOfReport(const Material& material, const Entry& entry)
{
    return material.context.reports.value(entry.report).header.kind;
}

} // namespace

/// A summary looks back at the target of its year, which the plan had set. Between two plans it is
/// a restated target, and no mistake.
void targetMisquoted(const Material& material, Findings& findings)
{
    for (const Group& group : material.book.groups()) {
        for (const Cell& cell : material.book.goals(group)) {
            const auto entries = material.book.entriesOf(cell);
            const auto plan = std::ranges::find_if(entries, [&](const Entry& entry) {
                return kindOfReport(material, entry) == ReportKind::Plan;
            });
            const auto summary = std::ranges::find_if(entries, [&](const Entry& entry) {
                return kindOfReport(material, entry) == ReportKind::Summary;
            });
            if (plan == entries.end() || summary == entries.end() || plan->value == summary->value)
                continue;
            const Figure& quoted = *summary->source;
            const Figure& set = *plan->source;
            findings.push_back(findingOf(CheckKind::TargetMisquoted, Severity::Warning,
                                         {&quoted, &set},
                                         {quoted.quantity.literal, set.quantity.literal}));
        }
    }
}

} // namespace duibiao::compare::checks
