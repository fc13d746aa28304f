// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "labelwords.h"
#include "verdict.h"

namespace duibiao::compare::checks {

/// 超额完成 says that more was reached than the goal.
void overclaimedTarget(const Material& material, Findings& findings)
{
    for (const Group& group : material.book.groups()) {
        for (const Cell& goal : material.book.goals(group)) {
            for (const Cell& outcome : material.book.outcomes(group)) {
                if (outcome.period != goal.period || outcome.scope != goal.scope ||
                    outcome.kind != goal.kind)
                    continue;
                const Figure& reached = stated(material, outcome);
                const Figure& aimed = stated(material, goal);
                const Judgement judgement =
                    judge(aimed.quantity, reached.quantity, group.known, Decimal());
                const bool isMore = judgement.verdict == Verdict::Met &&
                                    reached.quantity.value != aimed.quantity.value;
                const QString words = reached.evidence.quote + reached.label;
                if (!claimsMoreThanTarget(words) || isMore ||
                    judgement.verdict == Verdict::Undetermined)
                    continue;
                findings.push_back(findingOf(CheckKind::OverclaimedTarget, Severity::Warning,
                                             {&reached, &aimed},
                                             {reached.quantity.literal, aimed.quantity.literal}));
            }
        }
    }
}

} // namespace duibiao::compare::checks
