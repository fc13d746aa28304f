// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the words of a label say about how its figure may be compared.
namespace duibiao::compare {

/// The label as a key: without space, quotation marks and 的, in lower case. Scope words stay.
[[nodiscard]] QString normalisedLabel(const QString& label);
/// The label of what grew: 新增学位同比增长 → 新增学位.
[[nodiscard]] QString labelWithoutGrowth(const QString& label);
/// A share of a target that was reached (完成率); it may well exceed 100 %.
[[nodiscard]] bool saysCompletion(QStringView label);
/// Whether a completion rate speaks of what a label counts: 高中完成率 of 开工高中, 完成率 of anything.
[[nodiscard]] bool completes(const QString& rateLabel, const QString& countLabel);
/// A rate that can exceed 100 % by its definition (毛入学率).
[[nodiscard]] bool mayExceedHundred(QStringView label);
/// The words around a change compare with something else than a year before (比建设前, 环比).
[[nodiscard]] bool comparesWithOtherThanLastYear(QStringView words);
/// The change is against a target (超年度工作目标2所), not against an earlier time.
[[nodiscard]] bool comparesWithTarget(QStringView words);

} // namespace duibiao::compare
