// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markhighlighter.h"

#include <QGuiApplication>

#include <algorithm>

namespace duibiao::ui {

MarkHighlighter::MarkHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
}

void MarkHighlighter::prepare(const std::vector<ReviewItem>& items)
{
    m_marks.clear();
    m_longest = 0;
    for (const ReviewItem& item : items) {
        const Evidence& evidence = item.evidence();
        if (evidence.end <= evidence.begin)
            continue;
        m_longest = std::max(m_longest, evidence.end - evidence.begin);
        m_marks.push_back({evidence.begin, evidence.end, formatOf(item)});
    }
}

void MarkHighlighter::setItems(const std::vector<ReviewItem>& items)
{
    prepare(items);
    rehighlight();
}

QTextCharFormat MarkHighlighter::formatOf(const ReviewItem& item)
{
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat format;
    if (item.review() == Review::Rejected) {
        format.setFontStrikeOut(true);
        format.setForeground(palette.brush(QPalette::Disabled, QPalette::Text));
        return format;
    }
    const QColor colour = roleColour(item.role(), palette);
    format.setUnderlineColor(colour);
    if (!item.figure()) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        return format;
    }
    format.setBackground(roleTint(item.role(), palette));
    format.setUnderlineStyle(item.isDoubtful() && item.review() == Review::Open
                                 ? QTextCharFormat::WaveUnderline
                                 : QTextCharFormat::SingleUnderline);
    return format;
}

void MarkHighlighter::highlightBlock(const QString& text)
{
    const qsizetype blockBegin = currentBlock().position();
    const qsizetype blockEnd = blockBegin + text.size();
    // A mark that reaches into this block begins at most the longest mark before it.
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), blockBegin - m_longest,
                                 [](const Mark& m, qsizetype at) { return m.begin < at; });
    for (; mark != m_marks.end() && mark->begin < blockEnd; ++mark) {
        const qsizetype begin = std::max(mark->begin, blockBegin);
        const qsizetype end = std::min(mark->end, blockEnd);
        if (begin < end)
            setFormat(static_cast<int>(begin - blockBegin), static_cast<int>(end - begin),
                      mark->format);
    }
}

} // namespace duibiao::ui
