// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefilter.h"

#include "digit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;
using Shape = Numeral::Shape;

/// How far behind 一所 the verb may stand that makes it count.
constexpr qsizetype furthestVerb = 28;

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAdded(const WordTable::Entry& verb)
{
    return verb.column(0) == u"added";
}

} // namespace

/// A mention's surroundings.
struct FigureFilter::Place
{
    QStringView text;
    Span sentence;
    const ClauseMap& map;
    Span clause;
    int clauseIndex = -1;
    const QuantityMention* previous = nullptr; ///< the last accepted figure of the sentence
    const QuantityMention* next = nullptr;     ///< the mention behind, accepted or not

    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i >= sentence.begin && i < sentence.end ? text[i] : QChar();
    }
    [[nodiscard]] QStringView before(qsizetype end, qsizetype most = 12) const
    {
        const qsizetype begin = std::max(clause.begin, end - most);
        return begin < end ? text.sliced(begin, end - begin) : QStringView();
    }
    [[nodiscard]] QStringView after(qsizetype begin, qsizetype most = 12) const
    {
        const qsizetype end = std::min(clause.end, begin + most);
        return begin < end ? text.sliced(begin, end - begin) : QStringView();
    }
};

FigureFilter::FigureFilter(const Lexicon& lexicon)
    : m_rulesBefore(lexicon.table(u"notfigures_before"_s)),
      m_rulesAfter(lexicon.table(u"notfigures_after"_s)),
      m_countable(lexicon.table(u"countable"_s)), m_persons(lexicon.table(u"persons"_s)),
      m_heads(lexicon.table(u"bareheads"_s)), m_verbs(lexicon.table(u"verbs"_s)),
      m_norms(lexicon.table(u"norms"_s))
{
}

std::vector<QuantityMention> FigureFilter::figuresAmong(std::vector<QuantityMention> mentions,
                                                        QStringView text, Span sentence,
                                                        const ClauseMap& map) const
{
    std::vector<QuantityMention> figures;
    figures.reserve(mentions.size());
    shareUnits(mentions, text);
    for (size_t i = 0; i < mentions.size(); ++i) {
        const int clause = map.clauseAt(mentions[i].number.begin);
        if (clause < 0)
            continue;
        const Place place{text,
                          sentence,
                          map,
                          map.clauses()[size_t(clause)].span,
                          clause,
                          figures.empty() ? nullptr : &figures.back(),
                          i + 1 < mentions.size() ? &mentions[i + 1] : nullptr};
        // 做到7个100%: a slogan that the bracket behind it spells out.
        if (i + 1 < mentions.size() && mentions[i].kind == UnitKind::Count &&
            mentions[i + 1].kind == UnitKind::Percent &&
            mentions[i].span.end == mentions[i + 1].span.begin) {
            ++i;
            continue;
        }
        if (isFigure(mentions[i], place))
            figures.push_back(std::move(mentions[i]));
    }
    return figures;
}

/// 分别提高3.7和4.6个百分点, 新增1.2、0.8万个: unit and multiplier stand once, behind the last.
void FigureFilter::shareUnits(std::vector<QuantityMention>& mentions, QStringView text)
{
    for (size_t i = mentions.size(); i-- > 1;) {
        QuantityMention& left = mentions[i - 1];
        const QuantityMention& right = mentions[i];
        const bool touches = left.span.end + 1 == right.span.begin &&
                             QStringView(u"、和及与").contains(text[left.span.end]);
        const bool listNumber = left.span.begin == 0 || text[left.span.begin - 1].isSpace();
        if (!touches || listNumber || left.kind != UnitKind::Missing ||
            left.shape != Shape::Arabic || right.kind == UnitKind::Missing ||
            right.kind == UnitKind::None || right.kind == UnitKind::Noun)
            continue;
        left.kind = right.kind;
        left.quantity.unit = right.quantity.unit;
        static constexpr int tenThousand = 4;
        const bool scaled = right.multiplied && !left.multiplied && left.number.length() < 4;
        if (const auto value = left.quantity.value.shifted(tenThousand); scaled && value) {
            left.quantity.value = *value;
            left.quantity.resolution = right.quantity.resolution;
            left.multiplied = true;
        }
    }
}

/// 平均受教育年限达11.6年, 平均分512.4分: years and points that measure, no date and no minute.
bool FigureFilter::settleYears(QuantityMention& mention, const Place& place) const
{
    const QStringView before = place.before(mention.span.begin);
    const QChar sign = place.at(mention.number.end);
    const bool years = sign == u'年' && before.contains(u"年限");
    const bool points = sign == u'分' && (before.contains(u"均分") || before.contains(u"最高分"));
    if (mention.kind != UnitKind::None || mention.shape != Shape::Arabic || !(years || points))
        return false;
    const qsizetype unit = mention.number.end;
    mention.kind = years ? UnitKind::Time : UnitKind::Measure;
    mention.quantity.unit = sign;
    mention.unit = {unit, unit + 1};
    mention.span.end = unit + 1;
    return true;
}

bool FigureFilter::isFigure(QuantityMention& mention, const Place& place) const
{
    if (mention.phrase)
        return !place.map.isQuoted(mention.span) && !isRuledOut(mention, place);
    if (settleYears(mention, place))
        return true;
    if (mention.kind == UnitKind::None || mention.shape == Shape::DigitString ||
        isPartOfName(mention, place) || isRuledOut(mention, place) || isNorm(mention, place))
        return false;
    if (mention.kind == UnitKind::Percent || mention.kind == UnitKind::Points ||
        mention.kind == UnitKind::Ratio)
        return true;
    if (mention.kind == UnitKind::Missing || mention.kind == UnitKind::Noun)
        return !isSerialNumber(mention, place) && settleBareNumber(mention, place);
    if (mention.shape == Shape::BareUnit)
        return mention.quantity.bound != Bound::Exact;
    if (mention.kind == UnitKind::Region && mention.shape != Shape::Arabic)
        return false;
    return mention.shape != Shape::Chinese || smallChineseCounts(mention, place);
}

/// “1+5”, 20+8, 5G, X9, 2.0, 〔2023〕5号, 《…30条》: numbers that belong to a name.
bool FigureFilter::isPartOfName(const QuantityMention& mention, const Place& place) const
{
    if (place.map.isQuoted(mention.number))
        return true;
    const QChar before = place.at(mention.number.begin - 1);
    const QChar after = place.at(mention.number.end);
    if (before == u'+' || after == u'+' || isLatin(before) || isLatin(after) || before == u'#' ||
        before == u'.' || before == u'/' || after == u'/' || QStringView(u"×÷=").contains(before))
        return true;
    const bool bare = mention.kind == UnitKind::Missing || mention.kind == UnitKind::Noun;
    // A telephone number, an account, a code.
    if (bare && mention.shape == Shape::Arabic && !mention.multiplied &&
        mention.number.length() >= 7)
        return !QStringView(place.text.sliced(mention.number.begin, mention.number.length()))
                    .contains(u',');
    // 8.提升…, 3、开展…: a list number.
    const bool first =
        mention.number.begin == place.sentence.begin || place.at(mention.number.begin - 1).isNull();
    return bare && first && QStringView(u".、)\uFF09\uFF0E").contains(after);
}

/// 每班不超过45人, 班额控制在小学45人、初中50人以内: how large a class may be, not what there is.
bool FigureFilter::isNorm(const QuantityMention& mention, const Place& place) const
{
    static const Decimal largestClass(70);
    if (mention.kind != UnitKind::Person || largestClass < mention.quantity.value)
        return false;
    static constexpr qsizetype farthest = 60;
    const qsizetype from = std::max(place.sentence.begin, mention.span.begin - farthest);
    const QStringView sentence = place.text.sliced(from, mention.span.begin - from);
    const QStringView behind = place.after(mention.span.end);
    const bool limits = mention.quantity.bound == Bound::AtMost ||
                        mention.quantity.bound == Bound::LessThan ||
                        (mention.quantity.bound == Bound::MoreThan && !sentence.contains(u'均')) ||
                        behind.contains(u"以内") || behind.contains(u"以下");
    return limits && m_norms.occursIn(sentence);
}

/// The words of resources/lexicon/notfigures_*.tsv that touch the number or its unit.
bool FigureFilter::isRuledOut(const QuantityMention& mention, const Place& place) const
{
    const auto fits = [&](const WordTable::Entry& rule) {
        const QString shape = rule.column(0);
        if (mention.phrase)
            return shape == u"phrase";
        return shape.isEmpty() || (shape == u"chinese" && mention.shape == Shape::Chinese) ||
               (shape == u"bare" &&
                (mention.kind == UnitKind::Missing || mention.kind == UnitKind::Noun)) ||
               (shape == u"count" && mention.kind != UnitKind::Percent &&
                mention.kind != UnitKind::Money && mention.kind != UnitKind::Points);
    };
    if (const auto rule =
            m_rulesBefore.longestMatchBefore(place.text, mention.span.begin, place.clause.begin);
        rule && fits(*rule->entry))
        return true;
    for (const qsizetype end : {mention.number.end, mention.unit.end, mention.span.end}) {
        if (end < mention.number.end)
            continue;
        const auto rule = m_rulesAfter.longestMatch(place.text.first(place.clause.end), end);
        if (rule && fits(*rule->entry))
            return true;
    }
    return false;
}

/// 三所高中园 counts; 两个方向, 一体化, 三项制度 do not: a small Chinese numeral is a figure with a
/// classifier that only counts, or with a noun that can be counted.
bool FigureFilter::smallChineseCounts(const QuantityMention& mention, const Place& place) const
{
    static const Decimal small(20);
    if (mention.multiplied || mention.quantity.value > small)
        return mention.kind != UnitKind::Count || !mention.needsVerb;
    const QStringView behind = place.after(mention.span.end);
    const auto noun = [&] {
        if (m_countable.longestMatchBefore(place.text, mention.span.begin, place.clause.begin))
            return true;
        for (qsizetype i = 0; i < behind.size(); ++i) {
            if (m_countable.longestMatch(behind, i))
                return true;
        }
        return false;
    };
    if (mention.quantity.value == Decimal(1) && mention.number.length() == 1) {
        // 一 is mostly an article; it counts after a verb of adding or a word like 每天.
        const bool loose = mention.kind == UnitKind::Count && !noun();
        if (loose)
            return false;
        const auto lead =
            m_verbs.longestMatchBefore(place.text, mention.span.begin, place.clause.begin);
        if (!lead)
            return mention.span.begin == place.clause.begin &&
                   takesEffect(place.after(mention.span.end, furthestVerb));
        return isAdded(*lead->entry) || lead->entry->column(0) == u"each";
    }
    if (mention.needsVerb)
        return m_verbs.longestMatchBefore(place.text, mention.span.begin, place.clause.begin)
            .has_value();
    return mention.kind != UnitKind::Count || noun();
}

/// 一所学校投入使用: a verb behind says that something came into being.
bool FigureFilter::takesEffect(QStringView behind) const
{
    for (qsizetype i = 0; i < behind.size(); ++i) {
        if (const auto verb = m_verbs.longestMatch(behind, i);
            verb && verb->entry->column(1) == u"behind")
            return true;
    }
    return false;
}

/// The unit that goes with a word before a bare number (实际报名45521 → 人); null if none.
QString FigureFilter::unitOfHead(QStringView before) const
{
    static const QStringList links = {u"达到"_s, u"共计"_s, u"达"_s, u"为"_s, u"共"_s,
                                      u":"_s,    u"有"_s,   u"的"_s, u"约"_s, u"超"_s};
    for (bool trimmed = true; trimmed;) {
        trimmed = false;
        for (const QString& link : links) {
            if (before.endsWith(link)) {
                before.chop(link.size());
                trimmed = true;
            }
        }
    }
    if (const auto head = m_heads.longestMatchBefore(before, before.size()))
        return head->entry->column(0).isEmpty() ? u""_s : head->entry->column(0);
    if (m_persons.longestMatchBefore(before, before.size()))
        return u"人"_s;
    return {};
}

/// A line that is nothing but a small number: the first column of a table, one cell a line.
bool FigureFilter::isSerialNumber(const QuantityMention& mention, const Place& place)
{
    static constexpr qsizetype longest = 3;
    const qsizetype begin = mention.number.begin;
    const qsizetype end = mention.number.end;
    const bool alone = (begin == 0 || place.text[begin - 1] == u'\n') &&
                       (end == place.text.size() || place.text[end] == u'\n');
    return alone && mention.number.length() <= longest;
}

/// 近22万考生, 公办2200 in the bracket of a number of people, 流量超3亿.
bool FigureFilter::settleBareNumber(QuantityMention& mention, const Place& place) const
{
    if ((mention.shape == Shape::Chinese && !mention.multiplied) ||
        (mention.shape == Shape::BareUnit && mention.quantity.bound == Bound::Exact))
        return false;
    const auto be = [&](UnitKind kind, const QString& unit) {
        mention.kind = kind;
        mention.quantity.unit = unit;
        return true;
    };
    const bool yearLike = mention.shape == Shape::Arabic && mention.number.length() == 4 &&
                          mention.quantity.value >= Decimal(1900) &&
                          mention.quantity.value <= Decimal(2099);
    const QStringView behind = place.after(mention.span.end);
    for (qsizetype i = 0; i <= std::min<qsizetype>(8, behind.size() - 1); ++i) {
        const auto person = m_persons.longestMatch(behind, i);
        if (!person)
            continue;
        if (i > 0 && (yearLike || !mention.multiplied))
            break;
        return be(UnitKind::Person, u"人"_s);
    }
    if (const auto head = m_heads.longestMatch(behind, 0);
        head && head->entry->column(1) == u"behind")
        return be(UnitKind::Count, head->entry->column(0));
    const bool ends = behind.isEmpty() || QStringView(u"、(\uFF08").contains(behind.front()) ||
                      mention.multiplied;
    if (!ends || !isDigit(place.at(mention.number.begin)) || yearLike)
        return false;
    const QStringView before = place.before(mention.span.begin);
    if (const QString unit = unitOfHead(before); !unit.isNull() && !before.isEmpty())
        return be(unit == u"人" ? UnitKind::Person : UnitKind::Count, unit);
    // In brackets behind a number of the same thing: 3800人(公办2200,民办1600).
    const bool inBrackets = place.map.clauses()[size_t(place.clauseIndex)].parent >= 0;
    if (inBrackets && place.previous && !before.isEmpty() && before.size() <= 8 &&
        place.previous->kind != UnitKind::Percent)
        return be(place.previous->kind, place.previous->quantity.unit);
    return false;
}

} // namespace duibiao::reading
