// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header.h"

#include "lexicon.h"
#include "reportdistrict.h"
#include "titleperiod.h"
#include "titles.h"
#include "wordscan.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr qsizetype linesAtHead = 30;
constexpr qsizetype linesAtFoot = 12;
constexpr size_t openingSentences = 5;
constexpr int lastMonthToSumUpIn = 6;

struct Label
{
    bool date = false; ///< else a source
    text::Span value;  ///< to the next label or the line's end
};

/// True for the lines where date and source can stand: around the title and at the end.
bool isEdge(const std::vector<text::Line>& lines, size_t index)
{
    return lines[index].kind == text::LineKind::Metadata || index < size_t(linesAtHead) ||
           index + size_t(linesAtFoot) >= lines.size();
}

/// 时间: … and 来源: … of one line.
void labelsIn(const text::Document& document, text::Span line, const WordTable& words,
              std::vector<Label>& labels)
{
    const QStringView text = document.view(line);
    for (const WordHit& hit : scanWords(words, text)) {
        const QString kind = hit.entry->column(0);
        if (kind != "date"_L1 && kind != "source"_L1)
            continue;
        qsizetype at = hit.span.end;
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at >= text.size() || !QStringView(u":：").contains(text[at]))
            continue;
        if (!labels.empty() && line.begin <= labels.back().value.begin)
            labels.back().value.end =
                std::min(labels.back().value.end, line.begin + hit.span.begin);
        labels.push_back({kind == "date"_L1, {line.begin + at + 1, line.end}});
    }
}

std::vector<Label> labelsOf(const text::Document& document, const WordTable& words)
{
    std::vector<Label> labels;
    const auto& lines = document.outline.lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isEdge(lines, i))
            labelsIn(document, lines[i].span, words, labels);
    }
    return labels;
}

struct DateMention
{
    QDate date;
    text::Span span;
};

std::optional<DateMention> dateIn(const text::Document& document, text::Span span)
{
    static const QRegularExpression date(
        u"(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})\\s*日?"_s);
    const QRegularExpressionMatch match = date.match(document.view(span));
    const QDate found(match.captured(1).toInt(), match.captured(2).toInt(),
                      match.captured(3).toInt());
    if (!match.hasMatch() || !found.isValid())
        return std::nullopt;
    return DateMention{found,
                       {span.begin + match.capturedStart(), span.begin + match.capturedEnd()}};
}

/// The labelled date; else a line at the end that is nothing but a date.
std::optional<DateMention> publishedIn(const text::Document& document,
                                       const std::vector<Label>& labels)
{
    for (const Label& label : labels) {
        if (!label.date)
            continue;
        if (auto date = dateIn(document, label.value))
            return date;
    }
    const auto& lines = document.outline.lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = document.view(lines[i].span).trimmed();
        const auto date =
            isEdge(lines, i) && !line.isEmpty() ? dateIn(document, lines[i].span) : std::nullopt;
        const bool bracketed = line.startsWith(u'(') && line.endsWith(u')');
        if (date && date->span.length() + (bracketed ? 2 : 0) >= line.size())
            return date;
    }
    return std::nullopt;
}

/// What the chief headings announce, and for when: a summary whose last part is next year's plan
/// is a mixed report, one that ends in a word on the next steps is not.
ReportKind kindByHeadings(const text::Document& document, ReportKind titled, const Period& period,
                          const WordTable& words)
{
    ReportKind kind = titled;
    for (const text::Section& section : document.outline.sections) {
        // A heading with no running text below it is a cell of a table.
        if (section.level != 1 || section.heading.isEmpty() ||
            !document.view({section.heading.end, section.span.end}).contains(u'。'))
            continue;
        const QStringView heading = document.view(section.heading);
        const ReportKind announced = announcedBy(heading, words);
        if (announced == ReportKind::Other || announced == kind)
            continue;
        const Period own = spanning(periodsIn(heading, words));
        if (titled == ReportKind::Other || (own.isValid() && own != period))
            kind = together(kind, announced);
    }
    return kind;
}

/// The period of the opening sentences, or the one that the publishing date suggests.
TitlePeriod periodFromBody(const text::Document& document, const ReportHeader& header,
                           const WordTable& words)
{
    const auto& sentences = document.outline.sentences;
    for (size_t i = 0; i < std::min(openingSentences, sentences.size()); ++i) {
        const auto mentions = periodsIn(document.view(sentences[i].span), words);
        if (!mentions.empty()) {
            const qsizetype from = sentences[i].span.begin;
            // 2024年3月,督查组…: no report is of that month alone without saying so above.
            const Period& first = mentions.front().period;
            const bool month = first.firstYear() == first.lastYear() &&
                               first.firstDay().month() == first.lastDay().month();
            return {month ? Period::year(first.firstYear()) : first,
                    {from + mentions.front().span.begin, from + mentions.front().span.end}};
        }
    }
    if (!header.published.isValid())
        return {};
    const bool looksBack =
        header.kind == ReportKind::Summary && header.published.month() <= lastMonthToSumUpIn;
    return {Period::year(header.published.year() - (looksBack ? 1 : 0)), {}};
}

/// How doubtful such a period is: the first year that the text names may be any, unless the
/// publishing date bears it out.
int guessOf(const TitlePeriod& mention, const ReportHeader& header)
{
    if (mention.span.isEmpty())
        return 1;
    const int behind = header.published.isValid() && mention.period.isValid()
                           ? header.published.year() - mention.period.lastYear()
                           : -1;
    return behind == 0 || behind == 1 ? 0 : 2;
}

/// True where the title holds a word of that kind, or of that value.
bool announces(QStringView title, QStringView what, const WordTable& words)
{
    return std::ranges::any_of(scanWords(words, title), [&](const WordHit& hit) {
        return hit.entry->column(0) == what || hit.entry->column(1) == what;
    });
}

/// 截至2023年底 in the opening of a word on 2021-2025: the years gone so far.
Period toldSoFar(const text::Document& document, const Period& run)
{
    static const QRegularExpression until(u"截[至止]到?(\\d{4})年"_s);
    const auto& sentences = document.outline.sentences;
    for (size_t i = 0; i < std::min(openingSentences, sentences.size()); ++i) {
        const QRegularExpressionMatch match = until.match(document.view(sentences[i].span));
        const int year = match.hasMatch() ? match.captured(1).toInt() : 0;
        if (run.isValid() && year > run.firstYear() && year < run.lastYear())
            return Period::years(run.firstYear(), year);
    }
    return run;
}

QString withoutEnding(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.first(dot) : fileName;
}

/// Title, kind and period as the title lines say them.
void readTitle(const text::Document& document, const std::vector<text::Span>& titles,
               const WordTable& words, HeaderReading& reading)
{
    reading.header.title = joinTitles(document, titles, words);
    std::vector<TitlePeriod> periods;
    for (const text::Span& line : titles) {
        reading.header.kind =
            together(reading.header.kind, announcedBy(document.view(line), words));
        for (TitlePeriod mention : periodsIn(document.view(line), words)) {
            mention.span = {line.begin + mention.span.begin, line.begin + mention.span.end};
            periods.push_back(mention);
        }
    }
    reading.header.period = spanning(periods);
    if (!titles.empty())
        reading.evidence.title = titles.front();
    if (!periods.empty())
        reading.evidence.period = periods.front().span;
}

void readDistrict(const text::Document& document, const std::vector<text::Span>& titles,
                  const std::vector<Label>& labels, const Knowledge& knowledge,
                  const QString& fileName, HeaderReading& reading)
{
    DistrictSources sources{titles, {}, fileName};
    for (const Label& label : labels) {
        if (!label.date)
            sources.sources.push_back(label.value);
    }
    ReportDistrict district = districtOf(document, sources, knowledge);
    reading.header.districtCode = std::move(district.code);
    reading.evidence.district = district.evidence;
    reading.districtCandidates = std::move(district.candidates);
}

/// What the text leaves open may stand in the file's name.
void readFileName(const QString& name, const WordTable& words, ReportHeader& header)
{
    if (header.title.isEmpty())
        header.title = name;
    if (header.kind == ReportKind::Other)
        header.kind = announcedBy(name, words);
    if (!header.period.isValid())
        header.period = spanning(periodsIn(name, words));
}

} // namespace

bool looksAhead(QStringView title, const WordTable& words)
{
    return announces(title, u"speech", words);
}

HeaderReading readHeader(const text::Document& document, const Knowledge& knowledge,
                         const Hints& hints)
{
    const WordTable& words = knowledge.lexicon->table(u"header"_s);
    const QString fileName = withoutEnding(hints.fileName);
    HeaderReading reading;
    ReportHeader& header = reading.header;
    const std::vector<text::Span> titles = titleLines(document, words);
    const std::vector<Label> labels = labelsOf(document, words);
    readTitle(document, titles, words, reading);
    if (const auto published = publishedIn(document, labels)) {
        header.published = published->date;
        reading.evidence.published = published->span;
    }
    header.kind = kindByHeadings(document, header.kind, header.period, words);
    // By their nature of the year gone and the year to come.
    const bool ofBoth = header.kind == ReportKind::Summary || header.kind == ReportKind::Other;
    if (ofBoth && looksAhead(header.title, words))
        header.kind = ReportKind::Mixed;
    if (header.kind == ReportKind::Summary && announces(header.title, u"midterm", words))
        header.period = toldSoFar(document, header.period);
    readFileName(fileName, words, header);
    if (!header.period.isValid()) {
        const TitlePeriod mention = periodFromBody(document, header, words);
        header.period = mention.period;
        reading.evidence.period = mention.span;
        reading.periodGuessed = guessOf(mention, header);
    }
    if (hints.districtCode.isEmpty())
        readDistrict(document, titles, labels, knowledge, fileName, reading);
    else
        header.districtCode = hints.districtCode;
    header.kind = hints.kind.value_or(header.kind);
    if (hints.period.isValid())
        header.period = hints.period;
    return reading;
}

} // namespace duibiao::reading
