// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "database.h"
#include "replay.h"
#include "reportstore.h"
#include "row.h"
#include "statement.h"

#include <array>

namespace duibiao::store::history {

using namespace Qt::StringLiterals;

namespace {

struct ActionCode
{
    ActionKind kind;
    QStringView code;
};

constexpr std::array actionCodes{
    ActionCode{ActionKind::ImportReports, u"import_reports"},
    ActionCode{ActionKind::EditReport, u"edit_report"},
    ActionCode{ActionKind::RemoveReports, u"remove_reports"},
    ActionCode{ActionKind::AddFigures, u"add_figures"},
    ActionCode{ActionKind::EditFigures, u"edit_figures"},
    ActionCode{ActionKind::AcceptFigures, u"accept_figures"},
    ActionCode{ActionKind::RejectFigures, u"reject_figures"},
    ActionCode{ActionKind::ReopenFigures, u"reopen_figures"},
    ActionCode{ActionKind::RemoveFigures, u"remove_figures"},
    ActionCode{ActionKind::EditMilestones, u"edit_milestones"},
    ActionCode{ActionKind::PinFigure, u"pin_figure"},
    ActionCode{ActionKind::UnpinFigure, u"unpin_figure"},
    ActionCode{ActionKind::EditPace, u"edit_pace"},
    ActionCode{ActionKind::MatchMilestones, u"match_milestones"},
    ActionCode{ActionKind::AcceptFindings, u"accept_findings"},
    ActionCode{ActionKind::ReopenFindings, u"reopen_findings"},
    ActionCode{ActionKind::EditDenominators, u"edit_denominators"},
    ActionCode{ActionKind::SaveView, u"save_view"},
    ActionCode{ActionKind::RemoveView, u"remove_view"},
    ActionCode{ActionKind::ForgetLessons, u"forget_lessons"},
    ActionCode{ActionKind::RereadReports, u"reread_reports"},
    ActionCode{ActionKind::ReviseReports, u"revise_reports"},
    ActionCode{ActionKind::ApplyChanges, u"apply_changes"},
};

QString actionCode(ActionKind kind)
{
    for (const ActionCode& known : actionCodes) {
        if (known.kind == kind)
            return known.code.toString();
    }
    return {};
}

std::optional<ActionKind> actionFromCode(QStringView code)
{
    for (const ActionCode& known : actionCodes) {
        if (known.code == code)
            return known.kind;
    }
    return std::nullopt;
}

Result<std::vector<StoredChange>> changesOf(Database& database, qint64 entry, Direction direction)
{
    const QString order = direction == Direction::Back ? u"DESC"_s : u"ASC"_s;
    Statement statement(database,
                        u"SELECT table_name, row_id, row_before, row_after FROM history_row "
                        "WHERE entry_id = ? ORDER BY position %1"_s.arg(order));
    if (const auto done = statement.run({entry}); !done)
        return tl::unexpected(done.error());
    std::vector<StoredChange> changes;
    while (statement.next()) {
        changes.push_back({statement.value(0).toString(), statement.value(1).toLongLong(),
                           statement.value(2), statement.value(3)});
    }
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return changes;
}

Result<std::optional<HistoryEntry>> firstEntry(Database& database, const QString& condition)
{
    Statement statement(database, u"SELECT id, action, items, who, done_at, undone FROM history "
                                  "WHERE "_s %
                                      condition % u" LIMIT 1"_s);
    if (const auto done = statement.run(); !done)
        return tl::unexpected(done.error());
    if (!statement.next()) {
        if (const auto done = statement.status(); !done)
            return tl::unexpected(done.error());
        return std::nullopt;
    }
    RowReader row(statement);
    HistoryEntry entry;
    entry.id = row.integer();
    entry.action = row.code(&actionFromCode);
    entry.count = static_cast<int>(row.integer());
    entry.user = row.text();
    entry.when = row.time();
    entry.undone = row.flag();
    if (!row.isGood())
        return tl::unexpected(row.error(database.path(), u"history"_s, entry.id));
    return entry;
}

Result<HistoryEntry> replay(Database& database, HistoryEntry entry, Direction direction)
{
    const bool back = direction == Direction::Back;
    const auto changes = changesOf(database, entry.id, direction);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto done = Replay(database, direction).run(*changes); !done)
        return tl::unexpected(done.error());
    Statement mark(database, u"UPDATE history SET undone = ? WHERE id = ?"_s);
    if (const auto done = mark.run({column(back), entry.id}); !done)
        return tl::unexpected(done.error());
    entry.undone = back;
    return entry;
}

} // namespace

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

Result<void> dropUndone(Database& database)
{
    const auto next = redoable(database);
    if (!next)
        return tl::unexpected(next.error());
    if (!*next)
        return {};
    if (const auto done = purgeUndoneImports(database); !done)
        return done;
    return database.runAll(
        {u"DELETE FROM history_row WHERE entry_id IN (SELECT id FROM history WHERE undone = 1)"_s,
         u"DELETE FROM history WHERE undone = 1"_s});
}

Result<void> record(Database& database, const Action& action)
{
    const auto id = takeIds(database, u"history"_s, 1);
    if (!id)
        return tl::unexpected(id.error());
    Statement entry(database, u"INSERT INTO history (id, action, items, who, done_at, undone) "
                              "VALUES (?, ?, ?, ?, ?, 0)"_s);
    if (const auto done = entry.run({*id, actionCode(action.kind), qint64{action.items},
                                     column(userName()), column(QDateTime::currentDateTimeUtc())});
        !done)
        return done;
    Statement rows(database, u"INSERT INTO history_row (entry_id, position, table_name, row_id, "
                             "row_before, row_after) VALUES (?, ?, ?, ?, ?, ?)"_s);
    qint64 position = 0;
    for (const Change& change : action.changes) {
        const Table& table = *change.table;
        if (const auto done = rows.run({*id, position++, table.name, change.row,
                                        toJson(table, change.before, change.after),
                                        toJson(table, change.after, change.before)});
            !done)
            return done;
    }
    return {};
}

Result<std::optional<HistoryEntry>> undoable(Database& database)
{
    return firstEntry(database, u"undone = 0 ORDER BY id DESC"_s);
}

Result<std::optional<HistoryEntry>> redoable(Database& database)
{
    return firstEntry(database, u"undone = 1 ORDER BY id ASC"_s);
}

Result<HistoryEntry> undo(Database& database)
{
    const auto entry = undoable(database);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return failure(ErrorCode::NothingToUndo, database.path());
    return replay(database, **entry, Direction::Back);
}

Result<HistoryEntry> redo(Database& database)
{
    const auto entry = redoable(database);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return failure(ErrorCode::NothingToRedo, database.path());
    return replay(database, **entry, Direction::Forward);
}

} // namespace duibiao::store::history
