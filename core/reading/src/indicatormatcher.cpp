// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatormatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

enum Column { Id, MeasureCode, Words, Without, Units };
constexpr qsizetype columnCount = Units + 1;

tl::unexpected<Error> badLine(int number, const QString& detail)
{
    return failure(ErrorCode::InvalidData, u"patterns"_s, QString::number(number), detail);
}

/// A count, a share or a sum of money: what is of one kind is never of another.
enum class Kind { Count, Rate, Money };

Kind kindOf(Measure measure)
{
    switch (measure) {
    case Measure::Rate:
        return Kind::Rate;
    case Measure::Money:
        return Kind::Money;
    case Measure::Added:
    case Measure::Total:
    case Measure::Cumulative:
    case Measure::Change:
        break;
    }
    return Kind::Count;
}

Kind kindOf(Measure measure, QStringView unit)
{
    if (unit.contains(u'%'))
        return Kind::Rate;
    return kindOf(measure);
}

/// Units that count people: 人, 名, 位, 人次, 人员.
bool countsPeople(QStringView unit)
{
    return !unit.isEmpty() && QStringView(u"人名位").contains(unit.front());
}

QStringList split(const QString& words)
{
    return words.split(u'|', Qt::SkipEmptyParts);
}

constexpr std::size_t bits = 64;

/// As QStringView::startsWith, inline: it is asked for thousands of words a report.
bool beginsWith(QStringView text, QStringView word)
{
    return text.size() >= word.size() &&
           std::equal(word.utf16(), word.utf16() + word.size(), text.utf16());
}

} // namespace

Result<IndicatorMatcher> IndicatorMatcher::fromTsv(const QByteArray& patterns,
                                                   const Catalogue& catalogue)
{
    IndicatorMatcher matcher;
    int number = 0;
    bool heading = true;
    for (const QByteArray& bytes : patterns.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        if (columns.size() != columnCount)
            return badLine(number, u"columns"_s);
        if (std::exchange(heading, false))
            continue;
        const Indicator* indicator = catalogue.find(columns[Id]);
        if (!indicator)
            return badLine(number, u"id"_s);
        Result<Pattern> pattern = matcher.readPattern(columns, *indicator);
        if (!pattern)
            return badLine(number, pattern.error().detail);
        matcher.m_patterns.push_back(std::move(*pattern));
    }
    matcher.addNames(catalogue);
    return matcher;
}

std::size_t IndicatorMatcher::numberOf(const QString& word)
{
    std::vector<Word>& alike = m_words[word.front().unicode()];
    const auto known = std::ranges::find(alike, word, &Word::text);
    if (known != alike.end())
        return known->number;
    alike.push_back({word, m_wordCount});
    return m_wordCount++;
}

std::size_t IndicatorMatcher::numberOfWhole(const QString& word)
{
    const auto known = m_wholes.constFind(word);
    if (known != m_wholes.cend())
        return *known;
    m_wholes.insert(word, m_wordCount);
    return m_wordCount++;
}

IndicatorMatcher::WordSet IndicatorMatcher::wordsIn(QStringView text) const
{
    WordSet words(m_wordCount / bits + 1);
    // 全市幼儿园, 幼儿园数: the same whole.
    QString whole = text.toString();
    if (whole.size() > 3 && whole.startsWith(u'全'))
        whole.remove(0, 2);
    for (const QStringView end : {u"总数", u"数量", u"人数", u"数"}) {
        if (whole.size() > end.size() + 1 && whole.endsWith(end)) {
            whole.chop(end.size());
            break;
        }
    }
    if (const auto known = m_wholes.constFind(whole); known != m_wholes.cend())
        words[*known / bits] |= std::uint64_t{1} << *known % bits;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto alike = m_words.constFind(text[at].unicode());
        if (alike == m_words.cend())
            continue;
        const QStringView rest = text.sliced(at);
        for (const Word& word : *alike) {
            if (beginsWith(rest, word.text))
                words[word.number / bits] |= std::uint64_t{1} << word.number % bits;
        }
    }
    return words;
}

bool IndicatorMatcher::holds(const WordSet& text, std::size_t word)
{
    return (text[word / bits] >> word % bits & 1) != 0;
}

bool IndicatorMatcher::holdsOneOf(const WordSet& text, const std::vector<std::size_t>& words)
{
    return std::ranges::any_of(words, [&](std::size_t word) { return holds(text, word); });
}

Result<IndicatorMatcher::Pattern> IndicatorMatcher::readPattern(const QStringList& columns,
                                                                const Indicator& indicator)
{
    Pattern pattern{.id = indicator.id,
                    .indicatorMeasure = indicator.measure,
                    .without = {},
                    .units = split(columns[Units])};
    for (const QString& word : split(columns[Without]))
        pattern.without.push_back(numberOf(word));
    if (!columns[MeasureCode].isEmpty()) {
        pattern.onlyMeasure = measureFromCode(columns[MeasureCode]);
        if (!pattern.onlyMeasure)
            return failure(ErrorCode::InvalidData, {}, {}, u"measure"_s);
    }
    for (const QString& words : columns[Words].split(u' ', Qt::SkipEmptyParts)) {
        Group group;
        for (const QString& word : split(words)) {
            const bool headingToo = word.startsWith(u'@');
            if (word.size() == (headingToo ? 1 : 0))
                return failure(ErrorCode::InvalidData, {}, {}, u"words"_s);
            const bool whole = word.size() > 1 && word.startsWith(u'=');
            group.words.push_back(whole ? numberOfWhole(word.sliced(1))
                                        : numberOf(headingToo ? word.sliced(1) : word));
            if (headingToo)
                group.inHeading.push_back(group.words.back());
        }
        pattern.groups.push_back(std::move(group));
    }
    if (pattern.groups.empty())
        return failure(ErrorCode::InvalidData, {}, {}, u"words"_s);
    return pattern;
}

/// The catalogue's own names and aliases, the longest first: what the patterns leave open.
void IndicatorMatcher::addNames(const Catalogue& catalogue)
{
    for (const Indicator& indicator : catalogue.all()) {
        const bool people = countsPeople(indicator.unit);
        const auto add = [&](const QString& name) {
            m_names.push_back(
                {numberOf(name), name.size(), indicator.id, indicator.measure, people});
        };
        add(indicator.nameZh);
        std::ranges::for_each(indicator.aliases, add);
    }
    std::ranges::stable_sort(m_names, std::ranges::greater{}, &Name::length);
}

bool IndicatorMatcher::mayCount(const Pattern& pattern, Measure measure, QStringView unit)
{
    // A change is of what its words name: its own unit and measure say nothing of that.
    if (measure == Measure::Change)
        return true;
    if (kindOf(pattern.indicatorMeasure) != kindOf(measure, unit))
        return false;
    if (pattern.onlyMeasure && kindOf(*pattern.onlyMeasure) == Kind::Count &&
        *pattern.onlyMeasure != measure)
        return false;
    return pattern.units.isEmpty() || unit.isEmpty() || pattern.units.contains(unit);
}

bool IndicatorMatcher::fits(const Pattern& pattern, const WordSet& label, const WordSet& heading)
{
    const bool every = std::ranges::all_of(pattern.groups, [&](const Group& group) {
        return holdsOneOf(label, group.words) || holdsOneOf(heading, group.inHeading);
    });
    return every && !holdsOneOf(label, pattern.without);
}

QString IndicatorMatcher::match(QStringView label, Measure measure, QStringView unit,
                                QStringView sectionHeading) const
{
    const WordSet said = wordsIn(label);
    const WordSet heading = wordsIn(sectionHeading);
    for (const Pattern& pattern : m_patterns) {
        if (fits(pattern, said, heading) && mayCount(pattern, measure, unit))
            return pattern.id;
    }
    const auto alike = [&](const Name& name) {
        return measure == Measure::Change ||
               (kindOf(name.measure) == kindOf(measure, unit) &&
                (unit.isEmpty() || name.countsPeople == countsPeople(unit)));
    };
    for (const Name& name : m_names) {
        if (holds(said, name.word) && alike(name))
            return name.id;
    }
    return {};
}

} // namespace duibiao::reading
