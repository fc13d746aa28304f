// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"

#include "titleperiod.h"
#include "wordscan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr qsizetype shortestTitle = 4;
constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestPartTitle = 40; ///< of a title that stands further down
constexpr int linesAtHead = 30;
constexpr int enoughForTitle = 4;
constexpr int enoughForPart = 6;

text::Span trimmed(QStringView text, text::Span span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

bool isNumbered(QStringView line)
{
    static const QRegularExpression number(
        u"^\\s*(?:[一二三四五六七八九十]+\\s*[、.,]|[((]|\\d{1,2}\\s*[、..]|第[一二三四五六七八九十]+[部章节])"_s);
    return number.match(line).hasMatch();
}

bool hasMark(QStringView line)
{
    constexpr QStringView closing = u"。;!?;!?>|";
    return std::ranges::any_of(line, [&](QChar c) { return closing.contains(c); });
}

bool isSummaryOrPlan(const WordHit& hit)
{
    const QString kind = hit.entry->column(0);
    return kind == "summary"_L1 || kind == "plan"_L1 || kind == "report"_L1;
}

/// How much a line looks like the title of a report; a title scores enoughForTitle or more.
int titleScore(QStringView line, text::LineKind kind, const WordTable& words)
{
    if (line.size() < shortestTitle || line.size() > longestTitle || hasMark(line) ||
        isNumbered(line) || kind == text::LineKind::Metadata || kind == text::LineKind::Chrome)
        return 0;
    int score = kind == text::LineKind::Title ? enoughForTitle : 0;
    const std::vector<WordHit> hits = scanWords(words, line);
    for (const WordHit& hit : hits) {
        const QString of = hit.entry->column(0);
        if (of == "chrome"_L1 || of == "date"_L1 || of == "source"_L1)
            score -= 2;
    }
    if (!periodsIn(line, words).empty())
        score += 2;
    const auto announcing = std::ranges::find_if(hits, isSummaryOrPlan);
    if (announcing != hits.end())
        score += 2;
    // 关于印发…的通知 and …总结(摘要) end otherwise, so this is no condition.
    if (!hits.empty() && isSummaryOrPlan(hits.back()) && hits.back().span.end == line.size())
        score += 2;
    if (std::ranges::any_of(hits,
                            [](const WordHit& hit) { return hit.entry->column(0) == "office"_L1; }))
        score += 1;
    return score;
}

} // namespace

std::vector<text::Span> titleLines(const text::Document& document, const WordTable& words)
{
    std::vector<text::Span> titles;
    const QStringView text = document.clean();
    int seen = 0;
    for (const text::Line& line : document.outline.lines) {
        const text::Span span = trimmed(text, line.span);
        if (span.isEmpty())
            continue;
        const bool atHead = ++seen <= linesAtHead && titles.empty();
        const int score = titleScore(document.view(span), line.kind, words);
        const bool part = !atHead && span.length() <= longestPartTitle && score >= enoughForPart;
        // The lines of one broken title follow each other directly.
        const bool goesOn =
            !titles.empty() && line.kind == text::LineKind::Title &&
            text.sliced(titles.back().end, span.begin - titles.back().end).trimmed().isEmpty();
        if ((atHead && score >= enoughForTitle) || goesOn || (part && !titles.empty()))
            titles.push_back(span);
    }
    return titles;
}

ReportKind together(ReportKind a, ReportKind b)
{
    if (a == ReportKind::Other || a == b)
        return b;
    return b == ReportKind::Other ? a : ReportKind::Mixed;
}

ReportKind announcedBy(QStringView title, const WordTable& words)
{
    ReportKind kind = ReportKind::Other;
    for (const WordHit& hit : scanWords(words, title)) {
        if (hit.entry->column(0) == "summary"_L1)
            kind = together(kind, ReportKind::Summary);
        else if (hit.entry->column(0) == "plan"_L1)
            kind = together(kind, ReportKind::Plan);
    }
    return kind;
}

QString joinTitles(const text::Document& document, const std::vector<text::Span>& lines,
                   const WordTable& words)
{
    QString joined;
    bool announced = false; // the part so far says what it is, so that a new part begins
    for (const text::Span& line : lines) {
        QString part = document.view(line).toString();
        // 2021 年 and the spaces of a spread-out title are the printer's, not the author's.
        static const QRegularExpression space(u"(?<=[^ -~])\\s+|\\s+(?=[^ -~])"_s);
        part.remove(space);
        if (announced)
            joined += u'、';
        joined += part;
        announced = announcedBy(part, words) != ReportKind::Other;
    }
    return joined;
}

} // namespace duibiao::reading
