// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestonething.h"

#include "wordscan.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr qsizetype shortestThing = 3;
constexpr qsizetype shortNoun = 3; ///< of 的评选 in 年度教师的评选工作
constexpr qsizetype longestThing = 70;

/// 28个项目, 近600人次 or 专班4期: a count with its unit at either end. A year or a date is none.
bool isCounted(QStringView thing)
{
    static const QRegularExpression atBegin(
        u"^[超约近逾达共]?[0-9][0-9.,万亿]*(?:[-—~至到][0-9]+)?[余多几]?(?![0-9.年月日届+“—-]|学年)"_s);
    static const QRegularExpression atEnd(u"[0-9][0-9.]*[余多万亿]*[^0-9年月日届.)”》]{1,3}$"_s);
    return atBegin.match(thing).hasMatch() || atEnd.match(thing).hasMatch();
}

bool isDate(QStringView thing)
{
    static const QRegularExpression date(
        u"^(?:[0-9]{4}年度?|[0-9]{1,2}月份?|[0-9]{1,2}日)+[底末前]?$"_s);
    return date.match(thing).hasMatch();
}

/// 2021年, 第九届, 2.0: what belongs to one time or edition only.
bool isDated(QStringView thing)
{
    static const QRegularExpression date(u"[0-9]{4}年|第[一二三四五六七八九十0-9]+[届次批轮期]"_s);
    return date.match(thing).hasMatch();
}

/// Titles in 《》, with whatever stands between taken as joining words.
QStringList titlesIn(QStringView stretch)
{
    QStringList titles;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < stretch.size(); ++at) {
        if (stretch[at] == u'《' && depth++ == 0)
            begin = at + 1;
        else if (stretch[at] == u'》' && depth > 0 && --depth == 0)
            titles.append(stretch.sliced(begin, at - begin).trimmed().toString());
    }
    return titles;
}

/// The members of a list parted by 、 outside brackets and quotation marks.
std::vector<QStringView> members(QStringView stretch)
{
    constexpr QStringView opening = u"(“《〈[【";
    constexpr QStringView closing = u")”》〉]】";
    std::vector<QStringView> parts;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < stretch.size(); ++at) {
        if (opening.contains(stretch[at]))
            ++depth;
        else if (closing.contains(stretch[at]))
            depth = std::max(0, depth - 1);
        else if (stretch[at] == u'、' && depth == 0) {
            parts.push_back(stretch.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    parts.push_back(stretch.sliced(begin));
    return parts;
}

/// False for what can be no name: counts, dates, what is left of a list or of a longer phrase.
bool isName(const QString& thing)
{
    return thing.size() >= shortestThing && thing.size() <= longestThing && !isCounted(thing) &&
           !isDate(thing) && !thing.startsWith(u'的') && !thing.startsWith(u'、') &&
           !(thing.startsWith(u'全') && thing.size() == shortestThing);
}

} // namespace

bool holdsCount(QStringView stretch)
{
    static const QRegularExpression count(
        u"(?<![0-9第“])[0-9][0-9.]*[万亿]?[余多]?(?![0-9.年月日届届+“—-]|学年)[^ -~、,”]"_s);
    return count.match(stretch).hasMatch();
}

ThingReader::ThingReader(const Lexicon& lexicon)
    : m_tails(lexicon.table(u"milestone_tails"_s)), m_trims(lexicon.table(u"milestone_trims"_s)),
      m_generic(lexicon.table(u"milestone_generic"_s))
{
}

QStringList ThingReader::groupsOf(QStringView thing) const
{
    // What can stand behind the noun: 等, the end of a quotation, a bracket, an edition 2.0.
    static const QRegularExpression behind(u"(?:等|[”》]|[0-9.]+|\\([^()]*\\))+$"_s);
    const QRegularExpressionMatch match = behind.match(thing);
    if (match.hasMatch())
        thing = thing.first(match.capturedStart());
    const auto tail = m_tails.longestMatchBefore(thing, thing.size());
    return tail ? tail->entry->column(0).split(u',') : QStringList{};
}

bool ThingReader::meets(const QString& thing, const QStringList& needs) const
{
    if (needs.isEmpty())
        return true;
    if (needs.contains("dated"_L1) && isDated(thing))
        return true;
    const QStringList groups = groupsOf(thing);
    return std::ranges::any_of(groups, [&](const QString& group) { return needs.contains(group); });
}

QString ThingReader::trimmed(QStringView thing) const
{
    const auto trims = [](const std::optional<WordTable::Match>& match, QLatin1StringView side) {
        return match && (match->entry->column(0) == side || match->entry->column(0) == "both"_L1);
    };
    thing = thing.trimmed();
    bool work = false;
    static const QRegularExpression time(
        u"(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?[底末份]?前?|[一二三四]季度|[上下]半年)$"_s);
    qsizetype before = -1;
    while (before != thing.size()) {
        before = thing.size();
        if (const auto match = time.match(thing); match.hasMatch())
            thing = thing.first(match.capturedStart()).trimmed();
        if (const auto lead = m_trims.longestMatch(thing, 0); trims(lead, "lead"_L1))
            thing = thing.sliced(lead->length).trimmed();
        const auto tail = m_trims.longestMatchBefore(thing, thing.size());
        work = work || (tail && tail->entry->column(0) == "work"_L1);
        if (trims(tail, "tail"_L1) || trims(tail, "work"_L1))
            thing = thing.chopped(tail->length).trimmed();
    }
    // 年度教师的评选工作 is 年度教师评选.
    if (const qsizetype of = thing.lastIndexOf(u'的');
        work && of > 0 && thing.size() - of <= 1 + shortNoun)
        return QString(thing.first(of) % thing.sliced(of + 1));
    const bool wholeQuoted = thing.startsWith(u'“') && thing.endsWith(u'”') &&
                             thing.sliced(1, thing.size() - 2).indexOf(u'“') < 0;
    return (wholeQuoted ? thing.sliced(1, thing.size() - 2) : thing).toString();
}

bool ThingReader::isIdle(QStringView stretch) const
{
    const QString left = trimmed(stretch);
    return left.size() < shortestThing || isDate(left);
}

bool ThingReader::isRoutine(QStringView stretch) const
{
    return std::ranges::any_of(scanWords(m_trims, stretch), [](const WordHit& hit) {
        return hit.entry->column(0) == "often"_L1;
    });
}

QStringView ThingReader::afterCut(QStringView stretch) const
{
    for (const WordHit& hit : scanWords(m_trims, stretch)) {
        if (hit.entry->column(0) == "cut"_L1)
            return stretch.sliced(hit.span.end);
    }
    return stretch;
}

/// 专项工作小组, 完善实施方案: words that many things share, and no name.
bool ThingReader::isGeneric(QStringView thing) const
{
    for (qsizetype at = 0; at < thing.size();) {
        const auto word = m_generic.longestMatch(thing, at);
        if (!word)
            return false;
        at += word->length;
    }
    return true;
}

/// 全省教学改革调研和国际研讨会分论坛: two events that are joined by a word.
std::vector<QStringView> ThingReader::joinedPair(QStringView stretch) const
{
    static constexpr qsizetype shortest = 6;
    const qsizetype joint = stretch.indexOf(u'和');
    if (joint < shortest || stretch.size() - joint - 1 < shortest ||
        stretch.indexOf(u'和', joint + 1) >= 0)
        return {};
    const QStringView left = stretch.first(joint).trimmed();
    const QStringView right = stretch.sliced(joint + 1).trimmed();
    const auto isEvent = [this](QStringView part) {
        return groupsOf(part).contains(QLatin1StringView("event"));
    };
    const bool quoted =
        left.count(u'“') != left.count(u'”') || left.count(u'(') != left.count(u')');
    return isEvent(left) && isEvent(right) && !quoted ? std::vector{left, right}
                                                      : std::vector<QStringView>();
}

QStringList ThingReader::listed(QStringView stretch) const
{
    std::vector<QStringView> parts = members(stretch);
    if (parts.size() == 1) {
        if (auto pair = joinedPair(stretch); !pair.empty())
            parts = std::move(pair);
    }
    // 深港、深澳联席会议 is one thing: only a list of things is parted.
    const bool things = std::ranges::all_of(
        parts, [this](QStringView part) { return !groupsOf(part.trimmed()).isEmpty(); });
    QStringList names;
    if (!things || parts.size() == 1)
        return {trimmed(stretch)};
    for (const QStringView part : parts)
        names.append(trimmed(part));
    return names;
}

QStringList ThingReader::read(QStringView stretch, const QStringList& needs) const
{
    QStringList things = titlesIn(stretch);
    // What follows the last title can be one more thing: 出台《A》和B方案.
    const qsizetype last = stretch.lastIndexOf(u'》');
    const QStringView rest = last < 0 ? stretch : stretch.sliced(last + 1);
    const bool joined = last < 0 || rest.startsWith(u'和') || rest.startsWith(u'及') ||
                        rest.startsWith(u'、') || rest.startsWith(u'以');
    if (!joined || (last < 0 && needs == QStringList{u"named"_s}))
        return things;
    const QStringList others = listed(rest);
    for (const QString& thing : others) {
        if (isName(thing) && !isGeneric(thing) &&
            meets(thing, last < 0 ? needs : QStringList{u"document"_s}))
            things.append(thing);
    }
    return things;
}

} // namespace duibiao::reading
