// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linelooks.h"

#include "characters.h"
#include "linewords.h"
#include "numbering.h"

#include <QString>

#include <algorithm>

namespace duibiao::text {
namespace {

constexpr QStringView sentenceMarks = u"。;!?,:；！？，：、";

template <typename Words> bool holdsAny(QStringView line, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view word) { return line.contains(QStringView(word)); });
}

template <typename Words> bool beginsWithAny(QStringView line, const Words& words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view word) {
        return line.startsWith(QStringView(word));
    });
}

template <typename Words> bool endsWithAny(QStringView line, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view word) { return line.endsWith(QStringView(word)); });
}

/// Without a remark in brackets (摘要) and closing quotation marks at its end.
QStringView withoutRemark(QStringView line)
{
    if (line.endsWith(u')')) {
        const qsizetype open = line.lastIndexOf(u'(');
        if (open > 0)
            line = line.first(open).trimmed();
    }
    while (!line.isEmpty() && QStringView(u"”》").contains(line.back()))
        line.chop(1);
    return line;
}

/// 2021年, 二〇二一年, “十四五”
bool holdsYear(QStringView line)
{
    for (qsizetype at = 0; at + 4 <= line.size(); ++at) {
        const QStringView four = line.sliced(at, 4);
        if ((four.startsWith(u"20") || four.startsWith(u"19")) && isAsciiDigit(four[2]) &&
            isAsciiDigit(four[3]))
            return true;
        if (four.startsWith(u"二〇") || four.startsWith(u"二零"))
            return true;
    }
    return line.contains(u"五”") || line.contains(u"五\"");
}

bool holdsTime(QStringView line)
{
    return holdsYear(line) || holdsAny(line, linewords::times);
}

/// Only digits and the marks of dates and times: 2023-03-01 14:42, (2021年7月5日).
bool isDate(QStringView line)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 26;
    if (line.size() < shortest || line.size() > longest || !holdsYear(line))
        return false;
    return std::all_of(line.begin(), line.end(), [](QChar c) {
        return isAsciiDigit(c) || isChineseNumeral(c) || QStringView(u"-/.:年月日 ()").contains(c);
    });
}

bool isBreadcrumb(QStringView line)
{
    constexpr qsizetype longest = 120;
    return line.size() <= longest && !line.contains(u'。') &&
           (line.count(u'>') >= 2 || line.count(u'»') >= 2 || line.count(u'›') >= 2);
}

} // namespace

bool endsWithMark(QStringView line)
{
    return !line.isEmpty() && sentenceMarks.contains(line.back());
}

bool isProse(QStringView line)
{
    constexpr qsizetype longLine = 60;
    constexpr qsizetype finishedLine = 16;
    return line.size() >= longLine || line.contains(u'。') ||
           (line.size() >= finishedLine && endsWithMark(line));
}

bool holdsFigure(QStringView line)
{
    int quoted = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'“' || c == u'《')
            ++quoted;
        else if (c == u'”' || c == u'》')
            --quoted;
        if (!isAsciiDigit(c))
            continue;
        const qsizetype begin = at;
        while (at + 1 < line.size() && isAsciiDigit(line[at + 1]))
            ++at;
        qsizetype next = at + 1;
        while (next < line.size() && line[next] == u' ')
            ++next;
        const QChar after = next < line.size() ? line[next] : QChar();
        const bool year = at - begin == 3 && QStringView(u"年-—学").contains(after);
        const bool ordinal = begin > 0 && line[begin - 1] == u'第';
        const bool date = after == u'月' || after == u'日' || after == u'届';
        if (quoted <= 0 && !year && !ordinal && !date && !isAsciiLetter(after))
            return true;
    }
    return false;
}

int titleScore(QStringView line)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 60;
    if (line.size() < shortest || line.size() > longest || endsWithMark(line) ||
        line.contains(u'。') || line.contains(u'>') || numberingOf(line))
        return 0;
    const bool named = endsWithAny(withoutRemark(line), linewords::genres);
    if (!named && !holdsAny(line, linewords::genres))
        return 0;
    int score = named ? 3 : 1;
    score += holdsTime(line) ? 2 : 0;
    score += holdsAny(line, linewords::places) ? 1 : 0;
    score -= line.contains(u'|') || line.contains(u'_') ? 1 : 0;
    return score;
}

bool isPartTitle(QStringView line)
{
    constexpr qsizetype longest = 40;
    return line.size() <= longest && !endsWithMark(line) && !line.contains(u'。') &&
           !line.contains(u'>') && holdsTime(line) && !numberingOf(line) &&
           endsWithAny(withoutRemark(line), linewords::partGenres);
}

bool isUsualHeading(QStringView line)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 14;
    return line.size() >= shortest && line.size() <= longest && !holdsFigure(line) &&
           endsWithAny(line, linewords::headingEnds);
}

bool isMetadata(QStringView line)
{
    constexpr qsizetype longest = 160;
    constexpr qsizetype longestLabel = 8;
    if (line.size() > longest || line.contains(u'。'))
        return false;
    if (isDate(line))
        return true;
    QString label;
    for (const QChar c : line.first(std::min(line.size(), 2 * longestLabel))) {
        const bool separates = c == u':' || isAsciiDigit(c);
        if (separates)
            return std::any_of(
                linewords::labels.begin(), linewords::labels.end(),
                [&](std::u16string_view word) { return label == QStringView(word); });
        if (c != u' ' && !QStringView(u"【[(").contains(c))
            label.append(c);
    }
    return false;
}

bool isRemark(QStringView line)
{
    return line.startsWith(u'(') && line.indexOf(u')') == line.size() - 1;
}

bool isOffice(QStringView line)
{
    constexpr qsizetype longest = 24;
    return line.size() >= 3 && line.size() <= longest && !holdsFigure(line) &&
           endsWithAny(line, linewords::offices) && !numberingOf(line);
}

bool isPageNumber(QStringView line)
{
    constexpr qsizetype longest = 20;
    if (line.size() > longest || line.size() < 3)
        return false;
    const bool digits = std::any_of(line.begin(), line.end(), isAsciiDigit);
    const bool onlyThese = std::all_of(line.begin(), line.end(), [](QChar c) {
        return isAsciiDigit(c) || QStringView(u"-—–·第共页/, ").contains(c);
    });
    const bool dashes =
        QStringView(u"-—–·").contains(line.front()) && QStringView(u"-—–·").contains(line.back());
    const bool page = line.startsWith(u'第') && line.contains(u'页');
    return digits && onlyThese && (dashes || page);
}

bool isChrome(QStringView line)
{
    constexpr qsizetype shortLine = 24;
    constexpr qsizetype attachmentLine = 100;
    if (isPageNumber(line) || isBreadcrumb(line))
        return true;
    if (line.contains(u'。'))
        return false;
    if (holdsAny(line, linewords::chromeHolds))
        return true;
    for (const QStringView neighbour : {u"上一篇:", u"下一篇:", u"上一条:", u"下一条:"}) {
        if (line.startsWith(neighbour))
            return true; // the headline of another report
    }
    if (line.startsWith(u"附件") && line.size() <= attachmentLine)
        return true;
    if (line.size() > shortLine || !beginsWithAny(line, linewords::chromeBegins))
        return false;
    // 关闭3所学校 is news, 关闭目录 is a button.
    return !holdsFigure(line) && !endsWithMark(line.chopped(line.endsWith(u':') ? 1 : 0));
}

bool isMenu(QStringView line)
{
    constexpr qsizetype longestWord = 8;
    int words = 0;
    for (qsizetype begin = 0; begin < line.size();) {
        qsizetype end = begin;
        while (end < line.size() && line[end] != u' ' && line[end] != u'|')
            ++end;
        const QStringView word = line.sliced(begin, end - begin);
        begin = end + 1;
        if (word.isEmpty())
            continue;
        if (word.size() > longestWord || !std::all_of(word.begin(), word.end(), isIdeograph))
            return false;
        ++words;
    }
    return words >= 3;
}

} // namespace duibiao::text
