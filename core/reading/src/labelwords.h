// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QString>
#include <QStringView>

namespace duibiao::reading {

/// Longer labels are cut at a fitting place.
inline constexpr qsizetype longestLabel = 40;

/// The word lists that labels are made with.
class LabelWords
{
public:
    explicit LabelWords(const Lexicon& lexicon);

    /// Without empty words, marks and space at its begin.
    [[nodiscard]] QString trimLead(QString text) const;
    /// … and at its end.
    [[nodiscard]] QString trimTail(QString text) const;
    /// True of what may stand between a time and its number: 为, 的, 达到; 前达到 behind 2025年底.
    [[nodiscard]] bool linksTime(QStringView between) const;
    [[nodiscard]] QString trim(QString text) const { return trimTail(trimLead(std::move(text))); }

    /// The verb that begins the text (after empty words), or empty.
    [[nodiscard]] QString leadingVerb(QStringView text) const;
    /// … with 全市, 全年 in front of it: 全市新建学校 → 全市新建.
    [[nodiscard]] QString scopedVerb(const QString& label) const;
    /// The label without leading verbs and empty words: what is counted.
    [[nodiscard]] QString nounOf(const QString& label) const;
    /// … and without all up to a verb of adding: 加快接转新增学位 → 学位.
    [[nodiscard]] QString addedThing(const QString& label) const;
    /// Where what is said of a thing begins: 学校|试点每周半天计划; text.size() if nothing is.
    [[nodiscard]] qsizetype predicateAt(QStringView text) const;
    /// The verb of two or more characters that ends the text, or empty.
    [[nodiscard]] QString verbAtEnd(QStringView text) const;
    /// The level or sector that the text begins with: 市级, 公办; or empty.
    [[nodiscard]] QString sectorAt(QStringView text) const;
    [[nodiscard]] QString withoutSector(const QString& text) const; ///< 公办幼儿园 → 幼儿园
    /// Without a level (市级, 省级) at its begin.
    [[nodiscard]] QString withoutLevel(const QString& text) const;
    [[nodiscard]] bool hasVerb(QStringView text) const;

    /// How a head leans on what stood before it (resources/lexicon/dependents.tsv): empty class for
    /// 完成率, "prize" for 一等奖 …; null where it does not.
    [[nodiscard]] QString dependence(QStringView head) const;
    /// True for 增长, 下降 …: a verb that governs its own number only.
    [[nodiscard]] bool isChangeVerb(QStringView verb) const;
    /// True where the text in front of a number says that it is what there is: 总数达, 现有, 累计.
    [[nodiscard]] static bool statesStock(QStringView before);
    /// True where the text holds what ends the name of a school, with more in front: 春江小学扩建.
    [[nodiscard]] bool namesSchool(QStringView text) const;
    /// True where what the label is of is one school by its name: 第十小学新增学位.
    [[nodiscard]] bool isOfOneSchool(QStringView label) const;
    /// 育才小学等6所小学: what stands before such a name, a verb with what leads to it; null where
    /// the text ends in no such list.
    [[nodiscard]] QString beforeExamples(const QString& text) const;
    /// What an indicator would call it: 回收民办园再接收公办学位 → 公办学位.
    [[nodiscard]] QString objectOf(const QString& label) const;
    /// True for a kind of school: 高中, 义务教育学校, 幼儿园.
    [[nodiscard]] bool isSchool(QStringView text) const;
    /// 全县共有学校 → 全县学校.
    [[nodiscard]] QString tidied(const QString& label) const;
    /// The dependent word that the text ends with.
    [[nodiscard]] QString dependentEnd(QStringView text) const;
    /// 比去年…, 同比…, 增长: a change of something said before.
    [[nodiscard]] bool isChangePhrase(QStringView text) const;
    /// True where the text begins with what says that a level is reached: 提高到, 压减至.
    [[nodiscard]] bool reachesLevel(QStringView text) const;
    /// What is said of a first level without what leads to it: 占比由年初 → 占比.
    [[nodiscard]] static QString withoutOrigin(const QString& text);
    /// 占年度投资计划, 完成年度任务: a share of what was planned.
    [[nodiscard]] bool sharesPlan(QStringView text) const;
    /// Without 全市, 全县 at its begin.
    [[nodiscard]] QString withoutScope(const QString& label) const;
    [[nodiscard]] QString lastStageIn(QStringView text) const;
    [[nodiscard]] bool endsWithStage(QStringView text) const;
    /// The school stage that the text names, or empty.
    [[nodiscard]] QString stageIn(QStringView text) const;
    /// The stage that pupils and teachers said behind the label are of: none for
    /// 各级各类学校(幼儿园).
    [[nodiscard]] QString subjectStage(const QString& label) const;
    /// True where the text is nothing but a stage: 初中.
    [[nodiscard]] bool isStage(QStringView text) const;
    /// The label with its stage exchanged: 小学在校生 and 初中 → 初中在校生; empty if it names
    /// none.
    [[nodiscard]] QString withStage(const QString& label, const QString& stage) const;
    /// Without heads that lean on it: 迁建项目总投资 → 迁建项目.
    [[nodiscard]] QString withoutDependents(QString label) const;
    /// What a change is of, where the label itself says it: 近视率比上年下降 → 近视率; else empty.
    [[nodiscard]] QString subjectOfChange(const QString& label) const;
    /// A whole's label with the sector before its noun: 全市幼儿园 and 公办 → 全市公办幼儿园.
    [[nodiscard]] static QString partedBy(const QString& whole, const QString& noun,
                                          const QString& sector);
    /// True where the text names people or a stage.
    [[nodiscard]] bool namesSubject(QStringView text) const;
    /// True for a noun for people at the end: 特岗教师.
    [[nodiscard]] bool endsWithPerson(QStringView text) const;
    /// True for words that only say which part of a whole: 公办, 城区.
    [[nodiscard]] bool isSector(QStringView text) const;
    /// Joins two pieces, not repeating what the first ends and the second begins with.
    [[nodiscard]] static QString join(const QString& first, const QString& second);
    /// At most longestLabel characters, cut where words part.
    [[nodiscard]] QString shortened(const QString& before, const QString& after) const;

private:
    const WordTable& m_leads;
    const WordTable& m_tails;
    const WordTable& m_verbs;
    const WordTable& m_dependents;
    const WordTable& m_comparisons;
    const WordTable& m_stages;
    const WordTable& m_scopes;
    const WordTable& m_changes;
    const WordTable& m_persons;
    const WordTable& m_planShares;
    const WordTable& m_sites;
};

} // namespace duibiao::reading
