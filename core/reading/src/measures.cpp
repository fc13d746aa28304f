// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

/// Words that only say how a comparison is meant, between the change and its number.
QStringView withoutFillers(QStringView before)
{
    static const QStringList fillers = {u"分别"_s, u"依次"_s, u"了"_s,   u"约"_s, u"近"_s,
                                        u"达"_s,   u"超"_s,   u"超过"_s, u" "_s,  u"为"_s};
    for (bool trimmed = true; trimmed;) {
        trimmed = false;
        for (const QString& filler : fillers) {
            if (before.endsWith(filler)) {
                before.chop(filler.size());
                trimmed = true;
            }
        }
    }
    return before;
}

bool comparesWithEarlier(QStringView before)
{
    static const QStringList words = {u"同比"_s,   u"环比"_s, u"比去年"_s, u"比上年"_s, u"较去年"_s,
                                      u"较上年"_s, u"同期"_s, u"相比"_s,   u"比上一"_s, u"较上一"_s,
                                      u"较20"_s,   u"比20"_s, u"目标"_s};
    for (const QString& word : words) {
        if (before.contains(word))
            return true;
    }
    return false;
}

} // namespace

MeasureReader::MeasureReader(const Lexicon& lexicon)
    : m_changes(lexicon.table(u"changes"_s)), m_verbs(lexicon.table(u"verbs"_s))
{
}

/// The sign of the change that a number right behind `before` says; nothing where it says none.
std::optional<QString> MeasureReader::changeBefore(QStringView before) const
{
    const QStringView bare = withoutFillers(before);
    for (const QStringView view : {before, bare}) {
        if (const auto match = m_changes.longestMatchBefore(view, view.size())) {
            const QString sign = match->entry->column(0);
            return sign == u"level" ? std::nullopt : std::optional(sign);
        }
    }
    return std::nullopt;
}

bool MeasureReader::addsBefore(QStringView before) const
{
    for (qsizetype at = 0; at < before.size();) {
        const auto verb = m_verbs.longestMatch(before, at);
        if (!verb) {
            ++at;
            continue;
        }
        at += verb->length;
        // 集中立项的25个项目: the verb only tells which ones.
        // …, and 增加到 says what is reached.
        const QChar behind = at < before.size() ? before[at] : QChar();
        if (verb->entry->column(0) == u"added" && !QStringView(u"的到至").contains(behind))
            return true;
    }
    return false;
}

/// 三所高中园投入使用: the verb behind the noun.
bool MeasureReader::addsAfter(QStringView after) const
{
    for (qsizetype at = 0; at < after.size();) {
        const auto verb = m_verbs.longestMatch(after, at);
        if (!verb) {
            ++at;
            continue;
        }
        if (verb->entry->column(1) == u"behind")
            return true;
        at += verb->length;
    }
    return false;
}

MeasureReading MeasureReader::measureOf(const QuantityMention& mention, QStringView before,
                                        QStringView after, bool cumulative,
                                        QStringView carriedVerb) const
{
    const auto change = changeBefore(before);
    const bool falls = change == u"-"_s;
    if (mention.isChange || mention.kind == UnitKind::Points)
        return {Measure::Change, falls};
    if (mention.kind == UnitKind::Times && (change || before.isEmpty()))
        return {Measure::Change, falls};
    if (mention.kind == UnitKind::Ratio)
        return {Measure::Rate, false};
    if (mention.kind == UnitKind::Percent)
        return {change ? Measure::Change : Measure::Rate, falls};
    if (mention.kind == UnitKind::Money)
        return {Measure::Money, false};
    const bool compared = before.startsWith(u'较') || before.startsWith(u'比');
    if (change && (compared || comparesWithEarlier(before)))
        return {Measure::Change, falls};
    if (before.contains(u"超年度") || (before.startsWith(u"超") && before.endsWith(u"目标")))
        return {Measure::Change, false};
    if (cumulative || before.contains(u"累计"))
        return {Measure::Cumulative, false};
    const bool added =
        addsBefore(before) || addsAfter(after) || (before.isEmpty() && addsBefore(carriedVerb));
    return {added ? Measure::Added : Measure::Total, false};
}

} // namespace duibiao::reading
