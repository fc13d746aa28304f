// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "characters.h"
#include "linelooks.h"
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

/// Two lines to be joined, and whatever stands between them to go.
struct Joint
{
    size_t line = 0;
    size_t next = 0;
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

/// Finds the lines whose last sentence goes on in a later one.
class JointFinder
{
public:
    explicit JointFinder(const TracedText& text)
        : m_text(text), m_lines(linesOf(text)), m_wrap(wrapWidth(text, m_lines))
    {
    }

    const std::vector<TextLine>& lines() const { return m_lines; }

    std::vector<Joint> run() const
    {
        std::vector<Joint> joints;
        Joined joined;
        for (size_t at = 0; at + 1 < m_lines.size();) {
            const size_t next = nextText(at);
            joined.length += m_lines[at].end - m_lines[at].begin;
            joined.hasStop = joined.hasStop || view(at).contains(u'。');
            if (next < m_lines.size() && goesOn(at, next, joined)) {
                joints.push_back({at, next});
                at = next;
            } else {
                joined = {};
                ++at;
            }
        }
        return joints;
    }

private:
    /// A line with what was joined to it before.
    struct Joined
    {
        qsizetype length = 0;
        bool hasStop = false;
    };

    QStringView view(size_t at) const { return m_text.view(m_lines[at].begin, m_lines[at].end); }

    /// The next line, or the one after a page number and the empty lines around it.
    size_t nextText(size_t at) const
    {
        constexpr size_t widestGap = 12;
        size_t next = at + 1;
        bool page = false;
        while (next < m_lines.size() && next - at < widestGap &&
               (m_lines[next].width == 0 || isPageNumber(view(next)))) {
            page = page || m_lines[next].width > 0;
            ++next;
        }
        return page ? next : at + 1;
    }

    /// A line of prose that breaks off: its paragraph would have ended with a mark.
    bool breaksOff(size_t at, size_t next, const Joined& joined) const
    {
        constexpr int shortest = 36;
        constexpr int longHeading = 44;
        constexpr QStringView marks = u"。,;、";
        const auto hasMark = [&](QStringView line) {
            return std::ranges::any_of(marks, [&](QChar mark) { return line.contains(mark); });
        };
        const bool prose =
            joined.hasStop || (view(at).contains(u',') && !numberingOf(view(at)) &&
                               (holdsFigure(view(at)) || m_lines[at].width >= longHeading));
        return next == at + 1 && prose && m_lines[at].width >= shortest && hasMark(view(next));
    }

    bool goesOn(size_t at, size_t next, const Joined& joined) const
    {
        constexpr qsizetype shortestOpen = 10;
        constexpr qsizetype shortestParagraph = 16;
        const TextLine& line = m_lines[at];
        if (line.width == 0 || m_lines[next].width == 0 || endsSentence(m_text, line) ||
            numberingOf(view(next)) || view(at).contains(u'|') || view(next).contains(u'|'))
            return false;
        const bool full = m_wrap > 0 && line.width <= m_wrap && line.width > m_wrap - slack;
        const bool comma = QStringView(u",、").contains(m_text[line.end - 1]);
        // A page ends inside a paragraph, if not after a heading.
        const bool page = next > at + 1 && joined.length >= shortestParagraph && joined.hasStop;
        return full || page || (comma && joined.length >= shortestOpen) ||
               breaksOff(at, next, joined);
    }

    const TracedText& m_text;
    std::vector<TextLine> m_lines;
    int m_wrap = 0;
};

/// What stands between two halves of a sentence besides the line's end.
void notePages(const TracedText& text, const std::vector<TextLine>& lines, const Joint& joint,
               std::vector<Noise>& noise)
{
    if (joint.next == joint.line + 1)
        return;
    size_t first = joint.line + 1;
    size_t last = joint.next - 1;
    while (lines[first].width == 0)
        ++first;
    while (lines[last].width == 0)
        --last;
    const Span original{text.from(lines[first].begin), text.from(lines[last].end - 1) + 1};
    noise.push_back({NoiseKind::PageNumber, original, 0, {}});
}

bool needsSpace(QChar before, QChar after)
{
    return (isAsciiLetter(before) || isAsciiDigit(before)) && isAsciiLetter(after);
}

} // namespace

bool joinSoftBreaks(TracedText& text, std::vector<Noise>& noise)
{
    const JointFinder finder(text);
    const std::vector<Joint> joints = finder.run();
    if (joints.empty())
        return false;
    const std::vector<TextLine>& lines = finder.lines();
    TracedText result;
    result.reserve(text.size());
    auto joint = joints.begin();
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextLine& line = lines[i];
        for (qsizetype at = line.begin; at < line.end; ++at)
            result.append(text[at], text.from(at));
        if (joint != joints.end() && joint->line == i) {
            if (needsSpace(text[line.end - 1], text[lines[joint->next].begin]))
                result.append(u' ', text.from(line.end));
            notePages(text, lines, *joint, noise);
            i = joint->next - 1;
            ++joint;
        } else if (i + 1 < lines.size()) {
            result.append(u'\n', text.from(line.end));
        }
    }
    text = std::move(result);
    return true;
}

} // namespace duibiao::text
