// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner decides beside the figures.
#include "shared/session.h"

namespace duibiao::ui {

bool Session::acceptFindings(const std::vector<AcceptedFinding>& findings)
{
    return writable() && decide(m_workspace->acceptFindings(findings));
}

bool Session::reopenFindings(const QStringList& keys)
{
    return writable() && decide(m_workspace->reopenFindings(keys));
}

bool Session::setMilestoneMatches(const std::vector<MilestoneMatch>& matches)
{
    return writable() && decide(m_workspace->setMilestoneMatches(matches));
}

bool Session::removeMilestoneMatches(const std::vector<MilestoneMatch>& matches)
{
    return writable() && decide(m_workspace->removeMilestoneMatches(matches));
}

bool Session::setDenominators(const std::vector<Denominator>& denominators,
                              const std::vector<Denominator>& removed)
{
    return writable() && decide(m_workspace->setDenominators(denominators, removed));
}

bool Session::setPacePlan(const PacePlan& plan)
{
    return writable() && decide(m_workspace->setPacePlan(plan));
}

bool Session::saveView(const SavedView& view, const QString& renamed)
{
    return writable() && decide(m_workspace->saveView(view, renamed));
}

bool Session::removeView(const QString& name)
{
    return writable() && decide(m_workspace->removeView(name));
}

} // namespace duibiao::ui
