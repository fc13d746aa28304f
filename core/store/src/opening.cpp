// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "backup.h"
#include "dialect.h"
#include "migrations.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace duibiao::store {

using namespace Qt::StringLiterals;
using dialect::Opening;

namespace {

bool folderIsWritable(const QString& path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

/// The file itself, behind any links: lock and companions stand beside that one.
Result<QString> existingWorkspace(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::WorkspaceNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, path);
    if (const auto known = dialect::recognise(path); !known)
        return tl::unexpected(known.error());
    return info.canonicalFilePath();
}

Result<int> usableVersion(Database& database)
{
    const auto version = dialect::schemaVersion(database);
    if (!version)
        return version;
    if (*version > migrations::latestVersion())
        return failure(ErrorCode::WorkspaceTooNew, database.path(), {}, QString::number(*version));
    if (*version < 1)
        return failure(ErrorCode::NotAWorkspace, database.path());
    return version;
}

Result<OpenFile> openLocked(const QString& file, const QString& path, Lock lock)
{
    const bool unclean = dialect::leftUnclean(file);
    auto database = Database::connect(file, Opening::ReadWrite, path);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = usableVersion(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (unclean) {
        if (const auto sound = dialect::checkIntegrity(**database); !sound)
            return tl::unexpected(sound.error());
    }
    if (*version < migrations::latestVersion()) {
        if (const auto done = backup::make(**database, *version); !done)
            return tl::unexpected(done.error());
        if (const auto done = migrations::climb(**database, *version); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = (*database)->runAll(dialect::writerSetUp()); !done)
        return tl::unexpected(done.error());
    // A full disk or another program's lock is to be known now, not at the first change.
    if (const auto done = Transaction(**database).begin(); !done)
        return tl::unexpected(done.error());
    return OpenFile{path, false, std::move(lock), nullptr, std::move(*database)};
}

Result<void> buildNew(const QString& file, const QString& path)
{
    const auto database = Database::connect(file, Opening::Create, path);
    if (!database)
        return tl::unexpected(database.error());
    return migrations::climb(**database, 0);
}

void removeWithCompanions(const QString& file)
{
    QFile::remove(file);
    for (const QString& companion : dialect::companions(file))
        QFile::remove(companion);
}

/// Nothing can be written into the folder: told as such, since there is no workspace yet.
Error asCreationError(Error error)
{
    if (error.code == ErrorCode::WorkspaceReadOnly)
        error.code = ErrorCode::FileNotWritable;
    return error;
}

/// A reader's own copy, brought to the latest version.
Result<OpenFile> openCopy(const QString& path, std::unique_ptr<QTemporaryDir> folder,
                          const QString& copy)
{
    auto database = Database::connect(copy, Opening::ReadWrite, path);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = usableVersion(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < migrations::latestVersion()) {
        if (const auto done = migrations::climb(**database, *version); !done)
            return tl::unexpected(done.error());
    }
    return OpenFile{path, true, nullptr, std::move(folder), std::move(*database)};
}

/// SQLite has to write beside a file to see what an unclean exit left there; on a medium where that
/// is impossible, a copy of all the files is read instead.
Result<OpenFile> openRecovered(const QString& file, const QString& path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(ErrorCode::FileNotWritable, folder->path(), {}, folder->errorString());
    const QString copy = folder->filePath(u"copy.duibiao"_s);
    const QStringList from = QStringList{file} + dialect::companions(file);
    const QStringList to = QStringList{copy} + dialect::companions(copy);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!QFile::exists(from[i]))
            continue;
        if (!QFile::copy(from[i], to[i]) ||
            !QFile::setPermissions(to[i], QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::DiskFull, folder->path());
    }
    return openCopy(path, std::move(folder), copy);
}

/// An older file stays as it is for a reader; a copy is upgraded.
Result<OpenFile> openUpgraded(Database& older, const QString& path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(ErrorCode::FileNotWritable, folder->path(), {}, folder->errorString());
    const QString copy = folder->filePath(u"copy.duibiao"_s);
    if (const auto done = dialect::copyTo(older, copy); !done)
        return tl::unexpected(done.error());
    return openCopy(path, std::move(folder), copy);
}

} // namespace

Result<OpenFile> createFile(const QString& path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target))
        return failure(ErrorCode::WorkspaceExists, target);
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failure(ErrorCode::FileNotWritable, target);
    auto lock = lockForWriting(target);
    if (!lock)
        return tl::unexpected(asCreationError(lock.error()));

    // Built under another name, so that the file is there whole or not at all.
    const QString unfinished = target % u".new"_s;
    removeWithCompanions(unfinished);
    const auto built = buildNew(unfinished, target);
    if (!built || !QFile::rename(unfinished, target)) {
        removeWithCompanions(unfinished);
        return built ? failure(ErrorCode::FileNotWritable, target)
                     : tl::unexpected(asCreationError(built.error()));
    }
    auto opened = openLocked(target, target, std::move(*lock));
    if (!opened)
        removeWithCompanions(target);
    return opened;
}

Result<OpenFile> openForWriting(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto file = existingWorkspace(absolute);
    if (!file)
        return tl::unexpected(file.error());
    if (!QFileInfo(*file).isWritable() || !folderIsWritable(*file))
        return failure(ErrorCode::WorkspaceReadOnly, absolute);
    auto lock = lockForWriting(*file);
    if (!lock)
        return tl::unexpected(lock.error());
    return openLocked(*file, absolute, std::move(*lock));
}

Result<OpenFile> openForReading(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto file = existingWorkspace(absolute);
    if (!file)
        return tl::unexpected(file.error());
    const bool writable = folderIsWritable(*file);
    if (!writable && dialect::needsRecovery(*file))
        return openRecovered(*file, absolute);
    // A file at rest in a folder that cannot be written is not about to change. Elsewhere it is
    // read as such only where reading would otherwise leave files beside it.
    const bool atRest = !dialect::leftUnclean(*file) &&
                        (!writable || (dialect::readingLeavesFiles(*file) && !isLocked(*file)));
    auto database =
        Database::connect(*file, atRest ? Opening::Immutable : Opening::ReadOnly, absolute);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = usableVersion(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < migrations::latestVersion())
        return openUpgraded(**database, absolute);
    return OpenFile{absolute, true, nullptr, nullptr, std::move(*database)};
}

} // namespace duibiao::store
