// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <array>
#include <vector>

namespace duibiao::ui {

/// What of a figure can be read right or wrong.
enum class Attribute { Indicator, Label, Role, District, Period, Value, Unit, Bound, Measure };
inline constexpr int attributeCount = static_cast<int>(Attribute::Measure) + 1;

/// Of those that the planner has judged.
struct Share
{
    int right = 0;
    int judged = 0;

    bool operator==(const Share&) const = default;
};

/// What became of the figures read from one report.
struct ReportAccuracy
{
    ReportId report = 0;
    int read = 0;      ///< refused ones included
    int taken = 0;     ///< accepted as they were read
    int corrected = 0; ///< accepted or open, with something changed by hand
    int refused = 0;

    [[nodiscard]] int open() const { return read - taken - corrected - refused; }
    bool operator==(const ReportAccuracy&) const = default;
};

/// How right the reading was. A figure is judged when it was accepted, refused or corrected; one
/// that was refused says nothing of its attributes.
struct Accuracy
{
    std::array<Share, attributeCount> attributes;
    Share figures;                       ///< whole figures, refused ones counting as wrong
    std::vector<ReportAccuracy> reports; ///< in the order of the figures

    bool operator==(const Accuracy&) const = default;
};

/// `asRead` are the figures that the planner changed, as they were read; all others are as they
/// were read.
[[nodiscard]] Accuracy accuracyOf(const std::vector<Figure>& figures,
                                  const std::vector<Figure>& asRead);

} // namespace duibiao::ui
