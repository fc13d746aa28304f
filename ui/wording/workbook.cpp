// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook as a colleague would have made it: short sheets, numbers that are numbers.
#include "cells.h"
#include "context.h"
#include "exchange/ledger.h"
#include "wording/tables.h"
#include "wording/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::wording {

namespace {

using compare::Context;
using compare::Row;
using compare::Side;
using compare::Verdict;
using exchange::Cell;
using exchange::Chart;
using exchange::Column;
using exchange::Formula;
using exchange::Number;
using exchange::Percent;
using exchange::Table;
using Lines = QHash<FigureId, int>; ///< of figures in the sources' table, from 1

constexpr std::size_t mostChartLines = 30;
constexpr int hiddenWidth = 20; ///< a heading that broke would make the row of headings high

/// Places in formats(), from 1.
enum Format {
    TenThousands = 1,
    HundredMillions,
    Points,
    Share,
    FineShare,
    Whole,
    OnePlace,
    TwoPlaces
};

QStringList formats()
{
    return {Words::tr("#,##0", "number format of 20 ten-thousands"),
            Words::tr("#,##0;-#,##0", "number format of 2 hundred millions"),
            Words::tr("0.0\" points\"", "number format of percentage points"),
            u"0.0%"_s,
            u"0.00%"_s,
            u"#,##0"_s,
            u"#,##0.0"_s,
            u"#,##0.00"_s};
}

bool isShare(QStringView unit)
{
    return unit == u"%";
}

/// 206 000 can be read as 20.6 ten-thousands, 14 698 could only be rounded to that. 0: neither can
/// be.
int roundFormat(const Decimal& value)
{
    const qint64 size = std::abs(value.coefficient());
    if (!value.isInteger())
        return 0;
    if (size >= 100'000'000 && size % 1'000'000 == 0)
        return HundredMillions;
    return size >= 10'000 && size % 1'000 == 0 ? TenThousands : 0;
}

int formatOf(const Decimal& value)
{
    if (const int format = roundFormat(value); format > 0)
        return format;
    return Whole + std::min(value.scale(), TwoPlaces - Whole);
}

/// A share becomes a real percentage: who types 55% into the cell gets what was there before.
Cell numberCell(const Decimal& value, QStringView unit, int line)
{
    if (!isShare(unit))
        return Number{.value = value, .format = roundFormat(value), .line = line};
    const auto ratio = value.shifted(-2);
    if (!ratio)
        return Number{.value = value, .format = 0, .line = line};
    return Percent{
        .ratio = ratio->toDouble(), .format = value.scale() > 1 ? FineShare : Share, .line = line};
}

/// The line of the figure a side rests on: its own, else that of the first it was made of.
int lineOf(const Side& side, const Lines& lines)
{
    if (const int line = lines.value(side.figure.id); line > 0)
        return line;
    for (const Figure& part : side.parts) {
        if (const int line = lines.value(part.id); line > 0)
            return line;
    }
    if (!side.figure.derivation)
        return 0;
    for (const FigureId source : side.figure.derivation->sources) {
        if (const int line = lines.value(source); line > 0)
            return line;
    }
    return 0;
}

/// Which figure a side is, for who changes its number; the value where no single figure states it.
Cell identityOf(const std::optional<Side>& side)
{
    if (!side)
        return {};
    const Figure& figure = side->figure;
    return figure.id > 0 ? Cell(Number{Decimal(figure.id)})
                         : words(figure.quantity.value.toString());
}

Cell sideCell(const std::optional<Side>& side, QStringView unit, const Lines& lines)
{
    return side ? numberCell(side->figure.quantity.value, unit, lineOf(*side, lines)) : Cell();
}

/// What the gap's formula comes to for the cells beside it.
std::optional<double> formulaGap(const Row& row)
{
    if (!row.goal || !row.outcome)
        return std::nullopt;
    return row.outcome->figure.quantity.value.toDouble() -
           row.goal->figure.quantity.value.toDouble();
}

std::optional<double> formulaCompletion(const Row& row)
{
    if (!row.goal || !row.outcome || row.goal->figure.quantity.value.isZero())
        return std::nullopt;
    return row.outcome->figure.quantity.value.toDouble() /
           row.goal->figure.quantity.value.toDouble();
}

/// Blank where both are; else the same but for the last digits.
bool agree(std::optional<double> formula, std::optional<double> judged)
{
    if (!formula || !judged)
        return !formula && !judged;
    return std::abs(*formula - *judged) <= 1e-9 * std::max(1.0, std::abs(*judged));
}

/// A formula where it comes to what the comparison says; the comparison's word where it does not.
Cell gapCell(const Row& row)
{
    const auto judged = row.gap ? std::optional(row.gap->toDouble()) : std::nullopt;
    const int format = isShare(row.unit) ? Points : row.gap ? formatOf(*row.gap) : Whole;
    if (agree(formulaGap(row), judged))
        return Formula{.expression = u"IF(OR(E#=\"\",G#=\"\"),\"\",(G#-E#)*IF(D#=\"%\",100,1))"_s,
                       .value = judged,
                       .format = format};
    return row.gap ? Cell(Number{.value = *row.gap, .format = format, .line = 0}) : Cell();
}

Cell completionCell(const Row& row)
{
    if (agree(formulaCompletion(row), row.completion))
        return Formula{.expression = u"IF(OR(G#=\"\",N(E#)=0),\"\",G#/E#)"_s,
                       .value = row.completion,
                       .format = Share};
    return row.completion ? Cell(Percent{.ratio = *row.completion, .format = 0, .line = 0})
                          : Cell();
}

std::vector<exchange::Words> verdictMarks()
{
    std::vector<exchange::Words> marks;
    for (const Verdict verdict : {Verdict::Met, Verdict::Missed, Verdict::InProgress,
                                  Verdict::Undetermined, Verdict::NoOutcome, Verdict::NoGoal})
        marks.push_back({.text = name(verdict), .tone = toneOf(verdict)});
    return marks;
}

std::vector<Column> comparisonColumns()
{
    std::vector<Column> columns = {{Words::tr("District"), 16},
                                   {Words::tr("Indicator"), 24},
                                   {Words::tr("Period"), 11},
                                   {Words::tr("Unit"), 6},
                                   {Words::tr("Goal"), 11},
                                   {Words::tr("Goal as written"), 14},
                                   {Words::tr("Outcome"), 11},
                                   {Words::tr("Outcome as written"), 14},
                                   {Words::tr("Gap"), 11},
                                   {Words::tr("Completion"), 10},
                                   {Words::tr("Verdict"), 11},
                                   {Words::tr("Certainty"), 10},
                                   {Words::tr("Reason"), 36},
                                   {Words::tr("Base period"), 11},
                                   {Words::tr("Base value"), 11},
                                   {Words::tr("Other values"), 8},
                                   {Words::tr("Derived"), 28},
                                   {exchange::ledgerGoalIdHeading(), hiddenWidth, true},
                                   {exchange::ledgerOutcomeIdHeading(), hiddenWidth, true}};
    columns[4].rangeName = Words::tr("Goals_stated", "name of a range of cells");
    columns[6].rangeName = Words::tr("Outcomes_stated", "name of a range of cells");
    columns[8].rangeName = Words::tr("Gaps", "name of a range of cells");
    columns[9].rangeName = Words::tr("Completions", "name of a range of cells");
    columns[10].rangeName = Words::tr("Verdicts", "name of a range of cells");
    columns[10].marks = verdictMarks();
    return columns;
}

Table comparisonSheet(const std::vector<Row>& rows, const Lines& lines, const Context& context)
{
    Table table{.name = Words::tr("Comparison"), .columns = comparisonColumns(), .rows = {}};
    table.formats = formats();
    table.linesIn = Words::tr("Sources");
    table.frozenColumns = 2;
    table.printedColumns = 13;
    table.rows.reserve(rows.size());
    for (const Row& row : rows)
        table.rows.push_back(
            {words(districtPath(row.districtCode, context)), words(rowWords(row, context)),
             words(name(row.period)), words(row.unit), sideCell(row.goal, row.unit, lines),
             writtenOf(row.goal), sideCell(row.outcome, row.unit, lines), writtenOf(row.outcome),
             gapCell(row), completionCell(row), words(name(row.verdict)),
             row.goal && row.outcome ? words(name(row.certainty)) : Cell(), words(reasonText(row)),
             words(row.base ? name(row.base->figure.period) : QString()),
             sideCell(row.base, row.unit, lines), otherValuesOf(row), derivationsOf(row),
             identityOf(row.goal), identityOf(row.outcome)});
    return table;
}

Formula cellOf(const std::optional<Side>& side, QStringView unit, QChar column, std::size_t row)
{
    const Decimal value = side->figure.quantity.value;
    const QString at =
        u"'%1'!%2%3"_s.arg(Words::tr("Comparison"), column, QString::number(row + 2));
    if (!isShare(unit))
        return {.expression = at, .value = value.toDouble(), .format = formatOf(value)};
    return {.expression = at, .value = value.toDouble() / 100, .format = Share};
}

Table chartSheet(const std::vector<Row>& rows, const Context& context)
{
    Table table{.name = Words::tr("Charts"),
                .columns = {{Words::tr("Indicator"), 44},
                            {Words::tr("Unit"), 6},
                            {Words::tr("Goal"), 11},
                            {Words::tr("Outcome"), 11}},
                .rows = {}};
    table.formats = formats();
    for (const auto& group : chartGroups(rows, mostChartLines)) {
        Chart chart{.title = Words::tr("Goals and outcomes (%1)", "unit").arg(group.front()->unit),
                    .axis = group.front()->unit,
                    .firstRow = table.rows.size(),
                    .rows = group.size(),
                    .names = 0,
                    .series = {2, 3}};
        for (const Row* row : group) {
            const auto place = static_cast<std::size_t>(row - rows.data());
            const QString line = Words::tr("%1, %2, %3", "district, indicator, period of a line")
                                     .arg(districtPath(row->districtCode, context),
                                          rowWords(*row, context), name(row->period));
            table.rows.push_back({words(line), words(row->unit),
                                  cellOf(row->goal, row->unit, u'E', place),
                                  cellOf(row->outcome, row->unit, u'G', place)});
        }
        table.charts.push_back(chart);
    }
    return table;
}

Table figureSheet(const QString& title, Role role, const std::vector<Figure>& figures,
                  const Context& context)
{
    Table table{.name = title,
                .columns = {{exchange::ledgerIdHeading(), hiddenWidth, true},
                            {Words::tr("District"), 16},
                            {Words::tr("Indicator"), 26},
                            {Words::tr("Label"), 26},
                            {Words::tr("Period"), 12},
                            {Words::tr("Value"), 12},
                            {Words::tr("Unit"), 6},
                            {Words::tr("Bound"), 9},
                            {Words::tr("As written"), 14},
                            {Words::tr("Measure"), 10},
                            {Words::tr("Review"), 9},
                            {Words::tr("Department"), 14},
                            {Words::tr("Note"), 24}},
                .rows = {}};
    table.formats = formats();
    table.linesIn = Words::tr("Sources");
    table.frozenColumns = 3;
    int line = 0;
    for (const Figure& figure : figures) {
        ++line;
        if (figure.role != role)
            continue;
        const Quantity& quantity = figure.quantity;
        table.rows.push_back(
            {Number{Decimal(figure.id)}, words(districtPath(figure.districtCode, context)),
             words(indicatorWords(figure.indicatorId, figure.label, context)), words(figure.label),
             words(name(figure.period)), numberCell(quantity.value, quantity.unit, line),
             words(quantity.unit), words(name(quantity.bound)), words(quantity.literal),
             words(name(figure.measure)), words(name(figure.review)), words(figure.department),
             words(figure.note)});
    }
    return table;
}

Table milestoneSheet(const std::vector<Milestone>& milestones, const Context& context)
{
    Table table{.name = Words::tr("Milestones"),
                .columns = {{Words::tr("District"), 16},
                            {Words::tr("State"), 9},
                            {Words::tr("Action"), 10},
                            {Words::tr("Subject"), 40},
                            {Words::tr("Period"), 12},
                            {Words::tr("Review"), 9},
                            {Words::tr("Report"), 26},
                            {Words::tr("Sentence"), 50}},
                .rows = {}};
    for (const Milestone& milestone : milestones) {
        const bool planned = milestone.role == Role::Goal;
        table.rows.push_back({words(districtPath(milestone.districtCode, context)),
                              words(planned ? Words::tr("Planned") : Words::tr("Done")),
                              words(milestone.action), words(milestone.object),
                              words(name(milestone.period)), words(name(milestone.review)),
                              words(reportName(milestone.evidence.report, context)),
                              words(milestone.evidence.quote)});
    }
    return table;
}

Table evidenceSheet(const std::vector<Figure>& figures, const Context& context)
{
    Table table{.name = Words::tr("Sources"),
                .columns = {{Words::tr("No."), 6},
                            {Words::tr("District"), 16},
                            {Words::tr("Indicator"), 24},
                            {Words::tr("Role"), 8},
                            {Words::tr("Period"), 12},
                            {Words::tr("As written"), 14},
                            {Words::tr("Report"), 28},
                            {Words::tr("Published"), 12},
                            {Words::tr("Sentence"), 60}},
                .rows = {}};
    qint64 line = 0;
    for (const Figure& figure : figures) {
        const QDate published = context.reports.value(figure.evidence.report).header.published;
        table.rows.push_back(
            {Number{Decimal(++line)}, words(districtPath(figure.districtCode, context)),
             words(indicatorWords(figure.indicatorId, figure.label, context)),
             words(name(figure.role)), words(name(figure.period)), words(figure.quantity.literal),
             words(figure.typedIn ? Words::tr("Entered by hand")
                                  : reportName(figure.evidence.report, context)),
             words(published.toString(Qt::ISODate)), words(figure.evidence.quote)});
    }
    return table;
}

/// With the same words as the cells of the other sheets.
Table baseSheet(const std::vector<Figure>& figures, const Context& context)
{
    std::vector<exchange::LedgerBaseLine> lines;
    lines.reserve(figures.size());
    for (const Figure& figure : figures)
        lines.push_back({.figure = figure,
                         .district = districtPath(figure.districtCode, context),
                         .indicator = indicatorWords(figure.indicatorId, figure.label, context),
                         .period = name(figure.period)});
    return exchange::ledgerBase(lines);
}

} // namespace

std::vector<std::vector<const Row*>> chartGroups(const std::vector<Row>& rows,
                                                 std::size_t mostLines)
{
    std::vector<std::vector<const Row*>> groups;
    for (const Row& row : rows) {
        if (!row.goal || !row.outcome || mostLines == 0)
            continue;
        --mostLines;
        auto group = std::ranges::find_if(
            groups, [&row](const auto& g) { return g.front()->unit == row.unit; });
        if (group == groups.end())
            group = groups.emplace(groups.end());
        group->push_back(&row);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &std::vector<const Row*>::size);
    return groups;
}

std::vector<Table> workbookTables(const Results& results, const Context& context)
{
    std::vector<Row> rows = results.rows;
    std::ranges::stable_partition(rows, [](const Row& row) { return row.goal.has_value(); });
    const std::vector<Figure> figures = figuresBehind(rows);
    Lines lines;
    for (const Figure& figure : figures)
        lines.insert(figure.id, static_cast<int>(lines.size()) + 1);
    std::vector<Table> tables = {comparisonSheet(rows, lines, context)};
    if (Table charts = chartSheet(rows, context); !charts.charts.empty())
        tables.push_back(std::move(charts));
    tables.push_back(figureSheet(Words::tr("Goals"), Role::Goal, figures, context));
    tables.push_back(figureSheet(Words::tr("Outcomes"), Role::Achieved, figures, context));
    tables.push_back(milestoneSheet(results.milestones, context));
    tables.push_back(findingsTable(results.findings, context));
    tables.push_back(evidenceSheet(figures, context));
    tables.push_back(baseSheet(figures, context));
    return tables;
}

} // namespace duibiao::wording
