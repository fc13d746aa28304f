// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/derive.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace duibiao::compare {

namespace {

/// A cell as a key: what is stated there is not derived.
struct Place
{
    Subject subject;
    Role role{};
    Kind kind{};
    Period period;

    bool operator==(const Place&) const = default;
};

size_t qHash(const Place& place, size_t seed = 0)
{
    return qHashMulti(seed, place.subject, static_cast<int>(place.role),
                      static_cast<int>(place.kind), place.period);
}

std::optional<Place> placeOf(const Figure& figure)
{
    const auto kind = kindOf(figure);
    if (!kind)
        return std::nullopt;
    return Place{.subject = subjectOf(figure, *kind),
                 .role = figure.role,
                 .kind = *kind,
                 .period = figure.period};
}

auto order(const Figure& figure)
{
    return std::tie(figure.districtCode, figure.indicatorId, figure.label, figure.period,
                    figure.role, figure.quantity.value, figure.evidence.begin,
                    figure.evidence.quote);
}

/// A stated figure stays, whatever can be worked out. Only the few derived places are hashed.
void dropStated(std::vector<Figure>& derived, derive::Figures inText)
{
    QSet<QPair<QString, Period>> near;
    for (const Figure& figure : derived)
        near.insert({figure.districtCode, figure.period});
    QSet<Place> stated;
    for (const Figure* figure : inText) {
        if (near.isEmpty() || !near.contains({figure->districtCode, figure->period}))
            continue;
        if (const auto place = placeOf(*figure))
            stated.insert(*place);
    }
    std::erase_if(derived, [&stated](const Figure& figure) {
        const auto place = placeOf(figure);
        return !place || stated.contains(*place);
    });
}

} // namespace

namespace derive {

std::vector<const Figure*> inTextOrder(const std::vector<Figure>& figures,
                                       const QStringList& districts)
{
    std::vector<const Figure*> inText;
    for (const Figure& figure : figures) {
        const bool asked = districts.isEmpty() || districts.contains(figure.districtCode);
        if (asked && figure.review != Review::Rejected && figure.role != Role::Reference &&
            !figure.derivation && figure.period.isValid())
            inText.push_back(&figure);
    }
    const auto place = [](const Figure* figure) {
        return std::tuple(figure->evidence.report, figure->evidence.end, figure->evidence.begin);
    };
    if (!std::ranges::is_sorted(inText, {}, place)) // a workspace keeps them so
        std::ranges::stable_sort(inText, {}, place);
    return inText;
}

std::vector<Figure> deriveWithinReports(Figures inText)
{
    std::vector<Figure> derived;
    targetsFromCompletion(inText, derived);
    lastYears(inText, derived);
    restsOfTotals(inText, derived);
    return derived;
}

std::vector<Figure> deriveFrom(Figures inText)
{
    std::vector<Figure> derived = deriveWithinReports(inText);
    yearsFromCumulative(inText, derived);
    dropStated(derived, inText);
    std::ranges::stable_sort(derived,
                             [](const Figure& a, const Figure& b) { return order(a) < order(b); });
    return derived;
}

Figure derivedFigure(const Figure& like, Role role, const Period& period, const Decimal& value,
                     Derivation derivation)
{
    Figure figure = like;
    figure.id = 0;
    figure.role = role;
    figure.period = period;
    figure.quantity.value = value;
    figure.quantity.valueMax.reset();
    figure.quantity.bound = Bound::Exact;
    figure.quantity.approachesFromBelow = false;
    figure.quantity.literal = value.toString() + figure.quantity.unit;
    figure.typedIn = false;
    figure.corrected = false;
    figure.pinned = false;
    figure.derivation = std::move(derivation);
    return figure;
}

} // namespace derive

std::vector<Figure> deriveFigures(const std::vector<Figure>& figures)
{
    return derive::deriveFrom(derive::inTextOrder(figures));
}

} // namespace duibiao::compare
