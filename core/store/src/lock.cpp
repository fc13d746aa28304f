// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock.h"

#include <QFileInfo>

#include <chrono>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

/// program (process) on host, as far as the lock tells.
QString holder(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    return u"%1 (%2) @ %3"_s.arg(program, QString::number(process), host);
}

} // namespace

Result<Lock> lockForWriting(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path % u".lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds::zero()); // age alone makes no lock stale
    if (lock->tryLock())
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return failure(ErrorCode::WorkspaceInUse, path, {}, holder(*lock));
    case QLockFile::PermissionError:
        return failure(ErrorCode::WorkspaceReadOnly, path);
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    // The folder was seen before; what is left is that the few bytes of the lock did not fit.
    return failure(ErrorCode::DiskFull, path);
}

bool isLocked(const QString& path)
{
    const QString file = path % u".lock"_s;
    if (!QFileInfo::exists(file))
        return false;
    QLockFile lock(file);
    lock.setStaleLockTime(std::chrono::milliseconds::zero());
    // Taking it tells a living writer from what a dead one left.
    return !lock.tryLock();
}

} // namespace duibiao::store
