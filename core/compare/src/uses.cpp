// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/uses.h"

#include <algorithm>
#include <utility>

namespace duibiao::compare {

namespace {

bool holds(const std::vector<Figure>& figures, FigureId id)
{
    return std::ranges::find(figures, id, &Figure::id) != figures.end();
}

bool isDerivedFrom(const Side& side, FigureId id)
{
    const auto& derivation = side.figure.derivation;
    return derivation && std::ranges::find(derivation->sources, id) != derivation->sources.end();
}

} // namespace

std::optional<Use> useOf(const Row& row, FigureId figure)
{
    const auto pointer = [](const std::optional<Side>& side) { return side ? &*side : nullptr; };
    const std::pair<const Side*, Use> sides[] = {{pointer(row.goal), Use::Goal},
                                                 {pointer(row.outcome), Use::Outcome},
                                                 {pointer(row.base), Use::Base},
                                                 {pointer(row.madeGood), Use::MadeGood},
                                                 {row.near ? &row.near->side : nullptr, Use::Near}};
    for (const auto& [side, use] : sides) {
        if (side && side->figure.id == figure)
            return use;
    }
    for (const auto& [side, use] : sides) {
        if (side && holds(side->parts, figure))
            return Use::Part;
    }
    const auto isIt = [figure](const GoalVersion& version) { return version.figure.id == figure; };
    if (std::ranges::any_of(row.versions, isIt))
        return Use::EarlierGoal;
    for (const auto& [side, use] : sides) {
        if (side && holds(side->others, figure))
            return Use::OtherValue;
    }
    for (const auto& [side, use] : sides) {
        if (side && isDerivedFrom(*side, figure))
            return Use::DerivedFrom;
    }
    return std::nullopt;
}

bool names(const Finding& finding, FigureId figure)
{
    return holds(finding.figures, figure);
}

} // namespace duibiao::compare
