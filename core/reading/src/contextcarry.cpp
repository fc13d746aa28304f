// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ContextResolver that says what one sentence leaves to the next.
#include "context.h"
#include "lexicon.h"
#include "wordscan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

/// True where a line begins, perhaps with the item's number in front: (一)…
bool beginsParagraph(QStringView text, qsizetype at)
{
    static constexpr qsizetype longestNumber = 8;
    for (qsizetype i = at; i > 0 && at - i <= longestNumber; --i) {
        if (text[i - 1] == u'\n')
            return true;
        if (QStringView(u"。;\uFF1B!\uFF01").contains(text[i - 1]))
            return false;
    }
    return at <= longestNumber;
}

/// True where a number stands in front: 一是…;二是…, whose promise is said once for all.
bool isNumbered(QStringView text, qsizetype at)
{
    return at > 0 && !text[at - 1].isSpace() &&
           !QStringView(u"。;\uFF1B!\uFF01").contains(text[at - 1]);
}

} // namespace

/// What a sentence leaves to the next: all behind a semicolon, little behind a full stop.
void ContextResolver::passOn(const text::Sentence& sentence, const Zone* zone, bool open,
                             bool sectionGoes, Carried& carried) const
{
    if (zone != carried.zone || beginsParagraph(m_document.clean(), sentence.span.begin)) {
        carried.aim.reset();
        carried.listCue.reset();
    }
    carried.zone = zone;
    // In a report a promise ends with its item: 确保6所学校9月开学;…校总投资2.1亿元.
    const Role here = carried.zone->role.value_or(
        m_header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved);
    const auto first =
        m_knowledge.lexicon->table(u"cues"_s).longestMatch(m_document.clean(), sentence.span.begin);
    // …;加快8所学校建设, or in a report on a part of a year …;全年合计新增2.31万个: what is summed
    // up over the year has the promised in it
    const Period told = periodFor(here, *carried.zone, m_header);
    const bool summed =
        told.isValid() && told.kind() != Period::Kind::Year &&
        m_knowledge.lexicon->table(u"yeartotals"_s).occursIn(m_document.view(sentence.span));
    const bool goesOn = summed || (first && first->entry->column(0) == u"ongoing");
    if (open && !goesOn && !isNumbered(m_document.clean(), sentence.span.begin) &&
        here == Role::Achieved && carried.cue && carried.cue->role == u"goal" &&
        carried.cue->reach == u"sentence") {
        carried.cue.reset();
        if (carried.period && carried.period->ahead)
            carried.period.reset();
    }
    // 初中还需新增2100个;…: what is lacking ends with its item
    if (open && carried.cue && carried.cue->role == u"reference") {
        carried.cue.reset();
        carried.period.reset();
    }
    // 全年累计招聘291人;选派42人: in a report on a part of the year.
    const Period& reported = m_header.period;
    if (open && here == Role::Achieved && carried.period && reported.isValid() &&
        reported.kind() != Period::Kind::Year && m_document.view(carried.period->span) == u"全年")
        carried.period.reset();
    if (open && carried.listCue && isNumbered(m_document.clean(), sentence.span.begin))
        carried.period = carried.listPeriod;
    carried.districtFar = open && !carried.districtCode.isEmpty();
    if (!open) {
        const bool item = carried.listCue && isNumbered(m_document.clean(), sentence.span.begin);
        carried.period = item ? carried.listPeriod : carried.aim;
        carried.districtCode.clear();
        if (!sectionGoes)
            carried.cue = item ? carried.listCue : std::nullopt;
    }
    if (const auto aim = aimOf(sentence, carried))
        carried.aim = aim;
    if (m_ofPledges)
        takePledge(sentence, carried);
}

/// What begins an item of a report on pledges: the pledge, or what may be one.
void ContextResolver::takePledge(const text::Sentence& sentence, Carried& carried) const
{
    const bool pledge = isPledge(sentence);
    carried.unproved = !pledge && isNumbered(m_document.clean(), sentence.span.begin) &&
                       beginsParagraph(m_document.clean(), sentence.span.begin);
    if (pledge && !carried.cue)
        carried.cue = Cue{{sentence.span.begin, sentence.span.begin}, u"goal"_s, u"sentence"_s};
}

/// 一、新增学位1.9万个。目标完成率105%: the item's head is the pledge, as what follows proves; or
/// as what follows the other pledges does.
bool ContextResolver::isPledge(const text::Sentence& sentence) const
{
    const QStringView text = m_document.clean();
    if (!isNumbered(text, sentence.span.begin) || !beginsParagraph(text, sentence.span.begin))
        return false;
    static constexpr qsizetype nearest = 12;
    const qsizetype from = sentence.span.end;
    const QStringView next = text.sliced(from, std::min(nearest, text.size() - from));
    if (m_provesPledges)
        return !next.isEmpty() && next.front() != u'\n';
    for (const WordHit& hit : scanWords(m_pledges, next.trimmed())) {
        if (hit.entry->column(0) == u"proof")
            return true;
    }
    return false;
}

/// True where two pledges or more are proved.
bool ContextResolver::provesPledges() const
{
    return std::ranges::count_if(
               m_document.outline.sentences,
               [this](const text::Sentence& sentence) { return isPledge(sentence); }) >= 2;
}

/// Where a line begins beside one that is nothing but a few characters: cells of a table, one a
/// line, and no text that goes on.
bool ContextResolver::beginsCell(qsizetype at) const
{
    static constexpr qsizetype longestCell = 8;
    const QStringView text = m_document.clean();
    const auto isCell = [](QStringView line) {
        const QStringView words = line.trimmed();
        return words.size() <= longestCell && std::ranges::none_of(words, [](QChar c) {
                   return QStringView(u"。,;:!?、%").contains(c);
               });
    };
    const QStringView before = text.first(at).trimmed();
    const QStringView last = before.last(std::min(before.size(), 2 * longestCell));
    const QStringView next = text.sliced(at, std::min(text.size() - at, 2 * longestCell));
    const qsizetype begin = last.lastIndexOf(u'\n') + 1;
    const qsizetype end = next.indexOf(u'\n');
    return (begin > 0 && isCell(last.sliced(begin))) || (end >= 0 && isCell(next.first(end)));
}

/// What speaks against role and period: words of the other role that settled nothing, another time
/// in the sentence, a document of both kinds without a heading that says which, a header whose run
/// of months or years nobody writes below a single figure.
int ContextResolver::doubtsOf(const ClauseMap& map, size_t index, const Stance& stance,
                              const std::optional<Cue>& settled, const Zone& zone) const
{
    int doubts = 0;
    const Clause& clause = map.clauses()[index];
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::ranges::any_of(m_document.view(clause.span), isDigit))
        return 0;                              // nothing to doubt
    static constexpr qsizetype farthest = 100; // a long sentence is not searched for each clause
    const Span sentence{std::max(map.clauses().front().span.begin, clause.span.end - farthest),
                        clause.span.end};
    const WordTable& other =
        m_knowledge.lexicon->table(stance.role == Role::Goal ? u"doubtgoal"_s : u"doubtachieved"_s);
    if (!settled && other.occursIn(m_document.view(sentence)))
        ++doubts;
    if (!zone.role && m_header.kind == ReportKind::Mixed)
        ++doubts;
    const Period& run = m_header.period;
    const bool odd =
        run.kind() == Period::Kind::Months || (run.isValid() && run.firstYear() != run.lastYear());
    if (odd && !stance.periodNamed && !zone.period.isValid())
        ++doubts;
    if (settled && settled->span.isEmpty()) // a pledge by its place only
        ++doubts;
    return namesOtherTime(clause.span, stance) ? doubts + 1 : doubts;
}

bool ContextResolver::namesOtherTime(Span clause, const Stance& stance) const
{
    const auto hasYear = [](QChar c) {
        return c == u'年' || c == u'月' || c == u'度' || c == u'五';
    };
    if (!std::ranges::any_of(m_document.view(clause), hasYear))
        return false;
    const auto mentions = m_periods.find(m_document.clean(), clause, m_header.period);
    return std::ranges::any_of(mentions, [&](const PeriodMention& mention) {
        const bool sets = mention.sense == PeriodMention::Sense::In ||
                          mention.sense == PeriodMention::Sense::Since;
        return sets && mention.period != stance.period && !stance.period.contains(mention.period);
    });
}

/// 到2025年,…: what a paragraph of a plan is to reach by then, sentence after sentence.
std::optional<PeriodMention> ContextResolver::aimOf(const text::Sentence& sentence,
                                                    const Carried& carried) const
{
    const Zone& zone = *carried.zone;
    const Role here =
        zone.role.value_or(m_header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved);
    if (here != Role::Goal)
        return std::nullopt;
    const Period now = periodFor(here, zone, m_header);
    static constexpr qsizetype longestLead = 12;
    const Span head{sentence.span.begin,
                    std::min(sentence.span.end, sentence.span.begin + longestLead)};
    const QStringView text = m_document.clean();
    for (const PeriodMention& mention : m_periods.find(text, head, now)) {
        const QChar before =
            mention.span.begin > head.begin ? text[mention.span.begin - 1] : QChar();
        if (mention.sense == PeriodMention::Sense::In && (before == u'到' || before == u'至') &&
            mention.period.kind() == Period::Kind::Year)
            return mention;
    }
    return std::nullopt;
}

} // namespace duibiao::reading
