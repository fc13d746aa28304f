// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

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

/// The cell parted by reports, the latest report first.
std::vector<Side> sidesByReport(const Cell& cell, const Choice& choice)
{
    QHash<ReportId, Cell> cells;
    for (const Figure* figure : cell.figures) {
        Cell& own = cells[figure->evidence.report];
        own.kind = cell.kind;
        own.figures.push_back(figure);
    }
    std::vector<Side> sides;
    if (cells.size() < 2)
        return sides;
    for (const Cell& own : std::as_const(cells))
        sides.push_back(choice.sideOf(own));
    std::ranges::sort(sides, [&choice](const Side& a, const Side& b) {
        const auto place = [&choice](const Side& side) {
            return std::tuple(choice.reportAge(side.figure.evidence.report),
                              side.figure.evidence.begin, side.figure.quantity.value);
        };
        return place(a) < place(b);
    });
    return sides;
}

} // namespace

void reportsDisagree(const Material& material, Findings& findings)
{
    for (const Group& group : material.groups) {
        const Choice choice(material.context, group.indicator);
        for (const auto* cells : {&group.goals, &group.outcomes}) {
            // A goal may be restated on purpose; an outcome cannot be two things.
            const Severity severity = cells == &group.goals ? Severity::Note : Severity::Warning;
            for (const Cell& cell : *cells) {
                const std::vector<Side> sides = sidesByReport(cell, choice);
                for (size_t i = 1; i < sides.size(); ++i) {
                    const Figure& latest = sides.front().figure;
                    const Figure& other = sides[i].figure;
                    if (!canBeTheSame(latest.quantity, other.quantity))
                        findings.push_back(
                            findingOf(CheckKind::ReportsDisagree, severity, {&latest, &other},
                                      {latest.quantity.literal, other.quantity.literal}));
                }
            }
        }
    }
}

} // namespace duibiao::compare::checks
