// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "labelwords.h"
#include "pace.h"
#include "sum.h"
#include "verdict.h"

#include <algorithm>

namespace duibiao::compare {

namespace {

/// Within one year an outcome that a goal took has its row there. What stands inside a goal over
/// several years is also the outcome of its own year.
bool takesOver(const Cell& goal, const Cell& outcome)
{
    return goal.period == outcome.period || goal.period.firstYear() == goal.period.lastYear();
}

} // namespace

quint32 firstVersion(const Book& book, const Cell& goal)
{
    quint32 first = goal.first;
    for (quint32 i = goal.first; i < goal.first + goal.count; ++i) {
        // Behind the one that stands for the cell come its parts, which are no versions of it.
        const bool isPart = i > goal.first && i <= goal.first + goal.parts;
        const Entry& entry = book.entry(i);
        if (!isPart && !entry.derived && entry.age > book.entry(first).age)
            first = i;
    }
    return first;
}

Likeness LineMaker::likenessOf(const Entry& a, const Entry& b) const
{
    if (a.label == b.label)
        return Likeness::Same;
    const QString& first = m_book.label(a);
    const QString& second = m_book.label(b);
    if (a.scope != b.scope)
        return Likeness::OtherScope;
    if (a.distance != 0 && b.distance != 0 && areFarApart(first, second))
        return Likeness::OtherScope;
    return pointedWords(first) == pointedWords(second) ? Likeness::Same : Likeness::WordsDiffer;
}

bool LineMaker::isAskedFor(const Line& line) const
{
    const Cell& cell = m_book.cells()[line.goal != Line::none ? line.goal : line.outcome];
    if (!m_query.periods.empty() &&
        std::ranges::none_of(m_query.periods, [&cell](const Period& period) {
            return cell.period.isValid() && cell.period.overlaps(period);
        }))
        return false;
    if (m_query.indicators.isEmpty() || !m_book.indicator(m_book.groups()[line.group]).isEmpty())
        return true;
    const Entry& entry = line.goal != Line::none ? m_book.entry(line.goalEntry) : m_book.head(cell);
    return m_query.indicators.contains(m_book.label(entry));
}

void LineMaker::findBase(const Open& open, Line& line, const Cell& cell) const
{
    auto base = open.pairing.baseBefore(cell.period, cell.kind, cell.scope);
    if (!base) {
        for (const Symbol scope : open.pairing.otherScopes(cell.scope)) {
            base = open.pairing.baseBefore(cell.period, cell.kind, scope);
            if (base)
                break;
        }
    }
    if (!base)
        return;
    line.base = open.group.firstOutcome + *base;
    line.baseLikeness = likenessOf(m_book.head(cell), m_book.head(m_book.cells()[line.base]));
}

/// Another part of the same indicator, else the same of a wider or a narrower one.
void LineMaker::findNear(const Open& open, Line& line) const
{
    const Cell& goal = m_book.cells()[line.goal];
    const auto take = [this, &line, &goal](const Group& group, Symbol scope, Likeness likeness) {
        const auto match = Pairing(m_book, group).matchFor(goal, scope);
        if (!match || match->cells.size() > 1)
            return false;
        const quint32 place = group.firstOutcome + match->cells.front();
        if (m_book.head(m_book.cells()[place]).derived)
            return false;
        line.near = place;
        line.nearLikeness = likeness;
        line.reason = Reason::OnlyNearReported;
        return true;
    };
    if (m_book.indicator(open.group).isEmpty())
        return;
    if (take(open.group, goal.scope, Likeness::OtherScope)) // far apart in its words
        return;
    for (const Symbol scope : open.pairing.otherScopes(goal.scope)) {
        if (take(open.group, scope, Likeness::OtherScope))
            return;
    }
    if (!open.group.known)
        return;
    const Group* wider = m_book.sibling(open.group, open.group.known->broader);
    if (wider && wider->known && take(*wider, goal.scope, Likeness::Broader))
        return;
    for (const QString& id : m_narrower.value(open.group.known->id)) {
        const Group* part = m_book.sibling(open.group, id);
        if (part && take(*part, goal.scope, Likeness::Narrower))
            return;
    }
}

std::optional<Quantity> LineMaker::outcomeOf(const Open& open, const Match& match) const
{
    const auto outcomes = m_book.outcomes(open.group);
    if (match.cells.size() == 1)
        return m_book.quantity(m_book.head(outcomes[match.cells.front()]));
    std::vector<Quantity> parts;
    for (const quint32 cell : match.cells)
        parts.push_back(m_book.quantity(m_book.head(outcomes[cell])));
    return sumOfQuantities(parts);
}

void LineMaker::setExpected(Line& line, const Cell& goal, const Period& last) const
{
    const auto steps = m_book.context().paceSteps.constFind(m_book.entry(line.goalEntry).id);
    const bool bySteps = steps != m_book.context().paceSteps.constEnd() && !steps->empty();
    line.paceRule = bySteps ? PaceRule::Steps : PaceRule::Linear;
    line.expected = bySteps
                        ? static_cast<float>(expectedBySteps(*steps, goal.period, last.lastDay()))
                        : line.covered;
}

Pace LineMaker::paceOf(const Open& open, const Line& line, const Quantity& outcome) const
{
    const Cell& reported = m_book.cells()[line.outcome];
    const Quantity goal = m_book.quantity(m_book.entry(line.goalEntry));
    const bool countsUp = reported.kind == Kind::Cumulative || open.pairing.addsUp(reported);
    std::optional<Decimal> from = Decimal();
    if (!countsUp)
        from = line.base == Line::none
                   ? std::nullopt
                   : std::optional(m_book.head(m_book.cells()[line.base]).value);
    return paceBetween({.goal = goal.value,
                        .outcome = outcome.value,
                        .from = from,
                        .expected = static_cast<double>(line.expected),
                        .slowIsGood = countsUp && isLimit(goal, open.group.known)});
}

void LineMaker::judgeLate(const Open& open, Line& line) const
{
    line.pace = Pace::Late;
    const Cell& goal = m_book.cells()[line.goal];
    const Quantity target = m_book.quantity(m_book.entry(line.goalEntry));
    for (const quint32 place : open.pairing.statesAfter(goal)) {
        const quint32 cell = open.group.firstOutcome + place;
        const Quantity later = m_book.quantity(m_book.head(m_book.cells()[cell]));
        const Judgement judgement = judge(target, later, open.group.known, m_query.aboutTolerance);
        if (judgement.verdict != Verdict::Met)
            continue;
        line.pace = Pace::LateMadeGood;
        line.madeGood = cell;
        return;
    }
}

void LineMaker::judgeLine(const Open& open, Line& line, const Match& match)
{
    const auto outcome = outcomeOf(open, match);
    if (!outcome) { // too large to be added up: there is nothing to judge
        line.outcome = Line::none;
        line.addends = 0;
        return;
    }
    const Cell& goal = m_book.cells()[line.goal];
    const Quantity target = m_book.quantity(m_book.entry(line.goalEntry));
    const Judgement judgement = judge(target, *outcome, open.group.known, m_query.aboutTolerance);
    line.covered = static_cast<float>(match.covered);
    if (match.covered < 1) {
        const Period& last = m_book.outcomes(open.group)[match.cells.back()].period;
        line.verdict = Verdict::InProgress;
        line.reason = Reason::PartOfPeriod;
        setExpected(line, goal, last);
        line.pace = paceOf(open, line, *outcome);
        const bool isOver = m_query.asOf.isValid() && goal.period.lastDay() < m_query.asOf;
        if (isOver && judgement.verdict != Verdict::Met)
            line.pace = Pace::Late;
        return;
    }
    line.verdict = judgement.verdict;
    line.certainty = judgement.certainty;
    line.reason = judgement.reason;
    if (judgement.verdict == Verdict::Missed)
        judgeLate(open, line);
}

void LineMaker::pair(Open& open, Line& line)
{
    const Cell& goal = m_book.cells()[line.goal];
    const auto match = open.pairing.matchFor(goal, goal.scope);
    const auto outcomes = m_book.outcomes(open.group);
    if (match)
        line.likeness =
            likenessOf(m_book.entry(line.goalEntry), m_book.head(outcomes[match->cells.front()]));
    if (!match || line.likeness == Likeness::OtherScope) {
        line.likeness = Likeness::Same;
        findNear(open, line);
        return;
    }
    line.outcome = open.group.firstOutcome + match->cells.front();
    if (match->cells.size() > 1) {
        line.firstAddend = static_cast<quint32>(m_lines.addends.size());
        line.addends = static_cast<quint32>(match->cells.size());
        for (const quint32 cell : match->cells)
            m_lines.addends.push_back(open.group.firstOutcome + cell);
    }
    judgeLine(open, line, *match);
    for (const quint32 cell : match->cells)
        open.taken[cell] = open.taken[cell] || takesOver(goal, outcomes[cell]);
}

void LineMaker::addGoal(Open& open, quint32 goal)
{
    const Cell& cell = m_book.cells()[goal];
    const quint32 current = cell.first;
    const quint32 first =
        m_query.versions == Versions::Current ? current : firstVersion(m_book, cell);
    std::vector<quint32> versions;
    if (m_query.versions != Versions::Current)
        versions.push_back(first);
    const bool differs = m_book.entry(first).value != m_book.entry(current).value ||
                         m_book.entry(first).bound != m_book.entry(current).bound;
    if (m_query.versions == Versions::Current || (m_query.versions == Versions::Both && differs))
        versions.push_back(current);
    for (const quint32 version : versions) {
        Line line{.group = static_cast<quint32>(&open.group - m_book.groups().data()),
                  .goal = goal,
                  .goalEntry = version,
                  .verdict = Verdict::NoOutcome,
                  .reason = Reason::OutcomeNotReported};
        findBase(open, line, cell);
        pair(open, line);
        open.lines.push_back(line);
    }
}

void LineMaker::addOutcome(Open& open, quint32 outcome) const
{
    const Cell& cell = m_book.cells()[outcome];
    // What is only worked out is shown as a base, not as an outcome somebody reported.
    if (m_book.head(cell).derived)
        return;
    Line line{.group = static_cast<quint32>(&open.group - m_book.groups().data()),
              .outcome = outcome};
    findBase(open, line, cell);
    open.lines.push_back(line);
}

void LineMaker::addGroup(quint32 place)
{
    const Group& group = m_book.groups()[place];
    Open open{.group = group,
              .pairing = Pairing(m_book, group),
              .taken = std::vector<bool>(group.end - group.firstOutcome),
              .lines = {}};
    for (quint32 goal = group.firstGoal; goal < group.firstOutcome; ++goal)
        addGoal(open, goal);
    for (quint32 outcome = group.firstOutcome; outcome < group.end; ++outcome) {
        if (!open.taken[outcome - group.firstOutcome])
            addOutcome(open, outcome);
    }
    const auto cellOf = [this](const Line& line) -> const Cell& {
        return m_book.cells()[line.goal != Line::none ? line.goal : line.outcome];
    };
    std::ranges::stable_sort(open.lines, [&cellOf](const Line& a, const Line& b) {
        return cellOf(a).period < cellOf(b).period;
    });
    for (const Line& line : open.lines) {
        if (isAskedFor(line))
            m_lines.lines.push_back(line);
    }
}

void LineMaker::pick(const Line& line, const std::vector<quint32>& addends)
{
    if (!isAskedFor(line))
        return;
    m_lines.lines.push_back(line);
    if (line.addends == 0)
        return;
    const auto first = addends.begin() + line.firstAddend;
    m_lines.lines.back().firstAddend = static_cast<quint32>(m_lines.addends.size());
    m_lines.addends.insert(m_lines.addends.end(), first, first + line.addends);
}

} // namespace duibiao::compare
