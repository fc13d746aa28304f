// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of LabelWords that tells stages, sectors and changes in a label and exchanges them.
#include "labelwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

QString LabelWords::tidied(const QString& label) const
{
    // 小学共有班级: the filler stands behind its subject.
    for (const QStringView filler : {u"现共有", u"共有", u"现有", u"已有", u"共计", u"共设"}) {
        const qsizetype at = label.indexOf(filler);
        if (at > 0 && at + filler.size() < label.size() && label[at - 1] != u'公')
            return label.first(at) + label.sliced(at + filler.size());
    }
    const auto scope = m_scopes.longestMatch(label, 0);
    if (!scope)
        return label;
    for (const QStringView filler : {u"共", u"有"}) {
        const QStringView rest = QStringView(label).sliced(scope->length);
        if (rest.startsWith(filler) && !rest.startsWith(u"共同") && !rest.startsWith(u"共建") &&
            !rest.startsWith(u"有效") && !rest.startsWith(u"有序"))
            return label.first(scope->length) + rest.sliced(filler.size()).toString();
    }
    return label;
}

QString LabelWords::subjectStage(const QString& label) const
{
    return label.contains(u"各级各类") || label.contains(u"公民办") || label.contains(u'、')
               ? QString()
               : lastStageIn(label.section(u'(', 0, 0));
}

bool LabelWords::isStage(QStringView text) const
{
    const auto* entry = m_stages.find(text);
    return entry && entry->column(0) != u"subject";
}

QString LabelWords::withoutScope(const QString& label) const
{
    const auto scope = m_scopes.longestMatch(label, 0);
    return scope ? trimLead(label.sliced(scope->length)) : label;
}

QString LabelWords::withStage(const QString& label, const QString& stage) const
{
    const QString own = stageIn(label);
    const qsizetype at = isStage(own) ? label.lastIndexOf(own) : -1;
    return at < 0 ? QString() : QString(label.first(at) + stage + label.sliced(at + own.size()));
}

QString LabelWords::withoutDependents(QString label) const
{
    for (;;) {
        const QString end = dependentEnd(label);
        const QString kind = dependence(end);
        if (end.isEmpty() || end.size() >= label.size() || (kind != u"rate" && kind != u"site"))
            return label;
        const QString left = trimTail(label.chopped(end.size()));
        if (kind == u"site" && nounOf(left).isEmpty()) // 新增学位
            return label;
        label = left;
    }
}

QString LabelWords::subjectOfChange(const QString& label) const
{
    if (isChangePhrase(trimLead(label)))
        return {};
    for (qsizetype at = 2; at < label.size(); ++at) {
        if (m_comparisons.longestMatch(label, at) || m_changes.longestMatch(label, at))
            return nounOf(trim(label.first(at))).isEmpty() ? QString() : trim(label.first(at));
    }
    return {};
}

QString LabelWords::partedBy(const QString& whole, const QString& noun, const QString& sector)
{
    qsizetype at = noun.isEmpty() ? whole.size() : whole.lastIndexOf(noun);
    for (const QStringView kind : {u"幼儿园", u"学校", u"小学", u"初中", u"高中"}) {
        if (noun.endsWith(kind))
            at = whole.lastIndexOf(kind); // 宝安区公办学校
    }
    return at < 0 ? QString(whole + sector) : QString(whole.first(at) + sector + whole.sliced(at));
}

bool LabelWords::namesSubject(QStringView text) const
{
    return m_persons.occursIn(text) || !stageIn(text).isEmpty();
}

bool LabelWords::endsWithPerson(QStringView text) const
{
    return m_persons.longestMatchBefore(text, text.size()).has_value();
}

bool LabelWords::isSector(QStringView text) const
{
    const auto* entry = m_dependents.find(text);
    return entry && entry->column(0) == u"sector";
}

QString LabelWords::dependentEnd(QStringView text) const
{
    static constexpr qsizetype shortRate = 3;
    const auto word = m_dependents.longestMatchBefore(text, text.size());
    if (!word && text.size() > shortRate && text.endsWith(u'率') &&
        !dependence(text.last(shortRate)).isEmpty())
        return text.last(shortRate).toString();
    return word ? word->entry->word : QString();
}

bool LabelWords::isChangePhrase(QStringView text) const
{
    const auto word = m_comparisons.longestMatch(text, 0);
    // 增加学位: a thing is added, nothing is compared.
    const bool addsThing =
        word && word->entry->word == u"增加" && nounOf(text.toString()).size() >= 2;
    return (word && !addsThing) || text.contains(u"相比");
}

bool LabelWords::reachesLevel(QStringView text) const
{
    const auto match = m_changes.longestMatch(text, 0);
    return match && match->entry->column(0) == u"level";
}

QString LabelWords::withoutOrigin(const QString& text)
{
    static constexpr qsizetype longestOrigin = 8; // 由原来的, 从每生每年
    const qsizetype at = std::max(text.lastIndexOf(u'由'), text.lastIndexOf(u'从'));
    const bool origin = at >= 0 && at != 1 && text.size() - at <= longestOrigin;
    return origin && (at > 0 || text.contains(u'原')) ? text.first(at) : text;
}

bool LabelWords::namesSchool(QStringView text) const
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const auto name = m_sites.longestMatch(text, at);
        if (name && name->entry->column(0) != u"project")
            return true;
    }
    return false;
}

bool LabelWords::isOfOneSchool(QStringView label) const
{
    constexpr QStringView numbers = u"一二三四五六七八九十";
    const QStringView subject = label.first(predicateAt(label));
    for (qsizetype at = 1; at < subject.size(); ++at) {
        const auto name = m_sites.longestMatch(subject, at);
        const bool ends = name && at + name->length == subject.size();
        if (!ends || name->entry->column(0) == u"project")
            continue;
        // 第十小学, 实验小学滨江校区
        const qsizetype ordinal = subject.first(at).lastIndexOf(u'第');
        const bool numbered = ordinal >= 0 && ordinal + 1 < at && at - ordinal <= 4 &&
                              numbers.contains(subject[ordinal + 1]);
        return numbered || (name->entry->column(0) == u"part" && namesSchool(subject.first(at)));
    }
    return false;
}

QString LabelWords::beforeExamples(const QString& text) const
{
    if (!text.endsWith(u'等'))
        return {};
    const auto name = m_sites.longestMatchBefore(text, text.size() - 1);
    if (!name || name->entry->column(0) == u"project")
        return {};
    qsizetype behind = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto verb = m_verbs.longestMatch(text, at);
        const bool whole = verb && verb->length >= 2;
        at += whole ? verb->length : 1;
        if (whole)
            behind = at;
    }
    return behind > 0 ? text.first(behind) : u""_s;
}

QString LabelWords::objectOf(const QString& label) const
{
    qsizetype behind = 0;
    for (qsizetype at = 0; at < label.size();) {
        const auto verb = m_verbs.longestMatch(label, at);
        const bool whole = verb && verb->length >= 2 && at + verb->length < label.size();
        at += whole ? verb->length : 1;
        if (whole)
            behind = at;
    }
    return nounOf(label.sliced(behind));
}

bool LabelWords::sharesPlan(QStringView text) const
{
    const auto start = m_planShares.longestMatch(text, 0);
    if (!start || start->entry->column(0) != u"start")
        return false;
    for (qsizetype at = start->length; at < text.size(); ++at) {
        const auto word = m_planShares.longestMatch(text, at);
        if (word && word->entry->column(0) == u"plan")
            return true;
    }
    return false;
}

/// The stage that the text ends with (高中阶段教育普通高中), else the first it names.
QString LabelWords::lastStageIn(QStringView text) const
{
    const auto last = m_stages.longestMatchBefore(text, text.size());
    return last ? last->entry->word : stageIn(text);
}

bool LabelWords::endsWithStage(QStringView text) const
{
    return m_stages.longestMatchBefore(text, text.size()).has_value();
}

QString LabelWords::stageIn(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const auto stage = m_stages.longestMatch(text, at))
            return stage->entry->word;
    }
    return {};
}

} // namespace duibiao::reading
