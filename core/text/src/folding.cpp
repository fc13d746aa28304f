// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"

#include "characters.h"

#include <array>

namespace duibiao::text {
namespace {

using FoldTable = std::array<char16_t, 0x10000>;
constexpr char16_t invisible = 0;

void foldRange(FoldTable& table, int first, int last, char16_t to)
{
    for (int code = first; code <= last; ++code)
        table[size_t(code)] = to;
}

/// Takes over Unicode's own folding to one character (radicals and compatibility forms).
void foldByDecomposition(FoldTable& table, int first, int last)
{
    for (int code = first; code <= last; ++code) {
        const QString decomposed = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        if (decomposed.size() == 1)
            table[size_t(code)] = decomposed[0].unicode();
    }
}

void foldPairs(FoldTable& table, QStringView from, QStringView to)
{
    for (qsizetype i = 0; i < from.size(); ++i)
        table[from[i].unicode()] = to[i].unicode();
}

void foldInvisible(FoldTable& table)
{
    foldRange(table, 0x00, 0x1F, invisible);
    foldRange(table, 0x7F, 0x9F, invisible);
    foldRange(table, 0x200B, 0x200F, invisible);
    foldRange(table, 0x202A, 0x202E, invisible);
    foldRange(table, 0x2060, 0x206F, invisible);
    foldRange(table, 0xFE00, 0xFE0F, invisible);
    for (const int code : {0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, 0xFFFC})
        table[size_t(code)] = invisible;
}

FoldTable makeTable()
{
    FoldTable table;
    for (size_t code = 0; code < table.size(); ++code)
        table[code] = char16_t(code);
    foldInvisible(table);
    for (const int code : {0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029})
        table[size_t(code)] = u'\n';
    foldRange(table, 0x2000, 0x200A, u' ');
    for (const int code : {0x09, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000})
        table[size_t(code)] = u' ';
    foldByDecomposition(table, 0x2E80, 0x2FD5); // radicals, as PDF files give them
    foldByDecomposition(table, 0xF900, 0xFAFF);
    foldByDecomposition(table, 0xFE50, 0xFE6B);
    for (int code = 0xFF01; code <= 0xFF5E; ++code)
        table[size_t(code)] = char16_t(code - 0xFEE0);
    // Radicals that Unicode leaves unfolded though no Chinese text means them.
    foldPairs(table, u"⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
              u"虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟");
    foldPairs(table, u"｡､｢｣「」『』", u"。、“”“”‘’");
    foldPairs(table, u"‐‑−〜￥", u"---~¥");
    return table;
}

const FoldTable& foldTable()
{
    static const FoldTable table = makeTable();
    return table;
}

/// 二○二三: a circle that stands for zero.
bool isCircleAsZero(QChar c, const TracedText& before)
{
    return (c == u'○' || c == u'◯') && before.size() > 0 &&
           isChineseNumeral(before[before.size() - 1]);
}

void noteInvisible(std::vector<Noise>& noise, qsizetype at, QChar c)
{
    if (noise.empty() || noise.back().original.end != at)
        noise.push_back({NoiseKind::Invisible, {at, at}, 0, {}});
    noise.back().original.end = at + 1;
    noise.back().removed.append(c);
}

} // namespace

QChar folded(QChar c)
{
    return QChar(foldTable()[c.unicode()]);
}

TracedText fold(QStringView original, std::vector<Noise>& noise)
{
    const FoldTable& table = foldTable();
    TracedText result;
    result.reserve(original.size());
    for (qsizetype at = 0; at < original.size(); ++at) {
        const QChar c = original[at];
        // Of the two characters of a DOS line end the first goes without a note.
        if (c == u'\r' && at + 1 < original.size() && original[at + 1] == u'\n')
            continue;
        const QChar to(table[c.unicode()]);
        if (to.isNull())
            noteInvisible(noise, at, c);
        else
            result.append(isCircleAsZero(c, result) ? QChar(u'〇') : to, at);
    }
    return result;
}

} // namespace duibiao::text
