// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/district.h"
#include "model/figure.h"
#include "model/indicator.h"
#include "model/report.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace duibiao::compare {

enum class Verdict { Met, Missed, InProgress, Undetermined, NoOutcome, NoGoal };
/// How sure a verdict is: whatever the true values are; only within the rounding of what is
/// written; or only by the words that bound it.
enum class Certainty { Certain, WithinRounding, ByBound };
/// Against the time that is gone, for a goal still running.
enum class Pace { None, Ahead, OnPace, Behind };

/// Why a verdict was given, as a code with its arguments; the sentence is made in ui/wording.
enum class Reason {
    ReachesGoal,         ///< outcome ≥ goal
    ReachesGoalAtLowest, ///< even the lowest the outcome can be is enough
    ReachesGoalWithinRounding,
    FallsShort,
    FallsShortNarrowly, ///< 近8万 against 80 000
    StaysWithinLimit,   ///< less is better
    ExceedsLimit,
    BoundsAllowBoth,
    PartOfPeriod, ///< outcomes cover only part of the goal's period
    OutcomeNotReported,
    NoGoalStated,
};

/// One side of a row: the figure that stands for it.
struct Side
{
    Figure figure; ///< the chosen one; for added parts a figure made of them (id 0)
    std::vector<Figure>
        parts; ///< the figures that were added, or that are stated beside their whole
    std::vector<Figure> others; ///< other stated values for the same cell, best first

    bool operator==(const Side&) const = default;
};

struct Row
{
    QString districtCode;
    QString indicatorId; ///< empty: compared by label
    QString label;       ///< of the goal, else of the outcome
    QString unit;
    Period period; ///< the goal's, else the outcome's
    std::optional<Side> goal;
    std::optional<Side> outcome;
    std::optional<Side> base;   ///< last earlier outcome, stated or derived
    std::optional<Decimal> gap; ///< outcome − goal; percentage points for rates
    std::optional<double>
        completion; ///< outcome ÷ goal; absent where the goal is 0 or one side is missing
    Verdict verdict = Verdict::NoGoal;
    Certainty certainty = Certainty::Certain;
    Reason reason = Reason::NoGoalStated;
    Pace pace = Pace::None;
    double timeGone = 0;  ///< share of the goal's period covered by the outcome, for InProgress
    bool derived = false; ///< a side rests on a derived figure
};

/// What to compare. Empty lists mean all.
struct Query
{
    QStringList districts{};       ///< codes; a row's district must be one of them
    QStringList indicators{};      ///< ids; rows without one go by their label
    std::vector<Period> periods{}; ///< a row's period must overlap one of them
    bool withDerived = true;
    Decimal aboutTolerance{}; ///< of 约, as a share (0.05); 0: taken as exact

    bool matches(const Row& row) const;
};

/// What the comparison needs to know besides figures.
struct Context
{
    const DistrictTree* districts = nullptr;
    const Catalogue* catalogue = nullptr;
    QHash<ReportId, Report> reports; ///< for publishing dates (later reports win) and titles
};

/// Pairs goals with outcomes and judges them (DESIGN §5). Rejected figures and references are left
/// out by the function itself. Rows are ordered by district code, catalogue order, label, period.
/// Pure: the order of `figures` changes nothing.
[[nodiscard]] std::vector<Row> compareFigures(const std::vector<Figure>& figures,
                                              const Context& context, const Query& query = {});

/// Figures that can be worked out from stated ones (DESIGN §5, Derived figures); never replaces a
/// stated one.
[[nodiscard]] std::vector<Figure> deriveFigures(const std::vector<Figure>& figures);

[[nodiscard]] QString toCode(Verdict verdict);
[[nodiscard]] QString toCode(Certainty certainty);
[[nodiscard]] QString toCode(Pace pace);
[[nodiscard]] QString toCode(Reason reason);

} // namespace duibiao::compare
