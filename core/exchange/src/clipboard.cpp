// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard.h"

#include <QRegularExpression>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

QString tsvLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line += cell.simplified();
    return line.join(u'\t') + u'\n';
}

/// A spreadsheet would take it for a formula.
bool looksLikeFormula(const QString& cell)
{
    static const QRegularExpression pattern(u"^[=+\\-@](?![\\d.,]+%?$)"_s);
    return cell.contains(pattern);
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells) {
        const QString asText =
            looksLikeFormula(cell) ? uR"( style="mso-number-format:'\@'")"_s : QString();
        row += u'<' + tag + asText + u'>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</" +
               tag + u'>';
    }
    return row + u"</tr>\n";
}

} // namespace

QString toTsv(const Selection& selection)
{
    QString text = tsvLine(selection.headings);
    for (const QStringList& row : selection.rows)
        text += tsvLine(row);
    return text;
}

QString toHtml(const Selection& selection)
{
    // the charset is for programs that take the bytes for the local encoding
    QString text = u"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">\n"_s +
                   htmlRow(selection.headings, u"th"_s);
    for (const QStringList& row : selection.rows)
        text += htmlRow(row, u"td"_s);
    return text + u"</table></body></html>\n";
}

} // namespace duibiao::exchange
