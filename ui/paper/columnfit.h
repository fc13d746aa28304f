// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace duibiao::paper {

/// The pieces of a text that a column should not break: words between spaces. Chinese may break
/// between any two characters, but a term of few is one word too (无法判定).
[[nodiscard]] QStringList wholeWords(const QString& text);

/// About how wide a text is in sizes of its type, its lines unbroken; to measure it takes longer
/// than to set it.
[[nodiscard]] double emsOf(const QString& text);

/// Widths with the same sum, in which no column is narrower than it needs as long as the others
/// have room to spare; they give in proportion to what they have.
[[nodiscard]] std::vector<double> fitColumns(std::vector<double> widths,
                                             const std::vector<double>& needs);

} // namespace duibiao::paper
