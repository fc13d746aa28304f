// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"

#include "titleperiod.h"
#include "wordscan.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr qsizetype shortestTitle = 4;
constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestPartTitle = 40; ///< of a title that stands further down
constexpr qsizetype shortestPlainTitle = 8;
constexpr int linesAtHead = 30;
constexpr int linesForPlainTitle = 6;
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

/// 教育局 by itself or 区教育局, by which a district's office is known from the city's.
bool isOffice(const WordHit& hit)
{
    const QString kind = hit.entry->column(0);
    return kind == "office"_L1 || kind == "self"_L1;
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
    if (std::ranges::any_of(hits, isOffice))
        score += 1;
    return score;
}

/// A line that holds something, without the space around it.
struct FullLine
{
    text::Span span;
    text::LineKind kind{};
    int score = 0;
};

std::vector<FullLine> fullLines(const text::Document& document, const WordTable& words)
{
    std::vector<FullLine> lines;
    for (const text::Line& line : document.outline.lines) {
        const text::Span span = trimmed(document.clean(), line.span);
        if (!span.isEmpty())
            lines.push_back({span, line.kind, titleScore(document.view(span), line.kind, words)});
    }
    return lines;
}

/// The best there is where no line at the head says what it is: the first that is no chrome, with
/// text of another kind below it.
std::optional<size_t> plainTitle(const text::Document& document, const std::vector<FullLine>& lines)
{
    for (size_t i = 0; i + 1 < std::min(lines.size(), size_t(linesForPlainTitle)); ++i) {
        const QStringView line = document.view(lines[i].span);
        if (lines[i].kind == text::LineKind::Metadata || lines[i].kind == text::LineKind::Chrome ||
            lines[i].score < 0 || line.size() < shortestPlainTitle)
            continue;
        const bool fits = line.size() <= longestPartTitle && !hasMark(line) && !isNumbered(line) &&
                          !line.contains(u',') && hasMark(document.view(lines[i + 1].span));
        return fits ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<size_t> firstTitle(const text::Document& document, const std::vector<FullLine>& lines)
{
    for (size_t i = 0; i < std::min(lines.size(), size_t(linesAtHead)); ++i) {
        if (lines[i].score >= enoughForTitle)
            return i;
    }
    return plainTitle(document, lines);
}

/// 宝安区教育局 on a line of its own above the title.
bool isOfficeAlone(QStringView line, const WordTable& words)
{
    const std::vector<WordHit> hits = scanWords(words, line);
    return line.size() <= longestPartTitle && !hasMark(line) && !hits.empty() &&
           isOffice(hits.back()) && hits.back().span.end == line.size();
}

/// A title further down opens the other part of a joined document: it announces what no title
/// before it does, and running text follows. A cell of a table does not.
bool opensPart(const text::Document& document, const std::vector<FullLine>& lines, size_t index,
               ReportKind announced, const WordTable& words)
{
    const FullLine& line = lines[index];
    if (line.score < enoughForPart || line.span.length() > longestPartTitle ||
        index + 1 == lines.size() || announced == ReportKind::Other)
        return false;
    const QStringView next = document.view(lines[index + 1].span);
    return together(announced, announcedBy(document.view(line.span), words)) != announced &&
           (hasMark(next) || isNumbered(next));
}

/// True where a word for a summary follows in the same part of the title.
bool isToldOf(QStringView title, const std::vector<WordHit>& hits, size_t plan)
{
    for (size_t i = plan + 1; i < hits.size(); ++i) {
        const qsizetype from = hits[plan].span.end;
        const QStringView between = title.sliced(from, hits[i].span.begin - from);
        if (std::ranges::any_of(between,
                                [](QChar c) { return QStringView(u"和及与、暨").contains(c); }))
            return false;
        if (hits[i].entry->column(0) == "summary"_L1)
            return true;
    }
    return false;
}

} // namespace

std::vector<text::Span> titleLines(const text::Document& document, const WordTable& words)
{
    const std::vector<FullLine> lines = fullLines(document, words);
    const auto first = firstTitle(document, lines);
    if (!first)
        return {};
    std::vector<text::Span> titles;
    if (*first > 0 && isOfficeAlone(document.view(lines[*first - 1].span), words))
        titles.push_back(lines[*first - 1].span);
    ReportKind announced = ReportKind::Other;
    for (size_t i = *first; i < lines.size(); ++i) {
        // The lines of one broken title follow each other directly.
        const bool goesOn = lines[i].kind == text::LineKind::Title &&
                            (i == *first || titles.back() == lines[i - 1].span);
        if (i == *first || goesOn || opensPart(document, lines, i, announced, words)) {
            titles.push_back(lines[i].span);
            announced = together(announced, announcedBy(document.view(lines[i].span), words));
        }
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
    const std::vector<WordHit> hits = scanWords(words, title);
    for (size_t i = 0; i < hits.size(); ++i) {
        // 工作要点完成情况 is a word on the plan, not the plan.
        if (i + 1 < hits.size() && isSummaryOrPlan(hits[i + 1]) &&
            hits[i + 1].span.begin == hits[i].span.end)
            continue;
        // 重点工作推进情况, 规划实施情况汇报: told of, not planned.
        if (hits[i].entry->column(1) == "weak"_L1 && isToldOf(title, hits, i))
            continue;
        if (hits[i].entry->column(0) == "summary"_L1)
            kind = together(kind, ReportKind::Summary);
        else if (hits[i].entry->column(0) == "plan"_L1)
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
