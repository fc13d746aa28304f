// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtparts.h"

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView namespaces =
    u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    u"xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    u"xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    u"xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
    u"xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
    u"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"";

QString xmlPart(const QString& root, const QString& inner)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:%1 %2>%3</office:%1>"_s.arg(
        root, namespaces, inner);
}

QString mm(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

/// The page, its type area above a line of its own for the number.
QString pageXml(const LayoutRules& rules)
{
    const double line = rules.pageNumber.points / 72 * 25.4 * rules.pageNumber.leading;
    const double gap = rules.numberGap - line / 2;
    return u"<style:page-layout style:name=\"Sheet\" style:page-usage=\"all\">"
           u"<style:page-layout-properties fo:page-width=\"210mm\" fo:page-height=\"297mm\" "
           u"style:print-orientation=\"portrait\" fo:margin-top=\"%1\" fo:margin-left=\"%2\" "
           u"fo:margin-right=\"%3\" fo:margin-bottom=\"%4\"/><style:footer-style>"
           u"<style:header-footer-properties svg:height=\"%5\" fo:margin-top=\"%6\"/>"
           u"</style:footer-style></style:page-layout>"_s.arg(
               mm(rules.margins.top()), mm(rules.margins.left()), mm(rules.margins.right()),
               mm(rules.margins.bottom() - gap - line), mm(gap + line), mm(gap));
}

/// A character from its edge, as the standard sets it.
QString numberStyleXml(const QString& edge, const Type& type, const QString& family)
{
    return u"<style:style style:name=\"Number%1\" style:family=\"paragraph\">"
           u"<style:paragraph-properties fo:text-align=\"%1\" fo:margin-left=\"%2\" "
           u"fo:margin-right=\"%2\"/><style:text-properties fo:font-family=\"%3\" "
           u"style:font-family-asian=\"%3\" fo:font-size=\"%4pt\" style:font-size-asian=\"%4pt\"/>"
           u"</style:style>"_s.arg(edge, mm(type.points / 72 * 25.4), family.toHtmlEscaped(),
                                   QString::number(type.points));
}

QString numberXml(const QString& element, const QString& edge)
{
    return u"<style:%1><text:p text:style-name=\"Number%2\">— <text:page-number "
           u"text:select-page=\"current\">1</text:page-number> —</text:p></style:%1>"_s.arg(element,
                                                                                            edge);
}

QString stylesXml(const LayoutRules& rules, const Style& style)
{
    const QString family = familyInUse(rules.pageNumber.face, style);
    return xmlPart(
        u"document-styles"_s,
        QString(u"<office:automatic-styles>"_s +
                numberStyleXml(u"end"_s, rules.pageNumber, family) +
                numberStyleXml(u"start"_s, rules.pageNumber, family) + pageXml(rules) +
                u"</office:automatic-styles><office:master-styles>"
                u"<style:master-page style:name=\"Standard\" style:page-layout-name=\"Sheet\">"_s +
                numberXml(u"footer"_s, u"end"_s) + numberXml(u"footer-left"_s, u"start"_s) +
                u"</style:master-page></office:master-styles>"_s));
}

} // namespace

std::vector<exchange::Part> odtParts(const LayoutRules& rules, const QString& title,
                                     const Style& style)
{
    const QString meta =
        xmlPart(u"document-meta"_s,
                u"<office:meta><dc:title>%1</dc:title></office:meta>"_s.arg(title.toHtmlEscaped()));
    return {{u"styles.xml"_s, stylesXml(rules, style).toUtf8()}, {u"meta.xml"_s, meta.toUtf8()}};
}

void listParts(QByteArray& manifest, const std::vector<exchange::Part>& parts)
{
    for (const exchange::Part& part : parts) {
        const QString entry = u" <manifest:file-entry manifest:media-type=\"text/xml\" "
                              u"manifest:full-path=\"%1\"/>\n"_s.arg(part.name);
        manifest.insert(manifest.lastIndexOf("</manifest:manifest>"), entry.toUtf8());
    }
}

} // namespace duibiao::paper
