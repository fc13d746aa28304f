// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "group.h"

#include "labelwords.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace duibiao::compare {

namespace {

struct Sorted
{
    std::vector<const Figure*> goals;
    std::vector<const Figure*> outcomes;
};

std::vector<Cell> cellsOf(std::vector<const Figure*>& figures)
{
    const auto place = [](const Figure* figure) {
        return std::tuple(figure->period, *kindOf(*figure));
    };
    std::ranges::stable_sort(figures, {}, place);
    std::vector<Cell> cells;
    for (const Figure* figure : figures) {
        const Kind kind = *kindOf(*figure);
        if (cells.empty() || cells.back().kind != kind || cells.back().period != figure->period)
            cells.push_back({.kind = kind, .period = figure->period, .figures = {}});
        cells.back().figures.push_back(figure);
    }
    return cells;
}

} // namespace

std::optional<Kind> kindOf(const Figure& figure)
{
    const QString& unit = figure.quantity.unit;
    if (figure.measure == Measure::Change || unit == u"个百分点"_s)
        return std::nullopt;
    if (figure.measure == Measure::Rate || unit == u"%"_s || unit == u"‰"_s)
        return Kind::Rate;
    if (figure.measure == Measure::Money || unit == u"元"_s)
        return Kind::Money;
    return figure.measure == Measure::Cumulative ? Kind::Cumulative : Kind::Count;
}

size_t qHash(const Subject& subject, size_t seed)
{
    return qHashMulti(seed, subject.district, subject.indicator, subject.label,
                      static_cast<int>(subject.family));
}

Subject subjectOf(const Figure& figure, Kind kind)
{
    Subject subject;
    subject.district = figure.districtCode;
    subject.indicator = figure.indicatorId;
    if (figure.indicatorId.isEmpty())
        subject.label = normalisedLabel(figure.label) + u'\n' + figure.quantity.unit;
    subject.family = kind == Kind::Cumulative ? Kind::Count : kind;
    return subject;
}

std::vector<size_t> cellsInside(const std::vector<Cell>& cells, const Period& period)
{
    const auto startsBefore = [&period](const Cell& cell) {
        return !cell.period.isValid() || cell.period.firstDay() < period.firstDay();
    };
    std::vector<size_t> inside;
    for (auto cell = std::ranges::partition_point(cells, startsBefore); cell != cells.end();
         ++cell) {
        if (cell->period.firstDay() > period.lastDay())
            break;
        if (period.contains(cell->period))
            inside.push_back(static_cast<size_t>(cell - cells.begin()));
    }
    return inside;
}

std::vector<Group> groupFigures(const std::vector<const Figure*>& figures,
                                const Catalogue* catalogue)
{
    QHash<Subject, size_t> places;
    std::vector<Group> groups;
    std::vector<Sorted> members;
    for (const Figure* figure : figures) {
        const auto kind = kindOf(*figure);
        if (!kind)
            continue;
        Subject subject = subjectOf(*figure, *kind);
        auto place = places.constFind(subject);
        if (place == places.constEnd()) {
            place = places.insert(subject, groups.size());
            const Indicator* indicator = catalogue ? catalogue->find(subject.indicator) : nullptr;
            groups.push_back({.subject = std::move(subject),
                              .indicator = indicator,
                              .goals = {},
                              .outcomes = {}});
            members.emplace_back();
        }
        Sorted& sorted = members[*place];
        (figure->role == Role::Goal ? sorted.goals : sorted.outcomes).push_back(figure);
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i].goals = cellsOf(members[i].goals);
        groups[i].outcomes = cellsOf(members[i].outcomes);
    }
    return groups;
}

} // namespace duibiao::compare
