// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markhighlighter.h"

#include <QGuiApplication>

#include <algorithm>

namespace duibiao::ui {

MarkHighlighter::MarkHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
}

void MarkHighlighter::Layer::add(Stretch stretch, const QTextCharFormat& format)
{
    longest = std::max(longest, stretch.end - stretch.begin);
    marks.push_back({stretch, format});
}

void MarkHighlighter::prepare(const std::vector<ItemPlace>& places)
{
    m_clauses = {};
    m_cores = {};
    for (const ItemPlace& place : places) {
        m_cores.add(place.core, formatOf(*place.item));
        if (place.core != place.clause && place.item->review() != Review::Rejected)
            m_clauses.add(place.clause, clauseFormatOf(*place.item));
    }
    std::ranges::stable_sort(m_clauses.marks, {},
                             [](const Mark& mark) { return mark.stretch.begin; });
}

void MarkHighlighter::setPlaces(const std::vector<ItemPlace>& places)
{
    prepare(places);
    rehighlight();
}

QTextCharFormat MarkHighlighter::formatOf(const ReviewItem& item)
{
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat format;
    if (item.review() == Review::Rejected) {
        format.setFontStrikeOut(true);
        format.setForeground(refusedColour(palette));
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

QTextCharFormat MarkHighlighter::clauseFormatOf(const ReviewItem& item)
{
    const QPalette palette = QGuiApplication::palette();
    QColor faint = roleTint(item.role(), palette);
    faint.setAlphaF(faint.alphaF() * 0.4F);
    QTextCharFormat format;
    format.setBackground(faint);
    return format;
}

void MarkHighlighter::highlightBlock(const QString& text)
{
    const qsizetype begin = currentBlock().position();
    apply(m_clauses, begin, begin + text.size());
    apply(m_cores, begin, begin + text.size());
}

void MarkHighlighter::apply(const Layer& layer, qsizetype blockBegin, qsizetype blockEnd)
{
    // A mark that reaches into this block begins at most the longest mark before it.
    auto mark = std::ranges::lower_bound(layer.marks, blockBegin - layer.longest, {},
                                         [](const Mark& each) { return each.stretch.begin; });
    for (; mark != layer.marks.end() && mark->stretch.begin < blockEnd; ++mark) {
        const qsizetype begin = std::max(mark->stretch.begin, blockBegin);
        const qsizetype end = std::min(mark->stretch.end, blockEnd);
        lay(static_cast<int>(begin - blockBegin), static_cast<int>(end - blockBegin), mark->format);
    }
}

/// A milestone's line and the tint of a figure inside it are both to be seen.
void MarkHighlighter::lay(int begin, int end, const QTextCharFormat& upper)
{
    for (int at = begin; at < end;) {
        QTextCharFormat both = format(at);
        int to = at + 1;
        while (to < end && format(to) == both)
            ++to;
        both.merge(upper);
        setFormat(at, to - at, both);
        at = to;
    }
}

} // namespace duibiao::ui
