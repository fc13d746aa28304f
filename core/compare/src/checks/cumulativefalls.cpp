// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

namespace duibiao::compare::checks {

namespace {

bool hasFallen(const Quantity& earlier, const Quantity& later)
{
    const Interval before = earlier.interval(Decimal());
    const Interval after = later.interval(Decimal());
    return before.low && after.high && *after.high < *before.low;
}

} // namespace

/// What is counted since a start can only grow.
void cumulativeFalls(const Material& material, Findings& findings)
{
    for (const Group& group : material.book.groups()) {
        const auto outcomes = material.book.outcomes(group);
        for (size_t later = 0; later < outcomes.size(); ++later) {
            const Cell& cell = outcomes[later];
            if (cell.kind != Kind::Cumulative)
                continue;
            // The last one before it, from the same start.
            for (size_t earlier = later; earlier-- > 0;) {
                const Cell& before = outcomes[earlier];
                if (before.kind != cell.kind || before.scope != cell.scope ||
                    before.period.firstDay() != cell.period.firstDay())
                    continue;
                const Figure& first = stated(material, before);
                const Figure& second = stated(material, cell);
                if (hasFallen(first.quantity, second.quantity))
                    findings.push_back(
                        findingOf(CheckKind::CumulativeFalls, Severity::Warning, {&second, &first},
                                  {first.quantity.literal, second.quantity.literal}));
                break;
            }
        }
    }
}

} // namespace duibiao::compare::checks
