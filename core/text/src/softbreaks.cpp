// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "characters.h"
#include "numbering.h"
#include "spacing.h"

#include <algorithm>
#include <array>

namespace duibiao::text {
namespace {

struct TextLine
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int width = 0; ///< in columns: an ideograph takes two
};

// A full line can be this much shorter than the width: some marks may not begin a line, and the
// indentation of a first line is gone.
constexpr int slack = 6;
constexpr int narrowest = 30;
constexpr int widest = 160;

std::vector<TextLine> linesOf(const TracedText& text)
{
    std::vector<TextLine> lines(1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        TextLine& line = lines.back();
        if (text[at] == u'\n') {
            line.end = at;
            lines.push_back({at + 1, at + 1, 0});
        } else {
            line.width = std::min(line.width + (text[at].unicode() < 0x2000 ? 1 : 2), widest + 1);
            line.end = at + 1;
        }
    }
    return lines;
}

bool endsSentence(const TracedText& text, const TextLine& line)
{
    return QStringView(u"。!?;:”)》…").contains(text[line.end - 1]);
}

/// The width that the text is evidently wrapped at, or 0.
int wrapWidth(const TracedText& text, const std::vector<TextLine>& lines)
{
    std::array<int, widest + 2> count{};
    std::array<int, widest + 2> open{}; // of these, not at the end of a sentence
    int filled = 0;
    for (const TextLine& line : lines) {
        if (line.width == 0)
            continue;
        ++filled;
        ++count[size_t(line.width)];
        open[size_t(line.width)] += endsSentence(text, line) ? 0 : 1;
    }
    int wider = 0;
    for (int width = widest + 1; width >= narrowest; --width) {
        int full = 0;
        int broken = 0;
        for (int w = width; w > width - slack && w > 0; --w) {
            full += count[size_t(w)];
            broken += open[size_t(w)];
        }
        const bool fewWider = wider * 20 <= filled;
        if (width <= widest && count[size_t(width)] > 0 && fewWider && full >= 4 &&
            full * 5 >= filled * 2 && broken * 10 >= full * 7)
            return width;
        wider += count[size_t(width)];
    }
    return 0;
}

/// Whether the sentence at the end of `line` goes on in `next`. `joined` is the length of the line
/// with what was joined to it before.
bool goesOn(const TracedText& text, const TextLine& line, const TextLine& next, qsizetype joined,
            int wrap)
{
    constexpr qsizetype shortestOpen = 10;
    if (line.width == 0 || next.width == 0 || endsSentence(text, line) ||
        numberingOf(text.view(next.begin, next.end)))
        return false;
    if (wrap > 0 && line.width <= wrap && line.width > wrap - slack)
        return true;
    return joined >= shortestOpen && QStringView(u",、").contains(text[line.end - 1]);
}

std::vector<size_t> linesThatGoOn(const TracedText& text, const std::vector<TextLine>& lines)
{
    const int wrap = wrapWidth(text, lines);
    std::vector<size_t> open;
    qsizetype joined = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        joined += lines[i].end - lines[i].begin;
        if (goesOn(text, lines[i], lines[i + 1], joined, wrap))
            open.push_back(i);
        else
            joined = 0;
    }
    return open;
}

bool needsSpace(QChar before, QChar after)
{
    return (isAsciiLetter(before) || isAsciiDigit(before)) && isAsciiLetter(after);
}

} // namespace

bool joinSoftBreaks(TracedText& text)
{
    const std::vector<TextLine> lines = linesOf(text);
    const std::vector<size_t> openLines = linesThatGoOn(text, lines);
    if (openLines.empty())
        return false;
    TracedText result;
    result.reserve(text.size());
    auto open = openLines.begin();
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextLine& line = lines[i];
        for (qsizetype at = line.begin; at < line.end; ++at)
            result.append(text[at], text.from(at));
        if (open != openLines.end() && *open == i) {
            ++open;
            if (needsSpace(text[line.end - 1], text[lines[i + 1].begin]))
                result.append(u' ', text.from(line.end));
        } else if (i + 1 < lines.size()) {
            result.append(u'\n', text.from(line.end));
        }
    }
    text = std::move(result);
    return true;
}

} // namespace duibiao::text
