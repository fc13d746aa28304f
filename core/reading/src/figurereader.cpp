// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereader.h"

#include "recognisers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

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

std::vector<const QuantityMention*> FigureReader::mentionsIn(const std::vector<Draft>& drafts,
                                                             Span span)
{
    std::vector<const QuantityMention*> mentions;
    for (const Draft& draft : drafts) {
        if (draft.mention.span.begin >= span.begin && draft.mention.span.end <= span.end)
            mentions.push_back(&draft.mention);
    }
    return mentions;
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
        // What is said of a change is said of what changed.
        for (const size_t i : indexes) {
            if (drafts[i].measure.measure != Measure::Change || m_said.label.isEmpty())
                m_said.label = drafts[i].label;
        }
    }
}

void FigureReader::settleLabel(const ClauseMap& map, std::vector<Draft>& drafts, size_t index)
{
    Draft& draft = drafts[index];
    const Clause& clause = map.clauses()[size_t(draft.clause)];
    noteWhole(map, drafts, index);
    if (clause.parent >= 0)
        leanOnParent(map, drafts, draft);
    else if (leanOnWhole(draft))
        draft.trace.carried = true;
    else if (!draft.trace.paired || draft.label.isEmpty())
        leanOnEarlier(map, drafts, index);
    addWhatFollows(map, drafts, draft);
    draft.label = m_words.tidied(draft.label);
    draft.measure = m_measures.measureOf(draft.mention, draft.own.lead, draft.own.after,
                                         draft.stance.cumulative, m_said.verb);
    // Parts measure what their total does, unless they say otherwise.
    if (draft.partOf && draft.measure.measure == Measure::Total &&
        draft.partOf->unit == draft.mention.quantity.unit)
        draft.measure = draft.partOf->measure;
    if (clause.parent < 0) {
        const QString verb = m_words.leadingVerb(draft.own.before);
        if (!verb.isEmpty() || !draft.own.after.isEmpty())
            m_said.verb = m_words.isChangeVerb(verb) ? QString() : verb;
        m_said.unit = draft.mention.quantity.unit;
        m_said.stock = m_words.statesStock(draft.own.lead);
    }
    m_said.figures.push_back(index);
}

/// 由2022年的86人增加到2023年的112人: a time right before the number is the number's own.
void FigureReader::settleOwnTime(Draft& draft) const
{
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
