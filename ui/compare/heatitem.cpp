// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/heatitem.h"

#include "paper/bullet.h"
#include "paper/verdictmark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace duibiao::ui {

namespace {

constexpr float weakest = 0.12F;
constexpr float strongest = 0.4F; ///< text on it keeps its contrast

} // namespace

float tintOf(compare::Verdict verdict, std::optional<double> completion)
{
    if (verdict != compare::Verdict::Missed || !completion)
        return (weakest + strongest) / 2;
    const auto off = static_cast<float>(std::clamp(std::abs(1 - *completion), 0.0, 1.0));
    return weakest + (strongest - weakest) * off;
}

HeatItem::HeatItem(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setZValue(1);
}

void HeatItem::setPicture(Picture picture, const QRectF& area)
{
    prepareGeometryChange();
    m_picture = std::move(picture);
    m_area = area;
    update();
}

void HeatItem::setColours(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
    update();
}

void HeatItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(m_font);
    painter->setPen(m_palette.color(QPalette::Text));
    for (const Text& head : m_picture.heads)
        painter->drawText(head.area.adjusted(2, 0, -2, 0),
                          Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, head.text);
    for (const Text& name : m_picture.names)
        painter->drawText(name.area, Qt::AlignRight | Qt::AlignVCenter, name.text);
    for (const Field& field : m_picture.fields)
        paintField(*painter, field);
}

void HeatItem::paintField(QPainter& painter, const Field& field) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor colour = paper::verdictColour(field.verdict, base);
    const QRectF box = field.area.adjusted(1, 1, -1, -1);
    QColor ground = field.isBlank ? text : colour;
    ground.setAlphaF(field.isBlank ? 0.15F : tintOf(field.verdict, field.completion));
    // hatched against plain: a blank is no low value
    painter.fillRect(box, QBrush(ground, field.isBlank ? Qt::BDiagPattern : Qt::SolidPattern));
    const QFontMetricsF metrics(m_font);
    const double mark = metrics.ascent();
    const QRectF upper(box.left(), box.top(), box.width(), box.height() / 2);
    const QRectF lower = upper.translated(0, upper.height());
    if (field.isBlank) {
        painter.setPen(text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextWrapAnywhere, field.word);
    } else {
        const QString number = paper::completionText(field.completion);
        const double width = mark * 1.4 + metrics.horizontalAdvance(number);
        const double left = upper.center().x() - width / 2;
        paper::paintVerdictMark(painter, {left, upper.center().y() - mark / 2 + 1, mark, mark},
                                field.verdict, colour);
        painter.setPen(text);
        painter.drawText(QRectF(left + mark * 1.4, upper.top(), upper.width(), upper.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, number);
        painter.drawText(lower, Qt::AlignCenter, field.word);
    }
    if (field.isCurrent) {
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
        painter.drawRect(box);
    }
}

} // namespace duibiao::ui
