// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "confidence.h"
#include "labelwords.h"
#include "lexicon.h"
#include "recognisers.h"
#include "wordscan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

using text::Span;

namespace {

/// What the unit taken from row or heading makes of a number.
UnitKind kindOf(QStringView unit, UnitKind kind)
{
    return unit == u"%" || unit == u"‰" ? UnitKind::Percent
           : unit == u"个百分点"        ? UnitKind::Points
           : unit == u"元"              ? UnitKind::Money
                                        : kind;
}

} // namespace

TableReader::TableReader(const text::Document& document, const Knowledge& knowledge,
                         const ReportHeader& header, const ContextResolver& context)
    : m_document(document), m_knowledge(knowledge), m_header(header), m_context(context),
      m_periods(*knowledge.lexicon), m_measures(*knowledge.lexicon), m_indicators(knowledge),
      m_heads(knowledge.lexicon->table(u"tableheads"_s)),
      m_units(knowledge.lexicon->table(u"units"_s)),
      m_bare(knowledge.lexicon->table(u"bareheads"_s)),
      m_persons(knowledge.lexicon->table(u"persons"_s)),
      m_investments(knowledge.lexicon->table(u"investments"_s))
{
}

std::vector<Figure> TableReader::read(const Table& table) const
{
    const Stance stance = m_context.stanceAt(table.span.begin);
    const Said caption =
        table.caption.isEmpty() ? Said() : saidBy(view(table.caption), stance.period);
    std::vector<Said> columns(table.rows.front().size());
    for (size_t c = 0; c < table.heading.size(); ++c)
        columns[c] = saidBy(view(table.heading[c].span), stance.period);
    for (size_t c = 0; c < columns.size(); ++c)
        columns[c].silent = columns[c].silent || isSerial(table, c);
    std::vector<Figure> figures;
    for (const auto& row : table.rows) {
        const Said said = rowSays(table, row, columns, stance.period);
        for (size_t c = 0; c < row.size(); ++c) {
            if (!row[c].number || columns[c].silent || (c == 0 && row.size() > 2))
                continue;
            auto figure = figureAt(row[c], said, columns[c], caption, stance);
            // One row, one small number of nothing: what is left of a table of another kind.
            static constexpr qsizetype smallest = 3;
            const bool stray = table.rows.size() == 1 && figure &&
                               figure->quantity.unit.isEmpty() &&
                               row[c].number->number.length() <= smallest;
            if (!figure || stray)
                continue;
            // The words and the number in one piece, where they stand in one line.
            const Span whole{row.front().span.begin, row[c].span.end};
            const bool oneLine = whole.begin < whole.end && !view(whole).contains(u'\n');
            const Span quote = oneLine || table.heading.empty() ? whole : row[c].span;
            figure->evidence.begin = quote.begin;
            figure->evidence.end = quote.end;
            figure->evidence.quote = view(quote).toString();
            figures.push_back(*std::move(figure));
        }
    }
    return figures;
}

TableReader::Said TableReader::rowSays(const Table& table, const std::vector<TableCell>& row,
                                       const std::vector<Said>& columns, const Period& now) const
{
    Said all;
    for (size_t c = 0; c < row.size(); ++c) {
        const TableCell& cell = row[c];
        if (cell.number || cell.span.isEmpty())
            continue;
        if (columns[c].unitColumn || (c > 0 && c + 1 < row.size() && all.unit.isEmpty())) {
            Said unit;
            if (readUnit(view(cell.span), unit)) {
                all.unit = unit.unit;
                all.places = unit.places;
                continue;
            }
        }
        // Notes behind the numbers say nothing of what is counted.
        const bool behind =
            std::any_of(row.begin(), row.begin() + std::ptrdiff_t(c), [](const TableCell& before) {
                return before.number && before.number->unit.isEmpty() &&
                       before.number->number.length() > 2;
            });
        if (columns[c].silent || (behind && !table.heading.empty()))
            continue;
        Said said = saidBy(view(cell.span), now);
        all.words += said.words;
        all.change = all.change || said.change;
        if (!said.unit.isEmpty()) {
            all.unit = said.unit;
            all.places = said.places;
        }
        if (said.period.isValid())
            all.period = said.period;
        if (said.role)
            all.role = said.role;
        if (!said.districtCode.isEmpty())
            all.districtCode = said.districtCode;
    }
    return all;
}

/// The unit that stands nearest: in the cell, in the row, above the column, above the table.
void TableReader::settleUnit(Quantity& quantity, const QuantityMention& mention, const Said& row,
                             const Said& column, const Said& caption, const QString& label) const
{
    const auto hasUnit = [](const Said& said) { return !said.unit.isEmpty(); };
    if (mention.kind != UnitKind::Missing && mention.kind != UnitKind::Noun)
        return;
    const Said* from = hasUnit(column)    ? &column
                       : hasUnit(row)     ? &row
                       : hasUnit(caption) ? &caption
                                          : nullptr;
    const bool share = label.endsWith(u'率') || label.endsWith(u"占比") || label.endsWith(u"比例");
    if (share && (!from || from == &caption)) {
        quantity.unit = u"%"_s;
    } else if (from) {
        quantity.unit = from->unit;
        if (from->places > 0) {
            quantity.value = quantity.value.shifted(from->places).value_or(quantity.value);
            quantity.resolution =
                quantity.resolution.shifted(from->places).value_or(quantity.resolution);
        }
    } else if (const auto head = m_bare.longestMatchBefore(label, label.size())) {
        quantity.unit = head->entry->column(0);
    } else {
        const QString thing = label.endsWith(u'数') ? label.chopped(1) : label;
        static const QStringList schools = {u"学校"_s, u"园"_s,   u"小学"_s, u"中学"_s,
                                            u"初中"_s, u"高中"_s, u"学院"_s, u"大学"_s};
        if (thing.endsWith(u'人') || m_persons.longestMatchBefore(thing, thing.size()))
            quantity.unit = u"人"_s;
        else if (std::ranges::any_of(schools, [&](const QString& s) { return thing.endsWith(s); }))
            quantity.unit = u"所"_s;
    }
}

/// The nearest that says one; a plan's column in a report on a part of a year is of the whole, and
/// 累计 counts from its begin.
Period TableReader::periodOf(const Said& column, const Said& row, const Said& caption,
                             const Stance& stance)
{
    if (column.period.isValid())
        return column.period;
    if (row.period.isValid())
        return row.period;
    const Period period = caption.period.isValid() ? caption.period : stance.period;
    if (!period.isValid() || period.firstYear() != period.lastYear() ||
        stance.role != Role::Achieved)
        return period;
    if (column.role == Role::Goal)
        return Period::year(period.firstYear());
    return column.cumulative
               ? Period::months(period.firstYear(), 1, period.lastYear(), period.lastDay().month())
               : period;
}

Role TableReader::roleIn(const Said& column, const Said& row, const Stance& stance,
                         const Period& period)
{
    if (!column.role && !row.role) {
        // A year that lies before what a plan is for has been.
        const bool past = stance.role == Role::Goal && stance.period.isValid() &&
                          period.isValid() && period.lastDay() < stance.period.firstDay();
        return past ? Role::Achieved : stance.role;
    }
    const Role said = column.role ? *column.role : *row.role;
    // what a plan's project is to cost
    return said == Role::Reference && stance.role == Role::Goal ? Role::Goal : said;
}

std::optional<Figure> TableReader::figureAt(const TableCell& cell, const Said& row,
                                            const Said& column, const Said& caption,
                                            const Stance& stance) const
{
    QuantityMention mention = *cell.number;
    if (mention.kind == UnitKind::None)
        return std::nullopt;
    Figure figure;
    // A district's row is named by its column, a district's column by its row.
    const bool byRow = !row.districtCode.isEmpty();
    figure.label = byRow                            ? row.words + column.words
                   : !column.districtCode.isEmpty() ? column.words + row.words
                   : column.words.size() > 1        ? LabelWords::join(row.words, column.words)
                                                    : row.words;
    if (figure.label.isEmpty())
        figure.label = caption.words;
    if (figure.label.size() < 2 || figure.label.size() > longestLabel)
        return std::nullopt;
    figure.quantity = mention.quantity;
    settleUnit(figure.quantity, mention, row, column, caption, figure.label);
    figure.period = periodOf(column, row, caption, stance);
    figure.role = roleIn(column, row, stance, figure.period);
    figure.districtCode = byRow                            ? row.districtCode
                          : !column.districtCode.isEmpty() ? column.districtCode
                                                           : stance.districtCode;
    mention.kind = kindOf(figure.quantity.unit, mention.kind);
    const MeasureReading measure =
        m_measures.measureOf(mention, figure.label, {}, stance.cumulative, {});
    const bool counts = measure.measure == Measure::Added || measure.measure == Measure::Total;
    figure.measure = column.change || row.change   ? Measure::Change
                     : column.cumulative && counts ? Measure::Cumulative
                                                   : measure.measure;
    const bool falls = measure.falls && mention.kind == UnitKind::Points;
    if (cell.falls || falls)
        figure.quantity.value = figure.quantity.value.negated();
    LabelTrace trace;
    trace.paired = true;
    // What one project costs is never what the district spends.
    const bool ofProject = column.investment && !byRow && row.words.size() > 2;
    if (!ofProject)
        figure.indicatorId =
            m_indicators.of({figure.label, figure.quantity.unit, figure.measure}, {});
    Stance own = stance;
    own.role = figure.role;
    figure.confidence =
        confidenceOf(mention, own, trace, figure.label, !figure.indicatorId.isEmpty());
    figure.readerVersion = readerVersion;
    return figure;
}

} // namespace duibiao::reading
