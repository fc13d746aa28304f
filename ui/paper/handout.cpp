// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/handout.h"

#include <QFileInfo>

#include <algorithm>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

bool asksFor(const compare::Query& query, const QString& districtCode)
{
    return query.districts.isEmpty() || query.districts.contains(districtCode);
}

bool asksFor(const compare::Query& query, const Period& period)
{
    return query.periods.empty() || std::ranges::any_of(query.periods, [&period](const Period& p) {
               return p.overlaps(period);
           });
}

bool asksForIndicator(const compare::Query& query, const QString& indicatorId)
{
    return query.indicators.isEmpty() || query.indicators.contains(indicatorId);
}

bool asksFor(const compare::Query& query, const Figure& figure)
{
    return asksFor(query, figure.districtCode) && asksFor(query, figure.period) &&
           asksForIndicator(query, figure.indicatorId);
}

bool asksFor(const compare::Query& query, const compare::Row& row)
{
    return asksFor(query, row.districtCode) && asksFor(query, row.period) &&
           asksForIndicator(query, row.indicatorId);
}

bool asksFor(const compare::Query& query, const Milestone& milestone)
{
    return query.indicators.isEmpty() && asksFor(query, milestone.districtCode) &&
           asksFor(query, milestone.period);
}

bool asksFor(const compare::Query& query, const compare::Finding& finding)
{
    return finding.figures.empty() ||
           std::ranges::any_of(finding.figures,
                               [&query](const Figure& figure) { return asksFor(query, figure); });
}

template <typename T> void keepAsked(std::vector<T>& all, const compare::Query& query)
{
    std::erase_if(all, [&query](const T& each) { return !asksFor(query, each); });
}

} // namespace

Handout makeHandout(const std::vector<Figure>& figures, const std::vector<Milestone>& milestones,
                    const compare::Context& context, const compare::Query& query)
{
    Handout handout;
    handout.context = context;
    handout.context.milestones = nullptr; // they are the caller's, and may go before the handout
    compare::Context withMilestones = context;
    withMilestones.milestones = &milestones;
    handout.results.rows = compare::compareFigures(figures, withMilestones, query);
    std::ranges::copy_if(milestones, std::back_inserter(handout.results.milestones),
                         [&query](const Milestone& milestone) {
                             return milestone.review != Review::Rejected &&
                                    asksFor(query, milestone);
                         });
    handout.results.findings = compare::runChecks(figures, context);
    keepAsked(handout.results.findings, query);
    return handout;
}

Handout narrowed(Handout handout, const compare::Query& query)
{
    keepAsked(handout.results.rows, query);
    keepAsked(handout.results.milestones, query);
    keepAsked(handout.results.findings, query);
    return handout;
}

std::vector<Sheet> sheetsOf(const Handout& handout, bool overview)
{
    const wording::Results& results = handout.results;
    std::vector<Sheet> sheets =
        sheetsOf(results.rows, results.milestones, results.findings, handout.sections);
    if (!overview)
        std::erase_if(sheets,
                      [](const Sheet& sheet) { return sheet.kind == Sheet::Kind::Districts; });
    return sheets;
}

QStringList handoutSuffixes()
{
    return {u"xlsx"_s, u"csv"_s, u"tsv"_s, u"pdf"_s, u"docx"_s, u"odt"_s};
}

exchange::CsvStyle csvStyleOf(const QString& path)
{
    exchange::CsvStyle style;
    if (path.endsWith(".gb18030.csv"_L1, Qt::CaseInsensitive))
        style.encoding = exchange::CsvStyle::Encoding::Gb18030;
    if (path.endsWith(".tsv"_L1, Qt::CaseInsensitive))
        style.separator = '\t';
    return style;
}

bool isOnPaper(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"pdf"_s || suffix == u"docx"_s || suffix == u"odt"_s;
}

Result<void> writeHandout(const Handout& handout, const QString& path, const HandoutStyle& style,
                          const Progress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const wording::Results& results = handout.results;
    if (suffix == u"csv"_s || suffix == u"tsv"_s)
        return exchange::writeCsv(wording::comparisonTable(results.rows, handout.context), path,
                                  style.csv);
    if (suffix == u"xlsx"_s)
        return exchange::writeXlsx(wording::workbookTables(results, handout.context), path);
    if (!handoutSuffixes().contains(suffix))
        return failure(ErrorCode::FormatUnsupported, path, {}, suffix);
    const std::vector<Sheet> sheets = sheetsOf(handout, style.overview);
    if (suffix == u"pdf"_s)
        return writePdf(sheets, handout.context, path, progress, style.sheets);
    return writeDocument(sheets, handout.context, path, progress, style.sheets);
}

} // namespace duibiao::paper
