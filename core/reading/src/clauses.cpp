// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clauses.h"

#include "digit.h"

#include <algorithm>

namespace duibiao::reading {

namespace {

using text::Span;

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

/// A comma that groups digits or a colon inside a time parts nothing.
bool insideNumber(QStringView text, Span within, qsizetype at)
{
    return at > within.begin && at + 1 < within.end && isDigit(text[at - 1]) &&
           isDigit(text[at + 1]) &&
           (text[at] == u':' ||
            (at + 3 < within.end && isDigit(text[at + 2]) && isDigit(text[at + 3]) &&
             (at + 4 >= within.end || !isDigit(text[at + 4]))));
}

bool partsClauses(QChar c)
{
    return isOneOf(c, u",\uFF0C;\uFF1B:\uFF1A。!\uFF01?\uFF1F|\uFF5C\t\n");
}

/// The closing quotation mark that belongs to the opening one at `open`, if it comes in time.
qsizetype closingQuote(QStringView text, Span within, qsizetype open)
{
    const QChar mark = text[open];
    const QChar close = mark == u'“'    ? QChar(u'”')
                        : mark == u'《' ? QChar(u'》')
                        : mark == u'‘'  ? QChar(u'’')
                        : mark == u'「' ? QChar(u'」')
                                        : QChar(u'"');
    static constexpr qsizetype longestQuote = 160;
    const qsizetype end = std::min(within.end, open + longestQuote);
    int depth = 0;
    for (qsizetype i = open; i < end; ++i) {
        if (i > open && text[i] == close && --depth <= 0)
            return i;
        if (text[i] == mark && mark != close)
            ++depth;
    }
    return -1;
}

Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// One open level while the sentence is walked through.
struct Level
{
    qsizetype begin = 0;
    qsizetype open = -1;
    QChar before;
    int parent = -1;
    int previous = -1;
    int current = -1; ///< the clause being read, made when it is first needed
};

} // namespace

bool isComma(QChar c)
{
    return c == u',' || c == u'\uFF0C';
}

bool isEnumerationComma(QChar c)
{
    return c == u'、';
}

bool isSemicolon(QChar c)
{
    return c == u';' || c == u'\uFF1B';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'\uFF1A';
}

bool isOpeningBracket(QChar c)
{
    return isOneOf(c, u"(\uFF08[【〔");
}

bool isClosingBracket(QChar c)
{
    return isOneOf(c, u")\uFF09]】〕");
}

ClauseMap::ClauseMap(QStringView text, Span sentence)
{
    std::vector<Level> levels = {{sentence.begin, -1, {}, -1, -1, -1}};
    const auto current = [&](Level& level) {
        if (level.current < 0) {
            level.current = int(m_clauses.size());
            m_clauses.push_back(
                {{level.begin, level.begin}, level.parent, level.previous, level.before, {}});
        }
        return level.current;
    };
    const auto close = [&](Level& level, qsizetype end, QChar after) {
        const Span span = trimmed(text, {level.begin, end});
        if (!span.isEmpty() || level.current >= 0) {
            Clause& clause = m_clauses[size_t(current(level))];
            clause.span = span;
            clause.after = after;
            level.previous = level.current;
        }
        level.current = -1;
        level.before = after;
        level.begin = end + 1;
    };
    for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x3400 && c.unicode() < 0xA000)
            continue; // an ideograph parts nothing
        if (isOneOf(c, u"“《‘「\"")) {
            if (const qsizetype end = closingQuote(text, sentence, i); end >= 0) {
                m_quoted.push_back({i, end + 1});
                i = end;
            }
        } else if (isOpeningBracket(c)) {
            const int parent = current(levels.back());
            levels.push_back({i + 1, i, c, parent, -1, -1});
        } else if (isClosingBracket(c) && levels.size() > 1) {
            close(levels.back(), i, c);
            m_brackets.push_back({levels.back().open, i + 1});
            levels.pop_back();
        } else if (partsClauses(c) && !insideNumber(text, sentence, i)) {
            close(levels.back(), i, c);
        }
    }
    for (; !levels.empty(); levels.pop_back())
        close(levels.back(), sentence.end, {});
    std::ranges::sort(m_brackets, {}, &Span::begin);
}

int ClauseMap::clauseAt(qsizetype at) const
{
    int best = -1;
    for (int i = 0; i < int(m_clauses.size()); ++i) {
        const Span span = m_clauses[size_t(i)].span;
        if (span.contains(at) &&
            (best < 0 || span.length() < m_clauses[size_t(best)].span.length()))
            best = i;
    }
    return best;
}

bool ClauseMap::isQuoted(Span span) const
{
    return std::ranges::any_of(m_quoted, [&](Span quote) { return quote.overlaps(span); });
}

} // namespace duibiao::reading
