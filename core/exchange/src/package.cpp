// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"

#include "archive.h"
#include "writefailure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cerrno>
#include <minizip/zip.h>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A date of its own would make two files of the same content differ.
zip_fileinfo plainInfo()
{
    zip_fileinfo info{};
    info.tmz_date.tm_year = 1980;
    info.tmz_date.tm_mday = 1;
    return info;
}

bool add(zipFile archive, const Part& part)
{
    const zip_fileinfo info = plainInfo();
    const int method = part.name == u"mimetype"_s ? 0 : Z_DEFLATED;
    return zipOpenNewFileInZip(archive, part.name.toUtf8().constData(), &info, nullptr, 0, nullptr,
                               0, nullptr, method, Z_DEFAULT_COMPRESSION) == ZIP_OK &&
           zipWriteInFileInZip(archive, part.bytes.constData(),
                               static_cast<unsigned>(part.bytes.size())) == ZIP_OK &&
           zipCloseFileInZip(archive) == ZIP_OK;
}

} // namespace

Result<QByteArray> packParts(const std::vector<Part>& parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.zip"_s);
    errno = 0;
    const zipFile archive = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!archive)
        return writeFailure(path, errno);
    bool whole = true;
    for (const Part& part : parts)
        whole = whole && add(archive, part);
    if (zipClose(archive, nullptr) != ZIP_OK || !whole)
        return writeFailure(path, errno);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, {}, file.errorString());
    return file.readAll();
}

Result<std::vector<Part>> unpackParts(const QByteArray& package)
{
    QTemporaryFile file;
    if (!file.open() || file.write(package) != package.size() || !file.flush())
        return writeFailure(file.fileName(), errno);
    auto archive = Archive::open(file.fileName());
    std::vector<Part> parts;
    const auto take = [&] {
        const auto bytes = archive->bytes(archive->size());
        if (bytes)
            parts.push_back({archive->name(), *bytes});
        return bytes.has_value();
    };
    if (!archive || !archive->forEach(take))
        return failure(ErrorCode::InvalidData);
    return parts;
}

} // namespace duibiao::exchange
