// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPalette>

#include <optional>
#include <vector>

namespace duibiao::ui {

/// Paints a map of completion.
class HeatItem : public QGraphicsItem
{
public:
    struct Text
    {
        QRectF area;
        QString text;
    };
    struct Field
    {
        QRectF area;
        std::optional<double> completion;
        compare::Verdict verdict = compare::Verdict::NoGoal;
        QString word; ///< the verdict, or which kind of blank it is
        bool isBlank = false;
        bool isCurrent = false;
    };
    struct Picture
    {
        std::vector<Text> heads;
        std::vector<Text> names;
        std::vector<Field> fields;
    };

    explicit HeatItem(QGraphicsItem* parent);

    void setPicture(Picture picture, const QRectF& area);
    void setColours(const QPalette& palette, const QFont& font);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintField(QPainter& painter, const Field& field) const;

    Picture m_picture;
    QRectF m_area;
    QPalette m_palette;
    QFont m_font;
};

/// How strongly a verdict tints its field: a goal missed by much more than one missed narrowly.
[[nodiscard]] float tintOf(compare::Verdict verdict, std::optional<double> completion);

} // namespace duibiao::ui
