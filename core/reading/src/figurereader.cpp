// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereader.h"

#include "recognisers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

/// A label shorter than this inside a bracket needs the words around the bracket.
constexpr qsizetype shortLabel = 7;

std::vector<const QuantityMention*> mentionsIn(const auto& drafts, Span span)
{
    std::vector<const QuantityMention*> mentions;
    for (const auto& draft : drafts) {
        if (draft.mention.span.begin >= span.begin && draft.mention.span.end <= span.end)
            mentions.push_back(&draft.mention);
    }
    return mentions;
}

} // namespace

FigureReader::FigureReader(const text::Document& document, const Knowledge& knowledge,
                           const ReportHeader& header, const ContextResolver& context)
    : m_document(document), m_knowledge(knowledge), m_header(header), m_context(context),
      m_quantities(*knowledge.lexicon), m_filter(*knowledge.lexicon), m_periods(*knowledge.lexicon),
      m_words(*knowledge.lexicon), m_measures(*knowledge.lexicon), m_scopes(knowledge)
{
}

std::vector<Figure> FigureReader::read()
{
    const auto& sentences = m_document.outline.sentences;
    for (int i = 0; i < int(sentences.size()); ++i)
        readSentence(i);
    return std::move(m_figures);
}

void FigureReader::readSentence(int index)
{
    const auto& sentences = m_document.outline.sentences;
    const Span span = sentences[size_t(index)].span;
    const QStringView text = m_document.clean();
    const bool goesOn = index > 0 && !m_said.label.isEmpty() &&
                        isSemicolon(text[sentences[size_t(index) - 1].span.end - 1]);
    if (!goesOn)
        m_said = {};
    m_said.figures.clear();
    m_said.total.reset();
    auto mentions = m_quantities.find(text, span);
    if (mentions.empty())
        return;
    m_sentence = index;
    const ClauseMap map(text, span);
    m_times = m_periods.find(text, span, m_header.period);
    mentions = m_filter.figuresAmong(std::move(mentions), text, span, map);
    if (mentions.empty())
        return;
    std::vector<Draft> drafts;
    drafts.reserve(mentions.size());
    for (QuantityMention& mention : mentions) {
        Draft draft;
        draft.clause = map.clauseAt(mention.number.begin);
        draft.mention = std::move(mention);
        drafts.push_back(std::move(draft));
    }
    for (int clause = 0; clause < int(map.clauses().size()); ++clause)
        readClause(map, clause, drafts);
    for (const Draft& draft : drafts)
        m_figures.push_back(figureOf(draft));
}

void FigureReader::readClause(const ClauseMap& map, int clause, std::vector<Draft>& drafts)
{
    const Clause& here = map.clauses()[size_t(clause)];
    std::vector<size_t> indexes;
    std::vector<const QuantityMention*> mentions;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].clause == clause) {
            indexes.push_back(i);
            mentions.push_back(&drafts[i].mention);
        }
    }
    const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
    if (!indexes.empty()) {
        const auto own = labels.labelsOf(here, mentions);
        for (size_t k = 0; k < indexes.size(); ++k) {
            Draft& draft = drafts[indexes[k]];
            draft.own = own[k];
            draft.label = own[k].label;
            draft.trace.listed = own[k].listed > 1;
            draft.trace.paired = own[k].paired;
            draft.quote = own[k].span;
            settleStance(map, draft);
        }
        if (own.front().paired)
            pairWithEarlier(drafts, indexes.front(), indexes.size());
        for (const size_t i : indexes)
            settleLabel(map, drafts, i);
    }
    if (here.parent < 0) {
        if (indexes.empty() || !m_words.nounOf(drafts[indexes.back()].label).isEmpty()) {
            m_said.gist = labels.gist(here.span, mentions);
            m_said.gistSpan = here.span;
        }
        if (!indexes.empty())
            m_said.label = drafts[indexes.back()].label;
    }
}

void FigureReader::settleLabel(const ClauseMap& map, std::vector<Draft>& drafts, size_t index)
{
    Draft& draft = drafts[index];
    const Clause& clause = map.clauses()[size_t(draft.clause)];
    noteTotal(map, drafts, index);
    if (clause.parent >= 0)
        leanOnParent(map, drafts, draft);
    else if (leanOnTotal(map, drafts, draft))
        draft.trace.carried = true;
    else if (!draft.trace.paired || draft.label.isEmpty())
        leanOnEarlier(map, drafts, index);
    addWhatFollows(map, drafts, draft);
    draft.label = m_words.tidied(draft.label);
    draft.measure = m_measures.measureOf(draft.mention, draft.own.lead, draft.own.after,
                                         draft.stance.cumulative, m_said.verb);
    // Parts measure what their total does, unless they say otherwise.
    if (draft.partOf && draft.measure.measure == Measure::Total &&
        drafts[*draft.partOf].mention.quantity.unit == draft.mention.quantity.unit)
        draft.measure = drafts[*draft.partOf].measure;
    if (clause.parent < 0) {
        const QString verb = m_words.leadingVerb(draft.own.before);
        if (!verb.isEmpty() || !draft.own.after.isEmpty())
            m_said.verb = m_words.isChangeVerb(verb) ? QString() : verb;
        m_said.unit = draft.mention.quantity.unit;
    }
    m_said.figures.push_back(index);
}

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
        if (drafts[i].clause == clause.parent && drafts[i].mention.span.end <= bracket) {
            total = &drafts[i];
            draft.partOf = i;
        }
    }
    const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
    const QString around =
        total ? total->label : labels.gist({parent.begin, bracket}, mentionsIn(drafts, parent));
    draft.label = m_words.shortened(around, draft.own.label);
    draft.quote = {parent.begin, std::max(draft.mention.span.end, clause.span.end)};
    draft.trace.fromParent = true;
}

/// 其中 parts the number before it; what follows in the sentence are parts too.
void FigureReader::noteTotal(const ClauseMap& map, const std::vector<Draft>& drafts, size_t index)
{
    const Draft& draft = drafts[index];
    const Clause& clause = map.clauses()[size_t(draft.clause)];
    if (clause.parent >= 0)
        return;
    const bool parts = m_document.view(clause.span).startsWith(u"其中");
    const bool first = index == 0 || drafts[index - 1].clause != draft.clause;
    if (parts && first && !m_said.figures.empty()) {
        const size_t before = m_said.figures.back();
        if (drafts[before].clause != draft.clause)
            m_said.total = before;
    }
    if (m_said.total && drafts[*m_said.total].mention.quantity.unit != draft.mention.quantity.unit)
        m_said.total.reset();
}

/// 新增学位5.2万个,其中幼儿园8000个; 调整干部43名,其中提任25人.
bool FigureReader::leanOnTotal(const ClauseMap& map, const std::vector<Draft>& drafts,
                               Draft& draft) const
{
    if (!m_said.total || draft.label.size() >= shortLabel)
        return false;
    const Draft& total = drafts[*m_said.total];
    draft.partOf = m_said.total;
    const QString verb = m_words.leadingVerb(total.label);
    const QString stage = m_words.stageIn(draft.label);
    const bool ownVerb = m_words.hasVerb(draft.label);
    if (!stage.isEmpty() && (ownVerb || (verb.isEmpty() && draft.mention.quantity.unit == u"所")))
        return false;
    const QString noun = m_words.nounOf(total.label);
    static constexpr qsizetype shortNoun = 4;
    if (!verb.isEmpty() && !ownVerb && noun.size() <= shortNoun)
        draft.label = verb + draft.label + noun; // 新增幼儿园学位
    else
        draft.label = m_words.shortened(ownVerb ? noun : total.label, draft.label);
    draft.quote.begin = std::min(draft.quote.begin, map.clauses()[size_t(total.clause)].span.begin);
    return true;
}

/// Heads that need a noun said before: 占比72.23%, 比去年多129人, 已完成332个.
void FigureReader::leanOnEarlier(const ClauseMap& map, std::vector<Draft>& drafts, size_t index)
{
    Draft& draft = drafts[index];
    const bool firstOfClause = index == 0 || drafts[index - 1].clause != draft.clause;
    const QString earlier =
        firstOfClause || m_said.figures.empty() ? m_said.label : drafts[index - 1].label;
    const QString noun = m_words.nounOf(draft.label);
    const QString said = earlier.isEmpty() ? m_said.gist : earlier;
    const QString whole = m_words.dependence(draft.label);
    const QString dependence = whole.isNull() ? m_words.dependence(noun) : whole;
    const auto lean = [&](const QString& on) {
        if (on.isEmpty())
            return;
        draft.label = m_words.shortened(on, draft.label);
        draft.trace.carried = true;
        const Span begin = map.clauses()[size_t(draft.clause)].span;
        if (m_said.gistSpan.begin < begin.begin &&
            m_said.gistSpan.begin >= m_document.outline.sentences[size_t(m_sentence)].span.begin)
            draft.quote.begin = m_said.gistSpan.begin;
    };
    const bool share = draft.mention.kind == UnitKind::Percent && draft.label.startsWith(u'占');
    if (share || m_words.isChangePhrase(m_words.trimLead(draft.label))) {
        lean(said);
    } else if (noun.isEmpty() && whole.isNull()) {
        const QString thing = m_words.addedThing(said);
        if (!draft.label.isEmpty() && !thing.isEmpty()) {
            draft.label = m_words.shortened(draft.label, thing);
            draft.trace.carried = true;
        } else {
            lean(said);
        }
    } else if (dependence == u"prize" || dependence == u"level") {
        const QString end = m_words.dependentEnd(earlier);
        if (!end.isEmpty() && m_words.dependence(end) == dependence)
            lean(earlier.chopped(end.size()));
        else
            lean(m_said.gist.isEmpty() ? earlier : m_said.gist);
    } else if (dependence == u"stage") {
        if (const QString stage = m_words.stageIn(said);
            !stage.isEmpty() && m_words.stageIn(draft.label).isEmpty())
            lean(stage);
    } else if (!dependence.isNull()) {
        // 覆盖率100%,参与率95%: one rate in the place of the other.
        const QString end = m_words.dependentEnd(earlier);
        const bool replaces = draft.mention.kind == UnitKind::Percent && !end.isEmpty() &&
                              m_words.dependence(end).isEmpty() && end.size() < earlier.size();
        // Else the clause in front says it, numbered or not.
        lean(replaces                                        ? earlier.chopped(end.size())
             : m_said.gist.isEmpty()                         ? said
             : !earlier.isEmpty() && m_said.gist.size() > 20 ? earlier
                                                             : m_said.gist);
    } else if (firstOfClause && m_said.verb.size() >= 2 &&
               m_said.unit == draft.mention.quantity.unit && draft.own.after.isEmpty() &&
               !m_words.hasVerb(draft.label) && draft.mention.kind != UnitKind::Percent) {
        draft.label = m_words.shortened(m_said.verb, draft.label);
    }
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

/// 新增A1.2万个、B2.7万个,同比增长33.33%、80%: as many changes as figures before them.
void FigureReader::pairWithEarlier(std::vector<Draft>& drafts, size_t first, size_t count)
{
    const auto& said = m_said.figures;
    const QString phrase = drafts[first].label;
    const bool leans =
        m_words.isChangePhrase(phrase) || !m_words.dependence(m_words.nounOf(phrase)).isNull();
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

/// 由2022年的86人增加到2023年的112人: a time right before the number is the number's own.
void FigureReader::settleOwnTime(Draft& draft) const
{
    for (const PeriodMention& time : m_times) {
        const qsizetype gap = draft.mention.span.begin - time.span.end;
        const bool touches = gap == 0 || (gap == 1 && m_document.clean()[time.span.end] == u'的');
        if (!touches || time.sense == PeriodMention::Sense::Name || !draft.stance.period.isValid())
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

QString FigureReader::headingOf(int sentence) const
{
    const auto& outline = m_document.outline;
    const int section = outline.sentences[size_t(sentence)].section;
    if (section < 0 || size_t(section) >= outline.sections.size())
        return {};
    const Span heading = outline.sections[size_t(section)].heading;
    return heading.isEmpty() ? QString() : m_document.view(heading).toString();
}

Figure FigureReader::figureOf(const Draft& draft) const
{
    Figure figure;
    figure.role = draft.stance.role;
    figure.districtCode = draft.stance.districtCode;
    figure.label = draft.label;
    figure.measure = draft.measure.measure;
    figure.period = draft.stance.period;
    figure.quantity = draft.mention.quantity;
    if (draft.measure.falls && draft.measure.measure == Measure::Change &&
        (draft.mention.kind == UnitKind::Percent || draft.mention.kind == UnitKind::Points))
        figure.quantity.value = figure.quantity.value.negated();
    if (m_knowledge.recognisers)
        figure.indicatorId = m_knowledge.recognisers->indicators.match(
            figure.label, figure.measure, figure.quantity.unit, headingOf(m_sentence));
    const Span quote{std::min(draft.quote.begin, draft.mention.span.begin),
                     std::max(draft.quote.end, draft.mention.span.end)};
    figure.evidence.begin = quote.begin;
    figure.evidence.end = quote.end;
    figure.evidence.quote = m_document.view(quote).toString();
    figure.evidence.cueBegin = draft.stance.cue.begin;
    figure.evidence.cueEnd = draft.stance.cue.end;
    figure.confidence = confidenceOf(draft.mention, draft.stance, draft.trace, draft.label,
                                     !figure.indicatorId.isEmpty());
    figure.readerVersion = readerVersion;
    return figure;
}

} // namespace duibiao::reading
