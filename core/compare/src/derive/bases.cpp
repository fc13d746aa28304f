// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/bases.h"

#include "labelwords.h"

#include <QSet>

#include <algorithm>

namespace duibiao::compare::derive {

Bases::Key Bases::keyOf(const Figure& figure, const QString& subject)
{
    return {.report = figure.evidence.report,
            .district = figure.districtCode,
            .subject = subject,
            .period = figure.period};
}

Bases::Bases(Figures inText)
{
    QSet<ReportId> reports; // only these need hashing
    for (const Figure* figure : inText) {
        if (figure->measure == Measure::Change)
            reports.insert(figure->evidence.report);
    }
    for (const Figure* figure : inText) {
        if (!reports.contains(figure->evidence.report))
            continue;
        const auto kind = kindOf(*figure);
        if (!kind || *kind == Kind::Cumulative || figure->role != Role::Achieved)
            continue;
        if (!figure->indicatorId.isEmpty())
            m_figures[keyOf(*figure, figure->indicatorId)].push_back(figure);
        m_figures[keyOf(*figure, normalisedLabel(figure->label))].push_back(figure);
    }
}

const Figure* Bases::nearestBefore(const Key& key, const Figure& change) const
{
    const auto found = m_figures.constFind(key);
    if (found == m_figures.constEnd())
        return nullptr;
    const auto after = std::ranges::upper_bound(
        *found, change.evidence.end, {}, [](const Figure* figure) { return figure->evidence.end; });
    return after == found->begin() ? found->front() : *std::prev(after);
}

const Figure* Bases::baseOf(const Figure& change) const
{
    if (!change.indicatorId.isEmpty()) {
        if (const Figure* base = nearestBefore(keyOf(change, change.indicatorId), change))
            return base;
    }
    return nearestBefore(keyOf(change, labelWithoutGrowth(change.label)), change);
}

} // namespace duibiao::compare::derive
