// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/bullet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace duibiao::paper {

namespace {

struct BulletWords
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::Bullet)
};

/// A point at the end of the bar that says "and further this way".
QPolygonF arrow(const QRectF& track, bool right)
{
    const double half = track.height() / 2;
    const double tip = right ? track.right() : track.left();
    const double foot = right ? tip - half : tip + half;
    return QPolygonF({QPointF(tip, track.center().y()), QPointF(foot, track.top()),
                      QPointF(foot, track.bottom())});
}

} // namespace

std::optional<BulletValues> bulletValues(const compare::Row& row)
{
    if (!row.goal || row.goal->figure.quantity.value.isZero())
        return std::nullopt;
    BulletValues values;
    values.outcome = row.completion;
    const double goal = row.goal->figure.quantity.value.toDouble();
    if (row.base && goal > 0)
        values.base = row.base->figure.quantity.value.toDouble() / goal;
    return values;
}

BulletGeometry bulletGeometry(const BulletValues& values, const QRectF& area)
{
    BulletGeometry geometry;
    const double height = area.height() * 0.5;
    geometry.track = QRectF(area.left(), area.center().y() - height / 2, area.width(), height);
    const auto x = [&](double share) { return area.left() + area.width() * share / bulletEnd; };
    geometry.goalX = x(1);
    if (values.base && *values.base >= 0 && *values.base <= bulletEnd)
        geometry.baseX = x(*values.base);
    if (!values.outcome)
        return geometry;
    geometry.above = *values.outcome > bulletEnd;
    geometry.below = *values.outcome < 0;
    const double end = x(std::clamp(*values.outcome, 0.0, bulletEnd));
    const double inset = height * 0.2;
    if (end > area.left())
        geometry.bar = QRectF(QPointF(area.left(), geometry.track.top() + inset),
                              QPointF(end, geometry.track.bottom() - inset));
    return geometry;
}

void paintBullet(QPainter& painter, const BulletGeometry& geometry, const QColor& ink,
                 const QColor& bar)
{
    painter.save();
    const double unit = geometry.track.height() / 10;
    QColor track = ink;
    track.setAlphaF(0.13F);
    painter.fillRect(geometry.track, track);
    if (!geometry.bar.isEmpty()) // a PDF shows one without width as a dot
        painter.fillRect(geometry.bar, bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar);
    if (geometry.above || geometry.below)
        painter.drawPolygon(arrow(geometry.track, geometry.above));
    if (geometry.baseX) {
        painter.setPen(QPen(ink, unit, Qt::DotLine, Qt::FlatCap));
        painter.drawLine(QPointF(*geometry.baseX, geometry.track.top() - unit),
                         QPointF(*geometry.baseX, geometry.track.bottom() + unit));
    }
    painter.setPen(QPen(ink, unit * 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(geometry.goalX, geometry.track.top() - unit * 2),
                     QPointF(geometry.goalX, geometry.track.bottom() + unit * 2));
    painter.restore();
}

QString completionText(std::optional<double> completion)
{
    if (!completion || !std::isfinite(*completion))
        return BulletWords::tr("–", "no completion can be said");
    const double percent = *completion * 100;
    // one decimal, without the nought of a round number
    double shown = std::round(percent * 10) / 10;
    if (percent < 100 && shown >= 100)
        shown = 99.9;
    return BulletWords::tr("%1%", "completion").arg(QLocale().toString(shown, 'g', 8));
}

} // namespace duibiao::paper
