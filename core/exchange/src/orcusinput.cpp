// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orcusinput.h"

#include "archive.h"
#include "exchange/package.h"
#include "exchange/spreadsheet.h"
#include "percentage.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <functional>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfRelations = 1 << 20;
constexpr QByteArrayView rootTarget("Target=\"/xl/");
const QString relations = u"xl/_rels/workbook.xml.rels"_s;
const QString odsContent = u"content.xml"_s;

bool hasRootTargets(Archive& archive)
{
    if (!archive.find(relations))
        return false;
    const auto bytes = archive.bytes(mostOfRelations);
    return bytes && bytes->contains(rootTarget);
}

bool hasCellKinds(Archive& archive)
{
    if (!archive.find(odsContent))
        return false;
    const auto bytes = archive.bytes(maxUnpackedBytes);
    return bytes && (bytes->contains("\"percentage\"") || bytes->contains("\"currency\"") ||
                     bytes->contains(" table:formula=\""));
}

/// The whole package with parts that `edit` changed, by their names.
std::optional<QByteArray> edited(Archive& archive,
                                 const std::function<void(const QString&, QByteArray&)>& edit)
{
    std::vector<Part> parts;
    qint64 left = maxUnpackedBytes;
    const bool whole = archive.forEach([&] {
        auto bytes = archive.bytes(left);
        if (!bytes)
            return false;
        left -= bytes->size();
        edit(archive.name(), *bytes);
        parts.push_back({archive.name(), std::move(*bytes)});
        return true;
    });
    auto package = whole ? packParts(parts) : Result<QByteArray>(QByteArray());
    return package && !package->isEmpty() ? std::optional(std::move(*package)) : std::nullopt;
}

/// Copies a document and says some of its cells in another way.
class CellKinds
{
public:
    explicit CellKinds(const QByteArray& content) : m_xml(content), m_out(&m_bytes)
    {
        m_xml.setNamespaceProcessing(false); // prefixes stay as they are
    }

    QByteArray plain()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                element();
            else if (!m_xml.isEndDocument())
                m_out.writeCurrentToken(m_xml);
        }
        return m_xml.hasError() ? QByteArray() : m_bytes;
    }

private:
    void element()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto kind = attributes.value("office:value-type"_L1);
        const bool isShare = kind == "percentage"_L1;
        m_out.writeStartElement(m_xml.qualifiedName().toString());
        for (const QXmlStreamAttribute& each : attributes) {
            const auto name = each.qualifiedName();
            if (name == "office:value-type"_L1 && (isShare || kind == "currency"_L1))
                m_out.writeAttribute(name.toString(), isShare ? u"string"_s : u"float"_s);
            else if (name != "table:formula"_L1 || kind.isEmpty())
                m_out.writeAttribute(each);
        }
        if (!isShare)
            return;
        m_out.writeTextElement(u"text:p"_s,
                               percentage(attributes.value("office:value"_L1).toDouble()));
        m_xml.skipCurrentElement(); // what it shows is rounded
        m_out.writeEndElement();
    }

    QXmlStreamReader m_xml;
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
};

} // namespace

std::optional<QByteArray> withoutRootTargets(const QString& path)
{
    auto archive = Archive::open(path);
    if (!archive || !hasRootTargets(*archive))
        return std::nullopt;
    return edited(*archive, [](const QString& name, QByteArray& bytes) {
        if (name == relations)
            bytes.replace(rootTarget, "Target=\"");
        else if (name.startsWith("xl/"_L1) && name.endsWith(".rels"_L1))
            bytes.replace(rootTarget, "Target=\"../"); // of sheets and drawings, a folder below
    });
}

std::optional<QByteArray> withoutCellKinds(const QString& path)
{
    auto archive = Archive::open(path);
    if (!archive || !hasCellKinds(*archive))
        return std::nullopt;
    return edited(*archive, [](const QString& name, QByteArray& bytes) {
        if (name == odsContent)
            bytes = CellKinds(bytes).plain();
    });
}

} // namespace duibiao::exchange
