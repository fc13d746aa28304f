// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelwords.h"

#include <algorithm>
#include <array>

namespace duibiao::compare {

namespace {

// Longer words first: what stands inside another must not be taken out of it.
constexpr std::array<QStringView, 23> growthWords = {
    u"比去年同期", u"较去年同期", u"比上年同期", u"较上年同期", u"比去年", u"较去年",
    u"比上年",     u"较上年",     u"同比",       u"增长率",     u"增长",   u"增加",
    u"增幅",       u"提高",       u"提升",       u"上升",       u"下降",   u"减少",
    u"降低",       u"了",         u"翻一番",     u"翻番",       u"多"};
constexpr std::array<QStringView, 5> lastYearWords = {u"同比", u"去年", u"上年", u"上一年",
                                                      u"同期"};
constexpr std::array<QStringView, 3> completionWords = {u"完成率", u"达成率", u"执行率"};
constexpr std::array<QStringView, 4> beyondHundredWords = {u"毛入学率", u"毛入园率", u"生师比",
                                                           u"师生比"};

bool containsAny(QStringView text, const auto& words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

bool isFiller(QChar c)
{
    return c.isSpace() || c.isPunct() || c == u'的';
}

} // namespace

QString normalisedLabel(const QString& label)
{
    QString key;
    key.reserve(label.size());
    for (const QChar c : label) {
        if (!isFiller(c))
            key += c.toLower();
    }
    return key;
}

QString labelWithoutGrowth(const QString& label)
{
    QString base = normalisedLabel(label);
    // Only from the end on: 增加 in front of what is counted belongs to it. 学位比去年增长 ends in
    // two.
    for (bool found = true; found;) {
        const auto* const word = std::ranges::find_if(
            growthWords, [&base](QStringView candidate) { return base.endsWith(candidate); });
        found = word != growthWords.end();
        if (found)
            base.chop(word->size());
    }
    return base;
}

bool saysCompletion(QStringView label)
{
    return containsAny(label, completionWords);
}

bool completes(const QString& rateLabel, const QString& countLabel)
{
    QString of = normalisedLabel(rateLabel);
    for (const QStringView word : completionWords)
        of.remove(word.toString());
    const QString counted = normalisedLabel(countLabel);
    return of.isEmpty() || counted.contains(of) || of.contains(counted);
}

bool mayExceedHundred(QStringView label)
{
    return saysCompletion(label) || containsAny(label, beyondHundredWords);
}

bool comparesWithOtherThanLastYear(QStringView words)
{
    if (words.contains(u"环比"))
        return true;
    return words.contains(u'比') && !containsAny(words, lastYearWords);
}

bool comparesWithTarget(QStringView words)
{
    return words.contains(u"目标") || words.contains(u"任务");
}

} // namespace duibiao::compare
