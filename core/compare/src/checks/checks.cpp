// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "derive/derive.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace duibiao::compare {

namespace checks {

namespace {

using Rule = void (*)(const Material&, Findings&);

constexpr std::array<Rule, 6> rules = {partsDoNotSum,    targetsContradict, rateOutOfRange,
                                       percentForPoints, reportsDisagree,   publishedOutsideYear};

/// Where a finding points to, in words that do not depend on the order of import.
struct Place
{
    int severity = 0;
    QString report;
    qsizetype begin = 0;
    CheckKind kind{};
    QStringList arguments;

    [[nodiscard]] auto key() const { return std::tie(severity, report, begin, kind, arguments); }
};

Place placeOf(const Finding& finding, const Context& context)
{
    const Report report = context.reports.value(finding.report);
    return {.severity = -static_cast<int>(finding.severity),
            .report = report.header.districtCode + report.header.title + report.fileName,
            .begin = finding.figures.empty() ? 0 : finding.figures.front().evidence.begin,
            .kind = finding.kind,
            .arguments = finding.arguments};
}

} // namespace

Finding findingOf(CheckKind kind, Severity severity, std::initializer_list<const Figure*> figures,
                  QStringList arguments)
{
    Finding finding{.kind = kind,
                    .severity = severity,
                    .figures = {},
                    .report = (*figures.begin())->evidence.report,
                    .arguments = std::move(arguments)};
    for (const Figure* figure : figures)
        finding.figures.push_back(*figure);
    return finding;
}

QString valueText(const Decimal& value, const QString& unit)
{
    return value.toString() + unit;
}

} // namespace checks

std::vector<Finding> runChecks(const std::vector<Figure>& figures, const Context& context)
{
    checks::Material material{
        .context = context, .inText = derive::inTextOrder(figures), .groups = {}};
    material.groups = groupFigures(material.inText, context.catalogue);
    std::vector<Finding> findings;
    for (const checks::Rule rule : checks::rules)
        rule(material, findings);
    std::vector<std::pair<checks::Place, size_t>> places;
    for (size_t i = 0; i < findings.size(); ++i)
        places.emplace_back(checks::placeOf(findings[i], context), i);
    std::ranges::sort(places,
                      [](const auto& a, const auto& b) { return a.first.key() < b.first.key(); });
    std::vector<Finding> sorted;
    for (const auto& place : places)
        sorted.push_back(std::move(findings[place.second]));
    return sorted;
}

} // namespace duibiao::compare
