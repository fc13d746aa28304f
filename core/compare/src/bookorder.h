// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"

/// Which of several values stands for a cell.
namespace duibiao::compare {

/// Pinned first, stated before derived, typed in before read, the later report, the nearer to the
/// indicator's name, the more precise; the rest only settles the order.
[[nodiscard]] bool standsBefore(const Entry& a, const Entry& b);

/// Orders reports, the later the smaller: by the day they were published, else by their kind and
/// period. A report without any date is the earliest.
[[nodiscard]] qint32 reportAge(const Report& report);
constexpr qint32 unknownAge = std::numeric_limits<qint32>::max();

/// How many characters a label has beyond the indicator's name or one of its aliases.
[[nodiscard]] quint16 distanceFromName(const QString& normalised, const Indicator* indicator);

} // namespace duibiao::compare
