// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "labelwords.h"

#include <QHash>

namespace duibiao::compare::checks {

namespace {

struct Worded
{
    QString district;
    QString label;
    Role role{};

    bool operator==(const Worded&) const = default;
};

size_t qHash(const Worded& worded, size_t seed = 0)
{
    return qHashMulti(seed, worded.district, worded.label, static_cast<int>(worded.role));
}

} // namespace

/// The same words counted in another unit than in an earlier document.
void unitChanges(const Material& material, Findings& findings)
{
    QHash<Worded, const Figure*> first;
    for (const Figure* figure : material.inText) {
        const auto kind = kindOf(*figure);
        if (kind != Kind::Count && kind != Kind::Cumulative)
            continue;
        const Worded worded{.district = figure->districtCode,
                            .label = normalisedLabel(figure->label),
                            .role = figure->role};
        const Figure*& known = first[worded];
        if (!known) {
            known = figure;
            continue;
        }
        if (known->evidence.report == figure->evidence.report ||
            canonicalUnit(known->quantity.unit) == canonicalUnit(figure->quantity.unit))
            continue;
        const bool knownIsEarlier = known->period < figure->period;
        const Figure* earlier = knownIsEarlier ? known : figure;
        const Figure* later = knownIsEarlier ? figure : known;
        findings.push_back(findingOf(CheckKind::UnitChanges, Severity::Note, {later, earlier},
                                     {earlier->quantity.unit, later->quantity.unit}));
    }
}

} // namespace duibiao::compare::checks
