// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charttopics.h"

#include "compare/timeplot.h"

#include <QHash>

#include <algorithm>

namespace duibiao::ui {

using compare::Row;
using namespace Qt::StringLiterals;

namespace {

/// Districts that can be ranked: a city is no match for its own districts.
struct Peers
{
    Subject subject;
    Period period;
    int level = -1;

    bool operator==(const Peers&) const = default;
    friend size_t qHash(const Peers& peers, size_t seed)
    {
        return qHashMulti(seed, peers.subject, peers.period, peers.level);
    }
};

bool isYear(const Row& row)
{
    return row.period.isValid() && row.period.kind() == Period::Kind::Year;
}

bool hasValue(const Row& row)
{
    return row.goal.has_value() || row.outcome.has_value();
}

/// Rows parted by what `keyOf` says of them, in the order of the first of each.
template <typename Key, typename KeyOf, typename Wanted>
std::vector<std::pair<Key, RowList>> parted(const RowList& rows, const KeyOf& keyOf,
                                            const Wanted& wanted)
{
    std::vector<std::pair<Key, RowList>> parts;
    QHash<Key, size_t> places;
    for (const Row* row : rows) {
        if (!wanted(*row))
            continue;
        const Key key = keyOf(*row);
        auto place = places.constFind(key);
        if (place == places.cend()) {
            place = places.insert(key, parts.size());
            parts.push_back({key, {}});
        }
        parts[*place].second.push_back(row);
    }
    return parts;
}

/// Whether `of` does not say the same of all rows.
template <typename Of> bool differ(const RowList& rows, const Of& of)
{
    const auto first = of(*rows.front());
    return std::ranges::any_of(rows, [&](const Row* row) { return of(*row) != first; });
}

std::vector<ChartTopic> units(const RowList& rows)
{
    auto parts = parted<QString>(
        rows, [](const Row& row) { return row.unit; },
        [](const Row& row) { return row.goal.has_value(); });
    std::ranges::sort(parts, [](const auto& a, const auto& b) {
        return a.second.size() != b.second.size() ? a.second.size() > b.second.size()
                                                  : a.first < b.first;
    });
    std::vector<ChartTopic> topics;
    for (auto& [unit, list] : parts)
        topics.push_back({.key = unit, .rows = std::move(list)});
    return topics;
}

std::vector<ChartTopic> trends(const RowList& rows)
{
    std::vector<ChartTopic> topics;
    for (auto& [subject, list] : parted<Subject>(
             rows, subjectOf, [](const Row& row) { return isYear(row) && hasValue(row); })) {
        if (differ(list, [](const Row& row) { return row.period.firstYear(); }))
            topics.push_back({.key = subject.key(), .rows = std::move(list)});
    }
    return topics;
}

std::vector<ChartTopic> cumulatives(const RowList& rows, const Catalogue& catalogue)
{
    std::vector<ChartTopic> topics;
    for (const Row* row : rows) {
        if (addsOverTime(*row, catalogue))
            topics.push_back(
                {.key = QStringList{subjectOf(*row).key(), row->districtCode,
                                    row->period.toString(), QString::number(row->version)}
                            .join(u'\t'),
                 .rows = {row}});
    }
    return topics;
}

std::vector<ChartTopic> rankings(const RowList& rows, const DistrictTree& districts)
{
    const auto peersOf = [&districts](const Row& row) {
        const District* district = districts.find(row.districtCode);
        return Peers{.subject = subjectOf(row),
                     .period = row.period,
                     .level = district ? static_cast<int>(district->level) : -1};
    };
    std::vector<ChartTopic> topics;
    for (auto& [peers, list] : parted<Peers>(rows, peersOf, [](const Row& row) {
             return row.period.isValid() && (hasValue(row) || row.near);
         })) {
        const auto reported =
            std::ranges::count_if(list, [](const Row* row) { return row->outcome.has_value(); });
        if (reported > 1 && differ(list, [](const Row& row) { return row.districtCode; }))
            topics.push_back({.key = QStringList{peers.subject.key(), peers.period.toString(),
                                                 QString::number(peers.level)}
                                         .join(u'\t'),
                              .rows = std::move(list)});
    }
    return topics;
}

std::vector<ChartTopic> heatMaps(const RowList& rows)
{
    std::vector<ChartTopic> topics;
    for (auto& [period, list] : parted<Period>(
             rows, [](const Row& row) { return row.period; },
             [](const Row& row) { return row.period.isValid() && row.goal.has_value(); })) {
        if (differ(list, [](const Row& row) { return row.districtCode; }) ||
            differ(list, subjectOf))
            topics.push_back({.key = period.toString(), .rows = std::move(list)});
    }
    std::ranges::sort(topics, [](const ChartTopic& a, const ChartTopic& b) {
        return std::pair(a.rows.size(), a.rows.front()->period) >
               std::pair(b.rows.size(), b.rows.front()->period);
    });
    return topics;
}

} // namespace

std::vector<ChartTopic> topicsOf(ChartKind kind, const RowList& rows, const DistrictTree& districts,
                                 const Catalogue& catalogue)
{
    switch (kind) {
    case ChartKind::Bars:
        return units(rows);
    case ChartKind::Trend:
        return trends(rows);
    case ChartKind::Cumulative:
        return cumulatives(rows, catalogue);
    case ChartKind::Ranking:
        return rankings(rows, districts);
    case ChartKind::HeatMap:
        return heatMaps(rows);
    }
    Q_UNREACHABLE();
}

bool hasTopic(ChartKind kind, const RowList& rows, const DistrictTree& districts,
              const Catalogue& catalogue)
{
    // more rows never take a topic away, and few are mostly enough
    for (const size_t few : {size_t(256), size_t(8192)}) {
        if (few >= rows.size())
            break;
        const RowList some(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(few));
        if (!topicsOf(kind, some, districts, catalogue).empty())
            return true;
    }
    return !topicsOf(kind, rows, districts, catalogue).empty();
}

ChartChoice chartChoice(const RowList& rows, ChartKind wanted, const DistrictTree& districts,
                        const Catalogue& catalogue)
{
    ChartChoice choice;
    for (const ChartKind kind : chartKinds) {
        if (hasTopic(kind, rows, districts, catalogue))
            choice.offered.push_back(kind);
    }
    if (std::ranges::find(choice.offered, wanted) != choice.offered.end())
        choice.kind = wanted;
    else if (!choice.offered.empty())
        choice.kind = choice.offered.front();
    choice.topics = topicsOf(choice.kind, rows, districts, catalogue);
    return choice;
}

QString toCode(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bars:
        return u"bars"_s;
    case ChartKind::Trend:
        return u"trend"_s;
    case ChartKind::Cumulative:
        return u"cumulative"_s;
    case ChartKind::Ranking:
        return u"ranking"_s;
    case ChartKind::HeatMap:
        return u"heat_map"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChartKind> chartKindFromCode(QStringView code)
{
    for (const ChartKind kind : chartKinds) {
        if (code == toCode(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace duibiao::ui
