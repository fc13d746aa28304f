// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include "lexicon.h"
#include "recognisers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

constexpr double byHeading = 0.95;
constexpr double byDocument = 0.9;
constexpr double byNothing = 0.6;

const Zone& zoneAt(const std::vector<Zone>& zones, qsizetype at)
{
    const auto behind = std::ranges::upper_bound(zones, at, {}, &Zone::begin);
    return *std::prev(behind);
}

bool endsOpen(QStringView sentence)
{
    return !sentence.isEmpty() && isSemicolon(sentence.back());
}

} // namespace

ContextResolver::ContextResolver(const text::Document& document, const Knowledge& knowledge,
                                 const ReportHeader& header, int guessed)
    : m_document(document), m_knowledge(knowledge), m_header(header), m_periods(*knowledge.lexicon),
      m_planned(knowledge.lexicon->table(u"planned"_s)),
      m_pledges(knowledge.lexicon->table(u"pledges"_s)),
      m_ofPledges(header.kind == ReportKind::Summary && m_pledges.occursIn(header.title)),
      m_guessed(guessed), m_zones(findZones(document, knowledge, header, m_periods))
{
    m_provesPledges = m_ofPledges && provesPledges();
    const auto& sentences = document.outline.sentences;
    m_stances.reserve(sentences.size());
    Carried carried;
    int section = -1;
    bool open = false; // the sentence before ended in a semicolon
    for (const text::Sentence& sentence : sentences) {
        const Zone* zone = &zoneAt(m_zones, sentence.span.begin);
        const bool sectionGoes = carried.cue && carried.cue->reach == u"section" &&
                                 section == sentence.section && zone == carried.zone;
        passOn(sentence, zone, open, sectionGoes, carried);
        section = sentence.section;
        resolveSentence(sentence, carried);
        open = endsOpen(document.view(sentence.span));
    }
}

Stance ContextResolver::stanceOf(int sentence, Span clause) const
{
    Stance fallback;
    fallback.role = m_header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved;
    fallback.period = m_header.period;
    fallback.districtCode = m_header.districtCode;
    fallback.certainty = byNothing;
    if (sentence < 0 || size_t(sentence) >= m_stances.size())
        return fallback;
    const ClauseStance* best = nullptr;
    for (const ClauseStance& candidate : m_stances[size_t(sentence)]) {
        if (candidate.span.overlaps(clause) &&
            (!best || (candidate.span.contains(clause.begin) &&
                       candidate.span.length() <= best->span.length())))
            best = &candidate;
    }
    return best ? best->stance : fallback;
}

Stance ContextResolver::stanceAt(qsizetype at) const
{
    const Zone& zone = zoneAt(m_zones, at);
    Stance stance;
    stance.role =
        zone.role.value_or(m_header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved);
    stance.certainty = zone.role ? byHeading : byDocument;
    stance.period = periodFor(stance.role, zone, m_header);
    stance.districtCode = zone.districtCode.isEmpty() ? m_header.districtCode : zone.districtCode;
    return stance;
}

void ContextResolver::resolveSentence(const text::Sentence& sentence, Carried& carried)
{
    const ClauseMap map(m_document.clean(), sentence.span);
    std::vector<ClauseStance> stances(map.clauses().size());
    for (size_t i = 0; i < stances.size(); ++i) {
        const Clause& clause = map.clauses()[i];
        stances[i].span = clause.span;
        const bool cell =
            clause.before == u'|' || (clause.before == u'\n' && beginsCell(clause.span.begin));
        if (cell && clause.parent < 0) {
            const Zone* zone = carried.zone;
            carried = {};
            carried.zone = zone;
        }
        // 在去年新增1.2万个学位的基础上: said of nothing behind it.
        const bool base = m_document.view(clause.span).endsWith(u"基础上");
        if (clause.parent < 0 && !base) {
            stances[i].stance = resolveClause(map, i, carried);
            if (isColon(clause.after) && carried.cue && carried.cue->role == u"goal") {
                carried.listCue = carried.cue;
                carried.listPeriod = carried.period;
            }
        } else { // a bracket: as the clause around it, with what it says itself
            Carried inner = carried;
            stances[i].stance = resolveClause(map, i, inner);
        }
    }
    m_stances.push_back(std::move(stances));
}

Stance ContextResolver::resolveClause(const ClauseMap& map, size_t index, Carried& carried) const
{
    const Span clause = map.clauses()[index].span;
    const Zone& zone = *carried.zone;
    Stance stance;
    stance.role =
        zone.role.value_or(m_header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved);
    stance.certainty = zone.role                            ? byHeading
                       : m_header.kind == ReportKind::Other ? byNothing
                                                            : byDocument;
    const Role here = stance.role;
    dropPastCue(clause, here, carried);
    const auto settled = settleRole(map, index, carried, stance);
    // 全年目标6所,目前已完成4所: what stands now is not of the whole year.
    const QStringView said = m_document.view(clause);
    const bool now = settled && stance.certainty >= 1.0 && settled->role == u"achieved" &&
                     (settled->reach == u"sentence" || said.startsWith(u"目前") ||
                      said.startsWith(u"截至目前") || said.startsWith(u"现已"));
    if (now)
        carried.period.reset();
    settlePeriod(clause, here, settled, carried, stance);
    const QStringView words = m_document.view(clause);
    if (m_knowledge.lexicon->table(u"scopes"_s).longestMatch(words, 0) || words.startsWith(u'我'))
        carried.districtCode.clear(); // 全市, 我市: the report's own again
    if (const QString district = districtIn(clause); !district.isEmpty()) {
        carried.districtCode = district;
        carried.districtFar = false;
    }
    stance.districtCode = !carried.districtCode.isEmpty() ? carried.districtCode
                          : !zone.districtCode.isEmpty()  ? zone.districtCode
                                                          : m_header.districtCode;
    stance.doubts = doubtsOf(map, index, stance, settled, zone);
    // 怀远县下降0.6%;部分项目支付率71%: of that county still?
    if ((carried.districtFar && !carried.districtCode.isEmpty()) || beginsElsewhere(clause))
        ++stance.doubts;
    if (carried.unproved && !settled)
        ++stance.doubts;
    if (!stance.periodNamed && !zone.period.isValid())
        stance.doubts += m_guessed;
    return stance;
}

/// 目前有集团68个,今年再组建12个: in a plan, a time of the plan's ends what 目前 began.
void ContextResolver::dropPastCue(Span clause, Role here, Carried& carried) const
{
    const Period now = periodFor(here, *carried.zone, m_header);
    // 全年计划实施26个,上半年开工19个: in a report on the half-year that was done.
    if (here == Role::Achieved && carried.cue && carried.cue->role == u"goal" && now.isValid() &&
        now.kind() != Period::Kind::Year) {
        const auto told = periodIn(clause, now);
        if (told && told->sense == PeriodMention::Sense::In && told->period == now)
            carried.cue.reset();
    }
    if (here != Role::Goal || !carried.cue || carried.cue->role != u"achieved")
        return;
    const auto named = periodIn(clause, now);
    if (named && now.isValid() && named->sense == PeriodMention::Sense::In &&
        named->period.lastDay() >= now.lastDay())
        carried.cue.reset();
}

/// The period that the sentence names, else that of the zone for this role. A named time on the
/// other side of what the zone (`here`) is about turns a role that no word has settled.
void ContextResolver::settlePeriod(Span clause, Role here, const std::optional<Cue>& settled,
                                   Carried& carried, Stance& stance) const
{
    const Period now = periodFor(here, *carried.zone, m_header);
    if (auto named = periodIn(clause, carried.zone->ahead ? m_header.period : now)) {
        stance.periodHere = true;
        // 明年 under 下一步打算 is the year that the heading looks at, not the one behind it.
        const bool planned = here == Role::Goal && m_header.kind != ReportKind::Plan;
        const QStringView said = m_document.view(named->span);
        if (planned && (said.startsWith(u"明年") || said.startsWith(u"来年")))
            named->period = now;
        carried.period = named;
    }
    // 现有学位10.9万个 behind a forecast for 2025: what stands is not of the future.
    const bool stands = settled && settled->role == u"achieved" && stance.certainty >= 1.0 &&
                        carried.period && !stance.periodHere && now.isValid() &&
                        carried.period->period.firstDay() > now.lastDay();
    if (!carried.period || stands) {
        const bool forecast = settled && settled->forecast;
        stance.period = periodFor(forecast ? Role::Goal : stance.role, *carried.zone, m_header);
        const bool nextYear = settled && settled->reach == u"section" && here == Role::Achieved &&
                              stance.period == now && now.kind() == Period::Kind::Year;
        if (nextYear && now.isValid())
            stance.period = now.shiftedByYears(1);
        return;
    }
    stance.period = carried.period->period;
    // 上半年,实施项目22个,年度计划投资8.5亿元
    if (settled && stance.role == Role::Goal && !stance.periodHere && promisesYear(settled->span) &&
        stance.period.firstYear() == stance.period.lastYear())
        stance.period = Period::year(stance.period.firstYear());
    stance.cumulative = carried.period->sense == PeriodMention::Sense::Since;
    stance.periodNamed = true;
    if (settled || !now.isValid())
        return;
    const bool future =
        !stance.cumulative && stance.period.lastDay() > now.lastDay() &&
        (stance.period.lastYear() > now.lastYear() || stance.period.firstDay() > now.lastDay());
    const bool past = stance.period.lastDay() < now.firstDay();
    if ((here == Role::Achieved && (future || carried.period->ahead)) ||
        (here == Role::Goal && past)) {
        stance.role = here == Role::Achieved ? Role::Goal : Role::Achieved;
        stance.cue = carried.period->span;
        // 下半年:一是…;二是全年培训…: the promise outlasts other times of the sentence.
        if (future && here == Role::Achieved)
            carried.cue = Cue{carried.period->span, u"goal"_s, u"time"_s};
    }
}

/// The time that the clause itself is set in; the last one where it names several.
std::optional<PeriodMention> ContextResolver::periodIn(Span clause, const Period& now) const
{
    std::optional<PeriodMention> found;
    for (const PeriodMention& mention : m_periods.find(m_document.clean(), clause, now)) {
        using Sense = PeriodMention::Sense;
        if (mention.sense == Sense::Compared || mention.sense == Sense::Name)
            continue;
        // 完成全年投资3亿元目标
        const bool wholeYear =
            m_document.view(mention.span) == u"全年" &&
            m_planned.longestMatchBefore(m_document.clean(), clause.end, clause.begin);
        if (mention.throughout || mention.sense != Sense::In || wholeYear ||
            isAdverbial(clause, mention))
            found = mention;
    }
    return found;
}

/// Where words like 到, 自, 全市 begin that reach up to `end`; the clause's begin if nothing else
/// does.
qsizetype ContextResolver::leadsFrom(Span clause, qsizetype end) const
{
    const WordTable& leads = m_knowledge.lexicon->table(u"timeleads"_s);
    const QStringView text = m_document.clean();
    while (end > clause.begin) {
        if (text[end - 1] == u' ') {
            --end;
            continue;
        }
        const auto match = leads.longestMatchBefore(text, end, clause.begin);
        if (!match)
            break;
        end -= match->length;
    }
    return end;
}

/// 二期工程计划2024年8月竣工: a time right behind the promise, but not 行动计划2024年任务.
bool ContextResolver::promisesAt(Span clause, Span lead) const
{
    static const QRegularExpression promise(u"^(?:计划|拟|预计|将|力争|确保|争取)于?在?$"_s);
    if (!promise.match(m_document.view(lead)).hasMatch())
        return false;
    static constexpr qsizetype word = 2;
    const qsizetype end = std::min(lead.begin + word, lead.end);
    const auto longer = m_knowledge.lexicon->table(u"cues"_s).longestMatchBefore(m_document.clean(),
                                                                                 end, clause.begin);
    return !longer || longer->entry->column(0) != u"none";
}

/// A time stands for its clause where it begins it, perhaps behind a subject or a word like 到, 自;
/// elsewhere it belongs to a name (获得2019年全国…).
bool ContextResolver::isAdverbial(Span clause, const PeriodMention& mention) const
{
    const qsizetype end = leadsFrom(clause, mention.span.begin);
    const QStringView words = m_document.view(mention.span);
    if (words.endsWith(u'底') || words.endsWith(u'末')) // 覆盖率2025年底达到: no name says so
        return true;
    if (end == clause.begin || promisesAt(clause, {end, mention.span.begin}))
        return true;
    // 中心园项目2024年投入使用
    static const QRegularExpression done(
        u"^(?:[底末]?前|秋季|春季)?(?:投入使用|投用|竣工|完工|开学|启用|开工|交付)"_s);
    if (words.contains(u'年') &&
        done.match(m_document.view({mention.span.end, clause.end})).hasMatch())
        return true;
    const QStringView text = m_document.clean();
    const auto districts =
        m_knowledge.recognisers
            ? m_knowledge.recognisers->districts.find(text.sliced(clause.begin, end - clause.begin))
            : std::vector<DistrictMention>();
    return !districts.empty() && districts.front().span.begin == 0 &&
           districts.front().span.end == end - clause.begin;
}

/// 天津市和平区选派教师24名: a clause that begins with a district that is neither the report's nor
/// in it nor around it.
bool ContextResolver::beginsElsewhere(Span clause) const
{
    static constexpr qsizetype longestName = 16;
    if (m_header.districtCode.isEmpty() || !m_knowledge.recognisers)
        return false;
    const auto& tree = m_knowledge.districts;
    const QStringView head =
        m_document.view({clause.begin, std::min(clause.end, clause.begin + longestName)});
    const auto mentions = m_knowledge.recognisers->districts.find(head);
    if (mentions.empty() || mentions.front().span.begin != 0 || !mentions.front().fullName)
        return false;
    return std::ranges::none_of(mentions.front().codes, [&](const QString& code) {
        return tree.isWithin(code, m_header.districtCode) ||
               tree.isWithin(m_header.districtCode, code);
    });
}

/// A district below the report's, where a clause begins with its full name.
QString ContextResolver::districtIn(Span clause) const
{
    if (m_header.districtCode.isEmpty() || !m_knowledge.recognisers)
        return {};
    static constexpr qsizetype longestName = 16;
    QStringView head =
        m_document.view({clause.begin, std::min(clause.end, clause.begin + longestName)});
    qsizetype lead = 0;
    if (head.startsWith(u"其中"))
        lead = head.size() > 2 && isEnumerationComma(head[2]) ? 3 : 2;
    for (const DistrictMention& mention : m_knowledge.recognisers->districts.find(head)) {
        if (mention.span.begin != lead || !mention.fullName)
            break;
        // 吴兴区、德清县通过验收: of several, and so of none.
        if (mention.span.end < head.size() &&
            (isEnumerationComma(head[mention.span.end]) || head[mention.span.end] == u'和'))
            break;
        for (const QString& code : mention.codes) {
            if (code != m_header.districtCode &&
                m_knowledge.districts.isWithin(code, m_header.districtCode))
                return code;
        }
        break;
    }
    return {};
}

} // namespace duibiao::reading
