// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/reach.h"

namespace duibiao::compare {

QStringList reachOf(const QStringList& indicators, const Catalogue& catalogue)
{
    QStringList reached;
    for (const Indicator& each : catalogue.all()) {
        const bool isAsked = indicators.contains(each.id);
        if (isAsked || indicators.contains(each.broader))
            reached += each.id;
        if (isAsked && !each.broader.isEmpty())
            reached += each.broader;
    }
    reached.sort();
    reached.removeDuplicates();
    return reached;
}

} // namespace duibiao::compare
