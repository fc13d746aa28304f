// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blanks.h"
#include "book.h"
#include "compare/ledger.h"

namespace duibiao::compare {

/// Says a line in full.
class RowMaker
{
public:
    RowMaker(const Book& book, const Blanks& blanks) : m_book(book), m_blanks(blanks) {}

    [[nodiscard]] Numbers numbersOf(const Line& line, const Lines& lines) const;
    [[nodiscard]] Row rowOf(const Line& line, const Lines& lines) const;

private:
    [[nodiscard]] Side sideOf(const Cell& cell, quint32 entry) const;
    [[nodiscard]] Side cellSide(quint32 cell) const;
    [[nodiscard]] std::optional<Side> outcomeSide(const Line& line, const Lines& lines) const;
    [[nodiscard]] QStringList tellingWords(const Figure& figure) const;
    void sayDifference(Row& row) const;
    void sayVersions(const Line& line, Row& row) const;

    const Book& m_book;
    const Blanks& m_blanks;
};

} // namespace duibiao::compare
