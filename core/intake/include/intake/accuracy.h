// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "store/workspace.h"

#include <array>
#include <vector>

namespace duibiao::intake {

/// What of a figure the reader can get right or wrong.
enum class Attribute { Value, Unit, Bound, Role, Indicator, District, Period, Label, Measure };
inline constexpr std::size_t attributeCount = 9;
inline constexpr std::array<Attribute, attributeCount> allAttributes{
    Attribute::Value,  Attribute::Unit,      Attribute::Bound,
    Attribute::Role,   Attribute::Indicator, Attribute::District,
    Attribute::Period, Attribute::Label,     Attribute::Measure};

[[nodiscard]] QString toCode(Attribute attribute);
/// Whether two figures say the same as far as this goes.
[[nodiscard]] bool agrees(Attribute attribute, const Figure& a, const Figure& b);

/// How right the reading was, by what the planner decided: figures that were accepted or corrected
/// are taken as true now. What was read with the help of lessons counts as the reader itself had
/// read it.
struct Accuracy
{
    int decided = 0;                         ///< accepted or corrected
    int whollyRight = 0;                     ///< of these, with every attribute right
    std::array<int, attributeCount> right{}; ///< of these, by attribute
    int refused = 0;                         ///< read where there was nothing to read
    int missed = 0;                          ///< marked by hand in a report's text
    int open = 0;                            ///< nobody has looked yet

    [[nodiscard]] int rightOf(Attribute attribute) const
    {
        return right[static_cast<std::size_t>(attribute)];
    }
    bool operator==(const Accuracy&) const = default;
};

/// `figures` with the rejected ones; `asRead` what the reader said of those that differ from it.
[[nodiscard]] Accuracy measureAccuracy(const std::vector<Figure>& figures,
                                       const std::vector<Figure>& asRead);
[[nodiscard]] Result<Accuracy> measureAccuracy(const store::Workspace& workspace);

} // namespace duibiao::intake
