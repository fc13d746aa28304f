// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that completes labels from what stands around their clause.
#include "figurereader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

using text::Span;

/// Heads that need a noun said before: 占比72.23%, 比去年多129人, 已完成332个.
void FigureReader::leanOnEarlier(const ClauseMap& map, std::vector<Draft>& drafts, size_t index)
{
    Draft& draft = drafts[index];
    const bool firstOfClause = index == 0 || drafts[index - 1].clause != draft.clause;
    const QString earlier =
        firstOfClause || m_said.figures.empty() ? m_said.label : drafts[index - 1].label;
    const bool percent = draft.mention.kind == UnitKind::Percent;
    const bool overShare = !percent && m_said.shared && !m_said.counted.isEmpty();
    const QString last = earlier.isEmpty() ? m_said.gist : overShare ? m_said.counted : earlier;
    // 机构压减率98%,由原来的112家压减至2家: of no rate
    const bool ofRate = !percent && m_said.shared && !overShare;
    const QString said = ofRate ? m_words.withoutDependents(last) : last;
    const bool behindColon = firstOfClause && isColon(map.clauses()[size_t(draft.clause)].before);
    if (takeRest(draft) || takeOtherScope(draft, said) || takeOtherStage(draft, earlier) ||
        takeForArea(drafts, index) || takeHead(draft, earlier, behindColon))
        return;
    const bool bare = m_words.dependence(draft.label).isNull() &&
                      m_words.nounOf(draft.label).isEmpty() &&
                      !m_words.isChangePhrase(m_words.trimLead(draft.label));
    // 投用学校4所,新增学位5400个;开工4所: what was counted in the same unit.
    const auto alike = std::ranges::find(m_said.wholes, draft.mention.quantity.unit, &Whole::unit);
    const bool counted = bare && !percent && alike != m_said.wholes.end();
    // …集团4个;加强教师培训,全年培训1.5万人次: the clause in front, not another count.
    const Span sentence = m_document.outline.sentences[size_t(m_sentence)].span;
    const bool byGist = firstOfClause && m_said.figures.empty() && !m_said.gist.isEmpty() &&
                        m_said.gistSpan.begin >= sentence.begin;
    QString thing = bare && !draft.label.isEmpty() ? m_words.addedThing(counted  ? alike->label
                                                                        : byGist ? m_said.gist
                                                                                 : said)
                                                   : QString();
    if (bare && said.isEmpty() && !draft.label.isEmpty() && !percent)
        thing = countedBefore(draft);
    if (!thing.isEmpty() && sumsYear(draft))
        thing = summedThing(drafts, draft, thing);
    const QString support = !thing.isEmpty() ? thing : bare ? said : supportOf(draft, earlier);
    if (siteOf(draft) == u"site")
        m_said.site = support;
    if (support.isEmpty()) {
        takeVerb(draft, firstOfClause);
        return;
    }
    // 已完成332个: the verb stands, the noun is taken
    draft.label = thing.isEmpty() || percent ? m_words.shortened(support, draft.label)
                                             : m_words.shortened(draft.label, thing);
    draft.trace.carried = true;
    draft.trace.far = m_words.hasVerb(thing);
    const Span clause = map.clauses()[size_t(draft.clause)].span;
    if (m_said.gistSpan.begin < clause.begin && m_said.gistSpan.begin >= sentence.begin)
        draft.quote.begin = m_said.gistSpan.begin;
}

/// …6所学校。开工建设7所: what the sentence before counted in that unit.
QString FigureReader::countedBefore(const Draft& draft) const
{
    const auto before = std::ranges::find(m_before, draft.mention.quantity.unit, &Whole::unit);
    return before == m_before.end() ? QString() : m_words.nounOf(before->label);
}

bool FigureReader::sumsYear(const Draft& draft) const
{
    return m_knowledge.lexicon->table(u"yeartotals"_s).occursIn(draft.own.lead);
}

/// 新增学位2700个;接收…再增公办学位1200个,全年合计新增3900个: what all the summed have in common.
QString FigureReader::summedThing(const std::vector<Draft>& drafts, const Draft& sum,
                                  const QString& thing) const
{
    QString common = m_words.objectOf(thing);
    const QString& unit = sum.mention.quantity.unit;
    const auto share = [&](const QString& label) {
        const QString other = m_words.objectOf(label);
        qsizetype alike = 0;
        while (alike < std::min(common.size(), other.size()) &&
               common[common.size() - 1 - alike] == other[other.size() - 1 - alike])
            ++alike;
        if (alike >= 2)
            common = common.last(alike);
    };
    for (const size_t i : m_said.figures) {
        if (drafts[i].mention.quantity.unit == unit)
            share(drafts[i].label);
    }
    // …; and what the paragraph counted before
    const qsizetype here = sum.mention.span.begin;
    const qsizetype line = m_document.clean().lastIndexOf(u'\n', std::max<qsizetype>(0, here - 1));
    for (auto figure = m_figures.rbegin();
         figure != m_figures.rend() && figure->evidence.begin > line; ++figure) {
        if (figure->quantity.unit == unit && figure->measure != Measure::Change)
            share(figure->label);
    }
    return common.isEmpty() ? thing : common;
}

/// What is said of a stage behind a colon, or 校均, needs the head said before.
bool FigureReader::takeHead(Draft& draft, const QString& earlier, bool behindColon) const
{
    if (behindColon && m_words.isStage(draft.label) && !m_said.gist.isEmpty())
        draft.label = m_words.shortened(m_said.gist, draft.label); // 生均公用经费:小学750元
    else if (m_words.dependence(draft.label) == u"average" && !earlier.isEmpty())
        draft.label += m_words.nounOf(earlier); // 实践基地215个,校均1.3个
    else
        return false;
    draft.trace.carried = true;
    return true;
}

/// 新增教学能手80名,教坛新星120名: a verb said once goes on, but not over a stock.
void FigureReader::takeVerb(Draft& draft, bool firstOfClause)
{
    if (m_words.statesStock(draft.own.lead) && !m_said.stock) {
        m_said.verb.clear(); // 新增示范园45所,示范园达到525所
        return;
    }
    const bool counts = draft.mention.kind != UnitKind::Percent && draft.own.after.isEmpty() &&
                        m_said.unit == draft.mention.quantity.unit;
    const bool verbless = !m_words.hasVerb(draft.label) && !draft.label.startsWith(u'每') &&
                          m_words.dependence(m_words.nounOf(draft.label)).isNull();
    if (!firstOfClause || m_said.verb.size() < 2 || !counts || !verbless)
        return;
    draft.label = m_words.shortened(m_said.verb, draft.label);
    draft.own.lead.prepend(m_said.verb);
    draft.trace.far = true;
}

/// 已整改14个,剩余3个: of what was counted in that unit.
bool FigureReader::takeRest(Draft& draft) const
{
    static constexpr std::array<QStringView, 4> rests = {u"剩余", u"其余", u"余下", u"剩下"};
    const auto alike = std::ranges::find(m_said.wholes, draft.mention.quantity.unit, &Whole::unit);
    const auto rest = std::ranges::find(rests, QStringView(draft.own.before));
    const QString& after = draft.own.after; // 其余7个项目 says it itself
    const bool named = !m_words.nounOf(after).isEmpty() && m_words.leadingVerb(after).isEmpty() &&
                       !after.startsWith(u"正在") && !after.startsWith(u"计划");
    if (rest == rests.end() || named || alike == m_said.wholes.end())
        return false;
    const QString noun = m_words.nounOf(alike->label);
    draft.label = m_words.shortened(rest->toString(), noun.isEmpty() ? alike->label : noun);
    draft.trace.carried = draft.trace.far = true;
    return true;
}

/// 全国大班额比例已降到0.5%以下,全省也已降到1.2%以下,我市为1.7%: the same of the others.
bool FigureReader::takeOtherScope(Draft& draft, const QString& said) const
{
    static constexpr qsizetype self = 2; // 我市
    const bool scope =
        !draft.label.isEmpty() && (m_words.withoutScope(draft.label).isEmpty() ||
                                   (draft.label.size() == self && draft.label.startsWith(u'我')));
    if (said.isEmpty() || !scope)
        return false;
    draft.label = m_words.shortened(draft.label, m_words.withoutScope(said));
    draft.trace.carried = true;
    return true;
}

/// 小学在校生12万人,初中6万人: the second takes the first one's head.
bool FigureReader::takeOtherStage(Draft& draft, const QString& earlier) const
{
    const QString noun = m_words.nounOf(draft.label);
    const QString verb = m_words.leadingVerb(draft.label);
    if (!m_words.isStage(noun) || m_said.unit != draft.mention.quantity.unit ||
        (!verb.isEmpty() && verb != m_words.leadingVerb(earlier)))
        return false;
    const QString whole = m_words.withStage(earlier, noun);
    if (whole.isEmpty() || m_words.stageIn(earlier) == noun)
        return false;
    draft.trace.carried = whole.size() > draft.label.size();
    draft.label = whole;
    return true;
}

/// 荔城区8所、涵江区5所: every district with what was counted for the first.
bool FigureReader::takeForArea(std::vector<Draft>& drafts, size_t index) const
{
    Draft& draft = drafts[index];
    if (draft.area.isEmpty() || draft.label != draft.area)
        return false;
    const auto alike = [&](size_t i) {
        return drafts[i].mention.quantity.unit == draft.mention.quantity.unit &&
               drafts[i].measure.measure != Measure::Change;
    };
    const auto& said = m_said.figures;
    const auto counted = std::find_if(said.rbegin(), said.rend(), alike);
    QString base = counted == said.rend() ? m_said.gist : drafts[*counted].label;
    // …支出94.5亿元。分地区看,怀宁县11.2亿元: what the sentence before counted
    const auto before = std::ranges::find(m_before, draft.mention.quantity.unit, &Whole::unit);
    if (counted == said.rend() && before != m_before.end() &&
        (base.isEmpty() || base.endsWith(u'看'))) {
        base = before->label;
        draft.trace.far = true;
    }
    if (counted != said.rend() && base.startsWith(drafts[*counted].area))
        base.remove(0, drafts[*counted].area.size());
    draft.label = m_words.shortened(draft.area, m_words.withoutScope(base));
    draft.trace.carried = true;
    return true;
}

/// The school stage that 招生, 专任教师 … are of: said in this sentence, else by the heading.
QString FigureReader::stageSaid(const QString& said) const
{
    const QString stage = m_words.subjectStage(said);
    return !stage.isEmpty() ? stage : !m_said.stage.isEmpty() ? m_said.stage : stageOfSection();
}

/// By the head of the paragraph (小学教育:…), else by the headings above.
QString FigureReader::stageOfSection() const
{
    const auto& outline = m_document.outline;
    static constexpr qsizetype longestHead = 10;
    const qsizetype here = outline.sentences[size_t(m_sentence)].span.begin;
    const qsizetype line = here > 0 ? m_document.clean().lastIndexOf(u'\n', here - 1) + 1 : 0;
    const QStringView head =
        QStringView(m_document.clean()).sliced(line, std::min(here - line, longestHead + 1));
    if (const qsizetype colon = head.indexOf(u':'); colon > 0) {
        if (const QString stage = m_words.stageIn(head.first(colon)); !stage.isEmpty())
            return stage;
    }
    // 小学168所,教学点41个。招生3.02万人: what the paragraph begins with.
    const auto digit = std::ranges::find_if(head, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digit != head.end()) {
        const QString first = m_words.tidied(m_words.trim(
            m_words.withoutScope(m_words.trim(head.first(digit - head.begin()).toString()))));
        if (m_words.isStage(first))
            return first;
    }
    for (int at = outline.sentences[size_t(m_sentence)].section; at > 0;
         at = outline.sections[size_t(at)].parent) {
        const QString stage =
            m_words.stageIn(m_document.view(outline.sections[size_t(at)].heading));
        if (!stage.isEmpty())
            return stage;
    }
    return {};
}

/// 出动6640人次,全覆盖开展检查; 加快7所学校建设,确保9月投入使用.
void FigureReader::addWhatFollows(const ClauseMap& map, const std::vector<Draft>& drafts,
                                  Draft& draft) const
{
    const auto& clauses = map.clauses();
    int next = draft.clause + 1;
    while (next < int(clauses.size()) &&
           clauses[size_t(next)].parent != clauses[size_t(draft.clause)].parent)
        ++next;
    if (next >= int(clauses.size()))
        return;
    const Span following = clauses[size_t(next)].span;
    const bool hasFigures =
        std::ranges::any_of(drafts, [&](const Draft& other) { return other.clause == next; });
    const bool first = clauses[size_t(draft.clause)].previous < 0;
    const bool thin = first && m_words.nounOf(draft.own.label).isEmpty();
    if (thin && hasFigures && !m_words.leadingVerb(m_words.withoutScope(draft.own.label)).isEmpty())
        return;
    const Stance stance = m_context.stanceOf(m_sentence, following);
    const bool promise = draft.stance.role == Role::Goal &&
                         stance.cue.begin - following.begin <= 2 &&
                         stance.cue.begin >= following.begin && !hasFigures;
    if (!thin && !promise)
        return;
    const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
    const QString gist = labels.gist(following, mentionsIn(drafts, following));
    draft.label = m_words.shortened(draft.label, gist);
    draft.own.after += gist;
    draft.quote.end = std::max(draft.quote.end, following.end);
    draft.trace.fromNext = true;
}

/// 荔城区8所、涵江区5所,分别新增学位1.1万个、6200个: the districts go along.
void FigureReader::pairAreas(std::vector<Draft>& drafts, size_t first, size_t count) const
{
    const auto& said = m_said.figures;
    for (size_t k = 0; said.size() >= count && k < count; ++k) {
        const Draft& counted = drafts[said[said.size() - count + k]];
        Draft& draft = drafts[first + k];
        if (counted.area.isEmpty() || !draft.area.isEmpty())
            continue;
        draft.area = counted.area;
        draft.stance.districtCode = counted.stance.districtCode;
        if (!draft.label.startsWith(counted.area))
            draft.label = m_words.shortened(counted.area, m_words.withoutScope(draft.label));
    }
}

/// 分别控制在3%、1%以内, 分别达到95%、98%以上: the bound stands once, behind the last.
void FigureReader::shareBound(std::vector<Draft>& drafts, const std::vector<size_t>& indexes) const
{
    const Draft& last = drafts[indexes.back()];
    const Quantity& quantity = last.mention.quantity;
    const bool behind =
        last.mention.span.end > std::max(last.mention.unit.end, last.mention.number.end);
    if (indexes.size() < 2 || !behind || quantity.bound == Bound::Exact ||
        !drafts[indexes.front()].own.lead.contains(u"分别"))
        return;
    for (const size_t i : indexes) {
        Quantity& each = drafts[i].mention.quantity;
        if (each.bound == Bound::Exact && each.unit == quantity.unit)
            each.bound = quantity.bound;
    }
}

/// 新增A1.2万个、B2.4万个,同比增长20%、60%: as many changes as figures before them.
void FigureReader::pairWithEarlier(std::vector<Draft>& drafts, size_t first, size_t count)
{
    const auto& said = m_said.figures;
    pairAreas(drafts, first, count);
    const QString phrase = drafts[first].label;
    const QString ofNoun = m_words.dependence(m_words.nounOf(phrase));
    const bool leans = m_words.isChangePhrase(phrase) || !m_words.dependence(phrase).isNull() ||
                       (!ofNoun.isNull() && ofNoun != u"site");
    if (!leans || said.size() < count)
        return;
    for (size_t k = 0; k < count; ++k) {
        const Draft& counted = drafts[said[said.size() - count + k]];
        Draft& draft = drafts[first + k];
        draft.label = m_words.shortened(counted.label, phrase);
        draft.quote.begin = std::min(draft.quote.begin, counted.quote.begin);
        draft.trace.carried = true;
        // 近8个、10个百分点: unit and bound stand once.
        const Quantity& last = drafts[first + count - 1].mention.quantity;
        if (draft.mention.kind == UnitKind::Count && k + 1 < count &&
            drafts[first + count - 1].mention.kind == UnitKind::Points) {
            draft.mention.kind = UnitKind::Points;
            draft.mention.quantity.unit = last.unit;
        }
    }
    const Quantity& lead = drafts[first].mention.quantity;
    for (size_t k = 1; k < count && lead.bound == Bound::About; ++k) {
        Quantity& quantity = drafts[first + k].mention.quantity;
        if (quantity.bound == Bound::Exact) {
            quantity.bound = lead.bound;
            quantity.approachesFromBelow = lead.approachesFromBelow;
        }
    }
}

} // namespace duibiao::reading
