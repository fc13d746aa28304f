// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "derive/derive.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace duibiao::compare {

namespace checks {

namespace {

using Rule = void (*)(const Material&, Findings&);

constexpr std::array<Rule, 13> rules = {partsDoNotSum,
                                        targetsContradict,
                                        rateOutOfRange,
                                        percentForPoints,
                                        reportsDisagree,
                                        targetMisquoted,
                                        publishedOutsideYear,
                                        cumulativeFalls,
                                        unitChanges,
                                        scaleSlip,
                                        jump,
                                        overclaimedTarget,
                                        periodsMissing};

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

QString hashed(const QStringList& words)
{
    const QByteArray bytes = words.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

/// What the finding is about is its key; what it is worked out from is its fingerprint.
void sign(Finding& finding, const Context& context)
{
    const Report report = context.reports.value(finding.report);
    QStringList about{toCode(finding.kind), report.header.districtCode, report.header.title};
    QStringList from = finding.arguments;
    for (const Figure& figure : finding.figures) {
        about += QStringList{toCode(figure.role), figure.districtCode, figure.indicatorId,
                             figure.label, figure.period.toString()};
        from += QStringList{figure.quantity.value.toString(), figure.quantity.unit,
                            toCode(figure.quantity.bound), figure.evidence.quote};
    }
    finding.key = hashed(about);
    finding.fingerprint = hashed(from);
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

const Figure& stated(const Material& material, const Cell& cell)
{
    return *material.book.head(cell).source;
}

double ratioOf(const Figure& a, const Figure& b)
{
    const double first = a.quantity.value.toDouble();
    const double second = b.quantity.value.toDouble();
    if (first <= 0 || second <= 0)
        return 0;
    return std::max(first, second) / std::min(first, second);
}

int slipBetween(const Figure& a, const Figure& b)
{
    const auto& [small, large] = std::minmax(a.quantity.value, b.quantity.value);
    if (small <= Decimal())
        return 0;
    if (small.shifted(1) == large)
        return 10;
    return small.shifted(4) == large ? 10000 : 0;
}

} // namespace checks

void markAccepted(std::vector<Finding>& findings, const std::vector<AcceptedFinding>& accepted)
{
    QHash<QString, const AcceptedFinding*> byKey;
    for (const AcceptedFinding& each : accepted)
        byKey.insert(each.key, &each);
    for (Finding& finding : findings) {
        const AcceptedFinding* found = byKey.value(finding.key);
        // other figures than those that were looked at: it is open again
        finding.accepted = found && found->fingerprint == finding.fingerprint;
        finding.remark = finding.accepted ? found->remark : QString();
    }
}

std::vector<Finding> runChecks(const std::vector<Figure>& figures, const Context& context,
                               WithAccepted withAccepted)
{
    Book book(context);
    const std::vector<const Figure*> inText = derive::inTextOrder(figures);
    for (const Figure* figure : inText)
        book.add(*figure, true);
    book.finish();
    const checks::Material material{.context = context, .inText = inText, .book = book};
    std::vector<Finding> findings;
    for (const checks::Rule rule : checks::rules)
        rule(material, findings);
    for (Finding& finding : findings)
        checks::sign(finding, context);
    markAccepted(findings, context.accepted);
    if (withAccepted == WithAccepted::No)
        std::erase_if(findings, [](const Finding& finding) { return finding.accepted; });
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
