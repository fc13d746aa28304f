// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Axes of charts, the same in the window and on paper.
namespace duibiao::paper {

struct Ticks
{
    double last = 0; ///< end of the axis
    double step = 0;

    bool operator==(const Ticks&) const = default;
    [[nodiscard]] std::vector<double> values() const; ///< from 0 to last
};

/// Round steps (1, 2, 5 × 10ⁿ) from 0 to the first at or above `highest`; at most six of them.
/// 0..1 for nothing to show.
[[nodiscard]] Ticks niceTicks(double highest);

/// 20万, 1.5亿 in Chinese; 200k, 150M in English; plain below 10 000.
[[nodiscard]] QString axisText(double value);

} // namespace duibiao::paper
