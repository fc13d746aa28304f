// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxcheck.h"

#include "archive.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// A sheet can be long, so only its length and its end are looked at: rows that were lost are
/// missing in blocks far longer than all that stands around them.
bool isWholeSheet(const Archive& archive, qint64 rowBytes)
{
    constexpr QByteArrayView closing = "</worksheet>";
    qint64 size = 0;
    QByteArray end;
    const bool sound = archive.read([&](QByteArrayView piece) {
        size += piece.size();
        end.append(piece.last(std::min(piece.size(), closing.size())));
        end = end.last(std::min(end.size(), closing.size()));
    });
    return sound && size > rowBytes && end == closing;
}

bool isWholePart(const Archive& archive)
{
    constexpr qint64 most = 64 << 20;
    const auto bytes = archive.bytes(most);
    return bytes && isWellFormed(*bytes);
}

} // namespace

bool isWholeWorkbook(const QString& path, const std::vector<qint64>& rowBytes)
{
    QHash<QString, qint64> sheets;
    for (std::size_t i = 0; i < rowBytes.size(); ++i)
        sheets.insert(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), rowBytes[i]);

    auto archive = Archive::open(path);
    const auto isWhole = [&] {
        const qint64 expected = sheets.take(archive->name()); // 0 where it is no sheet of rows
        return expected == 0 ? isWholePart(*archive) : isWholeSheet(*archive, expected);
    };
    return archive && archive->forEach(isWhole) && sheets.isEmpty();
}

} // namespace duibiao::exchange
