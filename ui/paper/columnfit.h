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

/// What columns may take of others so that no cell breaks: what their cells fill, within reason,
/// and not less than they need.
[[nodiscard]] std::vector<double> wishes(const std::vector<double>& widths,
                                         const std::vector<double>& needs,
                                         const std::vector<double>& filled);

/// Widths with the same sum, in which no column is narrower than it needs as long as the others
/// have room to spare; they give in proportion to what they have.
[[nodiscard]] std::vector<double> fitColumns(std::vector<double> widths,
                                             const std::vector<double>& needs);

} // namespace duibiao::paper
