// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt.h"

#include "chartpicture.h"
#include "exchange/package.h"
#include "layout.h"
#include "odtparts.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

#include <algorithm>
#include <iterator>
#include <utility>

namespace duibiao::paper {

using namespace Qt::StringLiterals;
using Kind = TextItem::Kind;

namespace {

constexpr double dotsInMm = 96 / 25.4; ///< of a QTextDocument

/// Fills a text document item by item.
class Filler
{
public:
    Filler(QTextDocument& document, const Style& style)
        : m_document(document), m_cursor(&document), m_rules(rulesOf(style.layout)), m_style(style)
    {
    }

    void add(const Manuscript& manuscript)
    {
        m_opensPage = !std::exchange(m_first, false);
        for (const Item& item : manuscript)
            std::visit([this](const auto& i) { add(i); }, item);
    }

private:
    void add(const TextItem& item)
    {
        const ParagraphRule rule = m_rules.paragraph(item.kind);
        paragraph(item.text, rule.type, rule.spaceAfter, item.kind == Kind::Heading ? 1 : 0);
    }

    void add(const NotesItem& item)
    {
        const Type type{.face = Face::Table, .points = m_rules.notePoints, .leading = 1.3};
        for (const QString& line : item.lines())
            paragraph(line, type, 0.5, 0);
    }

    void add(const ChartPanel& panel);
    void add(const TableItem& item);
    void paragraph(const QString& text, const Type& type, double spaceAfter, int level);
    [[nodiscard]] QTextCharFormat characters(const Type& type) const;
    [[nodiscard]] QTextBlockFormat block(const Type& type, double spaceAfter);

    QTextDocument& m_document;
    QTextCursor m_cursor;
    const LayoutRules& m_rules;
    const Style& m_style;
    bool m_first = true;
    bool m_opensPage = false;
    bool m_begun = false;
    int m_pictures = 0;
};

QTextCharFormat Filler::characters(const Type& type) const
{
    QTextCharFormat format;
    const QString family = familyInUse(type.face, m_style);
    format.setFontFamilies({family});
    format.setProperty(QTextFormat::OldFontFamily, family);
    format.setFontPointSize(type.points);
    format.setFontWeight(type.bold ? QFont::Bold : QFont::Normal);
    return format;
}

QTextBlockFormat Filler::block(const Type& type, double spaceAfter)
{
    QTextBlockFormat format;
    format.setAlignment(type.alignment);
    format.setTextIndent(type.indent * type.points / 72 * 25.4 * dotsInMm);
    format.setBottomMargin(spaceAfter * dotsInMm);
    if (std::exchange(m_opensPage, false))
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    return format;
}

void Filler::paragraph(const QString& text, const Type& type, double spaceAfter, int level)
{
    QTextBlockFormat format = block(type, spaceAfter);
    format.setLineHeight(type.leading * type.points / 72 * 25.4 * dotsInMm,
                         QTextBlockFormat::FixedHeight);
    format.setHeadingLevel(level);
    if (std::exchange(m_begun, true))
        m_cursor.insertBlock(format, characters(type));
    else
        m_cursor.setBlockFormat(format);
    m_cursor.insertText(text, characters(type));
}

void Filler::add(const TableItem& item)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const ItemColumn& column : item.columns)
        widths.append(QTextLength(QTextLength::PercentageLength, column.width / 1.56));
    format.setColumnWidthConstraints(widths);
    QTextTable* table = m_cursor.insertTable(static_cast<int>(item.rows.size()) + 1,
                                             static_cast<int>(item.columns.size()), format);
    const auto fill = [&](int row, size_t column, const QString& text, bool head) {
        const Type type{.face = head ? Face::Heading : Face::Table,
                        .points = m_rules.tablePoints,
                        .alignment = item.columns[column].alignment};
        QTextCursor cell = table->cellAt(row, static_cast<int>(column)).firstCursorPosition();
        cell.setBlockFormat(block(type, 0));
        // for a second paragraph Qt would write a second cell
        cell.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)),
                        characters(type));
    };
    for (size_t column = 0; column < item.columns.size(); ++column) {
        fill(0, column, item.columns[column].heading, true);
        for (size_t row = 0; row < item.rows.size(); ++row)
            fill(static_cast<int>(row) + 1, column, item.rows[row][column].text, false);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void Filler::add(const ChartPanel& panel)
{
    const ChartPicture picture = chartPicture(panel, m_style, m_rules.typeArea.width());
    const QString name = u"chart%1.png"_s.arg(++m_pictures);
    m_document.addResource(QTextDocument::ImageResource, QUrl(name), QImage::fromData(picture.png));
    QTextImageFormat image;
    image.setName(name);
    image.setWidth(picture.size.width() * dotsInMm);
    image.setHeight(picture.size.height() * dotsInMm);
    m_cursor.insertBlock();
    m_cursor.insertImage(image);
}

/// Qt says the widths of columns in per cent, which OpenDocument has no place for: all would be set
/// equal. Heads are to stand on each page, and no row on two.
void mendTables(QString& xml, double tableMm)
{
    static const QRegularExpression head(
        u"(<table:table-column[^>]*/>\\s*)(<table:table-row>.*?</table:table-row>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    xml.replace(head, u"\\1<table:table-header-rows>\\2</table:table-header-rows>"_s);
    xml.replace(u"<table:table-row>"_s, u"<table:table-row table:style-name=\"Row\">"_s);
    xml.replace(u"</office:automatic-styles>"_s,
                u"<style:style style:name=\"Row\" style:family=\"table-row\">"
                u"<style:table-row-properties fo:keep-together=\"always\"/></style:style>"
                u"</office:automatic-styles>"_s);
    xml.replace(u"style:width=\"100pt\""_s, u"style:rel-width=\"100%\""_s);
    static const QRegularExpression width(u"style:column-width=\"([0-9.]+)%\""_s);
    for (auto found = width.match(xml); found.hasMatch();
         found = width.match(xml, found.capturedStart())) {
        const double mm = found.captured(1).toDouble() / 100 * tableMm;
        xml.replace(found.capturedStart(), found.capturedLength(),
                    u"style:column-width=\"%1mm\""_s.arg(mm, 0, 'f', 2));
    }
}

/// Qt says family, size and weight of Western type only, so that Chinese text would be set in the
/// word processor's own: the same is said of East Asian type. Before the end of a line it puts a
/// tab, which would push the line from its edge, and it has a wrong name for their height.
void mendText(QString& xml)
{
    static const QRegularExpression attribute(u"fo:font-(size|family|weight|style)=\"([^\"]*)\""_s);
    xml.replace(attribute, u"fo:font-\\1=\"\\2\" style:font-\\1-asian=\"\\2\""_s);
    static const QRegularExpression tab(u"<text:tab/>\\s*(?=<text:line-break/>)"_s);
    xml.remove(tab);
    xml.replace(u"style:line-height="_s, u"fo:line-height="_s);
}

/// What Qt made of a document, put right, with what it leaves out.
QByteArray completed(const QByteArray& odt, const LayoutRules& rules,
                     std::vector<exchange::Part> missing)
{
    auto parts = exchange::unpackParts(odt);
    if (!parts)
        return {};
    for (exchange::Part& part : *parts) {
        if (part.name == u"META-INF/manifest.xml"_s)
            listParts(part.bytes, missing);
        if (part.name != u"content.xml"_s)
            continue;
        QString xml = QString::fromUtf8(part.bytes);
        mendText(xml);
        mendTables(xml, rules.typeArea.width());
        part.bytes = xml.toUtf8();
    }
    std::ranges::move(missing, std::back_inserter(*parts));
    return exchange::packParts(*parts).value_or(QByteArray());
}

} // namespace

QByteArray odtOf(const std::vector<Manuscript>& manuscripts, const QString& title,
                 const Style& style)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    const LayoutRules& rules = rulesOf(style.layout);
    Filler filler(document, style);
    for (const Manuscript& manuscript : manuscripts)
        filler.add(manuscript);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return QTextDocumentWriter(&buffer, "ODF").write(&document)
               ? completed(bytes, rules, odtParts(rules, title, style))
               : QByteArray();
}

} // namespace duibiao::paper
