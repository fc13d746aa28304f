// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linekinds.h"

#include "linelooks.h"
#include "numbering.h"

#include <QString>

#include <algorithm>

namespace duibiao::text {
namespace {

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(begin, end - begin).trimmed();
        if (!line.isEmpty()) {
            const qsizetype at = line.data() - text.data();
            lines.push_back({{at, at + line.size()}, LineKind::Body});
        }
        begin = end + 1;
    }
    return lines;
}

QString withoutSpaces(QStringView line)
{
    return line.toString().remove(u' ');
}

/// Gives the lines their kinds: first what stands above the text, then the text, then what is
/// below.
class LineClassifier
{
public:
    LineClassifier(QStringView text, std::vector<Line>& lines) : m_text(text), m_lines(lines) {}

    void run()
    {
        findText();
        findTitle();
        for (size_t at = 0; at < m_lines.size(); ++at)
            m_lines[at].kind = kindOf(at);
    }

private:
    QStringView view(size_t at) const
    {
        const Span span = m_lines[at].span;
        return m_text.sliced(span.begin, span.length());
    }

    bool isPageLine(size_t at) const { return isMetadata(view(at)) || isChrome(view(at)); }

    /// From the first line of running text or the first numbered one to the last that says
    /// anything.
    void findText()
    {
        m_textBegin = m_textEnd = m_lines.size();
        for (size_t at = 0; at < m_lines.size(); ++at) {
            if (isPageLine(at))
                continue;
            const bool text = isProse(view(at)) || numberingOf(view(at));
            if (text && m_textBegin == m_lines.size())
                m_textBegin = at;
            if (text || holdsFigure(view(at)) || isPartTitle(view(at)) || isUsualHeading(view(at)))
                m_textEnd = at + 1;
        }
    }

    /// The line above the text that looks most like a title; else the last one there, if any.
    void findTitle()
    {
        constexpr qsizetype shortestTitle = 6;
        m_title = m_lines.size();
        if (m_textBegin == m_lines.size())
            return;
        int best = titleFrom - 1;
        size_t last = m_lines.size();
        for (size_t at = 0; at < m_textBegin; ++at) {
            const bool row = view(at).count(u'|') >= 2; // of a table
            if (isPageLine(at) || isRemark(view(at)) || row)
                continue;
            if (view(at).size() >= shortestTitle && !endsWithMark(view(at)) &&
                !holdsFigure(view(at)) && !isMenu(view(at)))
                last = at;
            if (const int score = titleScore(view(at)); score > best) {
                best = score;
                m_title = at;
            }
        }
        if (m_title == m_lines.size())
            m_title = last;
        if (m_title < m_lines.size())
            m_titleWords = withoutSpaces(view(m_title));
    }

    LineKind kindOf(size_t at) const
    {
        const QStringView line = view(at);
        if (at == m_title)
            return LineKind::Title;
        if (isMetadata(line))
            return LineKind::Metadata;
        if (isChrome(line))
            return LineKind::Chrome;
        if (m_title < m_lines.size() && at < m_title)
            return at + 1 == m_title && isOffice(line) ? LineKind::Metadata : LineKind::Chrome;
        if (at >= m_textEnd && m_textEnd > 0)
            return isOffice(line) ? LineKind::Metadata
                   : isMenu(line) ? LineKind::Chrome
                                  : LineKind::Body;
        if (repeatsTitle(line))
            return LineKind::Chrome;
        if (isPartTitle(line))
            return LineKind::Title;
        return isHeading(at) ? LineKind::Heading : LineKind::Body;
    }

    /// The title once more, perhaps with the site's name behind it.
    bool repeatsTitle(QStringView line) const
    {
        return !m_titleWords.isEmpty() && !isProse(line) &&
               withoutSpaces(line).startsWith(m_titleWords);
    }

    bool isHeading(size_t at) const
    {
        constexpr qsizetype longestNumbered = 60;
        constexpr qsizetype longestPlain = 30;
        const QStringView line = view(at);
        if ((isProse(line) && line.contains(u'。')) || isRemark(line))
            return false;
        const auto numbering = numberingOf(line);
        const QStringView words = numbering ? line.sliced(numbering->length).trimmed() : line;
        if (endsWithMark(words) || words.contains(u';') || holdsFigure(words))
            return false;
        if (numbering)
            return words.size() <= longestNumbered;
        if (words.size() > longestPlain || words.contains(u'|') || words.count(u' ') > 1)
            return false;
        // A short line over running text. Over other short lines it is a cell of a table, unless it
        // is one of the headings that reports have.
        return at + 1 < m_lines.size() &&
               (isUsualHeading(words) ? !isBareFigure(at + 1)
                                      : isTextLine(at + 1) && mayFollow(at));
    }

    /// A plain heading comes after running text, or first.
    bool mayFollow(size_t at) const
    {
        return at == 0 || at == m_textBegin || isTextLine(at - 1) || isPageLine(at - 1) ||
               at - 1 == m_title || isUsualHeading(view(at - 1));
    }

    bool isTextLine(size_t at) const
    {
        constexpr qsizetype shortestStatement = 10;
        const QStringView line = view(at);
        return isProse(line) || numberingOf(line) ||
               (line.size() >= shortestStatement && holdsFigure(line) && !line.contains(u'|'));
    }

    bool isBareFigure(size_t at) const
    {
        constexpr qsizetype longestCell = 8;
        return view(at).size() <= longestCell && holdsFigure(view(at));
    }

    QStringView m_text;
    std::vector<Line>& m_lines;
    size_t m_textBegin = 0;
    size_t m_textEnd = 0;
    size_t m_title = 0; ///< m_lines.size() if there is none
    QString m_titleWords;
};

} // namespace

std::vector<Line> classifiedLines(QStringView text)
{
    std::vector<Line> lines = linesOf(text);
    LineClassifier(text, lines).run();
    return lines;
}

} // namespace duibiao::text
