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

struct PartWord
{
    QStringView word;
    QStringView same; ///< the word that stands for it
};
// Who runs it, who it is of and how well it is done: an alias of an indicator that says so is
// another part of it all the same. 优良率60% is not met by 合格率95%.
constexpr std::array<PartWord, 16> apartWords = {{{u"公办", u"公办"},
                                                  {u"民办", u"民办"},
                                                  {u"普惠", u"普惠"},
                                                  {u"优良", u"优良"},
                                                  {u"优秀率", u"优秀"},
                                                  {u"参与率", u"参与"},
                                                  {u"参加率", u"参与"},
                                                  {u"超大班额", u"超大"},
                                                  {u"初次", u"初次"},
                                                  {u"研究生", u"研究生"},
                                                  {u"硕士", u"研究生"},
                                                  {u"博士", u"博士"},
                                                  {u"本科", u"本科"},
                                                  {u"骨干", u"骨干"},
                                                  {u"编制", u"编制"},
                                                  {u"在编", u"编制"}}};
// Stage, level, prize.
constexpr std::array<PartWord, 27> partWords = {
    {{u"义务教育", u"义务教育"}, {u"幼儿园", u"幼儿园"}, {u"学前", u"幼儿园"},
     {u"小学", u"小学"},         {u"初中", u"初中"},     {u"高中", u"高中"},
     {u"普高", u"高中"},         {u"中职", u"中职"},     {u"技工", u"技工"},
     {u"高职", u"高职"},         {u"特殊", u"特殊"},     {u"国家级", u"国家级"},
     {u"省级", u"省级"},         {u"市级", u"市级"},     {u"区级", u"区级"},
     {u"县级", u"县级"},         {u"校级", u"校级"},     {u"一等奖", u"一等奖"},
     {u"二等奖", u"二等奖"},     {u"三等奖", u"三等奖"}, {u"特等奖", u"特等奖"},
     {u"金奖", u"金奖"},         {u"银奖", u"银奖"},     {u"铜奖", u"铜奖"},
     {u"专职", u"专职"},         {u"兼职", u"兼职"},     {u"提名", u"提名"}}};
// What came to be, was made or was recognised.
constexpr std::array<QStringView, 16> comingWords = {
    u"新增", u"新建", u"新创", u"新设", u"增设", u"增加", u"建设", u"建成",
    u"创建", u"创成", u"打造", u"培育", u"获评", u"认定", u"评为", u"评选"};
// With one of these characters, a label tells of something done: 提供, 招聘, 竣工, 改造.
constexpr QStringView doing = u"新增建设创造培聘招引补办改撤关压竣完开立交投提供评认启移转";
// In these, the characters of a part word mean something else.
constexpr std::array<QStringView, 4> noParts = {u"中小学", u"公民办", u"为民办", u"从小学"};
constexpr std::array<QStringView, 10> pointed = {u"其中", u"全市", u"全区", u"全省", u"全县",
                                                 u"市直", u"市属", u"区属", u"直属", u"新改扩建"};
// What every label may say of its figure without meaning another thing.
constexpr std::array<QStringView, 16> neutralWords = {
    u"新增", u"增加", u"新建", u"建设", u"完成", u"开展", u"推进", u"加快",
    u"实施", u"达到", u"组织", u"全年", u"举办", u"开设", u"共有", u"建成"};

struct UnitPair
{
    QStringView unit;
    QStringView same;
};
constexpr std::array<UnitPair, 6> sameUnits = {{{u"座", u"个"},
                                                {u"项", u"个"},
                                                {u"家", u"个"},
                                                {u"间", u"个"},
                                                {u"名", u"人"},
                                                {u"位", u"人"}}};

QString withoutNeutral(const QString& label)
{
    QString bare = normalisedLabel(label);
    for (const QStringView word : neutralWords)
        bare.remove(word.toString());
    return bare;
}

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

bool claimsMoreThanTarget(QStringView words)
{
    return words.contains(u"超额") || words.contains(u"超计划") || words.contains(u"超目标");
}

QString canonicalUnit(const QString& unit)
{
    const auto* const pair =
        std::ranges::find_if(sameUnits, [&unit](const UnitPair& p) { return p.unit == unit; });
    return pair == sameUnits.end() ? unit : pair->same.toString();
}

QStringList scopeWords(const QString& label, const QString& name, const QStringList& aliases)
{
    QString words = label;
    for (const QStringView other : noParts)
        words.remove(other.toString());
    words.replace(QStringLiteral("博士研究生"), QStringLiteral("博士"));
    const QString others = aliases.join(u'\n');
    QStringList found;
    const auto take = [&](const auto& parts, bool aliasesCount) {
        for (const PartWord& part : parts) {
            const auto isIn = [&part](const QString& text) {
                return text.contains(part.word) || text.contains(part.same);
            };
            if (words.contains(part.word) && !isIn(name) && !(aliasesCount && isIn(others)) &&
                !found.contains(part.same))
                found += part.same.toString();
        }
    };
    take(apartWords, false);
    take(partWords, true);
    return found;
}

QStringList standingWords(const QString& label, Measure measure, const Indicator* indicator)
{
    if (!indicator)
        return {};
    const auto isIn = [](const QString& text) {
        return [&text](QStringView word) { return text.contains(word); };
    };
    if (indicator->measure == Measure::Total && std::ranges::any_of(comingWords, isIn(label)) &&
        std::ranges::none_of(comingWords, isIn(indicator->nameZh)))
        return {QStringLiteral("新增")};
    const auto isDone = [](QChar c) { return doing.contains(c); };
    if (indicator->measure == Measure::Added && measure == Measure::Total &&
        std::ranges::none_of(label, isDone))
        return {QStringLiteral("现有")};
    return {};
}

QStringList pointedWords(const QString& label)
{
    QStringList words;
    for (const QStringView word : pointed) {
        if (label.contains(word))
            words += word.toString();
    }
    return words;
}

bool areFarApart(const QString& a, const QString& b)
{
    const QString first = withoutNeutral(a);
    const QString second = withoutNeutral(b);
    if (first.contains(second) || second.contains(first))
        return false;
    // One pair of characters in a row is too little only where there are many.
    qsizetype shared = 0;
    for (qsizetype i = 0; i + 1 < first.size(); ++i)
        shared += second.contains(QStringView(first).mid(i, 2)) ? 1 : 0;
    return shared == 0;
}

} // namespace duibiao::compare
