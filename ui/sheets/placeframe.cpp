// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/placeframe.h"

#include <QKeyEvent>
#include <QPainter>

namespace duibiao::ui {

PlaceFrame::PlaceFrame(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the mouse has the page itself
    hide();
}

void PlaceFrame::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::Highlight);
    painter.setPen(QPen(colour, 2));
    colour.setAlphaF(0.12F);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void PlaceFrame::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT entered(event->reason() == Qt::TabFocusReason);
    QAbstractButton::focusInEvent(event);
}

bool PlaceFrame::focusNextPrevChild(bool next)
{
    return (step && step(next)) || QAbstractButton::focusNextPrevChild(next);
}

void PlaceFrame::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Escape:
        QAbstractButton::focusNextPrevChild(true);
        return;
    case Qt::Key_Space:
        QAbstractButton::keyPressEvent(event);
        return;
    default:
        event->ignore(); // arrows scroll the page
    }
}

} // namespace duibiao::ui
