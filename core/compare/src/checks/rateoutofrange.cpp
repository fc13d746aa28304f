// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "labelwords.h"

using namespace Qt::StringLiterals;

namespace duibiao::compare::checks {

void rateOutOfRange(const Material& material, Findings& findings)
{
    for (const Figure* figure : material.inText) {
        const Quantity& quantity = figure->quantity;
        if (kindOf(*figure) != Kind::Rate || quantity.unit != u"%"_s ||
            mayExceedHundred(figure->label))
            continue;
        if (quantity.value.isNegative() || quantity.value > Decimal(100))
            findings.push_back(findingOf(CheckKind::RateOutOfRange, Severity::Warning, {figure},
                                         {quantity.literal}));
    }
}

} // namespace duibiao::compare::checks
