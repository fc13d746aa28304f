// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparedelegates.h"

#include "compare/comparemodel.h"
#include "paper/bullet.h"
#include "paper/verdictmark.h"

#include <QApplication>
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
