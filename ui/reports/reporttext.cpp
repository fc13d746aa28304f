// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttext.h"

#include "reports/markhighlighter.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ReportText::ReportText(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new MarkHighlighter(document()))
{
    setReadOnly(true);
    // A cursor, so that the text can be walked through and marks reached by keyboard.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    QFont readable = font();
    readable.setPointSizeF(readable.pointSizeF() * 1.15);
    setFont(readable);
    document()->setDocumentMargin(14);
    setAcceptDrops(false); // files go to the window
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ReportText::chooseAtCursor);
}

void ReportText::setContents(const QString& text, const std::vector<ReviewItem>& items)
{
    const QScopedValueRollback moving(m_moving, true);
    m_items = items;
    m_places = placesOf(text, m_items);
    if (text == m_text) {
        m_highlighter->setPlaces(m_places);
    } else {
        setExtraSelections({});
        m_text = text;
        m_highlighter->prepare(m_places);
        setPlainText(text);
    }
    viewport()->update();
}

void ReportText::showPlace(qsizetype begin, qsizetype end)
{
    const QScopedValueRollback moving(m_moving, true);
    const int last = static_cast<int>(m_text.size());
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(begin), last));
    cursor.setPosition(std::min(static_cast<int>(end), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void ReportText::showItem(const ReviewItem* item)
{
    const auto place = std::ranges::find_if(m_places, [item](const ItemPlace& each) {
        return item && each.item->key() == item->key();
    });
    if (place == m_places.end()) {
        setExtraSelections({});
        return;
    }
    const QScopedValueRollback moving(m_moving, true);
    const auto selection = [this](qsizetype begin, qsizetype end) {
        QTextEdit::ExtraSelection selected;
        selected.cursor = QTextCursor(document());
        selected.cursor.setPosition(static_cast<int>(begin));
        selected.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        return selected;
    };
    QTextEdit::ExtraSelection clause = selection(place->clause.begin, place->clause.end);
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(0.25F);
    clause.format.setBackground(ground);
    QTextEdit::ExtraSelection core = selection(place->core.begin, place->core.end);
    core.format.setBackground(palette().brush(QPalette::Highlight));
    core.format.setForeground(palette().brush(QPalette::HighlightedText));
    QList<QTextEdit::ExtraSelection> selections{clause, core};
    const Evidence& evidence = item->evidence();
    if (evidence.cueEnd > evidence.cueBegin && evidence.cueEnd <= m_text.size()) {
        QTextEdit::ExtraSelection cue = selection(evidence.cueBegin, evidence.cueEnd);
        cue.format.setFontWeight(QFont::Bold);
        cue.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        selections.append(cue);
    }
    setExtraSelections(selections);
    if (!place->clause.touches(textCursor().position())) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(place->core.begin));
        setTextCursor(cursor);
    }
    ensureCursorVisible();
}

void ReportText::chooseAtCursor()
{
    if (m_moving)
        return;
    if (const ReviewItem* item = itemAt(m_places, textCursor().position()))
        Q_EMIT itemChosen(item->key());
}

void ReportText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPlaces(m_places);
}

void ReportText::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    paintShapes();
}

void ReportText::paintShapes()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = fontMetrics().height() * 0.36;
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(offset);
        if (area.top() > viewport()->height())
            break;
        const qsizetype begin = block.position();
        const qsizetype end = begin + block.length();
        auto place = std::ranges::lower_bound(
            m_places, begin, {}, [](const ItemPlace& each) { return each.core.begin; });
        for (; place != m_places.end() && place->core.begin < end; ++place) {
            const int inBlock = static_cast<int>(place->core.begin - begin);
            const QTextLine line = block.layout()->lineForTextPosition(inBlock);
            if (!line.isValid())
                continue;
            const QPointF at(area.left() + line.cursorToX(inBlock), area.top() + line.y());
            paintShape(painter, *place->item, at, size);
        }
    }
}

void ReportText::paintShape(QPainter& painter, const ReviewItem& item, const QPointF& at,
                            qreal size) const
{
    const QColor colour = roleColour(item.role(), palette());
    const QRectF box(at.x() - size / 2, at.y() - size * 0.35, size, size);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(palette().base());
    if (item.milestone()) {
        painter.drawLine(box.bottomLeft(), box.topLeft());
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({box.topLeft(), QPointF(box.right(), box.top() + size * 0.3),
                                       QPointF(box.left(), box.top() + size * 0.6)}));
    } else if (item.role() == Role::Goal) {
        painter.drawEllipse(box);
    } else if (item.role() == Role::Achieved) {
        painter.setBrush(colour);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
    }
}

} // namespace duibiao::ui
