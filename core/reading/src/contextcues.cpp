// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ContextResolver that tells by its words whether a clause promises or reports.
#include "context.h"
#include "digit.h"
#include "lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

constexpr double bySentence = 0.97;

Role roleOf(const QString& cue)
{
    return cue == u"goal" ? Role::Goal : cue == u"reference" ? Role::Reference : Role::Achieved;
}

} // namespace

/// The role by the clause's own cue, else by the one carried; returns the cue that settled it.
std::optional<ContextResolver::Cue> ContextResolver::settleRole(const ClauseMap& map, size_t index,
                                                                Carried& carried,
                                                                Stance& stance) const
{
    auto cue = cueIn(map, map.clauses()[index].span);
    // 预计明年秋季投用: only what begins a sentence speaks for those behind it.
    if (cue && cue->reach == u"section" && cue->span.begin != map.clauses().front().span.begin)
        cue->reach = u"sentence"_s;
    if (cue && cue->role == u"ongoing") {
        const bool promised =
            promisesNext(map, index) || (carried.cue && carried.cue->role == u"goal");
        cue = promised ? std::optional(Cue{cue->span, u"goal"_s, u"sentence"_s}) : std::nullopt;
    }
    // 主体已完工,建成后可增加学位1500个: of a school that does not stand yet.
    if (cue && cue->role == u"prospect") {
        const bool promised =
            stance.role == Role::Goal || (carried.cue && carried.cue->role == u"goal");
        cue = promised ? std::nullopt : std::optional(Cue{cue->span, u"reference"_s, u"clause"_s});
    }
    // 推动学院获批升本 in a plan
    if (cue && cue->role == u"achieved" && cue->behindOngoing && stance.role == Role::Goal)
        cue.reset();
    // 巩固率目标99%,实际99.9%
    if (!cue)
        cue = targetIn(map, index);
    // 目标任务:新建…,新增…; 完成情况:…: what stands before the colon goes on.
    if (cue && isColon(map.clauses()[index].after) && cue->role != u"reference")
        cue->reach = u"sentence"_s;
    if (cue && cue->reach != u"clause")
        carried.cue = cue;
    else if (cue && carried.cue && carried.cue->role != cue->role &&
             carried.cue->reach == u"sentence")
        carried.cue.reset();
    // 仍需新增学位1.5万个,其中初中5000个: a lack goes on over its parts and no farther.
    const bool parts = m_document.view(map.clauses()[index].span).startsWith(u"其中");
    if (!cue && carried.cue && carried.cue->reach == u"parts" && !parts)
        carried.cue.reset();
    if (cue && cue->role == u"reference" && !carried.cue)
        carried.cue = Cue{cue->span, cue->role, u"parts"_s};
    auto settled = cue ? cue : carried.cue;
    // 预计今年一年级新生2.9万人: what will come by itself
    if (settled && settled->forecast && namesDemand(map.clauses()[index].span))
        settled->role = u"reference"_s;
    if (settled && settled->role == u"forecast")
        settled.reset();
    if (settled) {
        stance.role = roleOf(settled->role);
        stance.cue = settled->span;
        stance.certainty = cue ? 1.0 : bySentence;
    }
    return settled;
}

/// The words of a table in a clause, at their places in the document.
std::vector<WordHit> ContextResolver::wordsIn(const QString& table, Span clause) const
{
    std::vector<WordHit> hits =
        scanWords(m_knowledge.lexicon->table(table), m_document.view(clause));
    for (WordHit& hit : hits)
        hit.span = {hit.span.begin + clause.begin, hit.span.end + clause.begin};
    return hits;
}

/// The last word of the clause that promises or reports; words in quotation marks do not.
std::optional<ContextResolver::Cue> ContextResolver::cueIn(const ClauseMap& map, Span clause) const
{
    std::optional<Cue> found;
    bool closing = false;
    for (const WordHit& hit : wordsIn(u"cues"_s, clause)) {
        const Span span = hit.span;
        const QString role = hit.entry->column(0);
        const QString where = hit.entry->column(2);
        if (role == u"none" || map.isQuoted(span) ||
            (where == u"start" && leadsFrom(clause, span.begin) != clause.begin) ||
            (where == u"number" && !touchesNumber(span.end, clause.end)))
            continue;
        const bool forecast = role == u"forecast" || where == u"forecast";
        takeCue(clause, {span, role, hit.entry->column(1), false, forecast}, closing, found);
    }
    return found;
}

/// Settles which of two words of a clause counts, the one found before or `cue` behind it.
void ContextResolver::takeCue(Span clause, const Cue& cue, bool& closing,
                              std::optional<Cue>& found) const
{
    const QStringView text = m_document.clean();
    if (cue.role == u"closes") {
        closing = true;
        // 缺口控制在500人以内, but 缺口500人亟待解决
        if (found && found->role == u"reference" &&
            std::ranges::none_of(text.sliced(found->span.end, cue.span.begin - found->span.end),
                                 isDigit))
            found.reset();
        return;
    }
    if (cue.role == u"goal" && tellsWhich(clause, cue.span))
        return;
    // 填补学位缺口1200个, 力争缺口控制在1000个以内
    const bool promised = found && found->role == u"goal" && !found->forecast;
    if ((cue.role == u"reference" && (closing || promised)) ||
        (cue.role == u"prospect" && found && found->role == u"goal"))
        return;
    // 缺口将达1.2万个, but 缺口已解决800个
    const bool lacks = found && found->role == u"reference";
    if (lacks && (cue.role != u"achieved" || text[cue.span.end - 1] == u'达'))
        return;
    // The first promise of a clause counts more than what it goes on with: 计划…已…
    if (found && (found->role == u"goal" || found->role == u"achieved") && cue.role == u"ongoing")
        return;
    // 确保全年任务圆满完成
    if (found && found->role == u"goal" && found->span.begin - clause.begin <= 2 &&
        cue.role == u"achieved" && text[cue.span.begin] != u'已' && text[cue.span.begin] != u'目')
        return;
    const bool behind = found && found->role == u"ongoing";
    const bool forecast = cue.forecast || (found && found->forecast && cue.role != u"achieved");
    found = Cue{cue.span, cue.role, cue.reach, behind, forecast};
}

/// 规划建设的95个项目中11个未开工, 计划投资18.7亿元的12个项目全部开工: the plan tells which ones.
bool ContextResolver::tellsWhich(Span clause, Span cue) const
{
    const QStringView text = QStringView(m_document.clean()).first(clause.end);
    qsizetype at = cue.end;
    const auto skip = [&](QStringView set) {
        while (at < text.size() && set.contains(text[at]))
            ++at;
    };
    if (at < text.size() && text[at] != u'的') {
        skip(u"总投资额约近超");
        const qsizetype digits = at;
        skip(u"0123456789.,万亿");
        if (at == digits || at >= text.size() || text[at] != u'元')
            return false;
        ++at;
    }
    if (at + 1 >= text.size() || text[at] != u'的')
        return false;
    static constexpr qsizetype longest = 6; // 的12个, 的全部12个
    const QStringView rest = text.sliced(at + 1, std::min(longest, text.size() - at - 1));
    return std::ranges::any_of(rest, isDigit);
}

bool ContextResolver::touchesNumber(qsizetype at, qsizetype end) const
{
    const QStringView text = QStringView(m_document.clean()).first(end);
    while (at < text.size() && QStringView(u"约近超少达").contains(text[at]))
        ++at;
    return at < text.size() && isDigit(text[at]);
}

bool ContextResolver::namesDemand(Span clause) const
{
    const QStringView words = m_document.view(clause);
    return !words.contains(u'%') && m_knowledge.lexicon->table(u"demand"_s).occursIn(words);
}

bool ContextResolver::promisesYear(Span cue) const
{
    return m_knowledge.lexicon->table(u"wholeyear"_s)
        .longestMatch(m_document.clean(), cue.begin)
        .has_value();
}

/// 巩固率目标99%, 覆盖率目标值为90%: the word touches the number, or the colon before it.
std::optional<ContextResolver::Cue> ContextResolver::targetIn(const ClauseMap& map,
                                                              size_t index) const
{
    const Clause& clause = map.clauses()[index];
    const QStringView text = QStringView(m_document.clean()).first(clause.span.end);
    std::optional<Span> target;
    for (const auto& [entry, span] : wordsIn(u"targets"_s, clause.span)) {
        const QString where = entry->column(0);
        if (where == u"exceeds") // 超年度目标2所 is done
            return std::nullopt;
        const bool leads = span.end == clause.span.end && isColon(clause.after);
        if (!target && where == u"before" &&
            (leads || (span.end < text.size() && isDigit(text[span.end]))))
            target = span;
    }
    return target ? std::optional(Cue{*target, u"goal"_s, u"clause"_s}) : std::nullopt;
}

/// 加快7所学校建设,确保9月启用: the next clause says that the work under way is a promise.
bool ContextResolver::promisesNext(const ClauseMap& map, size_t index) const
{
    const auto& clauses = map.clauses();
    for (size_t next = index + 1; next < clauses.size(); ++next) {
        if (clauses[next].parent != clauses[index].parent)
            continue;
        const auto cue = cueIn(map, clauses[next].span);
        return cue && cue->role == u"goal" && cue->span.begin - clauses[next].span.begin <= 2;
    }
    return false;
}

} // namespace duibiao::reading
