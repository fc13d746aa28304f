// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "wording/language.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;

namespace duibiao::wording {

QString name(Role role)
{
    switch (role) {
    case Role::Goal:
        return Words::tr("Goal");
    case Role::Achieved:
        return Words::tr("Outcome");
    case Role::Reference:
        return Words::tr("Reference");
    }
    Q_UNREACHABLE();
}

QString name(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return Words::tr("exactly");
    case Bound::AtLeast:
        return Words::tr("at least");
    case Bound::MoreThan:
        return Words::tr("more than");
    case Bound::AtMost:
        return Words::tr("at most");
    case Bound::LessThan:
        return Words::tr("less than");
    case Bound::About:
        return Words::tr("about");
    }
    Q_UNREACHABLE();
}

QString name(Measure measure)
{
    switch (measure) {
    case Measure::Added:
        return Words::tr("New in the period");
    case Measure::Total:
        return Words::tr("Total");
    case Measure::Cumulative:
        return Words::tr("Cumulative");
    case Measure::Rate:
        return Words::tr("Rate");
    case Measure::Change:
        return Words::tr("Change");
    case Measure::Money:
        return Words::tr("Money");
    }
    Q_UNREACHABLE();
}

QString name(Review review)
{
    switch (review) {
    case Review::Open:
        return Words::tr("Not reviewed");
    case Review::Accepted:
        return Words::tr("Accepted");
    case Review::Rejected:
        return Words::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString name(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Summary:
        return Words::tr("Work summary");
    case ReportKind::Plan:
        return Words::tr("Work plan");
    case ReportKind::Mixed:
        return Words::tr("Summary and plan");
    case ReportKind::Other:
        return Words::tr("Other document");
    }
    Q_UNREACHABLE();
}

QString name(compare::Verdict verdict)
{
    using compare::Verdict;
    switch (verdict) {
    case Verdict::Met:
        return Words::tr("Met");
    case Verdict::Missed:
        return Words::tr("Missed");
    case Verdict::InProgress:
        return Words::tr("In progress");
    case Verdict::Undetermined:
        return Words::tr("Undetermined");
    case Verdict::NoOutcome:
        return Words::tr("No outcome");
    case Verdict::NoGoal:
        return Words::tr("No goal");
    }
    Q_UNREACHABLE();
}

QString name(compare::Certainty certainty)
{
    using compare::Certainty;
    switch (certainty) {
    case Certainty::Certain:
        return Words::tr("Certain");
    case Certainty::WithinRounding:
        return Words::tr("Within rounding");
    case Certainty::ByBound:
        return Words::tr("By its wording");
    }
    Q_UNREACHABLE();
}

QString name(compare::Pace pace)
{
    using compare::Pace;
    switch (pace) {
    case Pace::None:
        return {};
    case Pace::Ahead:
        return Words::tr("Ahead");
    case Pace::OnPace:
        return Words::tr("On pace");
    case Pace::Behind:
        return Words::tr("Behind");
    case Pace::Late:
        return Words::tr("Late");
    case Pace::LateMadeGood:
        return Words::tr("Late, made good");
    }
    Q_UNREACHABLE();
}

QString name(compare::Blank blank)
{
    using compare::Blank;
    switch (blank) {
    case Blank::None:
        return {};
    case Blank::NotReported:
        return Words::tr("not reported");
    case Blank::SaidWithoutNumber:
        return Words::tr("said without a number");
    case Blank::NotApplicable:
        return Words::tr("not applicable");
    case Blank::NotYetRead:
        return Words::tr("not yet read");
    }
    Q_UNREACHABLE();
}

QString name(Issuer issuer)
{
    switch (issuer) {
    case Issuer::HandedDown:
        return Words::tr("Handed down");
    case Issuer::Own:
        return Words::tr("Own");
    case Issuer::Adjusted:
        return Words::tr("Adjusted");
    }
    Q_UNREACHABLE();
}

QString name(compare::Use use)
{
    using compare::Use;
    switch (use) {
    case Use::Goal:
        return Words::tr("as the goal");
    case Use::Outcome:
        return Words::tr("as the outcome");
    case Use::Part:
        return Words::tr("as a part");
    case Use::OtherValue:
        return Words::tr("as another value");
    case Use::EarlierGoal:
        return Words::tr("as a version of the goal");
    case Use::Base:
        return Words::tr("as the base value");
    case Use::MadeGood:
        return Words::tr("as what made a late goal good");
    case Use::Near:
        return Words::tr("as something near");
    case Use::DerivedFrom:
        return Words::tr("as what a derived figure rests on");
    }
    Q_UNREACHABLE();
}

QString rowName(const Catalogue& catalogue, const compare::Row& row)
{
    const QString indicator = indicatorName(catalogue, row.indicatorId, row.label);
    if (row.scope.isEmpty() || row.indicatorId.isEmpty())
        return indicator;
    return Words::tr("%1 (%2)", "indicator, its part").arg(indicator, row.scope.join(u' '));
}

QString name(compare::Severity severity)
{
    using compare::Severity;
    switch (severity) {
    case Severity::Note:
        return Words::tr("Note");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Fault:
        return Words::tr("Fault");
    }
    Q_UNREACHABLE();
}

QString name(const store::HistoryEntry& entry)
{
    using store::ActionKind;
    const int count = entry.count;
    switch (entry.action) {
    case ActionKind::ImportReports:
        return Words::tr("import %n report(s)", nullptr, count);
    case ActionKind::EditReport:
        return Words::tr("change a report's header");
    case ActionKind::RemoveReports:
        return Words::tr("remove %n report(s)", nullptr, count);
    case ActionKind::AddFigures:
        return Words::tr("add %n figure(s)", nullptr, count);
    case ActionKind::EditFigures:
        return Words::tr("change %n figure(s)", nullptr, count);
    case ActionKind::AcceptFigures:
        return Words::tr("accept %n figure(s)", nullptr, count);
    case ActionKind::RejectFigures:
        return Words::tr("refuse %n figure(s)", nullptr, count);
    case ActionKind::ReopenFigures:
        return Words::tr("reopen %n figure(s)", nullptr, count);
    case ActionKind::RemoveFigures:
        return Words::tr("remove %n figure(s)", nullptr, count);
    case ActionKind::EditMilestones:
        return Words::tr("change %n milestone(s)", nullptr, count);
    case ActionKind::PinFigure:
        return Words::tr("pin a figure");
    case ActionKind::UnpinFigure:
        return Words::tr("unpin a figure");
    case ActionKind::EditPace:
        return Words::tr("change the steps of a goal");
    case ActionKind::MatchMilestones:
        return Words::tr("match %n milestone(s)", nullptr, count);
    case ActionKind::AcceptFindings:
        return Words::tr("accept %n finding(s)", nullptr, count);
    case ActionKind::ReopenFindings:
        return Words::tr("reopen %n finding(s)", nullptr, count);
    case ActionKind::EditDenominators:
        return Words::tr("change %n denominator(s)", nullptr, count);
    case ActionKind::SaveView:
        return Words::tr("save a view");
    case ActionKind::RemoveView:
        return Words::tr("remove a view");
    case ActionKind::ForgetLessons:
        return Words::tr("forget %n lesson(s)", nullptr, count);
    case ActionKind::RereadReports:
        return Words::tr("reread %n report(s)", nullptr, count);
    case ActionKind::ReviseReports:
        return Words::tr("replace %n report(s) with newer editions", nullptr, count);
    case ActionKind::ApplyChanges:
        return Words::tr("take over %n change(s) of a table", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString indicatorName(const Catalogue& catalogue, const QString& id, const QString& label)
{
    const Indicator* indicator = catalogue.find(id);
    if (!indicator)
        return label;
    return currentLanguage() == u"zh_CN"_s ? indicator->nameZh : indicator->nameEn;
}

QString derivationText(const Derivation& derivation)
{
    using Rule = Derivation::Rule;
    switch (derivation.rule) {
    case Rule::TargetFromCompletion:
        return Words::tr("Worked out from the outcome and its completion rate");
    case Rule::LastYearFromGrowth:
        return Words::tr("Worked out from the next year's value and its growth");
    case Rule::LastYearFromDifference:
        return Words::tr("Worked out from the next year's value and the difference");
    case Rule::YearFromCumulative:
        return Words::tr("Worked out as the difference of two cumulative values");
    case Rule::RestOfTotal:
        return Words::tr("Worked out as what the stated parts leave of the total");
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::wording
