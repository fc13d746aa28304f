// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt.h"

#include "chartpicture.h"
#include "exchange/package.h"
#include "layout.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

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
    format.setFontFamilies({familyInUse(type.face, m_style)});
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
        // a line feed would begin a paragraph
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

/// Qt says family, size and weight of Western type only, so that Chinese text would be set in the
/// word processor's own. The same is said of East Asian type.
QByteArray withAsianFonts(const QByteArray& odt)
{
    auto parts = exchange::unpackParts(odt);
    if (!parts)
        return {};
    for (exchange::Part& part : *parts) {
        if (part.name != u"content.xml"_s)
            continue;
        QString xml = QString::fromUtf8(part.bytes);
        static const QRegularExpression attribute(
            u"fo:font-(size|family|weight|style)=\"([^\"]*)\""_s);
        xml.replace(attribute, u"fo:font-\\1=\"\\2\" style:font-\\1-asian=\"\\2\""_s);
        part.bytes = xml.toUtf8();
    }
    return exchange::packParts(*parts).value_or(QByteArray());
}

} // namespace

QByteArray odtOf(const std::vector<Manuscript>& manuscripts, const QString& title,
                 const Style& style)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMetaInformation(QTextDocument::DocumentTitle, title);
    const LayoutRules& rules = rulesOf(style.layout);
    document.setPageSize(QSizeF(210, 297) * dotsInMm);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setTopMargin(rules.margins.top() * dotsInMm);
    frame.setLeftMargin(rules.margins.left() * dotsInMm);
    frame.setRightMargin(rules.margins.right() * dotsInMm);
    frame.setBottomMargin(rules.margins.bottom() * dotsInMm);
    document.rootFrame()->setFrameFormat(frame);
    Filler filler(document, style);
    for (const Manuscript& manuscript : manuscripts)
        filler.add(manuscript);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return QTextDocumentWriter(&buffer, "ODF").write(&document) ? withAsianFonts(bytes)
                                                                : QByteArray();
}

} // namespace duibiao::paper
