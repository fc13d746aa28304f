// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/subject.h"
#include "model/district.h"
#include "model/indicator.h"

#include <array>
#include <optional>

namespace duibiao::ui {

enum class ChartKind {
    Bars,       ///< goals beside outcomes, of one unit
    Trend,      ///< one indicator over the years, goals as steps
    Cumulative, ///< what is reached so far against the plan of one goal
    Ranking,    ///< districts of one level by one indicator in one period
    HeatMap,    ///< completion: districts × indicators in one period
};
inline constexpr std::array chartKinds = {ChartKind::Bars, ChartKind::Trend, ChartKind::Cumulative,
                                          ChartKind::Ranking, ChartKind::HeatMap};

/// What one chart shows at a time.
struct ChartTopic
{
    QString key;  ///< the same again after the rows were worked out anew
    RowList rows; ///< never empty
};

/// Every topic of these rows that a chart of that kind makes sense of: a trend needs two years, a
/// ranking two districts. Bars and maps: the one with most rows first; else in the
/// order of the rows.
[[nodiscard]] std::vector<ChartTopic> topicsOf(ChartKind kind, const RowList& rows,
                                               const DistrictTree& districts,
                                               const Catalogue& catalogue);

/// Whether there is any; of many rows sooner known than what they are.
[[nodiscard]] bool hasTopic(ChartKind kind, const RowList& rows, const DistrictTree& districts,
                            const Catalogue& catalogue);

/// The charts that rows are enough for, and the one to show.
struct ChartChoice
{
    std::vector<ChartKind> offered;
    ChartKind kind = ChartKind::Bars;
    std::vector<ChartTopic> topics; ///< of that kind
};

/// With the kind that is wanted, or the first that is offered.
[[nodiscard]] ChartChoice chartChoice(const RowList& rows, ChartKind wanted,
                                      const DistrictTree& districts, const Catalogue& catalogue);

[[nodiscard]] QString toCode(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindFromCode(QStringView code);

} // namespace duibiao::ui
