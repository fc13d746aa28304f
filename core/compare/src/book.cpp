// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book.h"

#include "bookorder.h"
#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::compare {

namespace {

constexpr Symbol labelBit = 0x80000000;

/// What stands in brackets is a remark: 学校(幼儿园) are all schools.
QString withoutBrackets(const QString& label)
{
    static const QRegularExpression brackets(u"[((][^))]*[))]"_s);
    QString bare = label;
    return bare.remove(brackets);
}

quint32 tieOf(const Figure& figure)
{
    const size_t hash = qHashMulti(0, figure.quantity.literal, figure.label, figure.evidence.quote);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

} // namespace

Book::Wording Book::wordingOf(Symbol label, Symbol indicator)
{
    const quint64 key = (quint64(label) << 32) | indicator;
    const auto known = m_wordings.constFind(key);
    if (known != m_wordings.constEnd())
        return *known;
    const QString words = m_words[label];
    const QString id = m_words[indicator];
    const Indicator* catalogued = m_context.catalogue ? m_context.catalogue->find(id) : nullptr;
    const QString normalised = normalisedLabel(words);
    QStringList scope;
    if (!id.isEmpty())
        scope = scopeWords(withoutBrackets(words), catalogued ? catalogued->nameZh : QString(),
                           catalogued ? catalogued->aliases : QStringList());
    const auto scopeFor = [&](Measure measure) {
        return m_scopes.of(scope + standingWords(words, measure, catalogued));
    };
    const Wording wording{.normalised = m_words.of(normalised),
                          .scope = scopeFor(Measure::Added),
                          .scopeOfTotal = scopeFor(Measure::Total),
                          .distance = distanceFromName(normalised, catalogued)};
    m_wordings.insert(key, wording);
    return wording;
}

Symbol Book::groupOf(const Figure& figure, Kind kind, const Wording& wording, Symbol indicator)
{
    const bool byLabel = figure.indicatorId.isEmpty();
    const Symbol unit = m_words.of(figure.quantity.unit);
    auto canonical = m_canonicalUnits.constFind(unit);
    if (canonical == m_canonicalUnits.constEnd())
        canonical = m_canonicalUnits.insert(unit, m_words.of(canonicalUnit(figure.quantity.unit)));
    const Key key{.district = m_words.of(figure.districtCode),
                  .subject = byLabel ? wording.normalised | labelBit : indicator,
                  .unit = *canonical,
                  .family = kind == Kind::Cumulative ? Kind::Count : kind};
    const auto place = m_groupPlaces.constFind(key);
    if (place != m_groupPlaces.constEnd())
        return *place;
    const auto fresh = static_cast<Symbol>(m_groups.size());
    Group group{.district = key.district,
                .indicator = indicator,
                .label = byLabel ? wording.normalised : m_words.of(QString()),
                .unit = key.unit,
                .family = key.family};
    group.known = m_context.catalogue ? m_context.catalogue->find(figure.indicatorId) : nullptr;
    m_groups.push_back(group);
    m_groupPlaces.insert(key, fresh);
    return fresh;
}

void Book::add(const Figure& figure, bool keep)
{
    if (figure.role == Role::Reference || figure.review == Review::Rejected)
        return;
    const auto kind = kindOf(figure);
    if (!kind)
        return;
    const Quantity& quantity = figure.quantity;
    Entry entry;
    entry.id = figure.id;
    entry.report = figure.evidence.report;
    entry.source = keep ? &figure : nullptr;
    entry.value = quantity.value;
    entry.resolution = quantity.resolution;
    entry.label = m_words.of(figure.label);
    entry.unit = m_words.of(quantity.unit);
    entry.period = m_periods.of(figure.period);
    if (quantity.valueMax) {
        entry.most = static_cast<Symbol>(m_mosts.size());
        m_mosts.push_back(*quantity.valueMax);
    }
    const Symbol indicator = m_words.of(figure.indicatorId);
    const Wording wording = wordingOf(entry.label, indicator);
    entry.group = groupOf(figure, *kind, wording, indicator);
    entry.scope = figure.measure == Measure::Total ? wording.scopeOfTotal : wording.scope;
    entry.distance = wording.distance;
    auto age = m_ages.constFind(entry.report);
    if (age == m_ages.constEnd())
        age = m_ages.insert(entry.report, reportAge(m_context.reports.value(entry.report)));
    entry.age = figure.role == Role::Goal && figure.issued.isValid()
                    ? static_cast<qint32>(-figure.issued.toJulianDay())
                    : *age;
    entry.begin = static_cast<quint32>(figure.evidence.begin);
    entry.end = static_cast<quint32>(figure.evidence.end);
    entry.tie = tieOf(figure);
    entry.confidence = static_cast<float>(figure.confidence);
    entry.role = figure.role;
    entry.measure = figure.measure;
    entry.bound = quantity.bound;
    entry.kind = *kind;
    entry.fromBelow = quantity.approachesFromBelow;
    entry.typedIn = figure.typedIn;
    entry.pinned = figure.pinned;
    entry.derived = figure.derivation.has_value();
    m_entries.push_back(entry);
}

void Book::adopt(Figure figure)
{
    m_own.push_back(std::move(figure));
    add(m_own.back(), true);
}

std::span<const Cell> Book::goals(const Group& group) const
{
    return std::span(m_cells).subspan(group.firstGoal, group.firstOutcome - group.firstGoal);
}

std::span<const Cell> Book::outcomes(const Group& group) const
{
    return std::span(m_cells).subspan(group.firstOutcome, group.end - group.firstOutcome);
}

std::span<const Entry> Book::entriesOf(const Cell& cell) const
{
    return std::span(m_entries).subspan(cell.first, cell.count);
}

std::span<const quint32> Book::partsOf(const Cell& cell) const
{
    return std::span(m_parts).subspan(cell.firstPart, cell.allParts);
}

const QString& Book::district(const Group& group) const
{
    return m_words[group.district];
}

const QString& Book::indicator(const Group& group) const
{
    return m_words[group.indicator];
}

Quantity Book::quantity(const Entry& entry) const
{
    Quantity quantity;
    quantity.value = entry.value;
    if (entry.most != noSymbol)
        quantity.valueMax = m_mosts[entry.most];
    quantity.bound = entry.bound;
    quantity.resolution = entry.resolution;
    quantity.approachesFromBelow = entry.fromBelow;
    return quantity;
}

Figure Book::figure(const Entry& entry) const
{
    if (entry.source)
        return *entry.source;
    const Group& group = m_groups[entry.group];
    Figure figure;
    figure.id = entry.id;
    figure.role = entry.role;
    figure.districtCode = district(group);
    figure.indicatorId = indicator(group);
    figure.label = label(entry);
    figure.measure = entry.measure;
    figure.period = m_periods[entry.period];
    figure.quantity = quantity(entry);
    figure.quantity.unit = m_words[entry.unit];
    figure.evidence.report = entry.report;
    figure.evidence.begin = entry.begin;
    figure.evidence.end = entry.end;
    figure.confidence = static_cast<double>(entry.confidence);
    figure.typedIn = entry.typedIn;
    figure.pinned = entry.pinned;
    return figure;
}

std::vector<quint32> Book::groupsOfDistrict(const QString& code) const
{
    const auto codeOf = [this](const Group& group) -> const QString& { return district(group); };
    const auto [first, last] = std::ranges::equal_range(m_groups, code, {}, codeOf);
    std::vector<quint32> places;
    for (auto group = first; group != last; ++group)
        places.push_back(static_cast<quint32>(group - m_groups.begin()));
    return places;
}

std::vector<quint32> Book::groupsOfSubject(const QString& subject) const
{
    return m_bySubject.value(m_words.find(subject));
}

const Group* Book::sibling(const Group& group, const QString& indicator) const
{
    const Key key{.district = group.district,
                  .subject = m_words.find(indicator),
                  .unit = group.unit,
                  .family = group.family};
    const auto place = m_groupPlaces.constFind(key);
    return place == m_groupPlaces.constEnd() ? nullptr : &m_groups[*place];
}

} // namespace duibiao::compare
