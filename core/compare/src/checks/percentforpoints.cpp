// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "derive/bases.h"
#include "labelwords.h"

using namespace Qt::StringLiterals;

namespace duibiao::compare::checks {

namespace {

// 巩固率96.5%,同比提高1.2%: the change stands right behind its rate.
constexpr qsizetype farthest = 24;

bool isPercentRate(const Figure* figure)
{
    return figure && kindOf(*figure) == Kind::Rate && figure->quantity.unit == u"%"_s;
}

bool isRightBehind(const Figure& change, const Figure& rate)
{
    return rate.evidence.report == change.evidence.report &&
           change.evidence.end - rate.evidence.end <= farthest &&
           rate.districtCode == change.districtCode;
}

} // namespace

/// A rate that "rose by 3.62 %" is meant to have risen by 3.62 points.
void percentForPoints(const Material& material, Findings& findings)
{
    const derive::Bases bases(material.inText);
    const Figure* previous = nullptr;
    for (const Figure* figure : material.inText) {
        if (figure->measure != Measure::Change) {
            previous = figure;
            continue;
        }
        if (figure->quantity.unit != u"%"_s)
            continue;
        const Figure* base = bases.baseOf(*figure);
        if (!base && previous && isRightBehind(*figure, *previous))
            base = previous;
        // Named by the rate before it, whatever indicator it was taken for.
        if (!isPercentRate(base) && isPercentRate(previous) && isRightBehind(*figure, *previous) &&
            normalisedLabel(previous->label) == labelWithoutGrowth(figure->label))
            base = previous;
        if (isPercentRate(base))
            findings.push_back(findingOf(CheckKind::PercentForPoints, Severity::Warning,
                                         {figure, base}, {figure->quantity.literal}));
    }
}

} // namespace duibiao::compare::checks
