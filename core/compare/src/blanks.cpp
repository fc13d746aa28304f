// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blanks.h"

#include "compare/blank.h"
#include "labelwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::compare {

namespace {

const QString notApplicable = u"not_applicable|"_s;

bool overlapsAny(const std::vector<Period>& periods, const Period& period)
{
    return std::ranges::any_of(periods,
                               [&period](const Period& other) { return other.overlaps(period); });
}

} // namespace

QString notApplicableKey(const Row& row)
{
    const QString& subject = row.indicatorId.isEmpty() ? row.label : row.indicatorId;
    return QStringList{u"not_applicable"_s, row.districtCode, subject, row.scope.join(u' '),
                       row.period.isValid() ? row.period.toString() : QString()}
        .join(u'|');
}

Blanks::Blanks(const Context& context)
{
    for (const Report& report : context.reports) {
        const ReportHeader& header = report.header;
        if (!header.period.isValid())
            continue;
        if (header.kind != ReportKind::Summary)
            m_plans[header.districtCode].push_back(header.period);
        if (header.kind != ReportKind::Plan)
            m_summaries[header.districtCode].push_back(header.period);
    }
    for (const AcceptedFinding& accepted : context.accepted) {
        if (accepted.key.startsWith(notApplicable))
            m_notApplicable.insert(accepted.key);
    }
    if (!context.milestones)
        return;
    for (const Milestone& milestone : *context.milestones) {
        if (milestone.review != Review::Rejected)
            m_milestones[milestone.districtCode].push_back(&milestone);
    }
}

bool Blanks::isSaidWithoutNumber(const Row& row, Role role) const
{
    const auto own = m_milestones.constFind(row.districtCode);
    if (own == m_milestones.constEnd())
        return false;
    const QString label = normalisedLabel(row.label);
    return std::ranges::any_of(*own, [&](const Milestone* milestone) {
        const QString object = normalisedLabel(milestone->object);
        return milestone->role == role && object.size() > 1 && milestone->period.isValid() &&
               milestone->period.overlaps(row.period) &&
               (object == label || label == milestone->action + object || label.endsWith(object));
    });
}

Blank Blanks::of(const Row& row, Role role) const
{
    if (!m_notApplicable.isEmpty() && m_notApplicable.contains(notApplicableKey(row)))
        return Blank::NotApplicable;
    if (!row.period.isValid())
        return Blank::NotReported;
    if (isSaidWithoutNumber(row, role))
        return Blank::SaidWithoutNumber;
    const auto& documents = role == Role::Goal ? m_plans : m_summaries;
    const auto own = documents.constFind(row.districtCode);
    const bool isThere = own != documents.constEnd() && overlapsAny(*own, row.period);
    return isThere ? Blank::NotReported : Blank::NotYetRead;
}

Blank Blanks::ofGoal(const Row& row) const
{
    return of(row, Role::Goal);
}

Blank Blanks::ofOutcome(const Row& row) const
{
    return of(row, Role::Achieved);
}

} // namespace duibiao::compare
