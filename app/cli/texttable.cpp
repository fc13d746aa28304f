// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "exchange/files.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's East Asian Width W and F, as far as reports have them.
constexpr std::array<Range, 9> wide = {{{0x1100, 0x115F},
                                        {0x2E80, 0x303E},
                                        {0x3041, 0xA4CF},
                                        {0xAC00, 0xD7A3},
                                        {0xF900, 0xFAFF},
                                        {0xFE30, 0xFE4F},
                                        {0xFF00, 0xFF60},
                                        {0xFFE0, 0xFFE6},
                                        {0x20000, 0x3FFFD}}};

bool isWide(char32_t c)
{
    return std::ranges::any_of(wide,
                               [c](Range range) { return range.first <= c && c <= range.last; });
}

int widthOf(const QString& text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

struct Text
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const exchange::Words& words) const
    {
        return QString(words.text).replace(u'\n', u' ');
    }
    QString operator()(const exchange::Number& number) const { return number.value.toString(); }
    QString operator()(const exchange::Percent& percent) const
    {
        return QString::number(percent.ratio * 100, 'f', 1) + u'%';
    }
    QString operator()(const exchange::Formula& formula) const
    {
        return formula.value ? QString::number(*formula.value, 'g', 15) : QString();
    }
};

bool isNumber(const exchange::Cell& cell)
{
    return std::holds_alternative<exchange::Number>(cell) ||
           std::holds_alternative<exchange::Percent>(cell);
}

QString padded(const QString& text, int width, bool toTheRight)
{
    const QString space(std::max(0, width - widthOf(text)), u' ');
    return toTheRight ? space + text : text + space;
}

void trimEnd(QString& line)
{
    while (line.endsWith(u' '))
        line.chop(1);
}

std::vector<int> widthsOf(const exchange::Table& table)
{
    std::vector<int> widths;
    for (const exchange::Column& column : table.columns)
        widths.push_back(widthOf(column.heading));
    for (const auto& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(std::visit(Text(), row[i])));
    }
    return widths;
}

} // namespace

QByteArray alignedText(const exchange::Table& table)
{
    const std::vector<int> widths = widthsOf(table);
    QString text;
    QString rule;
    QString line;
    for (size_t i = 0; i < widths.size(); ++i) {
        line += padded(table.columns[i].heading, widths[i], false) + u"  "_s;
        rule += QString(widths[i], u'-') + u"  "_s;
    }
    trimEnd(line);
    trimEnd(rule);
    text += line + u'\n' + rule + u'\n';
    for (const auto& row : table.rows) {
        line.clear();
        for (size_t i = 0; i < row.size(); ++i)
            line += padded(std::visit(Text(), row[i]), widths[i], isNumber(row[i])) + u"  "_s;
        trimEnd(line);
        text += line + u'\n';
    }
    return text.toUtf8();
}

Exit printCsv(const exchange::Table& table)
{
    return print(exchange::csvBytes(table));
}

} // namespace duibiao::cli
