// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/period.h"

#include <QString>

namespace duibiao::reading {

// A school year's first term is the second half of the year that names it, the second term the
// first half of the next.

/// How long the words are that name a term at `at`, right behind its school year: 学年第二学期;
/// 0 where none does.
[[nodiscard]] qsizetype termLength(QStringView text, qsizetype at);
/// The half-year of such words.
[[nodiscard]] Period termOf(int schoolYear, QStringView words);
/// S, S-1 and S+1 of calendar.tsv: this term, the one before, the next. Invalid where what is
/// reported on is no half-year.
[[nodiscard]] Period termFrom(QStringView code, const Period& now);

/// The other codes of calendar.tsv, counted from `year`: H1, Q1-3, Y-1, N5, L3.
[[nodiscard]] Period relativeYears(const QString& code, int year);

} // namespace duibiao::reading
