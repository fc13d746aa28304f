// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionstore.h"
#include "figurestore.h"
#include "lessonstore.h"
#include "workspaceprivate.h"

namespace duibiao::store {

Result<void> Workspace::pinFigure(FigureId id, bool pinned)
{
    return withoutValue(
        d->act([&](Database& database) { return store::pinFigure(database, id, pinned); }));
}

Result<std::vector<AcceptedFinding>> Workspace::acceptedFindings() const
{
    return loadAcceptedFindings(d->database());
}

Result<void> Workspace::acceptFindings(const std::vector<AcceptedFinding>& findings,
                                       const QStringList& reopened)
{
    return withoutValue(d->act(
        [&](Database& database) { return store::acceptFindings(database, findings, reopened); }));
}

Result<void> Workspace::reopenFindings(const QStringList& keys)
{
    return withoutValue(
        d->act([&](Database& database) { return store::reopenFindings(database, keys); }));
}

Result<std::vector<MilestoneMatch>> Workspace::milestoneMatches() const
{
    return loadMatches(d->database());
}

Result<void> Workspace::setMilestoneMatches(const std::vector<MilestoneMatch>& matches)
{
    return withoutValue(d->act([&](Database& database) { return setMatches(database, matches); }));
}

Result<void> Workspace::removeMilestoneMatches(const std::vector<MilestoneMatch>& matches)
{
    return withoutValue(
        d->act([&](Database& database) { return removeMatches(database, matches); }));
}

Result<std::vector<Denominator>> Workspace::denominators() const
{
    return loadDenominators(d->database());
}

Result<void> Workspace::setDenominators(const std::vector<Denominator>& denominators,
                                        const std::vector<Denominator>& removed)
{
    return withoutValue(d->act([&](Database& database) {
        return store::setDenominators(database, denominators, removed);
    }));
}

Result<std::vector<SavedView>> Workspace::savedViews() const
{
    return loadViews(d->database());
}

Result<void> Workspace::saveView(const SavedView& view, const QString& renamed)
{
    return withoutValue(
        d->act([&](Database& database) { return store::saveView(database, view, renamed); }));
}

Result<void> Workspace::removeView(const QString& name)
{
    return withoutValue(
        d->act([&](Database& database) { return store::removeView(database, name); }));
}

Result<std::vector<PacePlan>> Workspace::pacePlans() const
{
    return loadPacePlans(d->database());
}

Result<void> Workspace::setPacePlan(const PacePlan& plan)
{
    return withoutValue(
        d->act([&](Database& database) { return store::setPacePlan(database, plan); }));
}

Result<std::vector<Lesson>> Workspace::lessons() const
{
    return loadLessons(d->database());
}

Result<void> Workspace::forgetLessons(const std::vector<qint64>& ids)
{
    return withoutValue(
        d->act([&](Database& database) { return store::forgetLessons(database, ids); }));
}

Result<std::vector<Figure>> Workspace::asRead() const
{
    return loadAsRead(d->database());
}

} // namespace duibiao::store
