// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/coverage.h"

#include "jsonresults.h"
#include "query.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/tables.h"
#include "wording/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using compare::Context;
using compare::Row;
using compare::YearDocuments;

/// Whether the call asks for this district and year.
bool isAsked(const YearDocuments& documents, const compare::Query& query)
{
    const bool here = query.districts.isEmpty() || query.districts.contains(documents.districtCode);
    const bool then =
        query.periods.empty() ||
        std::ranges::any_of(query.periods,
                            [year = Period::year(documents.year)](const Period& period) {
                                return period.overlaps(year);
                            });
    return here && then;
}

exchange::Words titles(const std::vector<ReportId>& reports, const Context& context)
{
    if (reports.empty())
        return {.text = Words::tr("— missing"), .tone = exchange::Tone::Bad};
    QStringList names;
    for (const ReportId id : reports)
        names += context.reports.value(id).name();
    return {.text = names.join(Words::tr("; ", "between reports"))};
}

exchange::Table documentsTable(const std::vector<YearDocuments>& coverage, const Context& context)
{
    exchange::Table table;
    table.columns = {{Words::tr("District")},
                     {Words::tr("Year")},
                     {Words::tr("Plan")},
                     {Words::tr("Summary")},
                     {Words::tr("Goals")},
                     {Words::tr("Goals not reported on")},
                     {Words::tr("Outcomes not promised")}};
    for (const YearDocuments& each : coverage) {
        table.rows.push_back({exchange::Words{context.districts->path(each.districtCode)},
                              exchange::Number{Decimal(each.year)}, titles(each.plans, context),
                              titles(each.summaries, context),
                              exchange::Number{Decimal(each.goals)},
                              exchange::Number{Decimal(each.goalsWithoutOutcome)},
                              exchange::Number{Decimal(each.outcomesWithoutGoal)}});
    }
    return table;
}

/// Each with its report and sentence, as every list of figures has them.
exchange::Table figuresTable(const std::vector<Row>& rows, const Context& context)
{
    std::vector<Figure> figures;
    for (const Row& row : rows) {
        if (const auto& side = row.goal ? row.goal : row.outcome)
            figures.push_back(side->figure);
    }
    return wording::sourcesTable(figures, context);
}

} // namespace

Exit showCoverage(const QStringList& arguments)
{
    Call call(u"coverage"_s,
              Words::tr("Tells which plans and summaries are there for each district and year, "
                        "which goals nobody reported on and which outcomes nobody promised."));
    call.takesWorkspace();
    call.takesFilters();
    call.takesView();
    call.takesChoice(u"list"_s,
                     Words::tr("What a table or .csv lists: the documents of each district and "
                               "year, goals without outcome, or outcomes without goal. JSON has "
                               "all three."),
                     {u"documents"_s, u"goals"_s, u"outcomes"_s});
    call.takesFormat({u"table"_s, u"json"_s, u"csv"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto asked = askWorkspace(call, Scope::Asked);
    if (!asked)
        return asked.error();
    const compare::Context context = asked->data.context();
    // A view's verdicts are left aside: counted are all goals of what it chooses.
    compare::Query query = asked->query;
    query.versions = compare::Versions::Current; // a goal that was restated is one goal
    const auto rows = compare::compareFigures(asked->data.figures, context, query);
    auto coverage = compare::coverageOf(rows, context);
    std::erase_if(coverage,
                  [&](const YearDocuments& each) { return !isAsked(each, asked->query); });
    const auto unreported = compare::unreportedTargets(rows);
    const auto unpromised = compare::unpromisedOutcomes(rows);
    const QString format = call.value(u"format"_s);
    if (format == u"json"_s)
        return print(coverageJson(coverage, unreported, unpromised, context));
    const QString list = call.value(u"list"_s);
    const exchange::Table table = list == u"documents"_s ? documentsTable(coverage, context)
                                  : list == u"goals"_s   ? figuresTable(unreported, context)
                                                         : figuresTable(unpromised, context);
    return format == u"csv"_s ? printCsv(table) : print(alignedText(table));
}

} // namespace duibiao::cli
