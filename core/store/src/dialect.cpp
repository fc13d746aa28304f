// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect.h"

#include "database.h"
#include "statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

namespace duibiao::store::dialect {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 applicationId = 0x44554942; // "DUIB"
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype gram = 3;
constexpr qsizetype mostGrams = 16;
constexpr qint64 smallestWrite = 65536; // with less room a write cannot be counted on

// SQLite's primary result codes; the driver reports extended ones, whose low byte these are.
enum PrimaryCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyDatabase = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

// A full disk can also show as a failed write of a companion file.
bool diskIsFull(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < smallestWrite;
}

} // namespace

QString driver()
{
    return u"QSQLITE"_s;
}

QString databaseName(const QString& path, Opening opening)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (opening) {
    case Opening::Create:
        return uri % u"?mode=rwc"_s;
    case Opening::ReadWrite:
        return uri % u"?mode=rw"_s;
    case Opening::ReadOnly:
        return uri % u"?mode=ro"_s;
    case Opening::Immutable:
        return uri % u"?mode=ro&immutable=1"_s;
    }
    return uri;
}

QString connectOptions(Opening opening)
{
    const QString shared = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=250"_s;
    const bool writing = opening == Opening::Create || opening == Opening::ReadWrite;
    return writing ? shared : shared % u";QSQLITE_OPEN_READONLY"_s;
}

QStringList connectionSetUp()
{
    // A workspace comes from anywhere: its schema is not trusted to call functions.
    return {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
}

QStringList writerSetUp()
{
    return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
            u"PRAGMA foreign_keys = ON"_s,
            // Kibibytes: room for the places where a large import inserts.
            u"PRAGMA cache_size = -32000"_s};
}

QString beginWriting()
{
    // Takes the write lock at once, so that a busy file is found before any work is done.
    return u"BEGIN IMMEDIATE"_s;
}

ErrorCode errorCode(const QSqlError& error, const QString& path)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return ErrorCode::DiskFull;
    case Busy:
    case Locked:
        return ErrorCode::WorkspaceInUse;
    case ReadOnlyDatabase:
        return ErrorCode::WorkspaceReadOnly;
    case NotADatabase:
        return ErrorCode::NotAWorkspace;
    case Corrupt:
        return ErrorCode::WorkspaceDamaged;
    case Constraint:
        return ErrorCode::InvalidData;
    case InputOutput:
    case CannotOpen:
        return diskIsFull(path) ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

Result<void> recognise(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, {}, file.errorString());
    const QByteArray header = file.read(headerSize);
    const bool ours =
        header.size() == headerSize && header.startsWith(QByteArrayView("SQLite format 3", 16)) &&
        qFromBigEndian<quint32>(header.constData() + applicationIdAt) == applicationId;
    if (!ours)
        return failure(ErrorCode::NotAWorkspace, path);
    return {};
}

QStringList companions(const QString& path)
{
    return {path % u"-journal"_s, path % u"-wal"_s, path % u"-shm"_s};
}

bool leftUnclean(const QString& path)
{
    return QFileInfo(path % u"-wal"_s).size() > 0 || QFileInfo(path % u"-journal"_s).size() > 0;
}

bool needsRecovery(const QString& path)
{
    return leftUnclean(path) && !QFileInfo::exists(path % u"-shm"_s);
}

Result<int> schemaVersion(Database& database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    if (const auto done = statement.run(); !done)
        return tl::unexpected(done.error());
    return statement.next() ? static_cast<int>(statement.value(0).toLongLong()) : 0;
}

Result<void> setSchemaVersion(Database& database, int version)
{
    return database.run(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<void> markAsWorkspace(Database& database)
{
    return database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<void> checkIntegrity(Database& database)
{
    Statement statement(database, u"PRAGMA quick_check(1)"_s);
    if (const auto done = statement.run(); !done)
        return done;
    const QString finding = statement.next() ? statement.value(0).toString() : QString();
    if (const auto done = statement.status(); !done)
        return done;
    if (finding != u"ok"_s)
        return failure(ErrorCode::WorkspaceDamaged, database.path(), {}, finding);
    return {};
}

Result<void> checkReferences(Database& database)
{
    Statement statement(database, u"PRAGMA foreign_key_check"_s);
    if (const auto done = statement.run(); !done)
        return done;
    if (statement.next()) {
        return failure(ErrorCode::WorkspaceDamaged, database.path(), statement.value(0).toString(),
                       statement.value(2).toString());
    }
    return statement.status();
}

Result<void> copyTo(Database& database, const QString& target)
{
    Statement statement(database, u"VACUUM INTO ?"_s);
    return statement.run({target});
}

void settle(Database& database)
{
    // A reader may hold it up; then the next writer does it, so there is nothing to report.
    static_cast<void>(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    // A file at rest needs no log: whoever reads it then leaves nothing beside it.
    static_cast<void>(database.run(u"PRAGMA journal_mode = DELETE"_s));
}

bool readingLeavesFiles(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header[readVersionAt] == '\2'; // 2: it keeps a log
}

QString makeSearchableSql()
{
    return u"INSERT INTO report_search (rowid, body) VALUES (?, ?)"_s;
}

QString forgetTextsSql(const QString& reports)
{
    return u"INSERT INTO report_search (report_search, rowid, body) "
           "SELECT 'delete', report_id, body FROM report_text WHERE report_id IN "_s %
           reports;
}

TextSearch textSearch(const QString& words)
{
    const QList<uint> characters = words.toUcs4();
    QStringList parts;
    // The index knows runs of three characters; some of them are enough to leave few texts.
    for (qsizetype i = 0; i + gram <= characters.size() && parts.size() < mostGrams; ++i) {
        QString part =
            QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()) + i, gram);
        parts.append(u'"' % part.replace(u'"', u"\"\""_s) % u'"');
    }
    if (parts.isEmpty())
        return {contains(u"t.body"_s), containsValue(words)};
    return {u"t.report_id IN (SELECT rowid FROM report_search WHERE report_search MATCH ?)"_s,
            parts.join(u" AND "_s)};
}

QString contains(const QString& expression)
{
    return expression % u" LIKE ? ESCAPE '\\'"_s;
}

QString containsValue(const QString& words)
{
    QString escaped = words;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' % escaped % u'%';
}

} // namespace duibiao::store::dialect
