// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include <QFile>

#include <array>
#include <minizip/unzip.h>

namespace duibiao::exchange {

namespace {

constexpr int upperAndLowerDiffer = 1;

} // namespace

void Archive::Close::operator()(void* handle) const
{
    unzClose(handle);
}

std::optional<Archive> Archive::open(const QString& path)
{
    void* handle = unzOpen64(QFile::encodeName(path).constData());
    return handle ? std::optional(Archive(handle)) : std::nullopt;
}

bool Archive::forEach(const std::function<bool()>& look)
{
    int found = unzGoToFirstFile(m_handle.get());
    while (found == UNZ_OK && look())
        found = unzGoToNextFile(m_handle.get());
    return found == UNZ_END_OF_LIST_OF_FILE;
}

bool Archive::find(const QString& name)
{
    return unzLocateFile(m_handle.get(), name.toUtf8().constData(), upperAndLowerDiffer) == UNZ_OK;
}

QString Archive::name() const
{
    std::array<char, 256> name{};
    unzGetCurrentFileInfo64(m_handle.get(), nullptr, name.data(), name.size() - 1, nullptr, 0,
                            nullptr, 0);
    return QString::fromUtf8(name.data());
}

qint64 Archive::size() const
{
    unz_file_info64 info{};
    unzGetCurrentFileInfo64(m_handle.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0);
    return static_cast<qint64>(info.uncompressed_size);
}

bool Archive::read(const std::function<void(QByteArrayView piece)>& take) const
{
    if (unzOpenCurrentFile(m_handle.get()) != UNZ_OK)
        return false;
    std::array<char, 64 * 1024> buffer{};
    int length = 0;
    while ((length = unzReadCurrentFile(m_handle.get(), buffer.data(), buffer.size())) > 0)
        take(QByteArrayView(buffer.data(), length));
    return unzCloseCurrentFile(m_handle.get()) == UNZ_OK && length == 0;
}

std::optional<QByteArray> Archive::bytes(qint64 most) const
{
    QByteArray all;
    const bool whole = read([&](QByteArrayView piece) {
        if (all.size() <= most)
            all.append(piece);
    });
    return whole && all.size() <= most ? std::optional(all) : std::nullopt;
}

} // namespace duibiao::exchange
