// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparedelegates.h"

#include "compare/comparemodel.h"
#include "paper/bullet.h"
#include "paper/verdictmark.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace duibiao::ui {

namespace {

constexpr int pad = 6;

/// The cell's ground (alternating, selected, focused) without its text.
void paintGround(QPainter* painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QPalette::ColorGroup group(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QColor ink(const QStyleOptionViewItem& option)
{
    return option.palette.color(group(option),
                                isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor ground(const QStyleOptionViewItem& option)
{
    return option.palette.color(group(option),
                                isSelected(option) ? QPalette::Highlight : QPalette::Base);
}

} // namespace

DistrictDelegate::DistrictDelegate(CompareModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QRect DistrictDelegate::markOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_model.hasParts())
        return {option.rect.topLeft(), QSize(0, option.rect.height())};
    const int side = option.fontMetrics.height();
    return {option.rect.left() + m_model.depth(index) * side, option.rect.top(), side,
            option.rect.height()};
}

void DistrictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintGround(painter, cell);
    const QRect mark = markOf(option, index);
    if (m_model.partCount(index) > 0) {
        QStyleOption arrow;
        arrow.rect = mark.adjusted(3, 0, -3, 0);
        arrow.state = QStyle::State_Enabled;
        arrow.palette = cell.palette;
        for (const QPalette::ColorRole role :
             {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            arrow.palette.setColor(role, ink(cell));
        const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(m_model.isOpen(index) ? QStyle::PE_IndicatorArrowDown
                                                   : QStyle::PE_IndicatorArrowRight,
                             &arrow, painter, cell.widget);
    }
    const QRect words(mark.right() + pad / 2, cell.rect.top(),
                      cell.rect.right() - mark.right() - pad, cell.rect.height());
    painter->save();
    painter->setPen(ink(cell));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideMiddle, words.width()));
    painter->restore();
}

bool DistrictDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && m_model.partCount(index) > 0) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            markOf(option, index).contains(mouse->position().toPoint())) {
            Q_EMIT turned(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

CompletionDelegate::CompletionDelegate(const CompareModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintGround(painter, cell);
    const compare::Row* row = m_model.row(index);
    if (!row)
        return;
    const int textWidth = cell.fontMetrics.horizontalAdvance(paper::completionText(9.999)) + pad;
    const QRect area = cell.rect.adjusted(pad, 0, -pad, 0);
    const QRectF bar(area.left(), area.top() + area.height() * 0.15, area.width() - textWidth,
                     area.height() * 0.7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour =
        isSelected(cell) ? ink(cell) : paper::verdictColour(row->verdict, ground(cell));
    if (const auto values = paper::bulletValues(*row); values && bar.width() > bar.height())
        paper::paintBullet(*painter, paper::bulletGeometry(*values, bar), ink(cell), colour);
    painter->setPen(ink(cell));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

VerdictDelegate::VerdictDelegate(const CompareModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintGround(painter, cell);
    const compare::Row* row = m_model.row(index);
    if (!row)
        return;
    const QColor colour =
        isSelected(cell) ? ink(cell) : paper::verdictColour(row->verdict, ground(cell));
    const int side = cell.fontMetrics.ascent();
    const QRect area = cell.rect.adjusted(pad, 0, -pad, 0);
    const QRectF mark(area.left(), area.center().y() - side / 2.0, side, side);
    paper::paintVerdictMark(*painter, mark, row->verdict, colour);
    painter->save();
    painter->setPen(colour);
    const QRect words = area.adjusted(side + pad, 0, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace duibiao::ui
