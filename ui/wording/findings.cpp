// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;

namespace duibiao::wording {

namespace {

using compare::CheckKind;
using compare::Context;
using compare::Finding;

QString reportName(ReportId id, const Context& context)
{
    const Report report = context.reports.value(id);
    return report.name().isEmpty() ? Words::tr("a figure entered by hand") : report.name();
}

QString label(const Finding& finding)
{
    return finding.figures.empty() ? QString() : finding.figures.front().label;
}

QString partsText(const Finding& finding, const Context& context)
{
    const QString report = reportName(finding.report, context);
    const QString& scope = finding.arguments[0];
    const QString& whole = finding.arguments[1];
    const QString& sum = finding.arguments[2];
    if (scope == u"districts"_s)
        return Words::tr(
                   "%1: the districts add up to %2, but their city states %3. Check which one "
                   "is out of date.")
            .arg(label(finding), sum, whole);
    if (scope == u"periods"_s)
        return Words::tr("%1: the parts of %2 add up to %3, but %4 is stated for the whole. Check "
                         "the parts.")
            .arg(label(finding), name(finding.figures.front().period), sum, whole);
    return Words::tr(
               "%1: the parts of “%2” add up to %3, but %4 is stated. Check the numbers in the "
               "sentence.")
        .arg(report, label(finding), sum, whole);
}

QString targetsText(const Finding& finding, const Context& context)
{
    const QString report = reportName(finding.report, context);
    const QString& one = finding.arguments[1];
    const QString& other = finding.arguments[2];
    if (finding.arguments[0] == u"parts"_s)
        return Words::tr(
                   "%1: for “%2” the difference to the target implies a target of %3, but the "
                   "completion rates of its parts imply %4. Ask which one holds.")
            .arg(report, label(finding), one, other);
    return Words::tr(
               "%1: for “%2” a target of %3 is stated, but the completion rate implies %4. Ask "
               "which one holds.")
        .arg(report, label(finding), one, other);
}

QString publishedText(const Finding& finding, const Context& context)
{
    const QString report = reportName(finding.report, context);
    const auto period = Period::parse(finding.arguments[1]);
    const auto day = Period::day(QDate::fromString(finding.arguments[2], Qt::ISODate));
    const QString stated = period ? name(*period) : finding.arguments[1];
    if (finding.arguments[0] == toCode(ReportKind::Summary))
        return Words::tr(
                   "%1: a summary of %2 was published on %3, before that time was over. Check "
                   "its period.")
            .arg(report, stated, name(day));
    return Words::tr("%1: a plan for %2 was published on %3, after that time was over. Check its "
                     "period and date.")
        .arg(report, stated, name(day));
}

QString disagreeText(const Finding& finding, const Context& context)
{
    return Words::tr("“%1”, %2: %3 in %4, but %5 in %6. Decide which one counts.")
        .arg(label(finding), name(finding.figures.front().period), finding.arguments[0],
             reportName(finding.figures.front().evidence.report, context), finding.arguments[1],
             reportName(finding.figures.back().evidence.report, context));
}

QString misquotedText(const Finding& finding, const Context& context)
{
    return Words::tr("%1: it quotes the target of “%2” for %3 as %4, but %5 set %6. Correct the "
                     "quotation, or enter the change of the target.")
        .arg(reportName(finding.report, context), label(finding),
             name(finding.figures.front().period), finding.arguments[0],
             reportName(finding.figures.back().evidence.report, context), finding.arguments[1]);
}

QString seriesText(const Finding& finding)
{
    const Figure& later = finding.figures.front();
    const Figure& earlier = finding.figures.back();
    const QString& before = finding.arguments[0];
    const QString& after = finding.arguments[1];
    if (finding.kind == CheckKind::CumulativeFalls)
        return Words::tr("“%1”: %2 up to %3, but only %4 up to %5; a running total cannot fall. "
                         "Check from when it is counted.")
            .arg(later.label, before, name(earlier.period), after, name(later.period));
    if (finding.kind == CheckKind::UnitChanges)
        return Words::tr("“%1” is counted in “%2” for %3 and in “%4” for %5. Check whether both "
                         "mean the same.")
            .arg(later.label, before, name(earlier.period), after, name(later.period));
    return Words::tr("“%1” went from %2 (%3) to %4 (%5), five times or more. Check both numbers "
                     "and what they count.")
        .arg(later.label, before, name(earlier.period), after, name(later.period));
}

QString slipText(const Finding& finding)
{
    const Figure& one = finding.figures.front();
    const Figure& other = finding.figures.back();
    if (finding.arguments[2] == u"10"_s)
        return Words::tr("“%1”: %2 (%3) and %4 (%5) are ten times apart. Check the decimal point.")
            .arg(one.label, finding.arguments[0], name(one.period), finding.arguments[1],
                 name(other.period));
    return Words::tr("“%1”: %2 (%3) and %4 (%5) are ten thousand times apart. Check whether 万 was "
                     "left out or written twice.")
        .arg(one.label, finding.arguments[0], name(one.period), finding.arguments[1],
             name(other.period));
}

QString missingText(const Finding& finding)
{
    return Words::tr("“%1”: the summaries of %2 say nothing of it, though it is told before and "
                     "after. Look it up and enter it.")
        .arg(label(finding), finding.arguments.join(Words::tr(", ", "between words of a list")));
}

} // namespace

QString findingText(const Finding& finding, const Context& context)
{
    switch (finding.kind) {
    case CheckKind::PartsDoNotSum:
        return partsText(finding, context);
    case CheckKind::TargetsContradict:
        return targetsText(finding, context);
    case CheckKind::RateOutOfRange:
        return Words::tr("%1: “%2” is %3, but a share lies between 0 and 100 %. Check the number.")
            .arg(reportName(finding.report, context), label(finding), finding.arguments[0]);
    case CheckKind::PercentForPoints:
        return Words::tr("%1: “%2” changed by %3; for a rate, percentage points must be meant. "
                         "Correct the unit.")
            .arg(reportName(finding.report, context), label(finding), finding.arguments[0]);
    case CheckKind::ReportsDisagree:
        return disagreeText(finding, context);
    case CheckKind::PublishedOutsideYear:
        return publishedText(finding, context);
    case CheckKind::TargetMisquoted:
        return misquotedText(finding, context);
    case CheckKind::CumulativeFalls:
    case CheckKind::UnitChanges:
    case CheckKind::Jump:
        return seriesText(finding);
    case CheckKind::ScaleSlip:
        return slipText(finding);
    case CheckKind::OverclaimedTarget:
        return Words::tr("%1: “%2” is said to exceed its target, but %3 is not more than %4. "
                         "Correct the claim or the number.")
            .arg(reportName(finding.report, context), label(finding), finding.arguments[0],
                 finding.arguments[1]);
    case CheckKind::PeriodsMissing:
        return missingText(finding);
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::wording
