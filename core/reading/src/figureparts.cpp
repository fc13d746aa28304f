// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that reads parts of a whole: in brackets, behind 其中, in lists.
#include "figurereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

/// 人, 名 and 人次 part each other: 调整干部31人次,其中提任8人.
bool countsAlike(QStringView a, QStringView b)
{
    const auto people = [](QStringView unit) {
        return unit == u"人" || unit == u"名" || unit == u"位" || unit == u"人次";
    };
    return a == b || (people(a) && people(b));
}

/// A label shorter than this inside a bracket needs the words around the bracket.
constexpr qsizetype shortLabel = 7;

} // namespace

/// In brackets: 3800人(公办2200,民办1600), 清单(12个).
void FigureReader::leanOnParent(const ClauseMap& map, const std::vector<Draft>& drafts,
                                Draft& draft) const
{
    const Clause& clause = map.clauses()[size_t(draft.clause)];
    const bool rated = draft.mention.kind == UnitKind::Percent && !draft.own.after.isEmpty();
    const bool ownSubject =
        !draft.own.before.isEmpty() && (rated || draft.own.label.size() >= shortLabel);
    if (ownSubject || draft.own.label.size() >= 2 * shortLabel)
        return;
    const Span parent = map.clauses()[size_t(clause.parent)].span;
    qsizetype bracket = clause.span.begin;
    for (const Span span : map.brackets()) {
        if (span.contains(clause.span.begin) && span.begin >= parent.begin)
            bracket = span.begin;
    }
    const Draft* total = nullptr;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].clause == clause.parent && drafts[i].mention.span.end <= bracket)
            total = &drafts[i];
    }
    if (!total && leanOnSite(map, {parent.begin, bracket}, draft))
        return;
    if (total)
        draft.partOf = wholeOf(map, *total);
    const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
    const QString around =
        total ? total->label : labels.gist({parent.begin, bracket}, mentionsIn(drafts, parent));
    const QString noun = m_words.nounOf(around);
    // 学校20所, 中小学、幼儿园466所, but 管理标准化学校141所 keeps its name.
    static constexpr qsizetype plainSchool = 4;
    const bool list = noun.contains(u'、') || noun.contains(u"各级各类") ||
                      (noun.endsWith(u"学校") && noun.size() <= plainSchool);
    if (total && list && (m_words.isStage(draft.own.label) || m_words.isSchool(draft.own.label)))
        draft.label = m_words.scopedVerb(around) + draft.own.label; // 投用学校20所(其中幼儿园9所)
    else if (total && (m_words.isSector(draft.own.label) ||
                       (m_words.isStage(draft.own.label) && m_words.stageIn(noun).isEmpty() &&
                        !m_words.isSchool(noun))))
        // 幼儿园78所(公办43所), 新增学位7200个(小学3240个)
        draft.label = LabelWords::partedBy(around, noun, draft.own.label);
    else if (!total || noun.size() < 2 ||
             !(draft.own.label.endsWith(noun.last(2)) ||
               (noun.endsWith(u'园') && draft.own.label.endsWith(u'园'))))
        draft.label = m_words.shortened(around, draft.own.label);
    draft.quote = {parent.begin, std::max(draft.mention.span.end, clause.span.end)};
    draft.trace.fromParent = true;
}

FigureReader::Whole FigureReader::wholeOf(const ClauseMap& map, const Draft& draft) const
{
    return {draft.label,   draft.mention.quantity.unit,
            draft.measure, map.clauses()[size_t(draft.clause)].span,
            m_sentence,    draft.stance.period};
}

/// 其中 parts the last count of its unit before it; what follows are parts too, until something
/// else is counted. A change in between (超目标2所) is no whole.
void FigureReader::noteWhole(const ClauseMap& map, const std::vector<Draft>& drafts, size_t index)
{
    const Draft& draft = drafts[index];
    const Clause& clause = map.clauses()[size_t(draft.clause)];
    if (clause.parent >= 0)
        return;
    const QString& unit = draft.mention.quantity.unit;
    const bool parts = beginsParts(map, clause);
    const bool first = index == 0 || drafts[index - 1].clause != draft.clause;
    if (parts && first) {
        const auto& said = m_said.figures;
        const auto before = std::find_if(said.rbegin(), said.rend(), [&](size_t i) {
            return drafts[i].clause != draft.clause &&
                   countsAlike(drafts[i].mention.quantity.unit, unit) &&
                   drafts[i].measure.measure != Measure::Change &&
                   map.clauses()[size_t(drafts[i].clause)].parent < 0;
        });
        // …。其中: the sentence before it.
        auto earlier = std::ranges::find(m_said.wholes, unit, &Whole::unit);
        // 其中A等4所小学2970个: what the seats part
        if (before == said.rend() && earlier == m_said.wholes.end() && index + 1 < drafts.size() &&
            drafts[index + 1].clause == draft.clause)
            earlier = std::ranges::find(m_said.wholes, drafts[index + 1].mention.quantity.unit,
                                        &Whole::unit);
        m_said.whole = before != said.rend() ? std::optional(wholeOf(map, drafts[*before]))
                       : earlier != m_said.wholes.end() ? std::optional(*earlier)
                                                        : std::nullopt;
        m_said.parting = m_said.whole.has_value();
    }
    if (!m_said.whole || countsAlike(m_said.whole->unit, unit))
        return;
    // 其中育才小学等4所小学2970个、幼儿园1710个: schools and their seats in turn
    if (parts && m_said.parting) {
        const auto alike = std::ranges::find_if(
            m_said.wholes, [&](const Whole& whole) { return countsAlike(whole.unit, unit); });
        if (alike != m_said.wholes.end()) {
            m_said.whole = *alike;
            return;
        }
    }
    const bool inTurn = index + 1 < drafts.size() && drafts[index + 1].clause == draft.clause &&
                        countsAlike(drafts[index + 1].mention.quantity.unit, m_said.whole->unit);
    if (draft.mention.kind != UnitKind::Percent && !inTurn)
        m_said.whole.reset();
}

/// 其中小学5所, 其中:小学5所.
bool FigureReader::beginsParts(const ClauseMap& map, const Clause& clause) const
{
    const auto says = [&](const Clause& which) {
        const QStringView words = m_document.view(which.span);
        return words.startsWith(u"其中") || words.startsWith(u"包括") ||
               words.startsWith(u"分别为") || words.startsWith(u"分别是");
    };
    static constexpr qsizetype bare = 2;
    if (clause.previous < 0)
        return says(clause);
    const Clause& before = map.clauses()[size_t(clause.previous)];
    return says(clause) || (before.span.length() == bare && says(before));
}

/// 新增学位5.2万个,其中幼儿园8000个; 调整干部43名,其中提任25人.
bool FigureReader::leanOnWhole(Draft& draft)
{
    if (!m_said.whole || !countsAlike(m_said.whole->unit, draft.mention.quantity.unit) ||
        draft.label.size() > shortLabel ||
        m_words.isChangePhrase(m_words.trimLead(draft.label))) // …,其中高分段105人,再增12人
        return false;
    Whole whole = *m_said.whole;
    // 4所小学新增2970个: the whole's own verb
    const QString again = m_words.leadingVerb(m_words.withoutScope(whole.label));
    if (!again.isEmpty() && draft.label.endsWith(again) && draft.label.size() > again.size())
        draft.label.chop(again.size());
    const QString stage = m_words.stageIn(draft.label);
    const bool ownVerb = m_words.hasVerb(draft.label);
    if (ownVerb && (whole.label.endsWith(u"总数") || whole.label.endsWith(u"总量")))
        whole.label.chop(2); // 智慧校园总数60所,其中新增16所
    if (whole.sentence != m_sentence && !m_said.parting && (stage.isEmpty() || ownVerb)) {
        m_said.whole.reset();
        return false;
    }
    draft.trace.far = whole.sentence != m_sentence;
    if (draft.label.isEmpty() && m_words.statesStock(draft.own.lead)) { // …,累计达1152所
        const QString noun = m_words.nounOf(whole.label);
        draft.label = noun.isEmpty() ? whole.label : noun;
        draft.trace.far = true;
        m_said.whole.reset();
    } else {
        draft.partOf = whole;
        const QString verb = m_words.scopedVerb(whole.label);
        const bool itself = !stage.isEmpty() && !draft.trace.far &&
                            (ownVerb || (verb.isEmpty() && draft.mention.quantity.unit == u"所"));
        if (itself)
            return false;
        draft.label = partLabel(whole, draft.label, draft.area);
    }
    if (whole.sentence == m_sentence)
        draft.quote.begin = std::min(draft.quote.begin, whole.clause.begin);
    return true;
}

/// 民办学校招生1080人,其中面向本区不少于85%: a share of what was counted, though no word says so.
void FigureReader::takeWholeForShare(const Clause& clause, Draft& draft) const
{
    const bool parts = m_document.view(clause.span).startsWith(u"其中");
    if (!parts || clause.parent >= 0 || draft.mention.kind != UnitKind::Percent ||
        draft.trace.carried || m_said.shared || m_said.counted.isEmpty() ||
        !m_words.dependentEnd(draft.label).isEmpty() || draft.label.endsWith(u'率'))
        return;
    draft.label = m_words.shortened(m_said.counted, draft.label);
    draft.trace.carried = draft.ofSite = true; // of those only
}

QString FigureReader::partLabel(const Whole& whole, const QString& part, const QString& area) const
{
    const QString verb = m_words.scopedVerb(whole.label);
    const bool ownVerb = m_words.hasVerb(part);
    const QString noun = m_words.nounOf(whole.label);
    if (part == area && !area.isEmpty()) // 其中荔城区8所
        return m_words.shortened(area, m_words.withoutScope(whole.label));
    static constexpr qsizetype shortNoun = 4;
    if (!verb.isEmpty() && !ownVerb && noun.section(u'(', 0, 0) == u"学校" &&
        m_words.isSchool(part))
        return verb + part; // 开工建设高中
    if (ownVerb && part.size() > 2 && noun.size() > 2 && part.last(2) == noun.last(2))
        return part;            // 校建项目14个,其中新建项目5个
    if (m_words.isSector(part)) // 全市公办幼儿园
        return ownVerb ? part + noun : m_words.partedBy(whole.label, noun, part);
    if (m_words.nounOf(part).isEmpty())
        return part + noun; // 其中2022年新增
    const bool schools = m_words.isSchool(noun.section(u'(', 0, 0)) && m_words.isSchool(part);
    const bool sameHead = part.size() > 2 && noun.size() > 2 && part.last(2) == noun.last(2);
    if (verb.isEmpty() && (sameHead || part.endsWith(noun) || schools))
        return part; // 学校268所,其中公办学校86所
    if (!verb.isEmpty() && !ownVerb &&
        (part.endsWith(noun) || sameHead || m_words.endsWithPerson(part)))
        return verb + part; // 公开招聘特岗教师
    if (m_words.dependence(part) == u"stage" && !m_words.stageIn(whole.label).isEmpty())
        return m_words.stageIn(whole.label) + part; // 幼儿园教职工…,其中专任教师
    if (!verb.isEmpty() && !ownVerb && noun.size() <= shortNoun)
        return verb + part + noun; // 新增幼儿园学位
    return m_words.shortened(ownVerb ? noun : whole.label, part);
}

} // namespace duibiao::reading
