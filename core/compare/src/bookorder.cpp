// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookorder.h"

#include "labelwords.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace duibiao::compare {

bool standsBefore(const Entry& a, const Entry& b)
{
    const auto origin = [](const Entry& entry) {
        return std::tuple(!entry.pinned, entry.derived, !entry.typedIn, entry.age, entry.distance,
                          entry.bound != Bound::Exact);
    };
    const auto originA = origin(a);
    const auto originB = origin(b);
    if (originA != originB)
        return originA < originB;
    if (a.resolution != b.resolution)
        return a.resolution < b.resolution;
    return std::tuple(-a.confidence, a.begin, a.value, a.tie) <
           std::tuple(-b.confidence, b.begin, b.value, b.tie);
}

qint32 reportAge(const Report& report)
{
    const ReportHeader& header = report.header;
    QDate date = header.published;
    if (!date.isValid())
        date = header.kind == ReportKind::Plan ? header.period.firstDay() : header.period.lastDay();
    return date.isValid() ? static_cast<qint32>(-date.toJulianDay()) : unknownAge;
}

quint16 distanceFromName(const QString& normalised, const Indicator* indicator)
{
    const auto length = static_cast<quint16>(std::min<qsizetype>(normalised.size(), 0xffff));
    if (!indicator)
        return length;
    const auto names = [&normalised](const QString& name) {
        return normalisedLabel(name) == normalised;
    };
    // Each further word is a scope the indicator does not have.
    const bool named = names(indicator->nameZh) || std::ranges::any_of(indicator->aliases, names);
    return named ? 0 : length;
}

} // namespace duibiao::compare
