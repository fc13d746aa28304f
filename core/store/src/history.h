// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/records.h"
#include "table.h"

#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace duibiao::store {

class Database;

/// What an action did to one row. An empty list: there was no such row before, or is none after.
struct Change
{
    const Table* table = nullptr;
    qint64 row = 0;
    QVariantList before;
    QVariantList after;
};

/// What an action did, all in all. Without changes nothing was done and nothing is recorded.
struct Action
{
    ActionKind kind{};
    int items = 0;
    std::vector<Change> changes;
};

/// The list of actions, kept in the file. To be called inside a transaction.
namespace history {

/// Whoever sits at the machine.
[[nodiscard]] QString userName();

/// Forgets what was undone before, and with it what only that could bring back.
[[nodiscard]] Result<void> dropUndone(Database& database);
[[nodiscard]] Result<void> record(Database& database, const Action& action);

[[nodiscard]] Result<std::optional<HistoryEntry>> undoable(Database& database);
[[nodiscard]] Result<std::optional<HistoryEntry>> redoable(Database& database);
/// NothingToUndo, NothingToRedo; WorkspaceDamaged if the rows are not as the action left them.
[[nodiscard]] Result<HistoryEntry> undo(Database& database);
[[nodiscard]] Result<HistoryEntry> redo(Database& database);

} // namespace history
} // namespace duibiao::store
