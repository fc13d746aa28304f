// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/derive.h"
#include "labelwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::compare::derive {

namespace {

/// Two parts that leave nothing beside them.
struct Halves
{
    QStringView one;
    QStringView other;
};
constexpr std::array<Halves, 2> halves = {{{u"公办", u"民办"}, {u"民办", u"公办"}}};

// The whole is told right before its part.
constexpr std::ptrdiff_t farthest = 8;

bool areOfOneTelling(const Figure& whole, const Figure& part)
{
    const auto kind = kindOf(whole);
    return (kind == Kind::Count || kind == Kind::Money) && kind == kindOf(part) &&
           whole.evidence.report == part.evidence.report && whole.role == part.role &&
           whole.period == part.period && whole.districtCode == part.districtCode &&
           whole.quantity.unit == part.quantity.unit;
}

bool isExact(const Figure& figure)
{
    return figure.quantity.bound == Bound::Exact && !figure.quantity.valueMax;
}

QString labelWithout(const Figure& figure, QStringView word)
{
    return normalisedLabel(figure.label).remove(word.toString());
}

/// Whether the other half is told as well: then there is nothing to work out.
bool isToldToo(Figures near, const Figure& part, const Halves& pair)
{
    const QString rest = labelWithout(part, pair.one);
    return std::ranges::any_of(near, [&](const Figure* figure) {
        return areOfOneTelling(*figure, part) && figure->label.contains(pair.other) &&
               labelWithout(*figure, pair.other) == rest;
    });
}

} // namespace

/// 学位3万个, 其中公办2万个: the rest are 1万 of private schools.
void restsOfTotals(Figures inText, std::vector<Figure>& derived)
{
    for (auto part = inText.begin(); part != inText.end(); ++part) {
        const auto* const pair = std::ranges::find_if(
            halves, [&part](const Halves& h) { return (*part)->label.contains(h.one); });
        if (pair == halves.end() || (*part)->label.contains(pair->other) || !isExact(**part))
            continue;
        const auto first = part - std::min(farthest, part - inText.begin());
        const auto last = part + std::min(farthest, inText.end() - part);
        const QString name = labelWithout(**part, pair->one);
        const auto whole = std::find_if(first, part, [&](const Figure* figure) {
            return areOfOneTelling(*figure, **part) && isExact(*figure) &&
                   normalisedLabel(figure->label) == name;
        });
        if (whole == part || isToldToo(Figures(first, last), **part, *pair))
            continue;
        const auto value = (*whole)->quantity.value.minus((*part)->quantity.value);
        if (!value || value->isNegative())
            continue;
        Figure rest = derivedFigure(
            **part, (*part)->role, (*part)->period, *value,
            {.rule = Derivation::Rule::RestOfTotal, .sources = {(*whole)->id, (*part)->id}});
        rest.label.replace(pair->one.toString(), pair->other.toString());
        derived.push_back(std::move(rest));
    }
}

} // namespace duibiao::compare::derive
