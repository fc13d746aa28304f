// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "figurestore.h"
#include "history.h"
#include "milestonestore.h"
#include "opening.h"
#include "reportstore.h"
#include "transaction.h"

#include <utility>

namespace duibiao::store {

struct Workspace::Private
{
    explicit Private(OpenFile opened) : file(std::move(opened)) {}
    ~Private()
    {
        if (!file.readOnly)
            dialect::settle(database());
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
    Private(Private&&) = delete;
    Private& operator=(Private&&) = delete;

    [[nodiscard]] Database& database() const { return *file.database; }

    /// Runs `work` in a transaction that is kept only if it succeeds.
    template <typename Work> auto transact(Work work) -> decltype(work(std::declval<Database&>()))
    {
        if (file.readOnly)
            return failure(ErrorCode::WorkspaceReadOnly, file.path);
        Transaction transaction(database());
        if (const auto done = transaction.begin(); !done)
            return tl::unexpected(done.error());
        auto result = work(database());
        if (!result)
            return result;
        if (const auto done = transaction.commit(); !done)
            return tl::unexpected(done.error());
        return result;
    }

    /// A user's action: makes the changes that `work` says and enters them into the history.
    template <typename Work> Result<Action> act(Work work)
    {
        return transact([&work](Database& database) -> Result<Action> {
            Result<Action> action = work(database);
            if (!action || action->changes.empty())
                return action;
            if (const auto done = history::dropUndone(database); !done)
                return tl::unexpected(done.error());
            if (const auto done = history::record(database, *action); !done)
                return tl::unexpected(done.error());
            return action;
        });
    }

    OpenFile file;
};

namespace {

Result<void> withoutValue(const Result<Action>& action)
{
    if (!action)
        return tl::unexpected(action.error());
    return {};
}

} // namespace

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
    ImportSummary summary;
    const auto action =
        d->act([&](Database& database) { return store::addReports(database, reports, summary); });
    if (!action)
        return tl::unexpected(action.error());
    return summary;
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

Result<std::vector<Milestone>> Workspace::milestones() const
{
    return loadMilestones(d->database(), std::nullopt);
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
