// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"

#include <map>
#include <utility>

namespace duibiao::ui {

namespace {

/// District, then the later year first.
using Key = std::pair<QString, int>;

class Gathering
{
public:
    Coverage& at(const QString& district, int year)
    {
        Coverage& coverage = m_found[Key(district, -year)];
        coverage.districtCode = district;
        coverage.year = year;
        return coverage;
    }

    std::vector<Coverage> take()
    {
        std::vector<Coverage> all;
        for (auto& [key, coverage] : m_found)
            all.push_back(std::move(coverage));
        return all;
    }

private:
    std::map<Key, Coverage> m_found;
};

void take(Coverage& coverage, const compare::Row& row)
{
    coverage.goals += row.goal ? 1 : 0;
    coverage.outcomes += row.outcome ? 1 : 0;
    if (row.goal && !row.outcome)
        coverage.unreported.push_back(row.goal->figure);
    else if (row.outcome && !row.goal)
        coverage.unpromised.push_back(row.outcome->figure);
}

} // namespace

std::vector<Coverage> coverageOf(const std::vector<store::ReportRow>& reports,
                                 const std::vector<compare::Row>& rows)
{
    Gathering found;
    for (const store::ReportRow& row : reports) {
        const ReportHeader& header = row.report.header;
        if (header.districtCode.isEmpty() || !header.period.isValid())
            continue;
        for (int year = header.period.firstYear(); year <= header.period.lastYear(); ++year) {
            Coverage& coverage = found.at(header.districtCode, year);
            if (header.kind == ReportKind::Plan || header.kind == ReportKind::Mixed)
                coverage.plans.push_back(row.report.id);
            if (header.kind == ReportKind::Summary || header.kind == ReportKind::Mixed)
                coverage.summaries.push_back(row.report.id);
        }
    }
    for (const compare::Row& row : rows) {
        if (row.districtCode.isEmpty() || !row.period.isValid())
            continue;
        for (int year = row.period.firstYear(); year <= row.period.lastYear(); ++year)
            take(found.at(row.districtCode, year), row);
    }
    return found.take();
}

} // namespace duibiao::ui
