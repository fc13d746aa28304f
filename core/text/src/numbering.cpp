// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbering.h"

#include "characters.h"

#include <array>

namespace duibiao::text {
namespace {

enum Level {
    partLevel = 0,
    chapterLevel = 1,
    partOfChapterLevel = 2,
    itemLevel = 3,
    pointLevel = 4
};

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at;
}

qsizetype skipChineseNumerals(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 4;
    const qsizetype begin = at;
    while (at < text.size() && at - begin < longest && isChineseNumeral(text[at]))
        ++at;
    return at;
}

qsizetype skipDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isAsciiDigit(text[at]))
        ++at;
    return at;
}

bool hasAt(QStringView text, qsizetype at, QStringView choices)
{
    return at < text.size() && choices.contains(text[at]);
}

/// 第一部分, 第二章, 第三节
std::optional<Numbering> chapterNumber(QStringView text)
{
    if (!text.startsWith(u'第'))
        return std::nullopt;
    qsizetype end = skipChineseNumerals(text, 1);
    if (end == 1)
        return std::nullopt;
    const QStringView rest = text.sliced(end);
    if (rest.startsWith(u"部分"))
        return Numbering{partLevel, end + 2};
    if (rest.startsWith(u'章') || rest.startsWith(u'篇'))
        return Numbering{partLevel, end + 1};
    if (rest.startsWith(u"节 "))
        return Numbering{chapterLevel, end + 1};
    return std::nullopt;
}

/// 一、 二. 三是
std::optional<Numbering> chineseNumber(QStringView text)
{
    const qsizetype end = skipChineseNumerals(text, 0);
    if (end == 0)
        return std::nullopt;
    if (hasAt(text, end, u"是"))
        return Numbering{pointLevel, end + 1, true};
    const qsizetype mark = skipSpaces(text, end);
    if (hasAt(text, mark, u"、."))
        return Numbering{chapterLevel, mark + 1};
    return std::nullopt;
}

/// (一) (1) 【一】
std::optional<Numbering> bracketedNumber(QStringView text)
{
    if (!hasAt(text, 0, u"([【〔"))
        return std::nullopt;
    const qsizetype begin = skipSpaces(text, 1);
    qsizetype end = skipChineseNumerals(text, begin);
    const bool chinese = end > begin;
    if (!chinese)
        end = skipDigits(text, begin);
    constexpr qsizetype mostDigits = 2;
    if (end == begin || (!chinese && end - begin > mostDigits))
        return std::nullopt;
    const qsizetype closer = skipSpaces(text, end);
    if (!hasAt(text, closer, u")]】〕"))
        return std::nullopt;
    const qsizetype length = closer + (hasAt(text, closer + 1, u"、.") ? 2 : 1);
    return Numbering{chinese ? partOfChapterLevel : pointLevel, length};
}

/// 1. 12、 3) 4 .
std::optional<Numbering> digitNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 3;
    const qsizetype end = skipDigits(text, 0);
    if (end == 0 || end > mostDigits)
        return std::nullopt;
    const qsizetype mark = skipSpaces(text, end);
    if (hasAt(text, mark, u")"))
        return Numbering{pointLevel, mark + 1};
    if (!hasAt(text, mark, u".、"))
        return std::nullopt;
    // 1.5万 is a number; 1.2022年 and 3.5月底 are items that begin with a time.
    const qsizetype more = skipDigits(text, mark + 1);
    const bool year = more - mark == 5 && hasAt(text, more, u"年");
    const bool month = more - mark <= 3 && hasAt(text, more, u"月");
    if (more > mark + 1 && !year && !month)
        return std::nullopt;
    return Numbering{itemLevel, mark + 1};
}

/// ① ⑴ ㈠
std::optional<Numbering> enclosedNumber(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const char16_t c = text[0].unicode();
    if (c >= 0x3220 && c <= 0x3229)
        return Numbering{partOfChapterLevel, 1};
    if ((c >= 0x2460 && c <= 0x2487) || (c >= 0x2776 && c <= 0x2793))
        return Numbering{pointLevel, 1};
    return std::nullopt;
}

std::optional<Numbering> ordinalWord(QStringView text)
{
    static constexpr std::array words = {u"首先", u"其次", u"再次"};
    for (const char16_t* word : words) {
        if (text.startsWith(QStringView(word)) && hasAt(text, QStringView(word).size(), u",是"))
            return Numbering{pointLevel, QStringView(word).size() + 1, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<Numbering> numberingOf(QStringView text)
{
    for (auto* const rule : {chineseNumber, bracketedNumber, digitNumber, chapterNumber,
                             enclosedNumber, ordinalWord}) {
        if (const auto found = rule(text); found && found->length < text.size())
            return found;
    }
    return std::nullopt;
}

} // namespace duibiao::text
