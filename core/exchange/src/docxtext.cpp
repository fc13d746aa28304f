// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"
#include "exchange/textinside.h"
#include "formattedtext.h"
#include "textlines.h"

#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The main part of a document: paragraphs, runs and tables.
class DocxReader
{
public:
    explicit DocxReader(const QByteArray& part) : m_xml(part) {}

    /// False where it is not well formed.
    bool read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin(m_xml.name());
            else if (token == QXmlStreamReader::EndElement)
                end(m_xml.name());
        }
        return !m_xml.hasError();
    }

    QByteArray text() { return m_lines.finished(); }

private:
    void begin(QStringView name)
    {
        // what was deleted or moved away, how fields are worked out, and the second form of a box
        if (name == "del"_L1 || name == "moveFrom"_L1 || name == "instrText"_L1 ||
            name == "Fallback"_L1)
            m_xml.skipCurrentElement();
        else if (name == "t"_L1)
            m_lines.add(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (name == "tab"_L1 && !m_inTabs)
            m_lines.add(u" ");
        else if (name == "tabs"_L1)
            m_inTabs = true; // where they are set, not where they stand
        else if (name == "br"_L1 || name == "cr"_L1)
            m_lines.endLine();
        else if (name == "tr"_L1)
            m_lines.beginRow();
    }

    void end(QStringView name)
    {
        if (name == "p"_L1)
            m_lines.endLine();
        else if (name == "tabs"_L1)
            m_inTabs = false;
        else if (name == "tc"_L1)
            m_lines.endCell();
        else if (name == "tr"_L1)
            m_lines.endRow();
    }

    QXmlStreamReader m_xml;
    TextLines m_lines;
    bool m_inTabs = false;
};

} // namespace

Result<QByteArray> docxText(const QByteArray& bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileNotReadable, {}, {}, file.errorString());
    auto archive = Archive::open(file.fileName());
    if (!archive || !archive->find(u"word/document.xml"_s))
        return failure(ErrorCode::FileNotText);
    if (archive->size() > maxUnpackedReportBytes)
        return failure(ErrorCode::FileTooLarge, {}, {}, QString::number(maxUnpackedReportBytes));
    const auto part = archive->bytes(maxUnpackedReportBytes);
    if (!part)
        return failure(ErrorCode::FileNotText);
    DocxReader reader(*part);
    if (!reader.read())
        return failure(ErrorCode::FileNotText);
    return reader.text();
}

} // namespace duibiao::exchange
