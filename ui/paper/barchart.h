// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "flow.h"
#include "typeset.h"

#include <optional>
#include <vector>

namespace duibiao::paper {

/// One line of a chart: a goal beside its outcome.
struct ChartLine
{
    QString name;
    QString period;
    std::optional<double> goal;
    std::optional<double> outcome;
    const compare::Row* row = nullptr; ///< that it was made of, where it can be led back to

    bool operator==(const ChartLine&) const = default;
};

/// Lines that share a unit, and so an axis.
struct ChartPanel
{
    QString unit;
    std::vector<ChartLine> lines;

    bool operator==(const ChartPanel&) const = default;
};

/// Picks what is worth a chart: rows with goal and outcome, at most `mostLines`, in panels of one
/// unit each, the fullest panel first.
[[nodiscard]] std::vector<ChartPanel> chartPanels(const std::vector<compare::Row>& rows,
                                                  const compare::Context& context, int mostLines);

/// The panel as vectors: goals as outlined bars, outcomes as filled ones, values written beside.
/// `factor` makes type and lines larger or smaller.
[[nodiscard]] Block chartBlock(const ChartPanel& panel, const Typesetter& typesetter, double width,
                               double factor = 1);

} // namespace duibiao::paper
