// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duibiao::ui {

class CompareModel;

/// Draws a district, indented beneath its city; a city with the mark that opens it.
class DistrictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DistrictDelegate(CompareModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void turned(const QModelIndex& index);

private:
    [[nodiscard]] QRect markOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    CompareModel& m_model;
};

/// Draws the completion as a bullet bar with the number beside it.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompletionDelegate(const CompareModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const CompareModel& m_model;
};

/// Draws a verdict as shape, colour and word.
class VerdictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    VerdictDelegate(const CompareModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const CompareModel& m_model;
};

} // namespace duibiao::ui
