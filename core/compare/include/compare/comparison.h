// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decisions.h"
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
/// Against the time that is gone, for a goal still running; Late: its time is over and it is not
/// reached; LateMadeGood: it was missed in its time, and a later outcome reaches it.
enum class Pace { None, Ahead, OnPace, Behind, Late, LateMadeGood };
/// By which rule the pace was judged: evenly over the period, or by the steps entered for the goal.
enum class PaceRule { None, Linear, Steps };
/// Why a value is missing. Never zero, and told apart everywhere.
enum class Blank {
    None,              ///< there is a value
    NotReported,       ///< the document is there and does not say it
    SaidWithoutNumber, ///< told as done, but without a number
    NotApplicable,     ///< the planner said that it does not apply
    NotYetRead,        ///< no document of that district and time is in the workspace
};
/// How what is counted on one side relates to what is counted on the other.
enum class Likeness {
    Same,
    WordsDiffer, ///< a word of scope stands on one side only (全市, 其中)
    OtherScope,  ///< of the same indicator, but another part of it (公办 against all)
    Broader,     ///< the outcome's indicator is the wider one
    Narrower,    ///< the outcome's indicator is part of the goal's
};

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
    OnlyNearReported, ///< there is an outcome of something near, which is not the same
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

/// An outcome that is near to what the goal counts, and how it differs.
struct Near
{
    Side side;
    QString indicatorId; ///< of the outcome
    Likeness likeness = Likeness::OtherScope;

    bool operator==(const Near&) const = default;
};

/// A goal as one document stated it.
struct GoalVersion
{
    Figure figure;
    QDate issued; ///< invalid if not known

    bool operator==(const GoalVersion&) const = default;
};

struct Row
{
    QString districtCode;
    QString indicatorId; ///< empty: compared by label
    QString label;       ///< of the goal, else of the outcome
    QString unit;
    QStringList scope{}; ///< words that make it a part of its indicator (公办), sorted
    Period period;       ///< the goal's, else the outcome's
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

    double expected = 0; ///< share of the goal to be reached by then, where there is a pace rule
    PaceRule paceRule = PaceRule::None;
    std::optional<Side> madeGood;           ///< the later outcome, for LateMadeGood
    std::optional<Decimal> change;          ///< outcome − base; percentage points for rates
    Likeness likeness = Likeness::Same;     ///< of the outcome to the goal
    Likeness baseLikeness = Likeness::Same; ///< of the base to the goal, else to the outcome
    QStringList onlyInGoal{};               ///< scope words that the goal's label alone has
    QStringList onlyInOutcome{};            ///< and those of the outcome's, or of what is near
    std::optional<Near> near;               ///< only where there is no outcome
    std::vector<GoalVersion> versions{};    ///< every statement of the goal by date, if several
    int version = 0; ///< of these, the one in `goal`, counted from 1; 0 where there is only one
    Blank goalBlank = Blank::None;
    Blank outcomeBlank = Blank::None;
};

/// Which version of a restated goal is compared with.
enum class Versions { Current, First, Both };

/// What to compare. Empty lists mean all.
struct Query
{
    QStringList districts{};       ///< codes; a row's district must be one of them
    QStringList indicators{};      ///< ids; rows without one go by their label
    std::vector<Period> periods{}; ///< a row's period must overlap one of them
    bool withDerived = true;
    Decimal aboutTolerance{};              ///< of 约, as a share (0.05); 0: taken as exact
    Versions versions = Versions::Current; ///< Both: a row for each where they differ
    QDate asOf{}; ///< goals that ended before it and are not reached are late; none if invalid

    bool matches(const Row& row) const;
};

/// What the comparison needs to know besides figures.
struct Context
{
    const DistrictTree* districts = nullptr;
    const Catalogue* catalogue = nullptr;
    QHash<ReportId, Report> reports; ///< for publishing dates (later reports win) and titles
    QHash<FigureId, std::vector<PaceStep>> paceSteps{}; ///< of goals, each by date
    std::vector<Denominator> denominators{};            ///< for values per resident and the like
    std::vector<AcceptedFinding> accepted{};            ///< findings that are to stay quiet
    const std::vector<Milestone>* milestones = nullptr; ///< for what is said without a number
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
[[nodiscard]] QString toCode(PaceRule rule);
[[nodiscard]] QString toCode(Blank blank);
[[nodiscard]] QString toCode(Likeness likeness);
[[nodiscard]] QString toCode(Versions versions);
[[nodiscard]] std::optional<Versions> versionsFromCode(QStringView code);
[[nodiscard]] QString toCode(Reason reason);

} // namespace duibiao::compare
