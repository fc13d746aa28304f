// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subject.h"

#include <QHash>

#include <span>
#include <vector>

/// One rule a file; each looks at figures in the order of their reports and texts, and adds what
/// it works out.
namespace duibiao::compare::derive {

using Figures = std::span<const Figure* const>;

/// 开工9所,完成率300%: the target was 3.
struct CompletionTarget
{
    const Figure* count = nullptr;
    const Figure* rate = nullptr;
    Decimal target;
    Period period; ///< of the target: the year
};

[[nodiscard]] std::vector<CompletionTarget> completionTargets(Figures inText);
void targetsFromCompletion(Figures inText, std::vector<Figure>& derived);
void lastYears(Figures inText, std::vector<Figure>& derived);
void restsOfTotals(Figures inText, std::vector<Figure>& derived);
void yearsFromCumulative(Figures inText, std::vector<Figure>& derived);
/// yearsFromCumulative() works from these.
[[nodiscard]] bool isRunningTotal(const Figure& figure);

/// What may be derived from, of these districts (all if empty), by report and then by where it ends
/// in the text: a quote may begin with an earlier figure of its sentence.
[[nodiscard]] std::vector<const Figure*> inTextOrder(const std::vector<Figure>& figures,
                                                     const QStringList& districts = {});

/// All but what needs more than one report; what is stated is still among it.
[[nodiscard]] std::vector<Figure> deriveWithinReports(Figures inText);
/// deriveFigures() for figures that are in that order already.
[[nodiscard]] std::vector<Figure> deriveFrom(Figures inText);

/// A figure worked out: `like` what was stated, with another value and period.
[[nodiscard]] Figure derivedFigure(const Figure& like, Role role, const Period& period,
                                   const Decimal& value, Derivation derivation);

} // namespace duibiao::compare::derive
