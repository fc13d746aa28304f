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
    : m_changes(lexicon.table(u"changes"_s)), m_verbs(lexicon.table(u"verbs"_s)),
      m_standing(lexicon.table(u"standing"_s)), m_adding(lexicon.table(u"adding"_s)),
      m_events(lexicon.table(u"events"_s))
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

bool MeasureReader::saysVerb(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto verb = m_verbs.longestMatch(text, at);
        if (verb && verb->length >= 2)
            return true;
    }
    return false;
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
    // 是去年的1.4倍
    if (mention.kind == UnitKind::Times && (change || before.isEmpty() || before.startsWith(u'是')))
        return {Measure::Change, falls};
    if (mention.kind == UnitKind::Ratio)
        return {Measure::Rate, false};
    if (mention.kind == UnitKind::Percent)
        return {change ? Measure::Change : Measure::Rate, falls};
    const bool compared = before.startsWith(u'较') || before.startsWith(u'比');
    if (mention.kind == UnitKind::Money)
        return {change && (compared || comparesWithEarlier(before)) ? Measure::Change
                                                                    : Measure::Money,
                falls};
    if (change && (compared || comparesWithEarlier(before)))
        return {Measure::Change, falls};
    if (before.contains(u"超年度") || (before.startsWith(u"超") && before.endsWith(u"目标")))
        return {Measure::Change, false};
    if (cumulative || before.contains(u"累计"))
        return {Measure::Cumulative, false};
    const bool added = isAdded(mention, before, after, carriedVerb);
    return {added ? Measure::Added : Measure::Total, false};
}

/// Whether a count is of what is new: a verb of adding governs it, and nothing says that it counts
/// what stands (已建成30所), how often something was held (招聘3场), or how large a site is.
bool MeasureReader::isAdded(const QuantityMention& mention, QStringView before, QStringView after,
                            QStringView carriedVerb) const
{
    if (m_adding.occursIn(before)) // 可提供学位360个
        return true;
    const bool isNew = before.contains(u'新');
    if (m_standing.occursIn(before) ||
        (!isNew && (m_events.find(mention.quantity.unit) || mention.kind == UnitKind::Time)))
        return false;
    if (mention.kind == UnitKind::Measure && (before.isEmpty() || before.contains(u"地")) && !isNew)
        return false;
    // 组建32人讲师团: the people are not new, the body is.
    if (mention.kind == UnitKind::Person && before.endsWith(u"组建"))
        return false;
    return addsBefore(before) || addsAfter(after) ||
           (before.isEmpty() && !saysVerb(after) && addsBefore(carriedVerb));
}

} // namespace duibiao::reading
