// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "compare/ledger.h"
#include "pairing.h"

namespace duibiao::compare {

/// What is known of the catalogue beyond one indicator: which ones are parts of it.
using Narrower = QHash<QString, QStringList>;

/// Makes the lines of one group: one for each goal, and one for each outcome that no goal took.
class LineMaker
{
public:
    LineMaker(const Book& book, const Narrower& narrower, const Query& query, Lines& lines)
        : m_book(book), m_narrower(narrower), m_query(query), m_lines(lines)
    {
    }

    void addGroup(quint32 place);
    /// Of lines that were made without a question, takes one if it is asked for.
    void pick(const Line& line, const std::vector<quint32>& addends);

private:
    struct Open ///< the group under work
    {
        const Group& group;
        Pairing pairing;
        std::vector<bool> taken; ///< outcomes that have their row beside a goal
        std::vector<Line> lines;
    };

    void addGoal(Open& open, quint32 goal);
    void addOutcome(Open& open, quint32 outcome) const;
    void pair(Open& open, Line& line);
    void findNear(const Open& open, Line& line) const;
    void findBase(const Open& open, Line& line, const Cell& cell) const;
    void judgeLine(const Open& open, Line& line, const Match& match);
    [[nodiscard]] std::optional<Quantity> outcomeOf(const Open& open, const Match& match) const;
    [[nodiscard]] Pace paceOf(const Open& open, const Line& line, const Quantity& outcome) const;
    void setExpected(Line& line, const Cell& goal, const Period& last) const;
    void judgeLate(const Open& open, Line& line) const;
    [[nodiscard]] Likeness likenessOf(const Entry& a, const Entry& b) const;
    [[nodiscard]] bool isAskedFor(const Line& line) const;

    const Book& m_book;
    const Narrower& m_narrower;
    const Query& m_query;
    Lines& m_lines;
};

/// Of the goals stated in a cell, the one that was stated first.
[[nodiscard]] quint32 firstVersion(const Book& book, const Cell& goal);

} // namespace duibiao::compare
