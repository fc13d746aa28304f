// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "compare/ledger.h"

#include <algorithm>

namespace duibiao::compare {

bool Query::matches(const Row& row) const
{
    if (!districts.isEmpty() && !districts.contains(row.districtCode))
        return false;
    const QString& subject = row.indicatorId.isEmpty() ? row.label : row.indicatorId;
    if (!indicators.isEmpty() && !indicators.contains(subject))
        return false;
    return periods.empty() || std::ranges::any_of(periods, [&row](const Period& period) {
               return row.period.isValid() && row.period.overlaps(period);
           });
}

std::vector<Row> compareFigures(const std::vector<Figure>& figures, const Context& context,
                                const Query& query)
{
    return Ledger(figures, context, query).rows(query);
}

} // namespace duibiao::compare
