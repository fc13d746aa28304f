// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/coverage.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace duibiao::compare {

namespace {

using Place = std::pair<QString, int>;

std::vector<Row> withVerdict(const std::vector<Row>& rows, Verdict verdict)
{
    std::vector<Row> chosen;
    std::ranges::copy_if(rows, std::back_inserter(chosen),
                         [verdict](const Row& row) { return row.verdict == verdict; });
    return chosen;
}

} // namespace

std::vector<YearDocuments> coverageOf(const std::vector<Row>& rows, const Context& context)
{
    std::map<Place, YearDocuments> places;
    QSet<QString> districts;
    QSet<int> years;
    const auto at = [&](const QString& district, int year) -> YearDocuments& {
        districts.insert(district);
        years.insert(year);
        return places[{district, year}];
    };
    for (const Report& report : context.reports) {
        const ReportHeader& header = report.header;
        if (!header.period.isValid())
            continue;
        for (int year = header.period.firstYear(); year <= header.period.lastYear(); ++year) {
            YearDocuments& documents = at(header.districtCode, year);
            if (header.kind == ReportKind::Plan || header.kind == ReportKind::Mixed)
                documents.plans.push_back(report.id);
            if (header.kind == ReportKind::Summary || header.kind == ReportKind::Mixed)
                documents.summaries.push_back(report.id);
        }
    }
    for (const Row& row : rows) {
        if (!row.period.isValid())
            continue;
        YearDocuments& documents = at(row.districtCode, row.period.lastYear());
        documents.goals += row.goal ? 1 : 0;
        documents.goalsWithoutOutcome += row.verdict == Verdict::NoOutcome ? 1 : 0;
        documents.outcomesWithoutGoal += row.verdict == Verdict::NoGoal ? 1 : 0;
    }
    for (const QString& district : districts) {
        for (const int year : years)
            places.try_emplace({district, year});
    }
    std::vector<YearDocuments> all;
    for (auto& [place, documents] : places) {
        documents.districtCode = place.first;
        documents.year = place.second;
        std::ranges::sort(documents.plans);
        std::ranges::sort(documents.summaries);
        all.push_back(std::move(documents));
    }
    return all;
}

std::vector<Row> unreportedTargets(const std::vector<Row>& rows)
{
    return withVerdict(rows, Verdict::NoOutcome);
}

std::vector<Row> unpromisedOutcomes(const std::vector<Row>& rows)
{
    return withVerdict(rows, Verdict::NoGoal);
}

} // namespace duibiao::compare
