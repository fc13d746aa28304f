// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewitem.h"

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
    /// Outlines an item's mark and its cue word, and scrolls it into view.
    void showItem(const ReviewItem* item);

Q_SIGNALS:
    /// The cursor was put into a mark.
    void itemChosen(qint64 key);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark
    {
        qsizetype begin;
        qsizetype end;
        qint64 key;
        Role role;
        bool milestone;
    };
    void chooseAtCursor();
    void paintShapes();
    void paintShape(QPainter& painter, const Mark& mark, const QPointF& at, qreal size) const;

    MarkHighlighter* m_highlighter;
    QString m_text;
    std::vector<ReviewItem> m_items;
    std::vector<Mark> m_marks; ///< in text order
    bool m_moving = false;     ///< the cursor is being put somewhere by showItem()
};

} // namespace duibiao::ui
