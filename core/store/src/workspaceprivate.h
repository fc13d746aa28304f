// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "opening.h"
#include "store/workspace.h"
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

[[nodiscard]] inline Result<void> withoutValue(const Result<Action>& action)
{
    if (!action)
        return tl::unexpected(action.error());
    return {};
}

} // namespace duibiao::store
