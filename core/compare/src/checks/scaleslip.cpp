// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

namespace duibiao::compare::checks {

namespace {

// Nothing real grows so in a year, and 万 is easily forgotten or written twice.
constexpr double leastForgotten = 3000;
constexpr double mostForgotten = 30000;

void compare(const Figure& figure, const Figure& other, Findings& findings)
{
    int times = slipBetween(figure, other);
    const double ratio = ratioOf(figure, other);
    if (ratio >= leastForgotten && ratio <= mostForgotten)
        times = 10000;
    // Small round numbers are often ten times each other without any slip.
    const bool isRound = figure.quantity.value.shifted(-2)->isInteger() ||
                         figure.quantity.value < Decimal(100) ||
                         other.quantity.value < Decimal(100);
    if (times == 0 || (times == 10 && isRound))
        return;
    findings.push_back(
        findingOf(CheckKind::ScaleSlip, Severity::Warning, {&figure, &other},
                  {figure.quantity.literal, other.quantity.literal, QString::number(times)}));
}

} // namespace

/// A value that is ten or ten thousand times the one of its goal, or of the year before.
void scaleSlip(const Material& material, Findings& findings)
{
    for (const Group& group : material.book.groups()) {
        if (group.family == Kind::Rate)
            continue;
        const auto outcomes = material.book.outcomes(group);
        for (size_t i = 0; i < outcomes.size(); ++i) {
            for (const Cell& goal : material.book.goals(group)) {
                if (goal.period == outcomes[i].period && goal.scope == outcomes[i].scope &&
                    goal.kind == outcomes[i].kind)
                    compare(stated(material, outcomes[i]), stated(material, goal), findings);
            }
            for (size_t earlier = i; earlier-- > 0;) {
                const Cell& before = outcomes[earlier];
                if (before.scope != outcomes[i].scope || before.kind != outcomes[i].kind ||
                    before.period.kind() != outcomes[i].period.kind())
                    continue;
                compare(stated(material, outcomes[i]), stated(material, before), findings);
                break;
            }
        }
    }
}

} // namespace duibiao::compare::checks
