// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatormatcher.h"

#include <QHash>

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

bool holdsOneOf(QStringView text, const QStringList& words)
{
    return std::ranges::any_of(words, [text](const QString& word) { return text.contains(word); });
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
        Result<Pattern> pattern = readPattern(columns, *indicator);
        if (!pattern)
            return badLine(number, pattern.error().detail);
        matcher.m_patterns.push_back(std::move(*pattern));
    }
    matcher.addNames(catalogue);
    return matcher;
}

Result<IndicatorMatcher::Pattern> IndicatorMatcher::readPattern(const QStringList& columns,
                                                                const Indicator& indicator)
{
    Pattern pattern{.id = indicator.id,
                    .indicatorMeasure = indicator.measure,
                    .without = split(columns[Without]),
                    .units = split(columns[Units])};
    if (!columns[MeasureCode].isEmpty()) {
        pattern.onlyMeasure = measureFromCode(columns[MeasureCode]);
        if (!pattern.onlyMeasure)
            return failure(ErrorCode::InvalidData, {}, {}, u"measure"_s);
    }
    for (const QString& words : columns[Words].split(u' ', Qt::SkipEmptyParts)) {
        Group group;
        for (const QString& word : split(words)) {
            if (word.startsWith(u'@'))
                group.inHeading.append(word.sliced(1));
            group.words.append(word.startsWith(u'@') ? word.sliced(1) : word);
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
        m_names.push_back({indicator.nameZh, indicator.id, indicator.measure, people});
        for (const QString& alias : indicator.aliases)
            m_names.push_back({alias, indicator.id, indicator.measure, people});
    }
    std::ranges::stable_sort(m_names, std::ranges::greater{},
                             [](const Name& name) { return name.text.size(); });
}

bool IndicatorMatcher::fits(const Pattern& pattern, QStringView label, Measure measure,
                            QStringView unit, QStringView heading)
{
    // A change is of what its words name: its own unit and measure say nothing of that.
    if (measure != Measure::Change) {
        if (kindOf(pattern.indicatorMeasure) != kindOf(measure, unit))
            return false;
        if (pattern.onlyMeasure && kindOf(*pattern.onlyMeasure) == Kind::Count &&
            *pattern.onlyMeasure != measure)
            return false;
        if (!pattern.units.isEmpty() && !unit.isEmpty() && !pattern.units.contains(unit))
            return false;
    }
    const bool every = std::ranges::all_of(pattern.groups, [&](const Group& group) {
        return holdsOneOf(label, group.words) || holdsOneOf(heading, group.inHeading);
    });
    return every && !holdsOneOf(label, pattern.without);
}

QString IndicatorMatcher::match(QStringView label, Measure measure, QStringView unit,
                                QStringView sectionHeading) const
{
    for (const Pattern& pattern : m_patterns) {
        if (fits(pattern, label, measure, unit, sectionHeading))
            return pattern.id;
    }
    for (const Name& name : m_names) {
        const bool alike = measure == Measure::Change ||
                           (kindOf(name.measure) == kindOf(measure, unit) &&
                            (unit.isEmpty() || name.countsPeople == countsPeople(unit)));
        if (alike && label.contains(name.text))
            return name.id;
    }
    return {};
}

} // namespace duibiao::reading
