// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/itemplaces.h"

#include <QPlainTextEdit>

namespace duibiao::ui {

class MarkHighlighter;

/// A report's text with every figure and milestone marked. A small shape before each mark tells
/// goal (ring), outcome (square), reference (diamond) and milestone (flag) apart without colour.
class ReportText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReportText(QWidget* parent = nullptr);

    void setContents(const QString& text, const std::vector<ReviewItem>& items);
    /// Puts an item's clause, number and cue word forward, and scrolls it into view.
    void showItem(const ReviewItem* item);
    /// Selects a stretch of the text and scrolls it into view.
    void showPlace(qsizetype begin, qsizetype end);

Q_SIGNALS:
    /// The cursor was put into a mark: on a number, that very figure is meant.
    void itemChosen(qint64 key);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseAtCursor();
    void paintShapes();
    void paintShape(QPainter& painter, const ReviewItem& item, const QPointF& at, qreal size) const;

    MarkHighlighter* m_highlighter;
    QString m_text;
    std::vector<ReviewItem> m_items;
    std::vector<ItemPlace> m_places; ///< of m_items
    bool m_moving = false;           ///< the cursor is being put somewhere by showItem()
};

} // namespace duibiao::ui
