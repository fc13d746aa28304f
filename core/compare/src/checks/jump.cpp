// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "labelwords.h"

namespace duibiao::compare::checks {

namespace {

constexpr double suspicious = 5;
constexpr double forgotten = 3000; // more than that is a slip: scaleSlip() tells it

bool isLikeNext(const Cell& before, const Cell& after)
{
    return before.scope == after.scope && before.kind == after.kind &&
           before.period.shiftedByYears(1) == after.period;
}

bool isLarge(const Figure& figure)
{
    return figure.quantity.value >= Decimal(50);
}

} // namespace

/// From one year to the next, five times as much or a fifth. Small numbers do so by themselves.
void jump(const Material& material, Findings& findings)
{
    for (const Group& group : material.book.groups()) {
        const auto outcomes = material.book.outcomes(group);
        for (const Cell& after : outcomes) {
            for (const Cell& before : outcomes) {
                if (!after.period.isValid() || !isLikeNext(before, after))
                    continue;
                const Figure& later = stated(material, after);
                const Figure& earlier = stated(material, before);
                const double ratio = ratioOf(later, earlier);
                if (ratio < suspicious || ratio >= forgotten || slipBetween(later, earlier) ||
                    !(isLarge(later) || isLarge(earlier)) ||
                    areFarApart(later.label, earlier.label))
                    continue;
                findings.push_back(findingOf(CheckKind::Jump, Severity::Note, {&later, &earlier},
                                             {earlier.quantity.literal, later.quantity.literal}));
            }
        }
    }
}

} // namespace duibiao::compare::checks
