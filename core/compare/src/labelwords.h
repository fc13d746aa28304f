// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/indicator.h"

#include <QString>
#include <QStringList>

/// What the words of a label say about how its figure may be compared.
namespace duibiao::compare {

/// The label as a key: without space, quotation marks and 的, in lower case. Scope words stay.
[[nodiscard]] QString normalisedLabel(const QString& label);
/// The label of what grew: 新增学位同比增长 → 新增学位.
[[nodiscard]] QString labelWithoutGrowth(const QString& label);
/// A share of a target that was reached (完成率); it may well exceed 100 %.
[[nodiscard]] bool saysCompletion(QStringView label);
/// Whether a completion rate speaks of what a label counts: 高中完成率 of 开工高中, 完成率 of
/// anything.
[[nodiscard]] bool completes(const QString& rateLabel, const QString& countLabel);
/// A rate that can exceed 100 % by its definition (毛入学率).
[[nodiscard]] bool mayExceedHundred(QStringView label);
/// The words around a change compare with something else than a year before (比建设前, 环比).
[[nodiscard]] bool comparesWithOtherThanLastYear(QStringView words);
/// The change is against a target (超年度工作目标2所), not against an earlier time.
[[nodiscard]] bool comparesWithTarget(QStringView words);

/// The words claim that more was done than the target (超额完成).
[[nodiscard]] bool claimsMoreThanTarget(QStringView words);

/// Units that count the same thing as one: 座 and 个, 名 and 人. 项 and 场 stay apart.
[[nodiscard]] QString canonicalUnit(const QString& unit);
/// Words that make what is counted a part of it, in the order of a list: who runs it (公办), how
/// well it is done (优良) or by whom (研究生), the stage (小学), the level (市级), the prize. What
/// the indicator's `name` says anyway is left out; so is what its aliases say, but for the first
/// three.
[[nodiscard]] QStringList scopeWords(const QString& label, const QString& name,
                                     const QStringList& aliases = {});
/// 新增 where a label of a stock (足球特色学校数) tells of what came to be, 现有 where one of what
/// comes to be (新增托位) tells of what there is; none else. 共有45所 is no outcome of 新增6所.
[[nodiscard]] QStringList standingWords(const QString& label, Measure measure,
                                        const Indicator* indicator);
/// Words that are pointed at where only one label has them, though they may mean the same (全市).
[[nodiscard]] QStringList pointedWords(const QString& label);
/// Two labels of one indicator that have hardly a pair of characters in common (博士 and 教师).
[[nodiscard]] bool areFarApart(const QString& a, const QString& b);

} // namespace duibiao::compare
