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
    m_marks.clear();
    for (const ReviewItem& item : items) {
        const Evidence& evidence = item.evidence();
        if (evidence.end > evidence.begin)
            m_marks.push_back({evidence.begin, evidence.end, item.key(), item.role(),
                               item.milestone() != nullptr});
    }
    if (text == m_text) {
        m_highlighter->setItems(items);
    } else {
        setExtraSelections({});
        m_text = text;
        m_highlighter->prepare(items);
        setPlainText(text);
    }
    viewport()->update();
}

void ReportText::showItem(const ReviewItem* item)
{
    if (!item || item->evidence().end > m_text.size()) {
        setExtraSelections({});
        return;
    }
    const QScopedValueRollback moving(m_moving, true);
    const Evidence& evidence = item->evidence();
    const auto selection = [this](qsizetype begin, qsizetype end) {
        QTextEdit::ExtraSelection selected;
        selected.cursor = QTextCursor(document());
        selected.cursor.setPosition(static_cast<int>(begin));
        selected.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        return selected;
    };
    QTextEdit::ExtraSelection whole = selection(evidence.begin, evidence.end);
    whole.format.setBackground(palette().brush(QPalette::Highlight));
    whole.format.setForeground(palette().brush(QPalette::HighlightedText));
    QList<QTextEdit::ExtraSelection> selections{whole};
    if (evidence.cueEnd > evidence.cueBegin && evidence.cueEnd <= m_text.size()) {
        QTextEdit::ExtraSelection cue = selection(evidence.cueBegin, evidence.cueEnd);
        cue.format.setFontWeight(QFont::Bold);
        cue.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        selections.append(cue);
    }
    setExtraSelections(selections);
    const QTextCursor before = textCursor();
    if (before.position() < evidence.begin || before.position() > evidence.end) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(evidence.begin));
        setTextCursor(cursor);
    }
    ensureCursorVisible();
}

void ReportText::chooseAtCursor()
{
    if (m_moving)
        return;
    const qsizetype at = textCursor().position();
    // The innermost mark around the cursor: the last that begins before it.
    const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(), [at](const Mark& mark) {
        return mark.begin <= at && at <= mark.end;
    });
    if (found != m_marks.rend())
        Q_EMIT itemChosen(found->key);
}

void ReportText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setItems(m_items);
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
        auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), begin,
                                     [](const Mark& m, qsizetype at) { return m.begin < at; });
        for (; mark != m_marks.end() && mark->begin < end; ++mark) {
            const int inBlock = static_cast<int>(mark->begin - begin);
            const QTextLine line = block.layout()->lineForTextPosition(inBlock);
            if (!line.isValid())
                continue;
            const QPointF at(area.left() + line.cursorToX(inBlock), area.top() + line.y());
            paintShape(painter, *mark, at, size);
        }
    }
}

void ReportText::paintShape(QPainter& painter, const Mark& mark, const QPointF& at,
                            qreal size) const
{
    const QColor colour = roleColour(mark.role, palette());
    const QRectF box(at.x() - size / 2, at.y() - size * 0.35, size, size);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(palette().base());
    if (mark.milestone) {
        painter.drawLine(box.bottomLeft(), box.topLeft());
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({box.topLeft(), QPointF(box.right(), box.top() + size * 0.3),
                                       QPointF(box.left(), box.top() + size * 0.6)}));
    } else if (mark.role == Role::Goal) {
        painter.drawEllipse(box);
    } else if (mark.role == Role::Achieved) {
        painter.setBrush(colour);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
    }
}

} // namespace duibiao::ui
