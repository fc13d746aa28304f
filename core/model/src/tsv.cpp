// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsv.h"

namespace duibiao {

std::vector<TsvLine> tsvLines(const QByteArray& tsv)
{
    std::vector<TsvLine> lines;
    int number = 0;
    QString text = QString::fromUtf8(tsv);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    lines.reserve(std::size_t(text.count(u'\n')) + 1);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        TsvLine& added = lines.emplace_back(TsvLine{.number = number, .columns = {}});
        added.columns.reserve(line.count(u'\t') + 1);
        for (const QStringView column : line.tokenize(u'\t'))
            added.columns.append(column.trimmed().toString());
    }
    return lines;
}

tl::unexpected<Error> badLine(const QString& file, int number, const QString& detail)
{
    return failure(ErrorCode::InvalidData, file, QString::number(number), detail);
}

} // namespace duibiao
