// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "labelwords.h"

#include <algorithm>

namespace duibiao::compare::checks {

namespace {

bool canBeTheSame(const Quantity& a, const Quantity& b)
{
    if (a.value == b.value)
        return true;
    const Interval first = a.interval(Decimal());
    const Interval second = b.interval(Decimal());
    const auto isBelow = [](const Interval& low, const Interval& high) {
        if (!low.high || !high.low)
            return false;
        return *low.high < *high.low || (*low.high == *high.low && (low.highOpen || high.lowOpen));
    };
    return !isBelow(first, second) && !isBelow(second, first);
}

/// The best value of each report, the latest report first.
std::vector<const Figure*> byReport(const Material& material, const Cell& cell)
{
    std::vector<const Figure*> figures;
    const auto entries = material.book.entriesOf(cell);
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool isPart = i > 0 && i <= cell.parts;
        const bool known = std::ranges::any_of(figures, [&](const Figure* figure) {
            return figure->evidence.report == entries[i].report;
        });
        if (!isPart && !known)
            figures.push_back(entries[i].source);
    }
    return figures;
}

} // namespace

/// An outcome cannot be two things. Goals may be restated: see targetMisquoted().
void reportsDisagree(const Material& material, Findings& findings)
{
    for (const Group& group : material.book.groups()) {
        for (const Cell& cell : material.book.outcomes(group)) {
            const std::vector<const Figure*> figures = byReport(material, cell);
            for (size_t i = 1; i < figures.size(); ++i) {
                const Figure& latest = *figures.front();
                const Figure& other = *figures[i];
                const bool isSame = latest.label == other.label || !group.known ||
                                    !areFarApart(latest.label, other.label);
                if (isSame && !canBeTheSame(latest.quantity, other.quantity))
                    findings.push_back(
                        findingOf(CheckKind::ReportsDisagree, Severity::Warning, {&latest, &other},
                                  {latest.quantity.literal, other.quantity.literal}));
            }
        }
    }
}

} // namespace duibiao::compare::checks
