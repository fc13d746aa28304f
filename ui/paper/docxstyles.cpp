// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxstyles.h"

#include <QDateTime>

namespace duibiao::paper {

using namespace Qt::StringLiterals;
using Kind = TextItem::Kind;

namespace {

constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_L1;
constexpr auto relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr auto packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"_L1;
constexpr auto word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;

/// Whoever opens the document has the official faces, or a word processor that replaces them.
QString officialFamily(Face face)
{
    switch (face) {
    case Face::Title:
        return u"方正小标宋简体"_s;
    case Face::Text:
        return u"仿宋"_s;
    case Face::Subheading:
        return u"楷体"_s;
    case Face::Number:
    case Face::Table:
        return u"宋体"_s;
    case Face::Heading:
        break;
    }
    return u"黑体"_s;
}

/// Running text fills its lines; a narrow cell of a table would be torn apart by that.
QString alignmentOf(const Type& type)
{
    if (type.alignment == Qt::AlignHCenter)
        return u"center"_s;
    if (type.alignment == Qt::AlignRight)
        return u"right"_s;
    return type.face == Face::Text ? u"both"_s : u"left"_s;
}

QString styleXml(const QString& id, const QString& name, const Type& type, double spaceAfter,
                 const QString& extra = {})
{
    const QString family = officialFamily(type.face);
    const auto lines = qRound(type.points * type.leading * 20);
    return u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/><w:qFormat/>"
           "<w:pPr>%3<w:widowControl/><w:spacing w:after=\"%4\" w:line=\"%5\" "
           "w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"%6\" w:firstLine=\"%7\"/>"
           "<w:jc w:val=\"%8\"/></w:pPr>"_s.arg(
               id, name, extra, twips(spaceAfter), QString::number(lines),
               QString::number(qRound(type.indent * 100)),
               QString::number(qRound(type.indent * type.points * 20)), alignmentOf(type)) +
           u"<w:rPr><w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\" w:eastAsia=\"%1\"/>%2"
           "<w:sz w:val=\"%3\"/><w:szCs w:val=\"%3\"/></w:rPr></w:style>"_s.arg(
               family, type.bold ? u"<w:b/>"_s : QString(),
               QString::number(qRound(type.points * 2)));
}

QByteArray stylesXml(const LayoutRules& rules)
{
    const auto paragraph = [&rules](const QString& id, const QString& name, Kind kind,
                                    const QString& extra = {}) {
        const ParagraphRule rule = rules.paragraph(kind);
        return styleXml(id, name, rule.type, rule.spaceAfter, extra);
    };
    Type table{.face = Face::Table, .points = rules.tablePoints, .leading = 1.3};
    Type note{.face = Face::Table, .points = rules.notePoints, .leading = 1.35};
    Type head = table;
    head.face = Face::Heading;
    const QString border = u"<w:%1 w:val=\"single\" w:sz=\"%2\" w:color=\"000000\"/>"_s;
    const QString keep = u"<w:keepNext/>"_s;
    return (xmlHead + u"<w:styles xmlns:w=\""_s + word + u"\">"_s +
            paragraph(u"Normal"_s, u"Normal"_s, Kind::Body) +
            paragraph(u"Title"_s, u"Title"_s, Kind::Title, keep) +
            paragraph(u"Subtitle"_s, u"Subtitle"_s, Kind::Subtitle, keep) +
            paragraph(u"Heading1"_s, u"heading 1"_s, Kind::Heading,
                      keep + u"<w:outlineLvl w:val=\"0\"/>"_s) +
            paragraph(u"Date"_s, u"Date"_s, Kind::Date) +
            styleXml(u"Note"_s, u"Note"_s, note, 0.5) +
            styleXml(u"TableHead"_s, u"Table head"_s, head, 0, keep) +
            styleXml(u"TableText"_s, u"Table text"_s, table, 0) +
            styleXml(u"Footer"_s, u"footer"_s, rules.pageNumber, 0) +
            // as high as its picture: lines of a fixed height would cut it
            u"<w:style w:type=\"paragraph\" w:styleId=\"Picture\"><w:name "
            u"w:val=\"Picture\"/><w:pPr>"
            "<w:spacing w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:style>"
            "<w:style w:type=\"table\" w:styleId=\"Lines\"><w:name w:val=\"Lines\"/><w:tblPr>"
            "<w:tblBorders>"_s +
            border.arg(u"top"_s, u"12"_s) + border.arg(u"bottom"_s, u"12"_s) +
            border.arg(u"insideH"_s, u"4"_s) +
            u"</w:tblBorders><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" "
            "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>"_s)
        .toUtf8();
}

/// The page number at an edge, a character from it: GB/T 9704 sets odd pages right, even ones left.
QByteArray footerXml(const QString& edge)
{
    return (xmlHead + u"<w:ftr xmlns:w=\""_s + word +
            u"\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:ind w:%1Chars=\"100\"/>"
            "<w:jc w:val=\"%1\"/></w:pPr>"_s.arg(edge) +
            u"<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r>"
            "<w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r>"
            "</w:p></w:ftr>"_s)
        .toUtf8();
}

QByteArray settingsXml()
{
    return (xmlHead + u"<w:settings xmlns:w=\""_s + word +
            u"\"><w:evenAndOddHeaders/></w:settings>"_s)
        .toUtf8();
}

QString relation(const QString& id, const QString& type, const QString& target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(id, relations, type,
                                                                           target);
}

QByteArray relationsXml(const QString& lines)
{
    return (xmlHead + u"<Relationships xmlns=\""_s + packageRelations + u"\">"_s + lines +
            u"</Relationships>"_s)
        .toUtf8();
}

QByteArray contentTypes()
{
    const QString base = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    const auto part = [&base](const QString& name, const QString& type) {
        return u"<Override PartName=\"/word/%1.xml\" ContentType=\"%2%3+xml\"/>"_s.arg(name, base,
                                                                                       type);
    };
    return (xmlHead +
            u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" "
            "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            "<Override PartName=\"/docProps/core.xml\" "
            "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"_s +
            part(u"document"_s, u"document.main"_s) + part(u"styles"_s, u"styles"_s) +
            part(u"settings"_s, u"settings"_s) + part(u"footer"_s, u"footer"_s) +
            part(u"footereven"_s, u"footer"_s) + u"</Types>"_s)
        .toUtf8();
}

QByteArray coreXml(const QString& title)
{
    return (xmlHead +
            u"<cp:coreProperties "
            "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title>"
            "<dc:creator>Duibiao</dc:creator></cp:coreProperties>"_s.arg(title.toHtmlEscaped()))
        .toUtf8();
}

} // namespace

QString twips(double millimetres)
{
    return QString::number(qRound(millimetres / 25.4 * 1440));
}

std::vector<exchange::Part> docxFrame(const QString& title, const LayoutRules& rules,
                                      std::size_t pictures)
{
    QString lines = relation(u"styles"_s, u"styles"_s, u"styles.xml"_s) +
                    relation(u"settings"_s, u"settings"_s, u"settings.xml"_s) +
                    relation(u"footer"_s, u"footer"_s, u"footer.xml"_s) +
                    relation(u"footereven"_s, u"footer"_s, u"footereven.xml"_s);
    for (std::size_t number = 1; number <= pictures; ++number) {
        const QString name = u"chart"_s + QString::number(number);
        lines += relation(name, u"image"_s, u"media/"_s + name + u".png"_s);
    }
    const QString package =
        relation(u"document"_s, u"officeDocument"_s, u"word/document.xml"_s) +
        u"<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/"
        "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"_s;
    return {{u"[Content_Types].xml"_s, contentTypes()},
            {u"_rels/.rels"_s, relationsXml(package)},
            {u"docProps/core.xml"_s, coreXml(title)},
            {u"word/styles.xml"_s, stylesXml(rules)},
            {u"word/settings.xml"_s, settingsXml()},
            {u"word/footer.xml"_s, footerXml(u"right"_s)},
            {u"word/footereven.xml"_s, footerXml(u"left"_s)},
            {u"word/_rels/document.xml.rels"_s, relationsXml(lines)}};
}

} // namespace duibiao::paper
