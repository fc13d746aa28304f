// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "derive/derive.h"
#include "labelwords.h"
#include "parts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::compare::checks {

namespace {

using derive::CompletionTarget;
using TargetOfCount = QHash<const Figure*, CompletionTarget>;

/// Counts that can be parts of each other, in text order.
bool areOfOneKind(const Figure& a, const Figure& b)
{
    return a.evidence.report == b.evidence.report && a.role == b.role && a.period == b.period &&
           a.districtCode == b.districtCode && a.quantity.unit == b.quantity.unit &&
           kindOf(a) == kindOf(b);
}

std::vector<const Figure*> alike(const Material& material, const Figure& whole)
{
    // Only the report's own stretch of the list, which is sorted by report.
    const auto own =
        std::ranges::equal_range(material.inText, whole.evidence.report, {},
                                 [](const Figure* figure) { return figure->evidence.report; });
    std::vector<const Figure*> counts;
    std::ranges::copy_if(own, std::back_inserter(counts),
                         [&whole](const Figure* figure) { return areOfOneKind(*figure, whole); });
    return counts;
}

/// 开工15所,超年度工作目标2所, 其中 1 + 9 + 5, each with its completion rate.
void comparePartsWithWhole(const Material& material, const Figure& whole, const Figure& over,
                           const TargetOfCount& targets, Findings& findings)
{
    const auto implied = whole.quantity.value.minus(over.quantity.value);
    const std::vector<const Figure*> counts = alike(material, whole);
    const auto place = std::ranges::find(counts, &whole);
    const auto parts = partsOf(counts, static_cast<size_t>(place - counts.begin()));
    std::optional<Decimal> sum = Decimal();
    Finding finding =
        findingOf(CheckKind::TargetsContradict, Severity::Warning, {&whole, &over}, {});
    for (const Figure* part : parts) {
        const auto target = targets.constFind(part);
        if (target == targets.constEnd() || !sum)
            return;
        sum = sum->plus(target->target);
        finding.figures.push_back(*part);
        finding.figures.push_back(*target->rate);
    }
    if (parts.empty() || !sum || !implied || *sum == *implied)
        return;
    const QString& unit = whole.quantity.unit;
    finding.arguments = {u"parts"_s, valueText(*implied, unit), valueText(*sum, unit)};
    findings.push_back(std::move(finding));
}

void compareWithOverTargets(const Material& material, const TargetOfCount& targets,
                            Findings& findings)
{
    const Figure* count = nullptr;
    for (const Figure* figure : material.inText) {
        const bool isChange = figure->measure == Measure::Change;
        if (!isChange && kindOf(*figure) == Kind::Count && figure->role == Role::Achieved)
            count = figure;
        const bool isOver = isChange && comparesWithTarget(figure->label) && count &&
                            count->evidence.report == figure->evidence.report &&
                            count->quantity.unit == figure->quantity.unit;
        if (isOver)
            comparePartsWithWhole(material, *count, *figure, targets, findings);
    }
}

/// A target that a completion rate implies, against the one stated for the same year.
void compareWithStated(const Material& material, const std::vector<CompletionTarget>& targets,
                       Findings& findings)
{
    using Key = std::pair<Subject, Period>;
    QHash<Key, const Figure*> goals;
    for (const Group& group : material.book.groups()) {
        for (const Cell& cell : material.book.goals(group)) {
            const Figure& goal = stated(material, cell);
            if (cell.kind == Kind::Count)
                goals.insert({subjectOf(goal, Kind::Count), cell.period}, &goal);
        }
    }
    for (const CompletionTarget& target : targets) {
        const Figure* goal = goals.value({subjectOf(*target.count, Kind::Count), target.period});
        const bool isSame =
            goal && scopeWords(goal->label, {}) == scopeWords(target.count->label, {});
        if (!isSame || goal->quantity.value == target.target)
            continue;
        findings.push_back(findingOf(CheckKind::TargetsContradict, Severity::Warning,
                                     {target.count, target.rate, goal},
                                     {u"stated"_s, goal->quantity.literal,
                                      valueText(target.target, target.count->quantity.unit)}));
    }
}

} // namespace

void targetsContradict(const Material& material, Findings& findings)
{
    const std::vector<CompletionTarget> targets = derive::completionTargets(material.inText);
    TargetOfCount targetOfCount;
    for (const CompletionTarget& target : targets)
        targetOfCount.insert(target.count, target);
    compareWithOverTargets(material, targetOfCount, findings);
    compareWithStated(material, targets, findings);
}

} // namespace duibiao::compare::checks
