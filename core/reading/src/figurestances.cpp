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
        static constexpr qsizetype longestGap = 4;
        if (gap < 0 || gap > longestGap)
            continue;
        // 2023年为98.9%, 2023年达到99.2%, 2025年底前达到
        const QStringView between = m_document.view({time.span.end, draft.mention.span.begin});
        const bool compared = gap == 0 && time.sense == PeriodMention::Sense::Compared;
        if (!m_words.linksTime(between) || compared || time.sense == PeriodMention::Sense::Name ||
            !draft.stance.period.isValid())
            continue;
        // 由2023年的86人增加到…; but 2024年达到80%、2025年达到90% in a plan for 2024
        const bool isOrigin =
            gap == 0 || between == u"的" || time.period.lastDay() < m_header.period.firstDay();
        const bool earlier = isOrigin && time.period.lastDay() < draft.stance.period.firstDay();
        draft.stance.period = time.period;
        draft.stance.periodHere = true;
        settleTarget(m_document.outline.sentences[size_t(m_sentence)].span, draft);
        if (earlier && draft.stance.role == Role::Goal)
            draft.stance.role = Role::Achieved;
    }
}

/// 年度计划投资8.5亿元, 总投资12亿元 in a word on what was done: neither was spent.
void FigureReader::settleInvestment(Span clause, Draft& draft) const
{
    const bool promised = draft.stance.role == Role::Goal && m_header.kind != ReportKind::Plan;
    if (draft.mention.kind != UnitKind::Money || (draft.stance.role != Role::Achieved && !promised))
        return;
    const qsizetype end = draft.mention.span.begin;
    const QString lead =
        m_words.trimTail(m_document.view({std::min(clause.begin, end), end}).toString());
    const auto word = m_investments.longestMatchBefore(lead, lead.size());
    const QString kind = word ? word->entry->column(0) : QString();
    if (kind != u"size" && kind != u"planned")
        return;
    if (promised) { // 全年计划实施26个,总投资11亿元: to be spent, or what they cost in all
        draft.stance.doubts += kind == u"size" ? 1 : 0;
        return;
    }
    draft.stance.role = kind == u"size" ? Role::Reference : Role::Goal;
    const qsizetype at = m_document.clean().lastIndexOf(word->entry->word, end - 1);
    draft.stance.cue = at < clause.begin ? Span{} : Span{at, at + word->length};
    const Period& period = draft.stance.period;
    if (kind == u"planned" && !draft.stance.periodHere && period.isValid() &&
        period.firstYear() == period.lastYear())
        draft.stance.period = Period::year(period.firstYear());
}

/// 已超过2025年98.5%的目标: with a time of its own it is the target, not what was reached.
void FigureReader::settleTarget(Span clause, Draft& draft) const
{
    const qsizetype end = std::max(draft.mention.span.end, draft.mention.unit.end);
    const auto word = m_knowledge.lexicon->table(u"targets"_s)
                          .longestMatch(QStringView(m_document.clean()).first(clause.end), end);
    if (!word || word->entry->column(0) != u"after" || draft.stance.role != Role::Achieved)
        return;
    draft.stance.role = Role::Goal;
    draft.stance.cue = {end, end + word->length};
}

/// 新增学位3600个 under 目标: where no word of the cell speaks, its column does.
void FigureReader::settleColumnRole(Draft& draft) const
{
    Stance& stance = draft.stance;
    if (!m_columnRole || !stance.cue.isEmpty() || stance.role == *m_columnRole)
        return;
    stance.role = *m_columnRole;
    const Period& period = stance.period;
    if (stance.role == Role::Goal && period.isValid() && period.firstYear() == period.lastYear())
        stance.period = Period::year(period.firstYear());
}

void FigureReader::settleStance(const ClauseMap& map, Draft& draft) const
{
    const Span clause = map.clauses()[size_t(draft.clause)].span;
    draft.stance = m_context.stanceOf(m_sentence, clause);
    settleColumnRole(draft);
    settleOwnTime(draft);
    settleInvestment(clause, draft);
    const bool share = draft.mention.kind == UnitKind::Percent;
    if (const auto scope = m_scopes.widerScope(draft.own.lead, m_header.districtCode, share)) {
        draft.stance.role = Role::Reference;
        draft.stance.districtCode = scope->districtCode;
        draft.stance.cue = {};
        if (!draft.stance.periodNamed && draft.stance.period.isValid() &&
            draft.stance.period.firstYear() == draft.stance.period.lastYear())
            draft.stance.period = Period::year(draft.stance.period.firstYear());
    }
}

/// 近三年补充教师486名;骨干教师占14.8%: a share is of the end, whatever run of years the sentence
/// began with.
void FigureReader::settleShareTime(Draft& draft) const
{
    Stance& stance = draft.stance;
    if (draft.measure.measure != Measure::Rate || stance.periodHere ||
        stance.role != Role::Achieved || !stance.period.isValid() ||
        stance.period.firstYear() == stance.period.lastYear() || m_words.sharesPlan(draft.label))
        return;
    const Period standing = m_context.stanceAt(draft.mention.span.begin).period;
    if (standing.isValid() && standing.firstYear() == standing.lastYear())
        stance.period = standing;
    else if (!stance.periodNamed) // of which year of the run?
        ++stance.doubts;
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
    // 上年 in a speech on the year gone: what is told of may be that very year.
    const bool timed = std::ranges::any_of(m_times, [&](const PeriodMention& time) {
        return time.span.overlaps(origin) && time.period != to.stance.period;
    });
    return since >= 0 && !timed && !std::ranges::any_of(lead.sliced(since), isDigit) &&
           !lead.sliced(since).contains(u"年初");
}

} // namespace duibiao::reading
