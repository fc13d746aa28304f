// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/verdictmark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace duibiao::paper {

using compare::Verdict;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF())) +
           0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

QColor onLight(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QColor(0x1a, 0x6e, 0x35);
    case Verdict::Missed:
        return QColor(0xb3, 0x26, 0x1e);
    case Verdict::InProgress:
        return QColor(0x0b, 0x5c, 0xad);
    case Verdict::Undetermined:
        return QColor(0x7a, 0x52, 0x00);
    case Verdict::NoOutcome:
    case Verdict::NoGoal:
        break;
    }
    return QColor(0x59, 0x59, 0x59);
}

QColor onDark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QColor(0x7b, 0xd8, 0x8f);
    case Verdict::Missed:
        return QColor(0xff, 0xa4, 0x99);
    case Verdict::InProgress:
        return QColor(0x8e, 0xc5, 0xff);
    case Verdict::Undetermined:
        return QColor(0xf0, 0xc0, 0x60);
    case Verdict::NoOutcome:
    case Verdict::NoGoal:
        break;
    }
    return QColor(0xc4, 0xc4, 0xc4);
}

/// The whole mark is one path, so that strokes within a shape are left out of its filling.
QPainterPath filledShape(Verdict verdict, const QRectF& box)
{
    QPainterPath path;
    switch (verdict) {
    case Verdict::Met:
        path.addEllipse(box);
        break;
    case Verdict::Missed:
        path.addRect(box.adjusted(box.width() * 0.06, box.height() * 0.06, -box.width() * 0.06,
                                  -box.height() * 0.06));
        break;
    case Verdict::InProgress:
        path.moveTo(box.center());
        path.arcTo(box, 90, 180);
        path.closeSubpath();
        break;
    case Verdict::Undetermined:
        path.addPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        path.closeSubpath();
        break;
    case Verdict::NoOutcome:
    case Verdict::NoGoal:
        break;
    }
    return path;
}

/// Strokes cut out of the filled shape: a tick, a cross, a bar.
QPainterPath cutStrokes(Verdict verdict, const QRectF& box)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    QPainterPath path;
    if (verdict == Verdict::Met) {
        path.moveTo(at(0.26, 0.52));
        path.lineTo(at(0.44, 0.70));
        path.lineTo(at(0.75, 0.32));
    } else if (verdict == Verdict::Missed) {
        path.moveTo(at(0.29, 0.29));
        path.lineTo(at(0.71, 0.71));
        path.moveTo(at(0.71, 0.29));
        path.lineTo(at(0.29, 0.71));
    }
    return path;
}

constexpr double unit = 100; ///< side of the box that marks are made in
constexpr double unitStroke = unit * 0.12;

/// The filled part of a mark in the unit's box; strokes take their time to be made.
const QPainterPath& unitMark(Verdict verdict)
{
    static const auto marks = [] {
        constexpr auto count = static_cast<std::size_t>(Verdict::NoGoal) + 1;
        const QRectF box(0, 0, unit, unit);
        QPainterPathStroker stroker;
        stroker.setWidth(unitStroke);
        // nothing round, for which a page would get a hundred points
        stroker.setCapStyle(Qt::SquareCap);
        stroker.setJoinStyle(Qt::MiterJoin);
        std::array<QPainterPath, count> made;
        for (std::size_t i = 0; i < count; ++i) {
            const auto each = static_cast<Verdict>(i);
            made.at(i) = filledShape(each, box);
            made.at(i).addPath(stroker.createStroke(cutStrokes(each, box)).simplified());
            made.at(i).setFillRule(Qt::OddEvenFill); // the strokes lie within: they are left out
        }
        return made;
    }();
    return marks.at(static_cast<std::size_t>(verdict));
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor verdictColour(Verdict verdict, const QColor& background)
{
    const QColor light = onLight(verdict);
    const QColor dark = onDark(verdict);
    return contrast(light, background) >= contrast(dark, background) ? light : dark;
}

void paintVerdictMark(QPainter& painter, const QRectF& area, Verdict verdict, const QColor& colour)
{
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / unit, side / unit);
    painter.fillPath(unitMark(verdict), colour);
    painter.setPen(QPen(colour, unitStroke));
    painter.setBrush(Qt::NoBrush);
    const double inset = unitStroke / 2;
    const QRectF ring(inset, inset, unit - unitStroke, unit - unitStroke);
    if (verdict == Verdict::InProgress || verdict == Verdict::NoOutcome)
        painter.drawEllipse(ring);
    if (verdict == Verdict::NoGoal)
        painter.drawLine(QPointF(ring.left(), unit / 2), QPointF(ring.right(), unit / 2));
    painter.restore();
}

} // namespace duibiao::paper
