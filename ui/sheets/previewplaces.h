// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/places.h"

#include <QObject>

#include <functional>
#include <optional>

class QGraphicsItem;
class QGraphicsView;
class QHelpEvent;
class QMouseEvent;

namespace duibiao::ui {

class PlaceFrame;

/// Makes the places of painted sheets ways to what they rest on: with the mouse over the preview
/// that shows them, and with a frame that the keyboard moves from one to the next.
class PreviewPlaces : public QObject
{
    Q_OBJECT

public:
    /// A source in words, as a hint and for those who don't see the page.
    using Words = std::function<QString(const paper::Source& source)>;

    /// `view` shows pages that were painted with `dotsInMm`.
    PreviewPlaces(QGraphicsView* view, double dotsInMm, Words words);

    void setPlaces(paper::Places places);
    [[nodiscard]] const paper::Places& places() const { return m_places; }
    /// Where in the view's viewport a place stands now.
    [[nodiscard]] QRect shownAt(const paper::Place& place) const;
    void retranslate();

Q_SIGNALS:
    /// The user is at a place, with the keyboard or by a click.
    void reached();
    void followed(const duibiao::paper::Source& source);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<QGraphicsItem*> pages() const;
    [[nodiscard]] const paper::Place* placeAt(const QPoint& position) const;
    [[nodiscard]] bool isSeen(std::size_t place) const;
    /// Of the run of places with one source that begins at `place`.
    [[nodiscard]] std::size_t endOfRun(std::size_t place) const;
    void hover(const QPoint& position);
    void hint(const QHelpEvent& event) const;
    void press(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    bool step(bool forward);
    void enter(bool forward);
    void go(std::size_t place);
    void moveFrame();

    QGraphicsView* m_view;
    double m_dotsInMm;
    Words m_words;
    PlaceFrame* m_frame;
    paper::Places m_places;
    std::size_t m_current = 0; ///< the first of the run in the frame
    std::optional<QPoint> m_pressed;
};

} // namespace duibiao::ui
