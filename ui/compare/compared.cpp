// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compared.h"

#include "compare/subject.h"

namespace duibiao::ui {

using compare::Row;

namespace {

/// What a row of a city shares with those of its districts.
struct Place
{
    QString districtCode;
    Subject subject;
    Period period;

    bool operator==(const Place&) const = default;
    friend size_t qHash(const Place& place, size_t seed)
    {
        return qHashMulti(seed, place.districtCode, place.subject, place.period);
    }
};

qint64 idOf(const Row& row)
{
    const size_t hash = qHashMulti(0, row.districtCode, row.indicatorId, row.label, row.unit,
                                   row.period, row.scope, row.version);
    return static_cast<qint64>(hash >> 1);
}

QHash<QString, QString> parentsOf(const std::set<QString>& codes, const DistrictTree& districts)
{
    QHash<QString, QString> parents;
    for (const QString& code : codes) {
        const District* district = districts.find(code);
        if (district && codes.contains(district->parentCode))
            parents.insert(code, district->parentCode);
    }
    return parents;
}

QHash<int, std::vector<int>> partsOf(const std::vector<Row>& rows,
                                     const QHash<QString, QString>& parents)
{
    QSet<QString> cities;
    for (const QString& parent : parents)
        cities.insert(parent);
    QHash<Place, int> places;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const Place place{row.districtCode, subjectOf(row), row.period};
        if (cities.contains(row.districtCode) && !places.contains(place))
            places.insert(place, static_cast<int>(i));
    }
    QHash<int, std::vector<int>> parts;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const auto parent = parents.constFind(row.districtCode);
        if (parent == parents.cend())
            continue;
        const auto city = places.constFind({*parent, subjectOf(row), row.period});
        if (city != places.cend())
            parts[*city].push_back(static_cast<int>(i));
    }
    return parts;
}

} // namespace

Compared comparedOf(std::vector<Row> rows, const DistrictTree& districts)
{
    Compared compared;
    compared.ids.reserve(rows.size());
    for (const Row& row : rows) {
        compared.ids.push_back(idOf(row));
        compared.districts.insert(row.districtCode);
        if (!row.indicatorId.isEmpty())
            compared.indicators.try_emplace(row.indicatorId, row.label);
        if (row.period.isValid())
            compared.periods.insert(row.period);
    }
    compared.parts = partsOf(rows, parentsOf(compared.districts, districts));
    compared.rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    return compared;
}

} // namespace duibiao::ui
