// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestonething.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr qsizetype shortestThing = 3;
constexpr qsizetype longestThing = 70;

/// 28个项目, 近600人次 or 专班4期: a count with its unit at either end. A year or a date is none.
bool isCounted(QStringView thing)
{
    static const QRegularExpression atBegin(
        u"^[超约近逾达共]?[0-9][0-9.,万亿]*(?:[-—~至到][0-9]+)?[余多几]?(?![0-9.年月日届+“—-]|学年)"_s);
    static const QRegularExpression atEnd(u"[0-9][0-9.]*[余多万亿]*[^0-9年月日届.)”》]{1,3}$"_s);
    return atBegin.match(thing).hasMatch() || atEnd.match(thing).hasMatch();
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

} // namespace

ThingReader::ThingReader(const Lexicon& lexicon)
    : m_tails(lexicon.table(u"milestone_tails"_s)), m_trims(lexicon.table(u"milestone_trims"_s))
{
}

QStringList ThingReader::groupsOf(QStringView thing) const
{
    if (thing.endsWith(u'等'))
        thing.chop(1);
    while (!thing.isEmpty() && QStringView(u"”》").contains(thing.back()))
        thing.chop(1);
    if (thing.endsWith(u')')) {
        const qsizetype open = thing.lastIndexOf(u'(');
        if (open > 0)
            thing = thing.first(open);
    }
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
    thing = thing.trimmed();
    for (bool again = true; again;) {
        again = false;
        const auto lead = m_trims.longestMatch(thing, 0);
        if (lead && lead->length < thing.size() && lead->entry->column(0) != "tail"_L1) {
            thing = thing.sliced(lead->length).trimmed();
            again = true;
        }
        const auto tail = m_trims.longestMatchBefore(thing, thing.size());
        if (tail && tail->length < thing.size() && tail->entry->column(0) != "lead"_L1) {
            thing.chop(tail->length);
            thing = thing.trimmed();
            again = true;
        }
    }
    const bool wholeQuoted = thing.startsWith(u'“') && thing.endsWith(u'”') &&
                             thing.sliced(1, thing.size() - 2).indexOf(u'“') < 0;
    return (wholeQuoted ? thing.sliced(1, thing.size() - 2) : thing).toString();
}

QStringList ThingReader::listed(QStringView stretch) const
{
    const std::vector<QStringView> parts = members(stretch);
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
        if (thing.size() >= shortestThing && thing.size() <= longestThing && !isCounted(thing) &&
            meets(thing, last < 0 ? needs : QStringList{u"document"_s}))
            things.append(thing);
    }
    return things;
}

} // namespace duibiao::reading
