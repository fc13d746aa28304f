// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "bookorder.h"
#include "labelwords.h"
#include "sum.h"

#include <algorithm>

namespace duibiao::compare {

namespace {

bool sameValue(const Quantity& a, const Quantity& b)
{
    return a.value == b.value && a.valueMax == b.valueMax && a.bound == b.bound && a.unit == b.unit;
}

bool isDerived(const std::optional<Side>& side)
{
    return side && side->figure.derivation.has_value();
}

/// Words that one list has and the other lacks.
QStringList missingIn(const QStringList& words, const QStringList& other)
{
    QStringList only;
    for (const QString& word : words) {
        if (!other.contains(word))
            only += word;
    }
    return only;
}

std::optional<double> completionOf(const Decimal& goal, const Decimal& outcome)
{
    if (goal.isZero())
        return std::nullopt;
    return outcome.toDouble() / goal.toDouble();
}

QDate dayOf(const Entry& entry)
{
    return entry.age == unknownAge ? QDate() : QDate::fromJulianDay(-qint64(entry.age));
}

} // namespace

Side RowMaker::sideOf(const Cell& cell, quint32 entry) const
{
    Side side;
    side.figure = m_book.figure(m_book.entry(entry));
    if (entry == cell.first) {
        for (const quint32 part : m_book.partsOf(cell))
            side.parts.push_back(m_book.figure(m_book.entry(part)));
    }
    for (quint32 i = cell.first; i < cell.first + cell.count; ++i) {
        const bool isPart = i > cell.first && i <= cell.first + cell.parts;
        if (i == entry || isPart)
            continue;
        Figure other = m_book.figure(m_book.entry(i));
        const auto said = [&other](const Figure& figure) {
            return sameValue(figure.quantity, other.quantity);
        };
        const bool known = said(side.figure) || std::ranges::any_of(side.others, said) ||
                           std::ranges::any_of(side.parts, said);
        if (!known)
            side.others.push_back(std::move(other));
    }
    return side;
}

Side RowMaker::cellSide(quint32 cell) const
{
    return sideOf(m_book.cells()[cell], m_book.cells()[cell].first);
}

std::optional<Side> RowMaker::outcomeSide(const Line& line, const Lines& lines) const
{
    if (line.outcome == Line::none)
        return std::nullopt;
    if (line.addends == 0)
        return cellSide(line.outcome);
    Side side;
    for (quint32 i = 0; i < line.addends; ++i) {
        const Cell& cell = m_book.cells()[lines.addends[line.firstAddend + i]];
        side.parts.push_back(m_book.figure(m_book.head(cell)));
    }
    auto sum = sumOfParts(side.parts);
    if (!sum)
        return std::nullopt;
    side.figure = std::move(*sum);
    return side;
}

Numbers RowMaker::numbersOf(const Line& line, const Lines& lines) const
{
    Numbers numbers;
    if (line.goal != Line::none)
        numbers.goal = m_book.entry(line.goalEntry).value;
    if (line.base != Line::none)
        numbers.base = m_book.head(m_book.cells()[line.base]).value;
    if (line.outcome != Line::none)
        numbers.outcome = m_book.head(m_book.cells()[line.outcome]).value;
    for (quint32 i = 1; i < line.addends && numbers.outcome; ++i)
        numbers.outcome = numbers.outcome->plus(
            m_book.head(m_book.cells()[lines.addends[line.firstAddend + i]]).value);
    if (numbers.goal && numbers.outcome) {
        numbers.gap = numbers.outcome->minus(*numbers.goal);
        numbers.completion = completionOf(*numbers.goal, *numbers.outcome);
    }
    return numbers;
}

/// Every statement of the goal, oldest first, one for each document.
void RowMaker::sayVersions(const Line& line, Row& row) const
{
    const Cell& cell = m_book.cells()[line.goal];
    std::vector<quint32> stated;
    for (quint32 i = cell.first; i < cell.first + cell.count; ++i) {
        const bool isPart = i > cell.first && i <= cell.first + cell.parts;
        const Entry& entry = m_book.entry(i);
        const bool known = std::ranges::any_of(stated, [&](quint32 other) {
            const Entry& before = m_book.entry(other);
            return before.report == entry.report && before.age == entry.age;
        });
        if (!isPart && !entry.derived && !known)
            stated.push_back(i);
    }
    if (stated.size() < 2)
        return;
    std::ranges::stable_sort(
        stated, [this](quint32 a, quint32 b) { return m_book.entry(a).age > m_book.entry(b).age; });
    for (size_t i = 0; i < stated.size(); ++i) {
        const Entry& entry = m_book.entry(stated[i]);
        row.versions.push_back({.figure = m_book.figure(entry), .issued = dayOf(entry)});
        if (stated[i] == line.goalEntry)
            row.version = static_cast<int>(i) + 1;
    }
}

/// What a label says of its figure that another of the same indicator need not say.
QStringList RowMaker::tellingWords(const Figure& figure) const
{
    const Catalogue* catalogue = m_book.context().catalogue;
    const Indicator* known = catalogue ? catalogue->find(figure.indicatorId) : nullptr;
    return scopeWords(figure.label, {}) + pointedWords(figure.label) +
           standingWords(figure.label, figure.measure, known);
}

void RowMaker::sayDifference(Row& row) const
{
    const Side* outcome = row.outcome ? &*row.outcome : row.near ? &row.near->side : nullptr;
    if (!row.goal || !outcome)
        return;
    const QStringList goalWords = tellingWords(row.goal->figure);
    const QStringList outcomeWords = tellingWords(outcome->figure);
    row.onlyInGoal = missingIn(goalWords, outcomeWords);
    row.onlyInOutcome = missingIn(outcomeWords, goalWords);
}

Row RowMaker::rowOf(const Line& line, const Lines& lines) const
{
    const Group& group = m_book.groups()[line.group];
    Row row;
    row.districtCode = m_book.district(group);
    row.indicatorId = m_book.indicator(group);
    if (line.goal != Line::none) {
        row.goal = sideOf(m_book.cells()[line.goal], line.goalEntry);
        sayVersions(line, row);
    }
    row.outcome = outcomeSide(line, lines);
    if (line.base != Line::none)
        row.base = cellSide(line.base);
    if (line.madeGood != Line::none)
        row.madeGood = cellSide(line.madeGood);
    if (line.near != Line::none) {
        Side side = cellSide(line.near);
        QString indicator = side.figure.indicatorId;
        row.near = Near{.side = std::move(side),
                        .indicatorId = std::move(indicator),
                        .likeness = line.nearLikeness};
    }
    const Cell& cell = m_book.cells()[line.goal != Line::none ? line.goal : line.outcome];
    const Figure& figure = row.goal ? row.goal->figure : row.outcome->figure;
    row.label = figure.label;
    row.unit = figure.quantity.unit;
    row.scope = m_book.scopeWordsOf(cell.scope);
    row.period = figure.period;
    row.verdict = line.verdict;
    row.certainty = line.certainty;
    row.reason = line.reason;
    row.pace = line.pace;
    row.paceRule = line.paceRule;
    row.expected = static_cast<double>(line.expected);
    row.timeGone = line.verdict == Verdict::InProgress ? static_cast<double>(line.covered) : 0;
    row.likeness = line.likeness;
    row.baseLikeness = line.baseLikeness;
    const Numbers numbers = numbersOf(line, lines);
    row.gap = numbers.gap;
    row.completion = numbers.completion;
    if (numbers.outcome && numbers.base)
        row.change = numbers.outcome->minus(*numbers.base);
    row.derived = isDerived(row.goal) || isDerived(row.outcome) || isDerived(row.base);
    sayDifference(row);
    if (!row.goal)
        row.goalBlank = m_blanks.ofGoal(row);
    if (!row.outcome)
        row.outcomeBlank = m_blanks.ofOutcome(row);
    return row;
}

} // namespace duibiao::compare
