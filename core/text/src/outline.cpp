// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include "linekinds.h"
#include "linelooks.h"
#include "numbering.h"
#include "sentences.h"

#include <algorithm>

namespace duibiao::text {
namespace {

constexpr int partLevel = 0;
constexpr int chapterLevel = 1;
constexpr int plainLevel = 5; ///< of a heading without a number among numbered ones

/// Puts sentences and sections together while going through the lines.
class OutlineBuilder
{
public:
    explicit OutlineBuilder(QStringView text) : m_text(text)
    {
        m_outline.sections.push_back({0, -1, {}, {}, {0, text.size()}});
        m_open.push_back(0);
    }

    Outline run()
    {
        m_outline.lines = classifiedLines(m_text);
        bool titled = false;
        for (const Line& line : m_outline.lines) {
            switch (line.kind) {
            case LineKind::Title:
                if (titled)
                    addPart(line.span);
                titled = true;
                break;
            case LineKind::Heading:
            case LineKind::Body:
                addText(line);
                break;
            case LineKind::Metadata:
            case LineKind::Chrome:
                break;
            }
        }
        closeFrom(1);
        return std::move(m_outline);
    }

private:
    void addPart(Span line)
    {
        openSection(partLevel, {}, line, line.begin);
        m_contentEnd = line.end;
    }

    void addText(const Line& line)
    {
        const std::vector<Span> sentences = sentencesOf(m_text, line.span);
        for (Span sentence : sentences) {
            const auto numbering = numberingOf(view(sentence));
            if (numbering)
                sentence = addNumbered(*numbering, sentence, line);
            else if (line.kind == LineKind::Heading)
                openSection(hasNumbered() ? plainLevel : chapterLevel, {}, sentence,
                            sentence.begin);
            if (!sentence.isEmpty())
                m_outline.sentences.push_back({sentence, m_open.back()});
            m_contentEnd = sentence.end;
        }
        if (m_runsIn > 0)
            closeFrom(m_runsIn);
    }

    /// Opens the section that a number begins and gives back the sentence without the number.
    Span addNumbered(const Numbering& numbering, Span sentence, const Line& line)
    {
        const QString number =
            view({sentence.begin, sentence.begin + numbering.length}).toString().remove(u' ');
        Span words{sentence.begin + numbering.length, sentence.end};
        while (words.begin < words.end && m_text[words.begin].isSpace())
            ++words.begin;
        openSection(numbering.level, number, headingIn(words, line), sentence.begin);
        if (numbering.runsIn && m_runsIn == 0)
            m_runsIn = m_open.size() - 1;
        return words;
    }

    /// The heading that a numbered sentence begins with: up to its first mark if that is short and
    /// says no figure, else nothing.
    Span headingIn(Span words, const Line& line) const
    {
        constexpr qsizetype longestRunIn = 30;
        if (line.kind == LineKind::Heading && words.end == line.span.end)
            return words;
        Span heading = words;
        const QStringView text = view(words);
        const auto mark = std::find_if(text.begin(), text.end(),
                                       [](QChar c) { return QStringView(u"。;!?:").contains(c); });
        heading.end = words.begin + (mark - text.begin());
        if (heading.length() > longestRunIn || holdsFigure(view(heading)))
            heading.end = heading.begin;
        return heading;
    }

    void openSection(int level, const QString& number, Span heading, qsizetype begin)
    {
        size_t depth = 1;
        while (depth < m_open.size() && section(depth).level < level)
            ++depth;
        closeFrom(depth);
        const int parent = m_open.back();
        m_open.push_back(int(m_outline.sections.size()));
        m_outline.sections.push_back({level, parent, number, heading, {begin, begin}});
    }

    /// Closes the open sections from this depth on; the root stays open.
    void closeFrom(size_t depth)
    {
        for (size_t at = depth; at < m_open.size(); ++at)
            section(at).span.end = std::max(section(at).span.begin, m_contentEnd);
        m_open.resize(std::min(depth, m_open.size()));
        if (m_runsIn >= depth)
            m_runsIn = 0;
    }

    bool hasNumbered() const
    {
        return std::any_of(m_open.begin(), m_open.end(), [&](int index) {
            return !m_outline.sections[size_t(index)].number.isEmpty();
        });
    }

    Section& section(size_t depth) { return m_outline.sections[size_t(m_open[depth])]; }
    QStringView view(Span span) const { return m_text.sliced(span.begin, span.length()); }

    QStringView m_text;
    Outline m_outline;
    std::vector<int> m_open;    ///< indexes of the open sections, the root first
    size_t m_runsIn = 0;        ///< depth of the section that ends with the line, 0: none
    qsizetype m_contentEnd = 0; ///< end of the last sentence or part title
};

} // namespace

Outline outline(const QString& cleanText)
{
    return OutlineBuilder(cleanText).run();
}

} // namespace duibiao::text
