// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereader.h"

#include "recognisers.h"
#include "tablereader.h"
#include "tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

} // namespace

FigureReader::FigureReader(const text::Document& document, const Knowledge& knowledge,
                           const ReportHeader& header, const ContextResolver& context)
    : m_document(document), m_knowledge(knowledge), m_header(header), m_context(context),
      m_quantities(*knowledge.lexicon), m_filter(*knowledge.lexicon), m_periods(*knowledge.lexicon),
      m_words(*knowledge.lexicon), m_subjects(*knowledge.lexicon, m_words),
      m_measures(*knowledge.lexicon), m_scopes(knowledge), m_indicators(knowledge),
      m_planned(knowledge.lexicon->table(u"planned"_s)),
      m_investments(knowledge.lexicon->table(u"investments"_s))
{
}

std::vector<Figure> FigureReader::read()
{
    const auto& sentences = m_document.outline.sentences;
    const std::vector<Table> tables = findTables(m_document, m_quantities);
    const TableReader reader(m_document, m_knowledge, m_header, m_context);
    auto table = tables.begin();
    const auto readTable = [&] {
        std::ranges::move(reader.read(*table++), std::back_inserter(m_figures));
    };
    for (int i = 0; i < int(sentences.size()); ++i) {
        const Span span = sentences[size_t(i)].span;
        while (table != tables.end() && table->span.end <= span.begin)
            readTable();
        if (table == tables.end() || !table->span.overlaps(span))
            readSentence(i);
        else
            readProseCells(i, *table, reader);
    }
    while (table != tables.end())
        readTable();
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
                        (isSemicolon(text[sentences[size_t(index) - 1].span.end - 1]) ||
                         text.sliced(span.begin, span.length()).startsWith(u"其中"));
    if (!goesOn) {
        keepBefore(sentences[size_t(index)].section);
        m_said = {};
    }
    readSpan(index, span);
}

void FigureReader::readSpan(int index, Span span)
{
    const QStringView text = m_document.clean();
    m_said.figures.clear();
    m_said.parting = false;
    m_said.subject = {};
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

/// Keeps what a section has counted so far, the last of each unit.
void FigureReader::keepBefore(int section)
{
    if (m_section != section)
        m_before.clear();
    m_section = section;
    for (Whole& whole : m_said.wholes) {
        std::erase_if(m_before, [&](const Whole& old) { return old.unit == whole.unit; });
        m_before.push_back(std::move(whole));
    }
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
    if (here.parent < 0)
        noteSubject(here);
    const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
    if (!indexes.empty()) {
        const auto own = labels.labelsOf(here, mentions);
        for (size_t k = 0; k < indexes.size(); ++k) {
            Draft& draft = drafts[indexes[k]];
            draft.own = own[k];
            draft.label = withoutPlan(own[k].label);
            draft.trace.listed = own[k].listed > 1;
            draft.trace.paired = own[k].paired;
            draft.quote = own[k].span;
            settleSpreadBound(draft);
            settleStance(map, draft);
            settleArea(draft);
        }
        for (size_t k = 0; k + 1 < indexes.size(); ++k)
            settlePair(here, drafts[indexes[k]], drafts[indexes[k + 1]]);
        shareBound(drafts, indexes);
        if (own.front().paired)
            pairWithEarlier(drafts, indexes.front(), indexes.size());
        for (const size_t i : indexes)
            settleLabel(map, drafts, i);
    }
    if (here.parent < 0)
        noteSaid(map, clause, indexes, mentions, drafts);
}

/// Keeps what a clause said for those that lean on it.
void FigureReader::noteSaid(const ClauseMap& map, int clause, const std::vector<size_t>& indexes,
                            const std::vector<const QuantityMention*>& mentions,
                            const std::vector<Draft>& drafts)
{
    const Span span = map.clauses()[size_t(clause)].span;
    const QStringView words = m_document.view(span);
    const auto leans = [&](size_t i) {
        return drafts[i].trace.carried || drafts[i].measure.measure == Measure::Change;
    };
    // What only leans, or only lists, does not take the place of what it leans on.
    const bool lists =
        words.startsWith(u"分别是") || words.startsWith(u"分别为") || words.startsWith(u"包括");
    const bool subject = indexes.empty()
                             ? !lists
                             : !m_words.nounOf(drafts[indexes.back()].label).isEmpty() &&
                                   (m_said.gist.isEmpty() || !std::ranges::all_of(indexes, leans));
    if (subject) {
        const ClauseLabels labels(m_words, m_document.clean(), map, m_times);
        m_said.gist = labels.gist(span, mentions);
        const QString changed = m_words.subjectOfChange(m_said.gist); // 平均分提高8.6分
        if (!changed.isEmpty() &&
            std::ranges::any_of(m_said.gist, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            m_said.gist = changed;
        m_said.gistSpan = span;
    }
    for (const size_t i : indexes)
        noteFigure(map, drafts[i]);
}

void FigureReader::noteFigure(const ClauseMap& map, const Draft& draft)
{
    const bool share =
        draft.mention.kind == UnitKind::Percent || draft.mention.kind == UnitKind::Ratio;
    if (siteOf(draft) != u"site" && !share)
        m_said.site.clear();
    m_said.leans = draft.trace.carried;
    m_said.ofPart = draft.partOf.has_value();
    m_said.shared = share;
    const bool change = draft.measure.measure == Measure::Change;
    // What is said of a change is said of what changed.
    const QString changed = change ? m_words.subjectOfChange(draft.own.label) : QString();
    if (!changed.isEmpty())
        m_said.label = changed;
    else if (!change || m_said.label.isEmpty())
        m_said.label = draft.label;
    if (!change && !share) {
        m_said.counted = draft.label;
        m_said.countedUnit = draft.mention.quantity.unit;
        if (!draft.partOf) {
            std::erase_if(m_said.wholes, [&](const Whole& whole) {
                return whole.unit == draft.mention.quantity.unit;
            });
            m_said.wholes.push_back(wholeOf(map, draft));
        }
    }
    const QString stage = m_words.subjectStage(draft.label);
    if (!stage.isEmpty() && !draft.partOf)
        m_said.stage = stage;
}

void FigureReader::settleLabel(const ClauseMap& map, std::vector<Draft>& drafts, size_t index)
{
    Draft& draft = drafts[index];
    const Clause& clause = map.clauses()[size_t(draft.clause)];
    noteWhole(map, drafts, index);
    if (clause.parent >= 0) {
        leanOnParent(map, drafts, draft);
        m_said.subject.several = m_said.subject.several || draft.ofSite; // its size is said already
    } else if (leanOnWhole(draft))
        draft.trace.carried = true;
    else if (!draft.trace.paired || draft.label.isEmpty())
        leanOnEarlier(map, drafts, index);
    takeWholeForShare(clause, draft);
    if (!draft.ofSite)
        addWhatFollows(map, drafts, draft);
    draft.label = m_words.tidied(draft.label);
    draft.ofSite = draft.ofSite || m_words.isOfOneSchool(draft.label);
    leanOnSubject(clause, draft);
    if (!m_site.isEmpty() && !draft.label.contains(m_site)) {
        draft.label = m_words.shortened(m_site, draft.label);
        draft.ofSite = true;
    }
    if (draft.mention.kind == UnitKind::Percent && draft.label.endsWith(u'占'))
        draft.label += u'比';
    settleMeasure(draft, clause);
    if (clause.parent < 0) {
        const QString verb = m_words.leadingVerb(draft.own.before);
        if (!verb.isEmpty() || !draft.own.after.isEmpty())
            m_said.verb = m_words.isChangeVerb(verb) || draft.own.before.startsWith(verb + u'后')
                              ? QString()
                              : verb;
        m_said.unit = draft.mention.quantity.unit;
        m_said.stock = m_words.statesStock(draft.own.lead);
    }
    m_said.figures.push_back(index);
}

void FigureReader::settleMeasure(Draft& draft, const Clause& clause) const
{
    // 新增学位:3600个: what stands before the colon leads.
    const bool named = draft.own.lead.isEmpty() && draft.trace.carried && isColon(clause.before);
    draft.measure = m_measures.measureOf(draft.mention, named ? draft.label : draft.own.lead,
                                         draft.own.after, draft.stance.cumulative, m_said.verb);
    // 新生1.02万人,增加210人: nothing but the change of what was counted before.
    const bool onlyChange = !draft.own.lead.contains(u'已') &&
                            m_said.unit == draft.mention.quantity.unit &&
                            draft.own.after.isEmpty() && !draft.own.before.isEmpty() &&
                            m_words.isChangeVerb(draft.own.before) &&
                            !m_words.reachesLevel(m_words.trimLead(draft.own.lead));
    // 招生计划增加5000个: a subject that changed, no thing that was added.
    const bool grows =
        draft.own.after.isEmpty() &&
        (draft.mention.kind == UnitKind::Person || draft.own.lead.contains(u"计划")) &&
        draft.own.lead.endsWith(u"增加") &&
        m_words.trimTail(draft.own.before.chopped(2)).size() >= 2;
    if ((onlyChange || grows) && draft.mention.kind != UnitKind::Percent)
        draft.measure.measure = Measure::Change;
    settleShareTime(draft);
    // Parts measure what their total does, unless they say otherwise.
    if (draft.partOf && draft.measure.measure == Measure::Total &&
        draft.partOf->unit == draft.mention.quantity.unit)
        draft.measure = draft.partOf->measure;
}

/// 荔城区8所: a number of a list that is of one district.
void FigureReader::settleArea(Draft& draft) const
{
    if (m_header.districtCode.isEmpty() || !m_knowledge.recognisers || draft.own.label.isEmpty() ||
        draft.stance.role == Role::Reference)
        return;
    const auto found = m_knowledge.recognisers->districts.find(draft.own.label);
    if (found.empty() || found.front().span.begin != 0 || !found.front().fullName)
        return;
    for (const QString& code : found.front().codes) {
        if (code != m_header.districtCode &&
            m_knowledge.districts.isWithin(code, m_header.districtCode)) {
            draft.stance.districtCode = code;
            draft.area = draft.own.label.first(found.front().span.end);
            return;
        }
    }
}

/// 不低于工资总额的1.5%: the bound stands before what the share is of.
/// 每校至少配备1名: a verb stands between.
void FigureReader::settleSpreadBound(Draft& draft) const
{
    static const QRegularExpression least(u"(?:至少|最少|起码)(\\p{Han}{1,4})$"_s);
    if (draft.mention.quantity.bound == Bound::Exact) {
        const QRegularExpressionMatch match = least.match(draft.own.lead);
        if (match.hasMatch() && !m_words.leadingVerb(match.capturedView(1)).isEmpty())
            draft.mention.quantity.bound = Bound::AtLeast;
    }
    if (draft.mention.kind != UnitKind::Percent || draft.mention.quantity.bound != Bound::Exact ||
        !draft.own.lead.endsWith(u'的'))
        return;
    const WordTable& bounds = m_knowledge.lexicon->table(u"bounds"_s);
    for (qsizetype at = 0; at < draft.label.size(); ++at) {
        const auto match = bounds.longestMatch(draft.label, at);
        if (!match || match->length < 2 || match->entry->column(1) != u"before")
            continue;
        draft.mention.quantity.bound =
            boundFromCode(match->entry->column(0)).value_or(Bound::Exact);
        draft.label = draft.label.first(at) + u'占' + draft.label.sliced(at + match->length);
        return;
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

/// What one school has is never the district's.
QString FigureReader::indicatorOf(const Draft& draft) const
{
    if (draft.ofSite)
        return {};
    const QString heading = headingOf(m_sentence);
    const QString& unit = draft.mention.quantity.unit;
    const IndicatorChoice::Counted counted{draft.label, unit, draft.measure.measure};
    const bool apart =
        !draft.area.isEmpty() || (draft.partOf && draft.partOf->period != draft.stance.period);
    if (!draft.partOf || draft.measure.measure == Measure::Change || apart)
        return m_indicators.of(counted, heading);
    const Whole& whole = *draft.partOf;
    return m_indicators.ofPart(counted, {whole.label, whole.unit, whole.measure.measure}, heading);
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
    figure.indicatorId = indicatorOf(draft);
    const Span quote{std::min(draft.quote.begin, draft.mention.span.begin),
                     std::max(draft.quote.end, draft.mention.span.end)};
    figure.evidence.begin = quote.begin;
    figure.evidence.end = quote.end;
    figure.evidence.quote = m_document.view(quote).toString();
    figure.evidence.cueBegin = draft.stance.cue.begin;
    figure.evidence.cueEnd = draft.stance.cue.end;
    figure.confidence = confidenceOf(draft.mention, draft.stance, draft.trace, draft.label,
                                     !figure.indicatorId.isEmpty());
    static constexpr double ofOneSite = 0.9; // the name may reach farther than it was taken
    if (draft.ofSite)
        figure.confidence *= ofOneSite;
    static constexpr double notSaidNew = 0.9; // 提供学位1.39万个: there already, or added
    if (figure.measure == Measure::Total && m_indicators.countsNewSeats(figure.indicatorId))
        figure.confidence *= notSaidNew;
    figure.readerVersion = readerVersion;
    return figure;
}

} // namespace duibiao::reading
