// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "cells.h"
#include "figurestore.h"
#include "milestonestore.h"
#include "reportstore.h"
#include "search.h"
#include "workspaceprivate.h"

#include <utility>

namespace duibiao::store {

Workspace::Workspace(std::unique_ptr<Private> opened) : d(std::move(opened))
{
}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const QString& path)
{
    auto file = createFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return Workspace(std::make_unique<Private>(std::move(*file)));
}

Result<Workspace> Workspace::open(const QString& path, Access access)
{
    auto file = access == Access::ReadWrite ? openForWriting(path) : openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    return Workspace(std::make_unique<Private>(std::move(*file)));
}

QString Workspace::path() const
{
    return d->file.path;
}

bool Workspace::isReadOnly() const
{
    return d->file.readOnly;
}

Result<std::vector<ReportRow>> Workspace::reports() const
{
    return loadReports(d->database());
}

Result<ReportContents> Workspace::report(ReportId id) const
{
    return loadContents(d->database(), id);
}

Result<QHash<ReportId, QString>> Workspace::reportTexts() const
{
    return loadTexts(d->database());
}

Result<QByteArray> Workspace::originalBytes(ReportId id) const
{
    return loadOriginal(d->database(), id);
}

Result<std::optional<ReportId>> Workspace::findByHash(const QByteArray& sha256) const
{
    return store::findByHash(d->database(), sha256);
}

Result<ImportSummary> Workspace::addReports(const std::vector<NewReport>& reports)
{
    auto next = reports.begin();
    return importReports([&]() -> Result<std::optional<Replacement>> {
        if (next == reports.end())
            return std::nullopt;
        return Replacement{.old = 0, .report = *next++};
    });
}

Result<ImportSummary> Workspace::importReports(const ReportSource& next)
{
    ImportSummary summary;
    const auto action = d->act([&](Database& database) {
        return store::addReports(database, next, ActionKind::ImportReports, summary);
    });
    if (!action)
        return tl::unexpected(action.error());
    return summary;
}

Result<std::vector<ReportId>>
Workspace::replaceReports(const std::vector<Replacement>& replacements, ActionKind kind)
{
    auto next = replacements.begin();
    ImportSummary summary;
    const ReportSource source = [&]() -> Result<std::optional<Replacement>> {
        return next == replacements.end() ? std::nullopt : std::optional(*next++);
    };
    const auto action = d->act(
        [&](Database& database) { return store::addReports(database, source, kind, summary); });
    if (!action)
        return tl::unexpected(action.error());
    return summary.revised;
}

Result<void> Workspace::updateHeader(ReportId id, const ReportHeader& header)
{
    return withoutValue(
        d->act([&](Database& database) { return store::updateHeader(database, id, header); }));
}

Result<void> Workspace::removeReports(const std::vector<ReportId>& ids)
{
    return withoutValue(
        d->act([&](Database& database) { return store::removeReports(database, ids); }));
}

Result<std::vector<Figure>> Workspace::figures(const FigureFilter& filter) const
{
    return loadFigures(d->database(), filter);
}

Result<std::vector<std::pair<QString, qint64>>> Workspace::figureCounts() const
{
    return countFigures(d->database());
}

Result<std::vector<Milestone>> Workspace::milestones() const
{
    return loadMilestones(d->database(), std::nullopt);
}

Result<void> Workspace::visitCells(const FigureFilter& filter, const CellVisitor& visit) const
{
    return store::visitCells(d->database(), filter, visit);
}

Result<std::vector<SearchHit>> Workspace::search(const QString& query, int limit) const
{
    return store::search(d->database(), query, limit);
}

Result<std::vector<FigureId>> Workspace::addFigures(const std::vector<Figure>& figures)
{
    const auto action =
        d->act([&](Database& database) { return store::addFigures(database, figures); });
    if (!action)
        return tl::unexpected(action.error());
    std::vector<FigureId> ids;
    ids.reserve(action->changes.size());
    for (const Change& change : action->changes)
        ids.push_back(change.row);
    return ids;
}

Result<void> Workspace::updateFigures(const std::vector<Figure>& figures)
{
    return withoutValue(
        d->act([&](Database& database) { return store::updateFigures(database, figures); }));
}

Result<void> Workspace::reviewFigures(const std::vector<FigureId>& ids, Review review)
{
    return withoutValue(
        d->act([&](Database& database) { return store::reviewFigures(database, ids, review); }));
}

Result<void> Workspace::removeFigures(const std::vector<FigureId>& ids)
{
    return withoutValue(
        d->act([&](Database& database) { return store::removeFigures(database, ids); }));
}

Result<void> Workspace::applyChanges(const FigureChanges& changes)
{
    return withoutValue(
        d->act([&](Database& database) { return store::applyChanges(database, changes); }));
}

Result<void> Workspace::updateMilestones(const std::vector<Milestone>& milestones)
{
    return withoutValue(
        d->act([&](Database& database) { return store::updateMilestones(database, milestones); }));
}

Result<std::optional<HistoryEntry>> Workspace::undoable() const
{
    return history::undoable(d->database());
}

Result<std::optional<HistoryEntry>> Workspace::redoable() const
{
    return history::redoable(d->database());
}

Result<HistoryEntry> Workspace::undo()
{
    return d->transact(&history::undo);
}

Result<HistoryEntry> Workspace::redo()
{
    return d->transact(&history::redo);
}

} // namespace duibiao::store
