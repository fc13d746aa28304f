// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roottargets.h"

#include "archive.h"
#include "exchange/package.h"
#include "exchange/spreadsheet.h"

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfRelations = 1 << 20;
constexpr QByteArrayView rootTarget("Target=\"/xl/");
const QString relations = u"xl/_rels/workbook.xml.rels"_s;

bool hasRootTargets(Archive& archive)
{
    if (!archive.find(relations))
        return false;
    const auto bytes = archive.bytes(mostOfRelations);
    return bytes && bytes->contains(rootTarget);
}

} // namespace

std::optional<QByteArray> withoutRootTargets(const QString& path)
{
    auto archive = Archive::open(path);
    if (!archive || !hasRootTargets(*archive))
        return std::nullopt;
    std::vector<Part> parts;
    qint64 left = maxUnpackedBytes;
    const bool whole = archive->forEach([&] {
        auto bytes = archive->bytes(left);
        if (!bytes)
            return false;
        left -= bytes->size();
        const QString name = archive->name();
        if (name == relations)
            bytes->replace(rootTarget, "Target=\"");
        else if (name.startsWith("xl/"_L1) && name.endsWith(".rels"_L1))
            bytes->replace(rootTarget, "Target=\"../"); // of sheets and drawings, a folder below
        parts.push_back({name, std::move(*bytes)});
        return true;
    });
    auto package = whole ? packParts(parts) : Result<QByteArray>(QByteArray());
    return package && !package->isEmpty() ? std::optional(std::move(*package)) : std::nullopt;
}

} // namespace duibiao::exchange
