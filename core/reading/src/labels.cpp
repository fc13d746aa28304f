// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

const QStringList& conjunctions()
{
    static const QStringList words = {u"以及"_s, u"及"_s, u"和"_s, u"与"_s, u"并"_s,
                                      u"、共"_s, u"共"_s, u"、"_s, u"或"_s, u"、其中"_s};
    return words;
}

/// The text without conjunctions and commas at that end.
QString withoutConjunction(QString text, bool atEnd)
{
    for (bool trimmed = true; trimmed && !text.isEmpty();) {
        trimmed = false;
        for (const QString& word : conjunctions()) {
            if (atEnd ? text.endsWith(word) : text.startsWith(word)) {
                text = atEnd ? text.chopped(word.size()) : text.sliced(word.size());
                trimmed = true;
            }
        }
    }
    return text;
}

/// Parts of an enumeration: 小学、初中和高中学位 in three.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    QString part;
    int depth = 0;
    for (const QChar c : text) {
        depth += QStringView(u"(\uFF08“《").contains(c) ? 1 : 0;
        depth -= QStringView(u")\uFF09”》").contains(c) ? 1 : 0;
        if (depth == 0 && (c == u'、' || c == u'和' || c == u'与' || c == u'及')) {
            parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    parts << part;
    parts.removeAll(QString());
    return parts;
}

} // namespace

ClauseLabels::ClauseLabels(const LabelWords& words, QStringView text, const ClauseMap& map,
                           const std::vector<PeriodMention>& times)
    : m_words(words), m_text(text), m_map(map), m_times(times)
{
}

/// True where a number begins, perhaps behind words that say nothing: 由2022年的86人,
/// 覆盖率2025年底前达到85%.
bool ClauseLabels::touchesNumber(qsizetype at) const
{
    static constexpr qsizetype longestGap = 4;
    for (qsizetype digit = at; digit <= std::min(at + longestGap, m_text.size() - 1); ++digit) {
        if (m_text[digit] < u'0' || m_text[digit] > u'9')
            continue;
        return m_words.linksTime(m_text.sliced(at, digit - at));
    }
    return false;
}

/// The text of a span without space, brackets that hold digits, and times that set the clause.
QString ClauseLabels::flat(Span span) const
{
    QString result;
    result.reserve(span.length());
    const auto holdsDigit = [&](Span bracket) {
        return std::ranges::any_of(m_text.sliced(bracket.begin, bracket.length()),
                                   [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    for (qsizetype at = span.begin; at < span.end;) {
        const auto bracket = std::ranges::find_if(m_map.brackets(), [&](Span candidate) {
            return candidate.begin == at && candidate.end <= span.end;
        });
        if (bracket != m_map.brackets().end() && (bracket->length() > 10 || holdsDigit(*bracket))) {
            at = bracket->end;
            continue;
        }
        const auto time = std::ranges::find_if(m_times, [&](const PeriodMention& mention) {
            using Sense = PeriodMention::Sense;
            const QStringView words = m_text.sliced(mention.span.begin, mention.span.length());
            const bool sets =
                mention.sense == Sense::AsOf || mention.sense == Sense::Since ||
                (mention.sense == Sense::In &&
                 (result.isEmpty() || words.contains(u'月') || touchesNumber(mention.span.end) ||
                  m_words.trimLead(result).isEmpty()));
            return mention.span.begin == at && mention.span.end <= span.end && sets &&
                   words != u"全年";
        });
        if (time != m_times.end()) {
            at = time->span.end;
            if (at < span.end && m_text[at] == u'前') // 9月1日前
                ++at;
            continue;
        }
        if (!m_text[at].isSpace())
            result += m_text[at];
        ++at;
    }
    return result;
}

QString ClauseLabels::gist(Span span, const std::vector<const QuantityMention*>& figures) const
{
    QString result;
    qsizetype at = span.begin;
    for (const QuantityMention* figure : figures) {
        if (figure->span.begin < at || figure->span.end > span.end)
            continue;
        result += m_words.trimTail(flat({at, figure->span.begin}));
        at = figure->span.end;
    }
    result += flat({at, span.end});
    return m_words.trim(result);
}

/// The enumeration comma that ends what is said of the number before it: not the one between two
/// kinds of school (172所学校、幼儿园配备…); -1 if there is none.
qsizetype ClauseLabels::endOfList(const QString& gap) const
{
    qsizetype comma = gap.indexOf(u'、');
    while (comma > 0 && m_words.isSchool(gap.first(comma)) &&
           !m_words
                .stageIn(QStringView(gap).sliced(comma + 1,
                                                 std::min<qsizetype>(3, gap.size() - comma - 1)))
                .isEmpty())
        comma = gap.indexOf(u'、', comma + 1);
    return comma;
}

/// Shares the text between two numbers between them.
void ClauseLabels::shareGap(const QString& gap, const QuantityMention& next, Share& left,
                            Share& right) const
{
    if (gap.isEmpty()) {
        left.adjacent = true;
        return;
    }
    if (gap == u"的" && !left.before.isEmpty() && next.kind != UnitKind::Percent)
        return; // 总投资18.7亿元的12个项目
    const QString withoutEnd = withoutConjunction(gap, true);
    const QString withoutStart = withoutConjunction(gap, false);
    if (withoutEnd.isEmpty())
        return;
    const QString tailTrimmed = m_words.trimTail(gap);
    const qsizetype lastComma = gap.lastIndexOf(u'、');
    if (lastComma >= 0 && m_words.trim(gap.sliced(lastComma)).isEmpty()) {
        left.after = gap.first(lastComma);
    } else if (withoutEnd.size() < gap.size()) {
        left.after = withoutEnd;
    } else if (withoutStart.size() < gap.size()) {
        right.before = withoutStart;
    } else if (const qsizetype comma = endOfList(gap); comma >= 0) {
        left.after = gap.first(comma);
        right.before = gap.sliced(comma + 1);
    } else {
        left.after = tailTrimmed;
        left.joined = true;
        // 投入1.6亿元改善27所学校…: the verb governs the next number.
        right.verb = m_words.verbAtEnd(tailTrimmed);
        // 4所小学新增2970个
        if (const QString school = tailTrimmed.chopped(right.verb.size());
            !right.verb.isEmpty() && m_words.isStage(school)) {
            left.after = school;
            right.before = school + right.verb;
            left.joined = false;
        }
        // 5个项目中3个已竣工, but 3所初中2100个
        if (tailTrimmed.endsWith(u'中') && !m_words.endsWithStage(tailTrimmed)) {
            left.after = right.before = tailTrimmed.chopped(1);
            left.joined = false;
        }
        if (next.kind == UnitKind::Percent || next.kind == UnitKind::Points)
            right.before = gap;
    }
}

std::vector<ClauseLabels::Share>
ClauseLabels::shareOut(const Clause& clause,
                       const std::vector<const QuantityMention*>& figures) const
{
    std::vector<Share> shares(figures.size());
    shares.front().before = flat({clause.span.begin, figures.front()->span.begin});
    for (size_t i = 0; i + 1 < figures.size(); ++i) {
        const QString gap = flat({figures[i]->span.end, figures[i + 1]->span.begin});
        if (i == 0 && m_words.reachesLevel(gap))
            shares.front().before = LabelWords::withoutOrigin(shares.front().before);
        shareGap(gap, *figures[i + 1], shares[i], shares[i + 1]);
    }
    // 其中育才小学等6所小学: one of them is named, all are counted.
    Share& last = shares.back();
    last.after = flat({figures.back()->span.end, clause.span.end});
    // 其中育才小学等6所小学: one of them is named, all are counted.
    for (Share& share : shares) {
        static constexpr qsizetype longestKind = 4; // 普通高中
        const QString kind = m_words.trimLead(share.after).left(longestKind);
        const QString before =
            m_words.stageIn(kind).isEmpty() ? QString() : m_words.beforeExamples(share.before);
        share.examples = !before.isNull();
        if (share.examples)
            share.before = before;
    }
    // 8472名保教人员发放津贴3800万元: the words between serve both numbers.
    for (size_t i = 0; i + 1 < shares.size(); ++i) {
        const bool nothingBehind = m_words.trim(shares[i + 1].after).isEmpty();
        if (shares[i].joined && shares[i + 1].before.isEmpty() && nothingBehind)
            shares[i + 1].before = m_words.trim(shares.front().before) + shares[i].after;
    }
    // 28项45场比赛: the noun behind the last stands for all that touch.
    for (size_t i = shares.size(); i-- > 1;) {
        if (shares[i - 1].adjacent && shares[i - 1].after.isEmpty())
            shares[i - 1].after = shares[i].after;
    }
    return shares;
}

/// All words stand once, the numbers side by side: 分别为33.33%、80%.
bool ClauseLabels::isPairedList(const std::vector<Share>& shares) const
{
    if (shares.size() < 2 || shares.front().adjacent)
        return false;
    for (size_t i = 0; i < shares.size(); ++i) {
        if ((i > 0 && !shares[i].before.isEmpty()) || shares[i].adjacent ||
            !m_words.trim(shares[i].after).isEmpty())
            return false;
    }
    return true;
}

/// 小学、初中、高中学位分别新增1万个、2万个、3万个: each number gets its noun.
std::vector<OwnLabel>
ClauseLabels::pairNouns(const std::vector<Share>& shares,
                        const std::vector<const QuantityMention*>& figures) const
{
    std::vector<OwnLabel> labels(shares.size());
    QString head = shares.front().before;
    QString verb;
    for (const QString& word : {u"分别"_s, u"依次"_s}) {
        if (const qsizetype at = head.lastIndexOf(word); at >= 0) {
            verb = m_words.trim(head.sliced(at + word.size()));
            head.truncate(at);
        }
    }
    QStringList nouns = partsOf(m_words.trim(head));
    if (nouns.size() != qsizetype(shares.size()))
        nouns.clear();
    if (nouns.size() > 1) {
        QString stage = m_words.stageIn(nouns.last());
        if (!nouns.last().startsWith(stage) || stage.isEmpty())
            stage = m_words.sectorAt(nouns.last()); // 国家级、省级、市级课题
        const QString shared = !stage.isEmpty() && nouns.last().startsWith(stage)
                                   ? nouns.last().sliced(stage.size())
                                   : QString();
        const QString lead = m_words.leadingVerb(nouns.first());
        for (qsizetype i = 0; i < nouns.size(); ++i) {
            // 毛入园率、巩固率、高中阶段毛入学率: each has a head of its own.
            const bool headed = nouns[i].endsWith(u'率') || nouns[i].endsWith(u"比例");
            if (i + 1 < nouns.size() && !headed && !nouns[i].endsWith(shared))
                nouns[i] += shared;
            if (i > 0 && !lead.isEmpty())
                nouns[i].prepend(lead);
        }
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        labels[i].lead = shares.front().before;
        labels[i].before = m_words.trim(shares.front().before);
        labels[i].label = nouns.isEmpty()
                              ? m_words.shortened(m_words.trim(head + verb), {})
                              : m_words.shortened(m_words.trim(nouns[qsizetype(i)]) + verb, {});
        labels[i].paired = nouns.isEmpty();
        labels[i].listed = int(figures.size());
    }
    return labels;
}

/// What stands before the i-th number of a list, with what stands once for several.
QString ClauseLabels::leadOf(const std::vector<Share>& shares, size_t i,
                             const QuantityMention& figure) const
{
    const QString& before = shares[i].before;
    const QString& first = shares.front().before;
    if (i == 0)
        return before;
    if (before.isEmpty() && shares[i - 1].adjacent && !shares[i - 1].before.isEmpty())
        return leadOf(shares, i - 1, figure); // 幼儿园4所1440个
    if (before.isEmpty() && !shares[i].verb.isEmpty())
        return shares[i].verb;
    if (before.isEmpty())
        return shares[i - 1].adjacent || !m_words.trim(shares[i].after).isEmpty() ? first : before;
    if (!m_words.leadingVerb(before).isEmpty())
        return before;
    const QString scoped = m_words.scopedVerb(m_words.trimLead(first));
    // 秋季学期新投用小学6所、公办幼儿园4所
    const QString verb =
        scoped.isEmpty() && shares.front().examples ? m_words.verbAtEnd(first) : scoped;
    const bool taken = before.startsWith(verb) || figure.kind == UnitKind::Percent;
    return taken ? before : verb + m_words.trimLead(before);
}

/// What stands behind the i-th number of a list, with what the last one's tail says of all.
QString ClauseLabels::tailOf(const std::vector<Share>& shares, size_t i) const
{
    const QString& after = shares[i].after;
    if (i + 1 >= shares.size() || after.isEmpty())
        return after;
    const QString tail = m_words.trimLead(shares.back().after);
    const qsizetype predicate = m_words.predicateAt(tail);
    const bool nextPercent = shares[i].joined && !shares[i + 1].before.isEmpty();
    if (nextPercent)
        return after + tail;
    if (m_words.dependence(m_words.trim(after)) == u"level") // 2场省级、17场市级观摩活动
        return after + m_words.withoutLevel(tail);
    if (!shares[i + 1].verb.isEmpty())
        return after + tail;
    if (shares[i].joined && predicate == tail.size() && !m_words.hasVerb(after))
        return tail + after; // 28个项目35场比赛: 比赛项目
    if (predicate < tail.size() && m_words.predicateAt(after) == after.size())
        return after + tail.sliced(predicate);
    return after;
}

/// Without 的, and without what an amount is for each of: 690元/生·年.
QString ClauseLabels::withoutEach(QString after)
{
    if (after.startsWith(u'的'))
        after.remove(0, 1);
    if (!after.startsWith(u'/'))
        return after;
    qsizetype end = 1;
    while (end < after.size() && QStringView(u"生人年月学期次天日·/每校班").contains(after[end]))
        ++end;
    return after.sliced(end);
}

OwnLabel ClauseLabels::listItem(const std::vector<Share>& shares, size_t i,
                                const QuantityMention& figure) const
{
    QString after = tailOf(shares, i);
    if (figure.kind == UnitKind::Region && !after.startsWith(figure.quantity.unit))
        after = m_words.trim(after) + figure.quantity.unit;
    OwnLabel own;
    own.lead = leadOf(shares, i, figure);
    own.before = m_words.trim(own.lead);
    own.after = withoutEach(m_words.trim(after));
    QString joint = own.before;
    if (!own.after.isEmpty() && own.lead.endsWith(u'的') && !joint.isEmpty())
        joint += u'的';
    own.label = m_words.shortened(joint, own.after);
    own.listed = int(shares.size());
    return own;
}

std::vector<OwnLabel>
ClauseLabels::labelsOf(const Clause& clause,
                       const std::vector<const QuantityMention*>& figures) const
{
    const auto shares = shareOut(clause, figures);
    std::vector<OwnLabel> labels;
    if (isPairedList(shares)) {
        labels = pairNouns(shares, figures);
    } else {
        for (size_t i = 0; i < figures.size(); ++i)
            labels.push_back(listItem(shares, i, *figures[i]));
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        const qsizetype end = i + 1 < figures.size() && shares[i].after.isEmpty()
                                  ? figures[i]->span.end
                                  : clause.span.end;
        labels[i].span = {clause.span.begin, end};
    }
    return labels;
}

} // namespace duibiao::reading
