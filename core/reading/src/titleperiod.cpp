// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titleperiod.h"

#include "terms.h"
#include "wordscan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

/// 2022 or 二〇二二; 0 where it is no year of our time.
int yearOf(QStringView digits)
{
    constexpr QStringView written = u"〇一二三四五六七八九";
    int year = 0;
    for (const QChar c : digits) {
        const qsizetype value = c.isDigit()                            ? c.digitValue()
                                : c == u'零' || c == u'○' || c == u'O' ? 0
                                                                       : written.indexOf(c);
        if (value < 0)
            return 0;
        year = year * 10 + int(value);
    }
    return year >= 1949 && year <= 2099 ? year : 0;
}

/// `1-6` of the word table or of 1-9月 as months of a year.
Period monthsOf(int year, QStringView range)
{
    const qsizetype dash = range.indexOf(u'-');
    const int first = range.first(dash < 0 ? range.size() : dash).toInt();
    const int last = dash < 0 ? first : range.sliced(dash + 1).toInt();
    if (first < 1 || last > 12 || first > last)
        return {};
    return Period::months(year, first, year, last);
}

/// The part of a year that follows it: 上半年, 一季度, 1-9月.
TitlePeriod withPart(int year, text::Span span, QStringView title, const WordTable& words)
{
    static const QRegularExpression months(
        u"^\\s*(?<first>\\d{1,2})(?:\\s*[-—–~至到]\\s*(?<last>\\d{1,2}))?\\s*月"_s);
    qsizetype at = span.end;
    while (at < title.size() && (title[at].isSpace() || title[at] == u'度'))
        ++at;
    const auto part = at < title.size() ? words.longestMatch(title, at) : std::nullopt;
    if (part && part->entry->column(0) == "part"_L1)
        return {monthsOf(year, part->entry->column(1)), {span.begin, at + part->length}};
    const QRegularExpressionMatch match = months.match(title.sliced(span.end));
    if (match.hasMatch()) {
        const QString first = match.captured(u"first"_s);
        const QString last = match.captured(u"last"_s);
        const Period period = monthsOf(year, last.isEmpty() ? first : QString(first % u'-' % last));
        return {period, {span.begin, span.end + match.capturedLength()}};
    }
    return {Period::year(year), span};
}

TitlePeriod mentionOf(const QRegularExpressionMatch& match, QStringView title,
                      const WordTable& words)
{
    const text::Span span{match.capturedStart(), match.capturedEnd()};
    const int first = yearOf(match.capturedView(u"first"));
    const int last = yearOf(match.capturedView(u"last"));
    const bool school = !match.capturedView(u"school").isEmpty();
    if (first == 0 || (match.hasCaptured(u"last") && last == 0))
        return {};
    const qsizetype schoolYear = span.end - (school ? 2 : 0); // 学年 begins there
    if (const qsizetype term = school ? termLength(title, schoolYear) : 0; term > 0)
        return {termOf(first, title.sliced(schoolYear, term)), {span.begin, schoolYear + term}};
    if (school) // 2022-2023学年, as texts name it; 2022学年 begins in that year
        return {last == 0 ? Period::year(first) : Period::years(first, last), span};
    if (last != 0)
        return {Period::years(first, last), span};
    return withPart(first, span, title, words);
}

} // namespace

std::vector<TitlePeriod> periodsIn(QStringView title, const WordTable& words)
{
    static const QRegularExpression year(
        u"(?<![0-9])(?<first>[0-9]{4}|[〇○零O一二三四五六七八九]{4})\\s*年?"
        "(?:\\s*[-—–~至到]{1,2}\\s*(?<last>[0-9]{4}))?\\s*(?:(?<school>学年)|年)"_s);
    std::vector<TitlePeriod> mentions;
    for (auto it = year.globalMatch(title); it.hasNext();) {
        const TitlePeriod mention = mentionOf(it.next(), title, words);
        if (mention.period.isValid())
            mentions.push_back(mention);
    }
    if (!mentions.empty())
        return mentions;
    for (const WordHit& hit : scanWords(words, title)) {
        const QString years = hit.entry->column(1);
        if (hit.entry->column(0) == "scheme"_L1)
            mentions.push_back(
                {Period::years(years.first(4).toInt(), years.last(4).toInt()), hit.span});
    }
    return mentions;
}

Period spanning(const std::vector<TitlePeriod>& mentions)
{
    if (mentions.empty())
        return {};
    if (mentions.size() == 1)
        return mentions.front().period;
    const auto first = std::ranges::min(mentions, {}, [](const TitlePeriod& mention) {
                           return mention.period.firstDay();
                       }).period.firstDay();
    const auto last = std::ranges::max(mentions, {}, [](const TitlePeriod& mention) {
                          return mention.period.lastDay();
                      }).period.lastDay();
    return Period::months(first.year(), first.month(), last.year(), last.month());
}

} // namespace duibiao::reading
