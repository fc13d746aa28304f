// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/previewplaces.h"

#include "sheets/placeframe.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace duibiao::ui {

PreviewPlaces::PreviewPlaces(QGraphicsView* view, double dotsInMm, Words words)
    : QObject(view), m_view(view), m_dotsInMm(dotsInMm), m_words(std::move(words)),
      m_frame(new PlaceFrame(view->viewport()))
{
    m_frame->setObjectName(QStringLiteral("placeFrame"));
    m_frame->step = [this](bool forward) { return step(forward); };
    connect(m_frame, &PlaceFrame::entered, this, &PreviewPlaces::enter);
    connect(m_frame, &QAbstractButton::clicked, this, [this] {
        if (m_current < m_places.size())
            Q_EMIT followed(m_places[m_current].source);
    });
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    QWidget::setTabOrder(view, m_frame);
    retranslate();
}

void PreviewPlaces::setPlaces(paper::Places places)
{
    m_places = std::move(places);
    m_current = 0;
    m_pressed.reset();
    m_frame->setAccessibleName(tr("Places that show where they were said"));
    m_frame->setVisible(!m_places.empty());
}

void PreviewPlaces::retranslate()
{
    m_frame->setAccessibleDescription(
        tr("Enter shows where this was said; Tab goes to the next one, Escape leaves the page."));
    m_view->setAccessibleDescription(
        tr("A click on a number, a bar, a note or an open point shows where it was said. Tab goes "
           "from one to the next, Enter shows it."));
}

/// The sheets of paper in the view, in their order; they are laid out in rows.
QList<QGraphicsItem*> PreviewPlaces::pages() const
{
    QList<QGraphicsItem*> pages = m_view->scene()->items();
    std::ranges::sort(pages, {},
                      [](const QGraphicsItem* page) { return std::pair(page->y(), page->x()); });
    return pages;
}

QRect PreviewPlaces::shownAt(const paper::Place& place) const
{
    const QGraphicsItem* page = pages().value(place.page);
    if (!page)
        return {};
    const QRectF dots(place.area.topLeft() * m_dotsInMm, place.area.size() * m_dotsInMm);
    return m_view->mapFromScene(page->mapRectToScene(dots)).boundingRect();
}

const paper::Place* PreviewPlaces::placeAt(const QPoint& position) const
{
    const QPointF scene = m_view->mapToScene(position);
    const QList<QGraphicsItem*> all = pages();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QPointF mm = all[i]->mapFromScene(scene) / m_dotsInMm;
        const auto found = std::ranges::find_if(m_places, [&](const paper::Place& place) {
            return place.page == i && place.area.contains(mm);
        });
        if (found != m_places.end())
            return &*found;
    }
    return nullptr;
}

bool PreviewPlaces::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent*>(event)->position().toPoint());
        break;
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::ToolTip:
        hint(*static_cast<QHelpEvent*>(event));
        return true;
    case QEvent::Paint: // after whatever moved the pages: scrolling, zoom, another size
        QMetaObject::invokeMethod(this, &PreviewPlaces::moveFrame, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Elsewhere the hand says that the page can be dragged.
void PreviewPlaces::hover(const QPoint& position)
{
    if (!m_pressed)
        m_view->viewport()->setCursor(placeAt(position) ? Qt::PointingHandCursor
                                                        : Qt::OpenHandCursor);
}

void PreviewPlaces::hint(const QHelpEvent& event) const
{
    if (const paper::Place* place = placeAt(event.pos()))
        QToolTip::showText(event.globalPos(), m_words(place->source), m_view->viewport(),
                           shownAt(*place));
    else
        QToolTip::hideText();
}

void PreviewPlaces::press(const QMouseEvent& event)
{
    if (event.button() == Qt::LeftButton)
        m_pressed = event.position().toPoint();
}

/// A click; a page that was dragged stays where it was dragged to.
void PreviewPlaces::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    const QPoint pressed = *m_pressed;
    m_pressed.reset();
    const QPoint way = event.position().toPoint() - pressed;
    const paper::Place* place = placeAt(pressed);
    if (!place || way.manhattanLength() >= QApplication::startDragDistance())
        return;
    Q_EMIT reached();
    // the view ends its drag first
    QMetaObject::invokeMethod(
        this, [this, source = place->source] { Q_EMIT followed(source); }, Qt::QueuedConnection);
}

std::size_t PreviewPlaces::endOfRun(std::size_t place) const
{
    std::size_t end = place + 1;
    while (end < m_places.size() && m_places[end].source == m_places[place].source &&
           m_places[end].page == m_places[place].page)
        ++end;
    return end;
}

bool PreviewPlaces::isSeen(std::size_t place) const
{
    return m_view->viewport()->rect().contains(shownAt(m_places[place]).center());
}

/// From where the frame is; from what is in view where the page was scrolled away from it.
bool PreviewPlaces::step(bool forward)
{
    if (m_places.empty())
        return false;
    if (!isSeen(m_current)) {
        enter(forward);
        return true;
    }
    if (forward) {
        const std::size_t next = endOfRun(m_current);
        if (next >= m_places.size())
            return false;
        go(next);
        return true;
    }
    if (m_current == 0)
        return false;
    go(m_current - 1);
    return true;
}

void PreviewPlaces::enter(bool forward)
{
    std::size_t first = 0;
    while (first < m_places.size() && !isSeen(first))
        ++first;
    if (first == m_places.size())
        first = 0;
    std::size_t last = first;
    while (!forward && last + 1 < m_places.size() && isSeen(last + 1))
        ++last;
    go(forward ? first : last);
}

/// To the run that holds the place.
void PreviewPlaces::go(std::size_t place)
{
    if (place >= m_places.size())
        return;
    while (place > 0 && endOfRun(place - 1) > place)
        --place;
    m_current = place;
    Q_EMIT reached();
    m_frame->setAccessibleName(m_words(m_places[place].source));
    if (const QGraphicsItem* page = pages().value(m_places[place].page)) {
        const QRectF& area = m_places[place].area;
        m_view->ensureVisible(
            page->mapRectToScene(QRectF(area.topLeft() * m_dotsInMm, area.size() * m_dotsInMm)));
    }
    moveFrame();
    m_frame->update();
}

void PreviewPlaces::moveFrame()
{
    if (m_current >= m_places.size())
        return;
    QRect area;
    const std::size_t end = endOfRun(m_current);
    for (std::size_t i = m_current; i < end; ++i)
        area |= shownAt(m_places[i]);
    area.adjust(-2, -2, 2, 2);
    if (m_frame->geometry() != area)
        m_frame->setGeometry(area);
}

} // namespace duibiao::ui
