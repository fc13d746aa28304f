// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

class QSqlError;

/// What SQLite does in its own way. All other SQL of this folder is shared with PostgreSQL.
namespace duibiao::store {

class Database;

namespace dialect {

enum class Opening {
    Create,    ///< a new file
    ReadWrite, ///< an existing file
    ReadOnly,
    Immutable, ///< read-only, on a medium where nothing can be written beside the file
};

[[nodiscard]] QString driver();
[[nodiscard]] QString databaseName(const QString& path, Opening opening);
[[nodiscard]] QString connectOptions(Opening opening);
/// To be run on each new connection, before anything else.
[[nodiscard]] QStringList connectionSetUp();
/// To be run once the file has the newest version and is to be written.
[[nodiscard]] QStringList writerSetUp();
[[nodiscard]] QString beginWriting();

[[nodiscard]] ErrorCode errorCode(const QSqlError& error, const QString& path);

/// Looks at the first bytes of a file, without opening it as a database: a foreign file is not
/// touched. NotAWorkspace, FileNotReadable.
[[nodiscard]] Result<void> recognise(const QString& path);
/// Files that SQLite keeps beside a database.
[[nodiscard]] QStringList companions(const QString& path);
/// True if the last writer did not close the file.
[[nodiscard]] bool leftUnclean(const QString& path);
/// Whether a reader needs to write beside the file to see what an unclean exit left there.
[[nodiscard]] bool needsRecovery(const QString& path);

[[nodiscard]] Result<int> schemaVersion(Database& database);
[[nodiscard]] Result<void> setSchemaVersion(Database& database, int version);
[[nodiscard]] Result<void> markAsWorkspace(Database& database);
/// WorkspaceDamaged, with what was found first.
[[nodiscard]] Result<void> checkIntegrity(Database& database);
/// WorkspaceDamaged if a row points to one that is not there.
[[nodiscard]] Result<void> checkReferences(Database& database);
/// A compact copy of the whole database as it is now; the target must not exist.
[[nodiscard]] Result<void> copyTo(Database& database, const QString& target);
/// Brings everything into the main file and takes away what lies beside it, as far as readers
/// allow.
void settle(Database& database);
/// Whether even a reader would leave files beside this one.
[[nodiscard]] bool readingLeavesFiles(const QString& path);

/// Takes a report's id and its text.
[[nodiscard]] QString makeSearchableSql();
/// Undoes that for reports whose texts are still there; `reports` is a list of ids in SQL.
[[nodiscard]] QString forgetTextsSql(const QString& reports);
/// A condition on texts `t` that may let through a text that does not hold the words.
struct TextSearch
{
    QString condition;
    QString value;
};
[[nodiscard]] TextSearch textSearch(const QString& words);
/// A condition that `expression` holds words, whatever their case, and what stands for its place.
[[nodiscard]] QString contains(const QString& expression);
[[nodiscard]] QString containsValue(const QString& words);

} // namespace dialect
} // namespace duibiao::store
