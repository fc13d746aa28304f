// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least of Office Open XML that word processors take without a word, written as it is laid down
// in ECMA-376.
#include "docx.h"

#include "chartpicture.h"
#include "docxstyles.h"
#include "exchange/package.h"
#include "layout.h"

#include <QXmlStreamWriter>

namespace duibiao::paper {

using namespace Qt::StringLiterals;
using Kind = TextItem::Kind;

namespace {

constexpr auto wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr auto drawingSpace =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_L1;
constexpr auto shapeSpace = "http://schemas.openxmlformats.org/drawingml/2006/main"_L1;
constexpr auto pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture"_L1;

constexpr double unitsInMm = 36000; ///< of drawings

QString styleOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return u"Title"_s;
    case Kind::Subtitle:
        return u"Subtitle"_s;
    case Kind::Heading:
        return u"Heading1"_s;
    case Kind::Small:
        return u"Note"_s;
    case Kind::Date:
        return u"Date"_s;
    case Kind::Body:
        break;
    }
    return u"Normal"_s;
}

/// Writes word/document.xml and gathers its pictures.
class Body
{
public:
    explicit Body(const Style& style)
        : m_rules(rulesOf(style.layout)), m_style(style), m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(wordSpace, u"w"_s);
        m_xml.writeNamespace(relationSpace, u"r"_s);
        m_xml.writeNamespace(drawingSpace, u"wp"_s);
        m_xml.writeNamespace(shapeSpace, u"a"_s);
        m_xml.writeNamespace(pictureSpace, u"pic"_s);
        m_xml.writeStartElement(wordSpace, u"document"_s);
        m_xml.writeStartElement(wordSpace, u"body"_s);
    }

    void add(const Manuscript& manuscript)
    {
        m_opensPage = !std::exchange(m_first, false);
        for (const Item& item : manuscript)
            std::visit([this](const auto& i) { add(i); }, item);
    }

    QByteArray finish()
    {
        writeSection();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    [[nodiscard]] const std::vector<QByteArray>& pictures() const { return m_pictures; }

private:
    void add(const TextItem& item) { paragraph(item.text, styleOf(item.kind)); }

    void add(const TableItem& item);
    void add(const ChartPanel& panel);

    void add(const NotesItem& item)
    {
        for (const QString& line : item.lines())
            paragraph(line, u"Note"_s);
    }

    void value(const QString& element, const QString& value)
    {
        m_xml.writeEmptyElement(wordSpace, element);
        m_xml.writeAttribute(wordSpace, u"val"_s, value);
    }

    void paragraph(const QString& text, const QString& style,
                   Qt::Alignment alignment = Qt::AlignLeft);
    void row(const QStringList& texts, const std::vector<ItemColumn>& columns, bool head);
    void writeSection();

    const LayoutRules& m_rules;
    const Style& m_style;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<QByteArray> m_pictures;
    bool m_first = true;
    bool m_opensPage = false;
};

void Body::paragraph(const QString& text, const QString& style, Qt::Alignment alignment)
{
    m_xml.writeStartElement(wordSpace, u"p"_s);
    m_xml.writeStartElement(wordSpace, u"pPr"_s);
    value(u"pStyle"_s, style);
    if (std::exchange(m_opensPage, false))
        m_xml.writeEmptyElement(wordSpace, u"pageBreakBefore"_s);
    if (alignment != Qt::AlignLeft)
        value(u"jc"_s, u"right"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(wordSpace, u"r"_s);
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (&line != &lines.front())
            m_xml.writeEmptyElement(wordSpace, u"br"_s);
        m_xml.writeTextElement(wordSpace, u"t"_s, line);
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void Body::row(const QStringList& texts, const std::vector<ItemColumn>& columns, bool head)
{
    m_xml.writeStartElement(wordSpace, u"tr"_s);
    m_xml.writeStartElement(wordSpace, u"trPr"_s);
    m_xml.writeEmptyElement(wordSpace, u"cantSplit"_s);
    if (head)
        m_xml.writeEmptyElement(wordSpace, u"tblHeader"_s);
    m_xml.writeEndElement();
    for (size_t i = 0; i < columns.size(); ++i) {
        m_xml.writeStartElement(wordSpace, u"tc"_s);
        m_xml.writeStartElement(wordSpace, u"tcPr"_s);
        m_xml.writeEmptyElement(wordSpace, u"tcW"_s);
        m_xml.writeAttribute(wordSpace, u"w"_s, twips(columns[i].width));
        m_xml.writeAttribute(wordSpace, u"type"_s, u"dxa"_s);
        m_xml.writeEndElement();
        paragraph(texts.value(static_cast<qsizetype>(i)), head ? u"TableHead"_s : u"TableText"_s,
                  columns[i].alignment);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void Body::add(const TableItem& item)
{
    m_xml.writeStartElement(wordSpace, u"tbl"_s);
    m_xml.writeStartElement(wordSpace, u"tblPr"_s);
    value(u"tblStyle"_s, u"Lines"_s);
    m_xml.writeEmptyElement(wordSpace, u"tblW"_s);
    m_xml.writeAttribute(wordSpace, u"w"_s, u"5000"_s);
    m_xml.writeAttribute(wordSpace, u"type"_s, u"pct"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(wordSpace, u"tblGrid"_s);
    QStringList headings;
    for (const ItemColumn& column : item.columns) {
        m_xml.writeEmptyElement(wordSpace, u"gridCol"_s);
        m_xml.writeAttribute(wordSpace, u"w"_s, twips(column.width));
        headings += column.heading;
    }
    m_xml.writeEndElement();
    row(headings, item.columns, true);
    for (const auto& cells : item.rows) {
        QStringList texts;
        for (const ItemCell& cell : cells)
            texts += cell.text;
        row(texts, item.columns, false);
    }
    m_xml.writeEndElement();
    // tables that follow each other would become one
    paragraph({}, u"TableText"_s);
}

void Body::add(const ChartPanel& panel)
{
    const ChartPicture picture = chartPicture(panel, m_style, m_rules.typeArea.width());
    m_pictures.push_back(picture.png);
    const QString number = QString::number(m_pictures.size());
    const auto extent = [&](QLatin1StringView space, const QString& element) {
        m_xml.writeEmptyElement(space, element);
        m_xml.writeAttribute(u"cx"_s, QString::number(qRound64(picture.size.width() * unitsInMm)));
        m_xml.writeAttribute(u"cy"_s, QString::number(qRound64(picture.size.height() * unitsInMm)));
    };
    const auto named = [&](QLatin1StringView space, const QString& element) {
        m_xml.writeEmptyElement(space, element);
        m_xml.writeAttribute(u"id"_s, number);
        m_xml.writeAttribute(u"name"_s, u"chart"_s + number);
        m_xml.writeAttribute(u"descr"_s, picture.description);
    };
    m_xml.writeStartElement(wordSpace, u"p"_s);
    m_xml.writeStartElement(wordSpace, u"pPr"_s);
    value(u"pStyle"_s, u"Picture"_s);
    m_xml.writeEndElement();
    for (const auto& element : {u"r"_s, u"drawing"_s})
        m_xml.writeStartElement(wordSpace, element);
    m_xml.writeStartElement(drawingSpace, u"inline"_s);
    extent(drawingSpace, u"extent"_s);
    named(drawingSpace, u"docPr"_s);
    m_xml.writeStartElement(shapeSpace, u"graphic"_s);
    m_xml.writeStartElement(shapeSpace, u"graphicData"_s);
    m_xml.writeAttribute(u"uri"_s, pictureSpace);
    m_xml.writeStartElement(pictureSpace, u"pic"_s);
    m_xml.writeStartElement(pictureSpace, u"nvPicPr"_s);
    named(pictureSpace, u"cNvPr"_s);
    m_xml.writeEmptyElement(pictureSpace, u"cNvPicPr"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(pictureSpace, u"blipFill"_s);
    m_xml.writeEmptyElement(shapeSpace, u"blip"_s);
    m_xml.writeAttribute(relationSpace, u"embed"_s, u"chart"_s + number);
    m_xml.writeStartElement(shapeSpace, u"stretch"_s);
    m_xml.writeEmptyElement(shapeSpace, u"fillRect"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(pictureSpace, u"spPr"_s);
    m_xml.writeStartElement(shapeSpace, u"xfrm"_s);
    m_xml.writeEmptyElement(shapeSpace, u"off"_s);
    m_xml.writeAttribute(u"x"_s, u"0"_s);
    m_xml.writeAttribute(u"y"_s, u"0"_s);
    extent(shapeSpace, u"ext"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(shapeSpace, u"prstGeom"_s);
    m_xml.writeAttribute(u"prst"_s, u"rect"_s);
    for (int open = 0; open < 9; ++open) // prstGeom … p
        m_xml.writeEndElement();
}

void Body::writeSection()
{
    m_xml.writeStartElement(wordSpace, u"sectPr"_s);
    for (const auto& [pages, footer] :
         {std::pair(u"default"_s, u"footer"_s), std::pair(u"even"_s, u"footereven"_s)}) {
        m_xml.writeEmptyElement(wordSpace, u"footerReference"_s);
        m_xml.writeAttribute(wordSpace, u"type"_s, pages);
        m_xml.writeAttribute(relationSpace, u"id"_s, footer);
    }
    m_xml.writeEmptyElement(wordSpace, u"pgSz"_s);
    m_xml.writeAttribute(wordSpace, u"w"_s, twips(210));
    m_xml.writeAttribute(wordSpace, u"h"_s, twips(297));
    m_xml.writeEmptyElement(wordSpace, u"pgMar"_s);
    const QMarginsF& margins = m_rules.margins;
    const std::array<std::pair<QString, double>, 6> sides = {
        {{u"top"_s, margins.top()},
         {u"right"_s, margins.right()},
         {u"bottom"_s, margins.bottom()},
         {u"left"_s, margins.left()},
         {u"header"_s, 15},
         {u"footer"_s, margins.bottom() - m_rules.numberGap - 5}}};
    for (const auto& [side, width] : sides)
        m_xml.writeAttribute(wordSpace, side, twips(width));
    m_xml.writeEndElement();
}

} // namespace

Result<QByteArray> docxOf(const std::vector<Manuscript>& manuscripts, const QString& title,
                          const Style& style)
{
    Body body(style);
    for (const Manuscript& manuscript : manuscripts)
        body.add(manuscript);
    const QByteArray document = body.finish();
    std::vector<exchange::Part> parts =
        docxFrame(title, rulesOf(style.layout), body.pictures().size());
    parts.push_back({u"word/document.xml"_s, document});
    int number = 0;
    for (const QByteArray& picture : body.pictures())
        parts.push_back({u"word/media/chart%1.png"_s.arg(++number), picture});
    return exchange::packParts(parts);
}

} // namespace duibiao::paper
