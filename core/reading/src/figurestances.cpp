// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that settles role, period and district of each figure.
#include "figurereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

using text::Span;

/// 由2022年的86人增加到2023年的112人: a time right before the number is the number's own.
void FigureReader::settleOwnTime(Draft& draft) const
{
    if (draft.mention.kind == UnitKind::Times) // 是去年的1.4倍
        return;
    for (const PeriodMention& time : m_times) {
        const qsizetype gap = draft.mention.span.begin - time.span.end;
        const bool touches = gap == 0 || (gap == 1 && m_document.clean()[time.span.end] == u'的');
        const bool compared = gap == 0 && time.sense == PeriodMention::Sense::Compared;
        if (!touches || compared || time.sense == PeriodMention::Sense::Name ||
            !draft.stance.period.isValid())
            continue;
        const bool earlier = time.period.lastDay() < draft.stance.period.firstDay();
        draft.stance.period = time.period;
        if (earlier && draft.stance.role == Role::Goal)
            draft.stance.role = Role::Achieved;
    }
}

void FigureReader::settleStance(const ClauseMap& map, Draft& draft) const
{
    const Span clause = map.clauses()[size_t(draft.clause)].span;
    draft.stance = m_context.stanceOf(m_sentence, clause);
    settleOwnTime(draft);
    if (const auto scope = m_scopes.widerScope(draft.own.lead, m_header.districtCode)) {
        draft.stance.role = Role::Reference;
        draft.stance.districtCode = scope->districtCode;
        draft.stance.cue = {};
        if (!draft.stance.periodNamed && draft.stance.period.isValid() &&
            draft.stance.period.firstYear() == draft.stance.period.lastYear())
            draft.stance.period = Period::year(draft.stance.period.firstYear());
    }
}

/// Two numbers of which the first says what was before, or what the second is a share of.
void FigureReader::settlePair(const Clause& clause, Draft& first, const Draft& second) const
{
    Stance& stance = first.stance;
    if (!stance.period.isValid() || stance.role == Role::Reference)
        return;
    if (isFromTo(clause, first, second)) {
        stance.period = Period::year(stance.period.firstYear() - 1);
        stance.role = Role::Achieved;
        stance.cue = {};
        return;
    }
    // 占全年计划1.8亿元的29%: the plan is a goal of the whole year.
    const QStringView lead = m_document.view({clause.span.begin, first.mention.span.begin});
    const bool plan = m_planned.longestMatchBefore(lead, lead.size()).has_value();
    const bool share =
        second.mention.kind == UnitKind::Percent &&
        m_document.view({first.mention.span.end, second.mention.span.begin}) == u"的";
    if (plan && share && first.mention.kind != UnitKind::Percent) {
        stance.role = Role::Goal;
        stance.cue = {};
        if (stance.period.firstYear() == stance.period.lastYear())
            stance.period = Period::year(stance.period.firstYear());
    }
}

/// 由48%提高到54.3%, 从186家压减至9家: the first was so a year earlier, if no other time is said.
bool FigureReader::isFromTo(const Clause& clause, const Draft& from, const Draft& to) const
{
    if (from.mention.kind != to.mention.kind ||
        !m_words.reachesLevel(m_document.view({from.mention.span.end, to.mention.span.begin})))
        return false;
    const QStringView lead = m_document.view({clause.span.begin, from.mention.span.begin});
    const qsizetype since = std::max(lead.lastIndexOf(u'由'), lead.lastIndexOf(u'从'));
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const Span origin{clause.span.begin + since, from.mention.span.begin};
    const bool timed = std::ranges::any_of(
        m_times, [&](const PeriodMention& time) { return time.span.overlaps(origin); });
    return since >= 0 && !timed && !std::ranges::any_of(lead.sliced(since), isDigit) &&
           !lead.sliced(since).contains(u"年初");
}

} // namespace duibiao::reading
