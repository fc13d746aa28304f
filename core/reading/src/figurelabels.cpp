// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that completes labels from what stands around their clause.
#include "figurereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

/// A label shorter than this inside a bracket needs the words around the bracket.
constexpr qsizetype shortLabel = 7;

} // namespace

/// In brackets: 41785人(公办22225,民办19560), 清单(12个).
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
    if (total)
        draft.partOf = wholeOf(map, *total);
    const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
    const QString around =
        total ? total->label : labels.gist({parent.begin, bracket}, mentionsIn(drafts, parent));
    const QString noun = m_words.nounOf(around);
    const bool list = noun.contains(u'、') || noun.endsWith(u"学校");
    if (total && list && (m_words.isStage(draft.own.label) || m_words.isSchool(draft.own.label)))
        draft.label = draft.own.label; // 中小学、幼儿园466所(其中幼儿园294所)
    else if (total && m_words.isSector(draft.own.label)) // 幼儿园78所(公办43所)
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
    return {draft.label, draft.mention.quantity.unit, draft.measure,
            map.clauses()[size_t(draft.clause)].span, m_sentence};
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
            return drafts[i].clause != draft.clause && drafts[i].mention.quantity.unit == unit &&
                   drafts[i].measure.measure != Measure::Change &&
                   map.clauses()[size_t(drafts[i].clause)].parent < 0;
        });
        // …。其中: the sentence before it.
        const auto earlier = std::ranges::find(m_said.wholes, unit, &Whole::unit);
        m_said.whole = before != said.rend() ? std::optional(wholeOf(map, drafts[*before]))
                       : earlier != m_said.wholes.end() ? std::optional(*earlier)
                                                        : std::nullopt;
        m_said.parting = m_said.whole.has_value();
    }
    if (!m_said.whole || m_said.whole->unit == unit)
        return;
    if (draft.mention.kind != UnitKind::Percent)
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
    if (!m_said.whole || m_said.whole->unit != draft.mention.quantity.unit ||
        draft.label.size() > shortLabel)
        return false;
    const Whole whole = *m_said.whole;
    const QString stage = m_words.stageIn(draft.label);
    const bool ownVerb = m_words.hasVerb(draft.label);
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
        const QString verb = m_words.leadingVerb(
            QStringView(whole.label).sliced(whole.label.startsWith(u"全年") ? 2 : 0));
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

QString FigureReader::partLabel(const Whole& whole, const QString& part, const QString& area) const
{
    const QString verb = m_words.leadingVerb(
        QStringView(whole.label).sliced(whole.label.startsWith(u"全年") ? 2 : 0));
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

/// Heads that need a noun said before: 占比72.23%, 比去年多129人, 已完成332个.
void FigureReader::leanOnEarlier(const ClauseMap& map, std::vector<Draft>& drafts, size_t index)
{
    Draft& draft = drafts[index];
    const bool firstOfClause = index == 0 || drafts[index - 1].clause != draft.clause;
    const QString earlier =
        firstOfClause || m_said.figures.empty() ? m_said.label : drafts[index - 1].label;
    const bool percent = draft.mention.kind == UnitKind::Percent;
    const bool overShare = !percent && m_said.shared && !m_said.counted.isEmpty();
    const QString said = earlier.isEmpty() ? m_said.gist : overShare ? m_said.counted : earlier;
    if (takeOtherStage(draft, earlier) || takeForArea(drafts, index))
        return;
    // 生均公用经费:小学750元: the stage behind the colon is of what stands before it.
    if (isColon(map.clauses()[size_t(draft.clause)].before) && firstOfClause &&
        m_words.isStage(draft.label) && !m_said.gist.isEmpty()) {
        draft.label = m_words.shortened(m_said.gist, draft.label);
        draft.trace.carried = true;
        return;
    }
    if (m_words.dependence(draft.label) == u"average" && !earlier.isEmpty()) {
        draft.label += m_words.nounOf(earlier); // 实践基地215个,校均1.3个
        draft.trace.carried = true;
        return;
    }
    const bool bare = m_words.dependence(draft.label).isNull() &&
                      m_words.nounOf(draft.label).isEmpty() &&
                      !m_words.isChangePhrase(m_words.trimLead(draft.label));
    QString thing = bare && !draft.label.isEmpty() ? m_words.addedThing(said) : QString();
    if (bare && said.isEmpty() && !draft.label.isEmpty() && !percent) {
        // …6所学校。开工建设7所: the sentence before counted it.
        const auto counted = std::ranges::find(m_before, draft.mention.quantity.unit, &Whole::unit);
        if (counted != m_before.end())
            thing = m_words.nounOf(counted->label);
    }
    const QString support = !thing.isEmpty() ? thing : bare ? said : supportOf(draft, earlier);
    if (siteOf(draft) == u"site")
        m_said.site = support;
    if (!support.isEmpty()) { // 已完成332个: the verb stands, the noun is taken
        draft.label = thing.isEmpty() || percent ? m_words.shortened(support, draft.label)
                                                 : m_words.shortened(draft.label, thing);
        draft.trace.carried = true;
        draft.trace.far = m_words.hasVerb(thing);
        const Span clause = map.clauses()[size_t(draft.clause)].span;
        const Span sentence = m_document.outline.sentences[size_t(m_sentence)].span;
        if (m_said.gistSpan.begin < clause.begin && m_said.gistSpan.begin >= sentence.begin)
            draft.quote.begin = m_said.gistSpan.begin;
    } else if (m_words.statesStock(draft.own.lead) && !m_said.stock) {
        m_said.verb.clear(); // 新增示范园45所,示范园达到525所
    } else if (firstOfClause && m_said.verb.size() >= 2 &&
               m_said.unit == draft.mention.quantity.unit && draft.own.after.isEmpty() &&
               !m_words.hasVerb(draft.label) && !draft.label.startsWith(u'每') &&
               draft.mention.kind != UnitKind::Percent &&
               m_words.dependence(m_words.nounOf(draft.label)).isNull()) {
        draft.label = m_words.shortened(m_said.verb, draft.label);
        draft.own.lead.prepend(m_said.verb);
        draft.trace.far = true;
    }
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

QString FigureReader::stageOfSection() const
{
    const auto& outline = m_document.outline;
    for (int at = outline.sentences[size_t(m_sentence)].section; at > 0;
         at = outline.sections[size_t(at)].parent) {
        const QString stage =
            m_words.stageIn(m_document.view(outline.sections[size_t(at)].heading));
        if (!stage.isEmpty())
            return stage;
    }
    return {};
}

/// "site" where a number is of a building or project said before: 占地65亩, 设计规模48个班.
QString FigureReader::siteOf(const Draft& draft) const
{
    const QString whole = m_words.dependence(draft.label);
    return whole.isNull() && !draft.own.after.isEmpty() ? m_words.dependence(draft.own.before)
                                                        : whole;
}

/// The words said before that a leaning head has to be read with; empty where it stands by itself.
QString FigureReader::supportOf(const Draft& draft, const QString& earlier) const
{
    const QString said = earlier.isEmpty() ? m_said.gist : earlier;
    const bool percent = draft.mention.kind == UnitKind::Percent;
    if (m_words.isChangePhrase(m_words.trimLead(draft.label))) {
        // 集团26个,覆盖学校98所,较上年新增4个: a number of the same unit changed.
        const auto changed =
            std::ranges::find(m_said.wholes, draft.mention.quantity.unit, &Whole::unit);
        return changed == m_said.wholes.end() ? said : changed->label;
    }
    if (percent && draft.label.startsWith(u'占'))
        return said;
    if (percent && draft.label.endsWith(u'占') && !m_words.namesSubject(draft.label))
        return m_said.counted; // 专任教师1.63万人,…,其中本科以上学历占81%
    if (siteOf(draft) == u"site" && !m_said.site.isEmpty())
        return m_said.site;
    const QString whole = siteOf(draft) == u"site" ? u"site"_s : m_words.dependence(draft.label);
    const QString ofNoun = m_words.dependence(m_words.nounOf(draft.label));
    const QString kind = !whole.isNull() ? whole : ofNoun == u"site" ? QString() : ofNoun;
    if (kind.isNull())
        return {};
    if (kind == u"stage")
        return m_words.stageIn(draft.label).isEmpty()
                   ? stageSaid(m_said.ofPart ? m_said.stage : said)
                   : QString();
    if (kind == u"sector" || !m_words.dependence(earlier).isNull())
        return {};
    // 参与学生56.8万人,占93.6%,参与教师3.9万人: one takes the place of the other.
    const QString people = m_words.dependentEnd(m_said.counted);
    if (kind.isEmpty() && people.size() < m_said.counted.size() && !people.isEmpty() &&
        m_words.dependence(people).isEmpty() && m_said.countedUnit == draft.mention.quantity.unit)
        return m_said.counted.chopped(people.size());
    const QString end = m_words.dependentEnd(earlier);
    // 总投资1.2亿元,占地65亩; 完成率80%,合格率95%: what both lean on stands before the first.
    if (kind == u"rate" || kind == u"site") {
        // 固定资产投资3.6亿元,完成率52%: it is of the investment.
        if (kind == u"rate" && !m_said.leans &&
            m_words.dependence(m_words.dependentEnd(earlier)) == u"site")
            return earlier;
        QString base = m_words.withoutDependents(earlier);
        const QString last = m_words.dependentEnd(base);
        if (m_said.leans && m_words.dependence(last) == u""_s && last.size() < base.size())
            base.chop(last.size());
        if (m_said.leans || base.size() < earlier.size())
            return base;
    }
    // 一等奖5项、二等奖13项; 覆盖率100%,参与率95%: one takes the place of the other.
    const bool replaces = !end.isEmpty() && m_words.dependence(end) == kind &&
                          end.size() < earlier.size() && (!kind.isEmpty() || percent);
    if (replaces)
        return earlier.chopped(end.size());
    // Else the clause in front says it, numbered or not.
    static constexpr qsizetype longestGist = 20;
    const bool gistIsLong = (kind.isEmpty() || kind == u"rate" || kind == u"site") &&
                            !earlier.isEmpty() && m_said.gist.size() > longestGist;
    return m_said.gist.isEmpty() ? said : gistIsLong ? earlier : m_said.gist;
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

/// 新增A1.2万个、B2.7万个,同比增长33.33%、80%: as many changes as figures before them.
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
