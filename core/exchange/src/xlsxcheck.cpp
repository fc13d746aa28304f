// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxcheck.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <array>
#include <memory>
#include <minizip/unzip.h>
#include <optional>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

struct CloseArchive
{
    void operator()(void* archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, CloseArchive>;

QString currentName(unzFile archive)
{
    std::array<char, 256> name{};
    unzGetCurrentFileInfo64(archive, nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr, 0);
    return QString::fromUtf8(name.data());
}

/// The length of the current part; its bytes, or its last ones where `keep` is fewer. Nothing if it
/// cannot be read or its checksum is wrong.
struct Part
{
    qint64 size = 0;
    QByteArray end;
};

std::optional<Part> readPart(unzFile archive, qsizetype keep)
{
    if (unzOpenCurrentFile(archive) != UNZ_OK)
        return std::nullopt;
    Part part;
    std::array<char, 64 * 1024> buffer{};
    int length = 0;
    while ((length = unzReadCurrentFile(archive, buffer.data(), buffer.size())) > 0) {
        part.size += length;
        part.end.append(buffer.data(), length);
        if (part.end.size() > keep)
            part.end.remove(0, part.end.size() - keep);
    }
    const bool sound = unzCloseCurrentFile(archive) == UNZ_OK && length == 0;
    return sound ? std::optional(part) : std::nullopt;
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// A sheet can be long, so only its length and its end are looked at: rows that were lost are
/// missing in blocks far longer than all that stands around them.
bool isWholeSheet(unzFile archive, qint64 rowBytes)
{
    constexpr QByteArrayView closing = "</worksheet>";
    const auto part = readPart(archive, closing.size());
    return part && part->size > rowBytes && part->end == closing;
}

bool isWholePart(unzFile archive)
{
    constexpr qsizetype most = 64 << 20;
    const auto part = readPart(archive, most);
    return part && part->size <= most && isWellFormed(part->end);
}

} // namespace

bool isWholeWorkbook(const QString& path, const std::vector<qint64>& rowBytes)
{
    QHash<QString, qint64> sheets;
    for (std::size_t i = 0; i < rowBytes.size(); ++i)
        sheets.insert(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), rowBytes[i]);

    const Archive archive(unzOpen64(QFile::encodeName(path).constData()));
    if (!archive)
        return false;
    for (int found = unzGoToFirstFile(archive.get()); found != UNZ_END_OF_LIST_OF_FILE;
         found = unzGoToNextFile(archive.get())) {
        if (found != UNZ_OK)
            return false;
        const auto sheet = sheets.constFind(currentName(archive.get()));
        if (sheet == sheets.cend()) {
            if (!isWholePart(archive.get()))
                return false;
        } else {
            if (*sheet == 0 ? !isWholePart(archive.get()) : !isWholeSheet(archive.get(), *sheet))
                return false;
            sheets.erase(sheet);
        }
    }
    return sheets.isEmpty();
}

} // namespace duibiao::exchange
