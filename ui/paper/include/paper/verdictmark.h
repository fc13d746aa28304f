// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QColor>
#include <QRectF>

class QPainter;

/// How a verdict looks: a shape and a colour, always beside its word.
namespace duibiao::paper {

/// Readable as text on `background` (contrast of 4.5 : 1 and more on the usual light and dark
/// ones).
[[nodiscard]] QColor verdictColour(compare::Verdict verdict, const QColor& background);

/// A shape of its own for each verdict, so that it is told in grey as well: disc with tick, square
/// with cross, half disc, diamond, ring, dash.
void paintVerdictMark(QPainter& painter, const QRectF& area, compare::Verdict verdict,
                      const QColor& colour);

/// WCAG 2 contrast ratio of two opaque colours: 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace duibiao::paper
