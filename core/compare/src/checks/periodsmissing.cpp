// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace duibiao::compare::checks {

namespace {

/// Years of which a summary is there, by district.
QHash<QString, QSet<int>> summarisedYears(const Context& context)
{
    QHash<QString, QSet<int>> years;
    for (const Report& report : context.reports) {
        const ReportHeader& header = report.header;
        if (header.kind != ReportKind::Summary || header.period.kind() != Period::Kind::Year)
            continue;
        years[header.districtCode].insert(header.period.firstYear());
    }
    return years;
}

/// Yearly outcomes of one scope and kind, by year.
using Series = QMap<int, const Figure*>;

void checkSeries(const Series& series, const QSet<int>& summarised, Findings& findings)
{
    if (series.size() < 2)
        return;
    QStringList missing;
    for (int year = series.firstKey() + 1; year < series.lastKey(); ++year) {
        if (!series.contains(year) && summarised.contains(year))
            missing += QString::number(year);
    }
    if (!missing.isEmpty())
        findings.push_back(findingOf(CheckKind::PeriodsMissing, Severity::Note,
                                     {series.last(), series.first()}, missing));
}

} // namespace

/// A year inside a series that its summary says nothing of.
void periodsMissing(const Material& material, Findings& findings)
{
    const auto years = summarisedYears(material.context);
    for (const Group& group : material.book.groups()) {
        const QSet<int> summarised = years.value(material.book.district(group));
        QMap<std::pair<Symbol, Kind>, Series> all;
        for (const Cell& cell : material.book.outcomes(group)) {
            if (cell.period.kind() == Period::Kind::Year)
                all[{cell.scope, cell.kind}].insert(cell.period.firstYear(),
                                                    &stated(material, cell));
        }
        for (const Series& series : std::as_const(all))
            checkSeries(series, summarised, findings);
    }
}

} // namespace duibiao::compare::checks
