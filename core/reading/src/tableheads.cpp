// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TableReader that reads what headings and names of rows say.
#include "labelwords.h"
#include "lexicon.h"
#include "recognisers.h"
#include "tablereader.h"
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

std::optional<Role> TableReader::roleOf(const Table& table, size_t column) const
{
    if (column >= table.heading.size())
        return std::nullopt;
    const Said said = saidBy(view(table.heading[column].span), {});
    return said.role == Role::Reference ? std::nullopt : said.role;
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

/// 1, 2, 3 … or 2, 3, 4 …: numbers of rows, whatever stands above them.
bool TableReader::isSerial(const Table& table, size_t column)
{
    static constexpr int highestFirst = 2;
    if (table.rows.size() < 2)
        return false;
    std::optional<int> first;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const auto& number = table.rows[r][column].number;
        if (!number || !number->unit.isEmpty() || number->kind == UnitKind::Percent)
            return false;
        if (!first) {
            first = number->quantity.value == Decimal(1) ? 1 : highestFirst;
        }
        if (number->quantity.value != Decimal(*first + int(r)))
            return false;
    }
    return true;
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
    said.investment = true;
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

} // namespace duibiao::reading
