// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// A stretch of a sentence between commas, semicolons or colons: inside brackets these make clauses
/// of their own, whose parent is the clause that holds the bracket.
struct Clause
{
    text::Span span;   ///< without the marks around it and without space
    int parent = -1;   ///< index of the clause around the bracket
    int previous = -1; ///< the clause before it at the same level of the same bracket
    QChar before;      ///< the mark in front: , ; : ( or null at the sentence's begin
    QChar after;       ///< the mark behind
};

/// The clauses of one sentence with the lie of its brackets and quotation marks.
class ClauseMap
{
public:
    /// `sentence` is a span of `text`; all offsets are those of `text`.
    ClauseMap(QStringView text, text::Span sentence);

    [[nodiscard]] const std::vector<Clause>& clauses() const { return m_clauses; }
    /// Index of the innermost clause that holds this place, or -1.
    [[nodiscard]] int clauseAt(qsizetype at) const;
    /// Brackets ( ) with what is in them, outermost first.
    [[nodiscard]] const std::vector<text::Span>& brackets() const { return m_brackets; }
    /// “…” and 《…》 with their marks.
    [[nodiscard]] const std::vector<text::Span>& quoted() const { return m_quoted; }
    [[nodiscard]] bool isQuoted(text::Span span) const;

private:
    std::vector<Clause> m_clauses;
    std::vector<text::Span> m_brackets;
    std::vector<text::Span> m_quoted;
};

[[nodiscard]] bool isComma(QChar c);            ///< , ,
[[nodiscard]] bool isEnumerationComma(QChar c); ///< 、
[[nodiscard]] bool isSemicolon(QChar c);
[[nodiscard]] bool isColon(QChar c);
[[nodiscard]] bool isOpeningBracket(QChar c);
[[nodiscard]] bool isClosingBracket(QChar c);

} // namespace duibiao::reading
