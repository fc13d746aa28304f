// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedfile.h"

#include "writefailure.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <unistd.h>
#include <utility>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path native(const QString& path)
{
    return {path.toStdU16String()};
}

QFileInfo behindLink(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? QFileInfo(info.symLinkTarget()) : info;
}

/// Forces what was written to the device; 0 or the system's error number.
int synchronise(const QString& path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || ::fsync(file.handle()) != 0)
        return errno;
    return 0;
}

} // namespace

Result<void> mayReplace(const QString& target)
{
    const QFileInfo info = behindLink(target);
    if (info.isDir())
        return writeFailure(target, EISDIR);
    if (info.exists() && (!info.isWritable() || !info.isFile()))
        return writeFailure(target, EACCES);
    return {};
}

StagedFile::StagedFile(QString target, QString path)
    : m_target(std::move(target)), m_path(std::move(path))
{
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {}))
{
}

StagedFile::~StagedFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<StagedFile> StagedFile::open(const QString& target)
{
    if (const auto may = mayReplace(target); !may)
        return tl::unexpected(may.error());
    const QFileInfo info = behindLink(target);
    const QString name = u".duibiao-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    QFile file(info.absolutePath() + u'/' + name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return writeFailure(target, errno);
    return StagedFile(info.absoluteFilePath(), file.fileName());
}

QString StagedFile::folder() const
{
    return QFileInfo(m_target).absolutePath();
}

Result<void> StagedFile::commit()
{
    if (const QFileInfo old(m_target); old.exists())
        QFile::setPermissions(m_path, old.permissions());
    if (const int error = synchronise(m_path); error != 0)
        return writeFailure(m_target, error);
    std::error_code error;
    std::filesystem::rename(native(m_path), native(m_target), error);
    if (error)
        return writeFailure(m_target, error.value());
    m_path.clear();
    return {};
}

} // namespace duibiao::exchange
