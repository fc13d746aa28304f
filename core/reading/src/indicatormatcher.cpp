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

/// 提高2.4个百分点 of a share, 多218名 of a count; 增长5% may be of either.
bool mayChange(Kind kind, QStringView unit)
{
    if (unit.isEmpty() || unit.contains(u'%'))
        return true;
    return unit.contains(u"百分点") ? kind == Kind::Rate : kind != Kind::Rate;
}

QStringList split(const QString& words)
{
    return words.split(u'|', Qt::SkipEmptyParts);
}

constexpr std::size_t wordBits = 64;

/// The first two characters from there on, or the last one by itself.
quint32 keyAt(QStringView text, qsizetype at)
{
    constexpr int characterBits = 16;
    const quint32 second = at + 1 < text.size() ? text[at + 1].unicode() : 0U;
    return second << characterBits | text[at].unicode();
}

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
        matcher.m_ownWords[indicator->id] += columns[Words] % u'|';
        matcher.m_patterns.push_back(std::move(*pattern));
    }
    matcher.addNames(catalogue);
    matcher.indexWords();
    return matcher;
}

std::size_t IndicatorMatcher::numberOf(const QString& word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    m_numbers.insert(word, m_wordCount);
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

/// What a text is looked up by: words share the key of their first two characters.
void IndicatorMatcher::indexWords()
{
    const auto listed = [](WordIndex& index, const QString& text, std::size_t number) {
        index[keyAt(text, 0)].push_back({text, number});
    };
    for (auto word = m_numbers.cbegin(); word != m_numbers.cend(); ++word)
        listed(m_words, word.key(), word.value());
    m_patternsByWord.resize(m_wordCount);
    m_patternsByHeading.resize(m_wordCount);
    m_namesByWord.resize(m_wordCount);
    std::vector<bool> heading(m_wordCount);
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        const auto& groups = m_patterns[i].groups;
        const Group& rarest = *std::ranges::min_element(
            groups, {}, [](const Group& group) { return group.words.size(); });
        for (const std::size_t word : rarest.words)
            m_patternsByWord[word].push_back(i);
        for (const std::size_t word : rarest.inHeading)
            m_patternsByHeading[word].push_back(i);
        for (const Group& group : groups) {
            for (const std::size_t word : group.inHeading)
                heading[word] = true;
        }
    }
    for (auto word = m_numbers.cbegin(); word != m_numbers.cend(); ++word) {
        if (heading[word.value()])
            listed(m_headingWords, word.key(), word.value());
    }
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_namesByWord[m_names[i].word].push_back(i);
}

void IndicatorMatcher::add(std::size_t word, WordSet& words)
{
    const std::uint64_t bit = std::uint64_t{1} << word % wordBits;
    std::uint64_t& bits = words.bits[word / wordBits];
    if ((bits & bit) == 0)
        words.list.push_back(word);
    bits |= bit;
}

void IndicatorMatcher::scan(QStringView text, const WordIndex& index, WordSet& words)
{
    const auto addFrom = [&](quint32 key, qsizetype at) {
        const auto alike = index.constFind(key);
        if (alike == index.cend())
            return;
        const QStringView rest = text.sliced(at);
        const bool ofBoth = at > 0 && text[at - 1] == u'中' && beginsWith(rest, u"小学"); // 中小学
        for (const Word& word : *alike) {
            if (!ofBoth && beginsWith(rest, word.text))
                add(word.number, words);
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        addFrom(keyAt(text, at), at);
        addFrom(text[at].unicode(), at); // words of one character
    }
}

IndicatorMatcher::WordSet IndicatorMatcher::wordsIn(QStringView label) const
{
    WordSet words{std::vector<std::uint64_t>(m_wordCount / wordBits + 1), {}};
    // 全市幼儿园, 幼儿园数: the same whole.
    QString whole = label.toString();
    if (whole.size() > 3 && whole.startsWith(u'全'))
        whole.remove(0, 2);
    for (const QStringView end : {u"总数", u"数量", u"人数", u"数"}) {
        if (whole.size() > end.size() + 1 && whole.endsWith(end)) {
            whole.chop(end.size());
            break;
        }
    }
    if (const auto known = m_wholes.constFind(whole); known != m_wholes.cend())
        add(*known, words);
    scan(label, m_words, words);
    return words;
}

IndicatorMatcher::WordSet IndicatorMatcher::wordsInHeading(QStringView heading) const
{
    WordSet words{std::vector<std::uint64_t>(m_wordCount / wordBits + 1), {}};
    scan(heading, m_headingWords, words);
    return words;
}

bool IndicatorMatcher::holds(const WordSet& text, std::size_t word)
{
    return (text.bits[word / wordBits] >> word % wordBits & 1) != 0;
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
    // A change is of what its words name: its own unit and measure say no more than whether it was
    // a count or a share.
    if (measure == Measure::Change)
        return mayChange(kindOf(pattern.indicatorMeasure), unit);
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
    const WordSet heading = wordsInHeading(sectionHeading);
    const auto gathered = [](const WordSet& words, const Positions& byWord,
                             std::vector<std::size_t>& found) {
        for (const std::size_t word : words.list)
            found.insert(found.end(), byWord[word].begin(), byWord[word].end());
    };
    std::vector<std::size_t> found;
    gathered(said, m_patternsByWord, found);
    gathered(heading, m_patternsByHeading, found);
    std::ranges::sort(found);
    for (const std::size_t i : found) {
        const Pattern& pattern = m_patterns[i];
        if (mayCount(pattern, measure, unit) && fits(pattern, said, heading))
            return pattern.id;
    }
    found.clear();
    gathered(said, m_namesByWord, found);
    std::ranges::sort(found);
    const auto alike = [&](std::size_t i) {
        const Name& name = m_names[i];
        if (measure == Measure::Change)
            return mayChange(kindOf(name.measure), unit);
        return kindOf(name.measure) == kindOf(measure, unit) &&
               (unit.isEmpty() || name.countsPeople == countsPeople(unit));
    };
    const auto name = std::ranges::find_if(found, alike);
    return name == found.end() ? QString() : m_names[*name].id;
}

} // namespace duibiao::reading
