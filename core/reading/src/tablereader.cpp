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

namespace {

using text::Span;

constexpr QStringView opening = u"(\uFF08[【";
constexpr QStringView closing = u")\uFF09]】";
constexpr QStringView marks = u" :\uFF1A,、.#*—-";

QString bare(QString words)
{
    while (!words.isEmpty() && marks.contains(words.front()))
        words.remove(0, 1);
    while (!words.isEmpty() && marks.contains(words.back()))
        words.chop(1);
    return words;
}

} // namespace

TableReader::TableReader(const text::Document& document, const Knowledge& knowledge,
                         const ReportHeader& header, const ContextResolver& context)
    : m_document(document), m_knowledge(knowledge), m_header(header), m_context(context),
      m_periods(*knowledge.lexicon), m_measures(*knowledge.lexicon),
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
    std::vector<Figure> figures;
    QString group; // 学校数 above rows that have no number
    for (const auto& row : table.rows) {
        const Said said = rowSays(table, row, columns, stance.period);
        for (size_t c = 0; c < row.size(); ++c) {
            if (!row[c].number || columns[c].silent || (c == 0 && row.size() > 2))
                continue;
            auto figure = figureAt(row[c], said, columns[c], caption, stance);
            if (!figure)
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

TableReader::Said TableReader::saidBy(QStringView text, const Period& now) const
{
    Said said;
    QString words;
    qsizetype at = 0;
    const QString flat = text.toString();
    for (const PeriodMention& mention : m_periods.find(flat, {0, flat.size()}, now)) {
        if (mention.sense == PeriodMention::Sense::Name)
            continue;
        words += QStringView(flat).sliced(at, mention.span.begin - at);
        at = mention.span.end;
        if (mention.sense == PeriodMention::Sense::Compared)
            said.change = true;
        else
            said.period = mention.period;
    }
    words += QStringView(flat).sliced(at);
    takeUnit(words, said);
    words.remove(u' ');
    said.cumulative = words.contains(u"累计");
    // 2022 by itself above a column.
    const QString digits = bare(words);
    if (bool ok = false; digits.size() == 4 && digits.toInt(&ok) > 1949 && ok) {
        said.period = Period::year(digits.toInt());
        words.clear();
    }
    if (takeInvestment(bare(words), said))
        return said;
    QString left;
    qsizetype from = 0;
    for (const WordHit& hit : scanWords(m_heads, words)) {
        const QString kind = hit.entry->column(0);
        const bool whole = hit.span.length() == bare(words).size();
        if (kind == u"goal" || kind == u"achieved")
            said.role = kind == u"goal" ? Role::Goal : Role::Achieved;
        said.change = said.change || kind == u"change";
        said.silent = said.silent || (whole && (kind == u"silent" || kind == u"unit"));
        said.unitColumn = said.unitColumn || (whole && kind == u"unit");
        const bool kept = kind == u"keep" || kind == u"change";
        const bool empty = !kept && (whole || kind == u"goal" || kind == u"achieved");
        left += QStringView(words).sliced(from, hit.span.begin - from);
        if (!empty)
            left += hit.entry->word;
        from = hit.span.end;
    }
    left += QStringView(words).sliced(from);
    said.districtCode = districtOf(left);
    said.words = bare(left);
    return said;
}

/// 总投资, 年度计划投资, 累计完成投资 above a column: what a project costs, is to cost, has cost.
bool TableReader::takeInvestment(const QString& words, Said& said) const
{
    const auto word = m_investments.longestMatchBefore(words, words.size());
    if (!word)
        return false;
    const QString kind = word->entry->column(0);
    said.role = kind == u"size"      ? Role::Reference
                : kind == u"planned" ? Role::Goal
                                     : Role::Achieved;
    said.cumulative = said.cumulative && kind == u"done";
    said.words = words;
    return true;
}

/// 在校生(万人), 单位:所 at the end of a heading.
void TableReader::takeUnit(QString& words, Said& said) const
{
    for (const QStringView lead : {u"计量单位:", u"单位:"}) {
        const qsizetype at = words.indexOf(lead);
        if (at >= 0 && readUnit(QStringView(words).sliced(at + lead.size()).trimmed(), said)) {
            words.truncate(at);
            return;
        }
    }
    if (words.isEmpty() || !closing.contains(words.back()))
        return;
    for (qsizetype at = words.size() - 2; at >= 0; --at) {
        if (!opening.contains(words[at]))
            continue;
        if (readUnit(QStringView(words).sliced(at + 1).chopped(1), said))
            words.truncate(at);
        return;
    }
}

/// 万人 as a unit: what is counted and the places it shifts.
bool TableReader::readUnit(QStringView unit, Said& said) const
{
    for (const QStringView lead : {u"计量单位:", u"单位:"}) {
        if (unit.startsWith(lead))
            unit = unit.sliced(lead.size()).trimmed();
    }
    while (unit.endsWith(u')') || unit.endsWith(u']'))
        unit.chop(1);
    int places = 0;
    while (!unit.isEmpty() && QStringView(u"百千万亿").contains(unit.front())) {
        places += unit.front() == u'百'   ? 2
                  : unit.front() == u'千' ? 3
                  : unit.front() == u'万' ? 4
                                          : 8;
        unit = unit.sliced(1);
    }
    if (unit == u"年") { // 平均受教育年限(年)
        said.unit = unit.toString();
        return true;
    }
    const auto* entry = m_units.find(unit);
    if (!entry || entry->column(1) == u"none" || entry->column(1) == u"noun")
        return false;
    said.unit = entry->column(0);
    said.places = places;
    return true;
}

QString TableReader::districtOf(QStringView text) const
{
    const QStringView name = text.trimmed();
    if (m_header.districtCode.isEmpty() || name.isEmpty() || !m_knowledge.recognisers)
        return {};
    const auto found = m_knowledge.recognisers->districts.find(name);
    if (found.size() != 1 || found.front().span.length() != name.size())
        return {};
    for (const QString& code : found.front().codes) {
        if (code != m_header.districtCode &&
            m_knowledge.districts.isWithin(code, m_header.districtCode))
            return code;
    }
    return {};
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
    figure.role = column.role ? *column.role : row.role ? *row.role : stance.role;
    if (figure.role == Role::Reference && stance.role == Role::Goal)
        figure.role = Role::Goal; // what a plan's project is to cost
    figure.period = periodOf(column, row, caption, stance);
    // A year that lies before what a plan is for has been.
    if (!column.role && !row.role && stance.role == Role::Goal && stance.period.isValid() &&
        figure.period.isValid() && figure.period.lastDay() < stance.period.firstDay())
        figure.role = Role::Achieved;
    figure.districtCode = byRow                            ? row.districtCode
                          : !column.districtCode.isEmpty() ? column.districtCode
                                                           : stance.districtCode;
    if (figure.quantity.unit == u"%" || figure.quantity.unit == u"‰")
        mention.kind = UnitKind::Percent;
    else if (figure.quantity.unit == u"个百分点")
        mention.kind = UnitKind::Points;
    else if (figure.quantity.unit == u"元")
        mention.kind = UnitKind::Money;
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
    if (m_knowledge.recognisers)
        figure.indicatorId = m_knowledge.recognisers->indicators.match(figure.label, figure.measure,
                                                                       figure.quantity.unit, {});
    figure.confidence =
        confidenceOf(mention, stance, trace, figure.label, !figure.indicatorId.isEmpty());
    figure.readerVersion = readerVersion;
    return figure;
}

} // namespace duibiao::reading
