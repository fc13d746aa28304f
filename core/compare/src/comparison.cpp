// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "derive/derive.h"
#include "row.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace duibiao::compare {

namespace {

bool isUsable(const Figure& figure)
{
    return figure.role != Role::Reference && figure.review != Review::Rejected;
}

/// Whether the figure can be in a row that is asked for; its period decides only later, since the
/// base and the parts of a row lie in others.
bool isAskedFor(const Figure& figure, const Query& query)
{
    if (!query.districts.isEmpty() && !query.districts.contains(figure.districtCode))
        return false;
    const QString& subject = figure.indicatorId.isEmpty() ? figure.label : figure.indicatorId;
    return query.indicators.isEmpty() || query.indicators.contains(subject);
}

struct Place
{
    QStringView district;
    std::ptrdiff_t indicator = 0; ///< in the catalogue; labels come behind it
    QStringView label;
    QStringView unit;
    Period period;
    Measure measure{};
    Role role{};
    QStringView id; ///< also orders indicators that the catalogue does not know
    size_t row = 0; ///< not part of the order

    [[nodiscard]] auto key() const
    {
        return std::tie(district, indicator, label, unit, period, measure, role, id);
    }
};

Place placeOf(const Row& row, size_t index, const Catalogue* catalogue)
{
    const Figure& figure = row.goal ? row.goal->figure : row.outcome->figure;
    Place place{.district = row.districtCode,
                .indicator = std::numeric_limits<std::ptrdiff_t>::max(),
                .label = row.label,
                .unit = row.unit,
                .period = row.period,
                .measure = figure.measure,
                .role = figure.role,
                .id = row.indicatorId,
                .row = index};
    if (const Indicator* indicator = catalogue ? catalogue->find(row.indicatorId) : nullptr) {
        place.indicator = indicator - catalogue->all().data();
        place.label = {}; // rows of one indicator go by their periods, however they are worded
    }
    return place;
}

void sortRows(std::vector<Row>& rows, const Catalogue* catalogue)
{
    std::vector<Place> places;
    places.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        places.push_back(placeOf(rows[i], i, catalogue));
    std::ranges::sort(places, [](const Place& a, const Place& b) { return a.key() < b.key(); });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const Place& place : places)
        sorted.push_back(std::move(rows[place.row]));
    rows = std::move(sorted);
}

} // namespace

bool Query::matches(const Row& row) const
{
    if (!districts.isEmpty() && !districts.contains(row.districtCode))
        return false;
    const QString& subject = row.indicatorId.isEmpty() ? row.label : row.indicatorId;
    if (!indicators.isEmpty() && !indicators.contains(subject))
        return false;
    return periods.empty() || std::ranges::any_of(periods, [&row](const Period& period) {
               return row.period.isValid() && row.period.overlaps(period);
           });
}

std::vector<Row> compareFigures(const std::vector<Figure>& figures, const Context& context,
                                const Query& query)
{
    std::vector<Figure> derived;
    if (query.withDerived)
        derived = derive::deriveFrom(derive::inTextOrder(figures, query.districts));
    std::vector<const Figure*> used;
    used.reserve(figures.size() + derived.size());
    for (const auto* source : {&figures, &std::as_const(derived)}) {
        for (const Figure& figure : *source) {
            if (isUsable(figure) && isAskedFor(figure, query))
                used.push_back(&figure);
        }
    }
    std::vector<Row> rows;
    for (const Group& group : groupFigures(used, context.catalogue)) {
        const Choice choice(context, group.indicator);
        for (Row& row : rowsOf(group, choice, query)) {
            if (query.matches(row))
                rows.push_back(std::move(row));
        }
    }
    sortRows(rows, context.catalogue);
    return rows;
}

} // namespace duibiao::compare
