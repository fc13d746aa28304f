// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/tables.h"

#include "cells.h"
#include "context.h"
#include "wording/words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::wording {

namespace {

using compare::Context;
using compare::Row;
using compare::Side;
using exchange::Cell;

Cell valueOf(const std::optional<Side>& side)
{
    if (!side)
        return {};
    return exchange::Number{side->figure.quantity.value};
}

/// The figures a side was read from: its parts where they stand for it.
std::vector<Figure> statedOf(const std::optional<Side>& side)
{
    if (!side)
        return {};
    const bool summed = side->figure.id == 0 && !side->parts.empty();
    return summed ? side->parts : std::vector<Figure>{side->figure};
}

Cell reportsOf(const std::optional<Side>& side, const Context& context)
{
    QStringList names;
    for (const Figure& figure : statedOf(side))
        names += reportName(figure.evidence.report, context);
    names.removeDuplicates();
    return words(names.join(u'\n'));
}

Cell quotesOf(const std::optional<Side>& side)
{
    QStringList quotes;
    for (const Figure& figure : statedOf(side))
        quotes += figure.evidence.quote;
    return words(quotes.join(u'\n'));
}

std::vector<Cell> comparisonCells(const Row& row, const Context& context)
{
    return {
        words(districtPath(row.districtCode, context)),
        words(rowWords(row, context)),
        words(row.unit),
        words(name(row.period)),
        valueOf(row.goal),
        writtenOf(row.goal),
        valueOf(row.outcome),
        writtenOf(row.outcome),
        row.gap ? Cell(exchange::Number{*row.gap}) : Cell(),
        row.completion ? Cell(exchange::Percent{*row.completion}) : Cell(),
        words(name(row.verdict), toneOf(row.verdict)),
        row.goal && row.outcome ? words(name(row.certainty)) : Cell(),
        words(reasonText(row)),
        words(row.base ? name(row.base->figure.period) : QString()),
        valueOf(row.base),
        reportsOf(row.goal, context),
        quotesOf(row.goal),
        reportsOf(row.outcome, context),
        quotesOf(row.outcome),
        otherValuesOf(row),
        derivationsOf(row),
    };
}

std::vector<Cell> sourceCells(const Figure& figure, const Context& context)
{
    const Quantity& quantity = figure.quantity;
    return {
        words(districtPath(figure.districtCode, context)),
        words(indicatorWords(figure.indicatorId, figure.label, context)),
        words(figure.label),
        words(name(figure.role)),
        words(name(figure.measure)),
        words(name(figure.period)),
        exchange::Number{quantity.value},
        words(quantity.unit),
        words(name(quantity.bound)),
        words(quantity.literal),
        words(name(figure.review)),
        words(figure.typedIn ? Words::tr("Entered by hand")
                             : reportName(figure.evidence.report, context)),
        words(figure.evidence.quote),
    };
}

/// A column that the window's table has too, under the same key.
struct OverviewColumn
{
    QString key;
    QString heading;
    int width = 0;
    Cell (*cell)(const Row&, const Context&) = nullptr;
};

Cell differenceOf(const std::optional<Decimal>& difference)
{
    return difference ? Cell(exchange::Number{*difference}) : Cell();
}

std::vector<OverviewColumn> overviewColumns()
{
    return {
        {u"district"_s, Words::tr("District"), 16,
         [](const Row& row, const Context& c) { return words(districtPath(row.districtCode, c)); }},
        {u"indicator"_s, Words::tr("Indicator"), 28,
         [](const Row& row, const Context& c) { return words(rowWords(row, c)); }},
        {u"period"_s, Words::tr("Period"), 12,
         [](const Row& row, const Context&) { return words(name(row.period)); }},
        {u"goal"_s, Words::tr("Goal"), 16,
         [](const Row& row, const Context&) { return writtenOf(row.goal); }},
        {u"outcome"_s, Words::tr("Outcome"), 16,
         [](const Row& row, const Context&) { return writtenOf(row.outcome); }},
        {u"completion"_s, Words::tr("Completion"), 11,
         [](const Row& row, const Context&) {
             return row.completion ? Cell(exchange::Percent{*row.completion}) : Cell();
         }},
        {u"gap"_s, Words::tr("Gap"), 12,
         [](const Row& row, const Context&) { return differenceOf(row.gap); }},
        {u"verdict"_s, Words::tr("Verdict"), 14,
         [](const Row& row, const Context&) {
             return words(name(row.verdict), toneOf(row.verdict));
         }},
        {u"base"_s, Words::tr("Base value"), 16,
         [](const Row& row, const Context&) { return writtenOf(row.base); }},
        {u"change"_s, Words::tr("Change"), 12,
         [](const Row& row, const Context&) { return differenceOf(row.change); }},
        {u"pace"_s, Words::tr("Pace"), 12,
         [](const Row& row, const Context&) { return words(name(row.pace)); }},
        {u"reason"_s, Words::tr("Reason"), 44,
         [](const Row& row, const Context&) { return words(reasonText(row)); }},
    };
}

} // namespace

exchange::Table comparisonTable(const std::vector<Row>& rows, const Context& context)
{
    exchange::Table table{.name = Words::tr("Comparison"),
                          .columns = {{Words::tr("District"), 16},
                                      {Words::tr("Indicator"), 28},
                                      {Words::tr("Unit"), 6},
                                      {Words::tr("Period"), 12},
                                      {Words::tr("Goal"), 12},
                                      {Words::tr("Goal as written"), 16},
                                      {Words::tr("Outcome"), 12},
                                      {Words::tr("Outcome as written"), 16},
                                      {Words::tr("Gap"), 12},
                                      {Words::tr("Completion"), 11},
                                      {Words::tr("Verdict"), 14},
                                      {Words::tr("Certainty"), 14},
                                      {Words::tr("Reason"), 44},
                                      {Words::tr("Base period"), 12},
                                      {Words::tr("Base value"), 12},
                                      {Words::tr("Goal's report"), 28},
                                      {Words::tr("Goal's sentence"), 44},
                                      {Words::tr("Outcome's report"), 28},
                                      {Words::tr("Outcome's sentence"), 44},
                                      {Words::tr("Other values"), 8},
                                      {Words::tr("Derived"), 28}},
                          .rows = {}};
    table.rows.reserve(rows.size());
    for (const Row& row : rows)
        table.rows.push_back(comparisonCells(row, context));
    return table;
}

exchange::Table overviewTable(const std::vector<Row>& rows, const Context& context,
                              const QStringList& columns)
{
    static const QStringList main{u"district"_s, u"indicator"_s,  u"period"_s,  u"goal"_s,
                                  u"outcome"_s,  u"completion"_s, u"verdict"_s, u"reason"_s};
    exchange::Table table{.name = Words::tr("Comparison"), .columns = {}, .rows = {}};
    std::vector<OverviewColumn> chosen;
    const std::vector<OverviewColumn> all = overviewColumns();
    for (const QString& key : columns.isEmpty() ? main : columns) {
        const auto found = std::ranges::find(all, key, &OverviewColumn::key);
        if (found == all.end())
            continue; // one that a later version has
        chosen.push_back(*found);
        table.columns.push_back({found->heading, found->width});
    }
    for (const Row& row : rows) {
        std::vector<Cell> cells;
        for (const OverviewColumn& column : chosen)
            cells.push_back(column.cell(row, context));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

exchange::Table findingsTable(const std::vector<compare::Finding>& findings, const Context& context)
{
    exchange::Table table{.name = Words::tr("Checks"),
                          .columns = {{Words::tr("Severity"), 10}, {Words::tr("Finding"), 80}},
                          .rows = {}};
    for (const compare::Finding& finding : findings)
        table.rows.push_back({words(name(finding.severity)), words(findingText(finding, context))});
    return table;
}

std::vector<Figure> figuresBehind(const std::vector<Row>& rows)
{
    std::vector<Figure> figures;
    QSet<FigureId> known;
    const auto add = [&figures, &known](const Figure& figure) {
        // Sums and derived figures have no id: they are not stated anywhere.
        if (figure.id == 0 || known.contains(figure.id))
            return;
        known.insert(figure.id);
        figures.push_back(figure);
    };
    for (const Row& row : rows) {
        for (const auto* side : {&row.goal, &row.outcome, &row.base}) {
            if (!*side)
                continue;
            add((*side)->figure);
            std::ranges::for_each((*side)->parts, add);
            std::ranges::for_each((*side)->others, add);
        }
    }
    return figures;
}

exchange::Table sourcesTable(const std::vector<Figure>& figures, const Context& context)
{
    exchange::Table table{.name = Words::tr("Sources"),
                          .columns = {{Words::tr("District"), 16},
                                      {Words::tr("Indicator"), 28},
                                      {Words::tr("Label"), 28},
                                      {Words::tr("Role"), 10},
                                      {Words::tr("Measure"), 12},
                                      {Words::tr("Period"), 12},
                                      {Words::tr("Value"), 12},
                                      {Words::tr("Unit"), 6},
                                      {Words::tr("Bound"), 10},
                                      {Words::tr("As written"), 16},
                                      {Words::tr("Review"), 12},
                                      {Words::tr("Report"), 28},
                                      {Words::tr("Sentence"), 60}},
                          .rows = {}};
    table.rows.reserve(figures.size());
    for (const Figure& figure : figures)
        table.rows.push_back(sourceCells(figure, context));
    return table;
}

} // namespace duibiao::wording
