// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compare/checks.h"
#include "compare/comparison.h"
#include "compare/spread.h"
#include "compare/uses.h"
#include "model/report.h"
#include "store/records.h"

#include <QString>

/// Meaning to words in the user's language (QCoreApplication's installed translators).
namespace duibiao::wording {

/// One sentence: which file, where, what is wrong, what to do.
[[nodiscard]] QString errorText(const Error& error);

[[nodiscard]] QString name(Role role);
[[nodiscard]] QString name(Bound bound);
[[nodiscard]] QString name(Measure measure);
[[nodiscard]] QString name(Review review);
[[nodiscard]] QString name(ReportKind kind);
[[nodiscard]] QString name(compare::Verdict verdict);
[[nodiscard]] QString name(compare::Certainty certainty);
[[nodiscard]] QString name(compare::Severity severity);
[[nodiscard]] QString name(compare::Pace pace); ///< empty for none
[[nodiscard]] QString name(compare::Blank blank);
[[nodiscard]] QString name(Issuer issuer);
[[nodiscard]] QString name(compare::Use use);
/// 2022年, 2021年上半年, 2020—2025年 · 2022, first half of 2021, 2020–2025
[[nodiscard]] QString name(const Period& period);
/// What undo would take back: "accept 12 figures".
[[nodiscard]] QString name(const store::HistoryEntry& entry);
/// Its name in the user's language; a label (no such indicator) as it is.
[[nodiscard]] QString indicatorName(const Catalogue& catalogue, const QString& id,
                                    const QString& label);

/// The value with its unit and bound for a table: 200,000 座以上 / ≥ 200,000 座; 54.7 %.
[[nodiscard]] QString quantityText(const Quantity& quantity);
/// Why the row has its verdict, in one plain line that names the values as written.
[[nodiscard]] QString reasonText(const compare::Row& row);
/// How what the outcome counts differs from what the goal counts; empty where it does not.
[[nodiscard]] QString differenceText(const compare::Row& row);
/// By which rule the pace was judged; empty where it was not.
[[nodiscard]] QString paceRuleText(const compare::Row& row);
/// 公办 behind the indicator's name where the row is about a part of it: 新增学位(公办).
[[nodiscard]] QString rowName(const Catalogue& catalogue, const compare::Row& row);
/// The total of a spread, of how many districts it is, or why there is none.
[[nodiscard]] QString totalText(const compare::Spread& spread, const QString& unit);
/// A district's value with its rank, share and values per head; its blank in words.
[[nodiscard]] QString spreadText(const compare::SpreadEntry& entry, const QString& district,
                                 const QString& unit);
/// What does not fit, where, and what to do.
[[nodiscard]] QString findingText(const compare::Finding& finding, const compare::Context& context);
/// From what a derived figure was worked out.
[[nodiscard]] QString derivationText(const Derivation& derivation);

} // namespace duibiao::wording
