// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QPalette>
#include <QRectF>

#include <optional>

class QPainter;

/// The bullet bar of a goal and its outcome, the same in tables and on paper.
namespace duibiao::paper {

/// A bar ends here; what is more gets an arrow.
inline constexpr double bulletEnd = 1.25;

/// What a bullet bar shows, as shares of the goal (1 is the goal itself).
struct BulletValues
{
    std::optional<double> outcome; ///< absent: nothing reported, so no bar is drawn
    std::optional<double> base;    ///< the last earlier outcome
};

/// Where the parts of a bullet bar lie in its area.
struct BulletGeometry
{
    QRectF track;
    QRectF bar;                  ///< empty where there is no outcome, or one of zero and below
    double goalX = 0;            ///< the mark at 100 %
    std::optional<double> baseX; ///< the tick of the last earlier outcome, if it lies on the track
    bool above = false;          ///< the outcome lies beyond the track's end
    bool below = false;          ///< the outcome is negative

    bool operator==(const BulletGeometry&) const = default;
};

/// Absent where a row has no goal, or a goal of zero: there is nothing to hold an outcome against.
[[nodiscard]] std::optional<BulletValues> bulletValues(const compare::Row& row);
[[nodiscard]] BulletGeometry bulletGeometry(const BulletValues& values, const QRectF& area);
/// Draws track, bar, goal mark and tick. `ink` is the colour of text, `bar` of the bar.
void paintBullet(QPainter& painter, const BulletGeometry& geometry, const QColor& ink,
                 const QColor& bar);

/// 103 %; what falls short of 100 is never rounded up to it. A dash for nothing.
[[nodiscard]] QString completionText(std::optional<double> completion);

} // namespace duibiao::paper
