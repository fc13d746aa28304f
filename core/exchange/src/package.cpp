// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"

#include "writefailure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <array>
#include <cerrno>
#include <memory>
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <optional>

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

struct CloseArchive
{
    void operator()(void* archive) const { unzClose(archive); }
};

/// The current part of an archive; nothing if it cannot be read.
std::optional<Part> currentPart(unzFile archive)
{
    std::array<char, 256> name{};
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(archive, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                0) != UNZ_OK ||
        unzOpenCurrentFile(archive) != UNZ_OK)
        return std::nullopt;
    Part part{QString::fromUtf8(name.data()),
              QByteArray(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized)};
    const int read =
        unzReadCurrentFile(archive, part.bytes.data(), static_cast<unsigned>(part.bytes.size()));
    const bool whole = unzCloseCurrentFile(archive) == UNZ_OK && read == part.bytes.size();
    return whole ? std::optional(part) : std::nullopt;
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
    const std::unique_ptr<void, CloseArchive> archive(
        unzOpen64(QFile::encodeName(file.fileName()).constData()));
    std::vector<Part> parts;
    for (int found = archive ? unzGoToFirstFile(archive.get()) : UNZ_BADZIPFILE;
         found != UNZ_END_OF_LIST_OF_FILE; found = unzGoToNextFile(archive.get())) {
        auto part = found == UNZ_OK ? currentPart(archive.get()) : std::nullopt;
        if (!part)
            return failure(ErrorCode::InvalidData);
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace duibiao::exchange
