// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/checks.h"

using namespace Qt::StringLiterals;

namespace duibiao::compare {

QString toCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"met"_s;
    case Verdict::Missed:
        return u"missed"_s;
    case Verdict::InProgress:
        return u"in_progress"_s;
    case Verdict::Undetermined:
        return u"undetermined"_s;
    case Verdict::NoOutcome:
        return u"no_outcome"_s;
    case Verdict::NoGoal:
        return u"no_goal"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return u"certain"_s;
    case Certainty::WithinRounding:
        return u"within_rounding"_s;
    case Certainty::ByBound:
        return u"by_bound"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(Pace pace)
{
    switch (pace) {
    case Pace::None:
        return u"none"_s;
    case Pace::Ahead:
        return u"ahead"_s;
    case Pace::OnPace:
        return u"on_pace"_s;
    case Pace::Behind:
        return u"behind"_s;
    case Pace::Late:
        return u"late"_s;
    case Pace::LateMadeGood:
        return u"late_made_good"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(PaceRule rule)
{
    switch (rule) {
    case PaceRule::None:
        return u"none"_s;
    case PaceRule::Linear:
        return u"linear"_s;
    case PaceRule::Steps:
        return u"steps"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return u"none"_s;
    case Blank::NotReported:
        return u"not_reported"_s;
    case Blank::SaidWithoutNumber:
        return u"said_without_number"_s;
    case Blank::NotApplicable:
        return u"not_applicable"_s;
    case Blank::NotYetRead:
        return u"not_yet_read"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return u"same"_s;
    case Likeness::WordsDiffer:
        return u"words_differ"_s;
    case Likeness::OtherScope:
        return u"other_scope"_s;
    case Likeness::Broader:
        return u"broader"_s;
    case Likeness::Narrower:
        return u"narrower"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(Versions versions)
{
    switch (versions) {
    case Versions::Current:
        return u"current"_s;
    case Versions::First:
        return u"first"_s;
    case Versions::Both:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Versions> versionsFromCode(QStringView code)
{
    for (const Versions versions : {Versions::Current, Versions::First, Versions::Both}) {
        if (code == toCode(versions))
            return versions;
    }
    return std::nullopt;
}

QString toCode(Reason reason)
{
    switch (reason) {
    case Reason::ReachesGoal:
        return u"reaches_goal"_s;
    case Reason::ReachesGoalAtLowest:
        return u"reaches_goal_at_lowest"_s;
    case Reason::ReachesGoalWithinRounding:
        return u"reaches_goal_within_rounding"_s;
    case Reason::FallsShort:
        return u"falls_short"_s;
    case Reason::FallsShortNarrowly:
        return u"falls_short_narrowly"_s;
    case Reason::StaysWithinLimit:
        return u"stays_within_limit"_s;
    case Reason::ExceedsLimit:
        return u"exceeds_limit"_s;
    case Reason::BoundsAllowBoth:
        return u"bounds_allow_both"_s;
    case Reason::PartOfPeriod:
        return u"part_of_period"_s;
    case Reason::OutcomeNotReported:
        return u"outcome_not_reported"_s;
    case Reason::NoGoalStated:
        return u"no_goal_stated"_s;
    case Reason::OnlyNearReported:
        return u"only_near_reported"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(CheckKind kind)
{
    switch (kind) {
    case CheckKind::PartsDoNotSum:
        return u"parts_do_not_sum"_s;
    case CheckKind::TargetsContradict:
        return u"targets_contradict"_s;
    case CheckKind::RateOutOfRange:
        return u"rate_out_of_range"_s;
    case CheckKind::PercentForPoints:
        return u"percent_for_points"_s;
    case CheckKind::ReportsDisagree:
        return u"reports_disagree"_s;
    case CheckKind::PublishedOutsideYear:
        return u"published_outside_year"_s;
    case CheckKind::TargetMisquoted:
        return u"target_misquoted"_s;
    case CheckKind::CumulativeFalls:
        return u"cumulative_falls"_s;
    case CheckKind::UnitChanges:
        return u"unit_changes"_s;
    case CheckKind::ScaleSlip:
        return u"scale_slip"_s;
    case CheckKind::Jump:
        return u"jump"_s;
    case CheckKind::OverclaimedTarget:
        return u"overclaimed_target"_s;
    case CheckKind::PeriodsMissing:
        return u"periods_missing"_s;
    }
    Q_UNREACHABLE();
}

QString toCode(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Fault:
        return u"fault"_s;
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::compare
