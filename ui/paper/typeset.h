// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/sheet.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace duibiao::paper {

/// How a paragraph is set.
struct Type
{
    Face face = Face::Text;
    double points = 10.5;
    bool bold = false;
    double leading = 1.25; ///< line to line, in sizes of the type
    double indent = 0;     ///< of the first line, in sizes of the type
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Measures and sets text on one device. Lengths are device units; mm() makes them of millimetres.
class Typesetter
{
public:
    Typesetter(QPaintDevice& device, const Style& style);

    [[nodiscard]] double mm(double millimetres) const;
    /// Text broken to `width` and at line feeds, ready to be measured and drawn.
    class Paragraph
    {
    public:
        Paragraph(const QString& text, const QFont& font, const Type& type, double width,
                  QPaintDevice* device);
        ~Paragraph();
        Paragraph(Paragraph&&) noexcept;
        Paragraph& operator=(Paragraph&&) noexcept;

        [[nodiscard]] double height() const { return m_leading * m_lines; }
        [[nodiscard]] int lineCount() const { return m_lines; }
        [[nodiscard]] double lineHeight() const { return m_leading; }
        void draw(QPainter& painter, const QPointF& topLeft) const;
        /// Several of one size, each at its place, in one go: a change of scale for each of them
        /// would make half of a page's file.
        struct At
        {
            const Paragraph* paragraph = nullptr;
            QPointF topLeft;
        };
        static void drawAll(QPainter& painter, const std::vector<At>& paragraphs);
        /// One line of it, where a page break parts them.
        void drawLine(QPainter& painter, int line, const QPointF& topLeft) const;
        /// The area of a line that a stretch of the text fills; empty where it has none of it.
        [[nodiscard]] QRectF area(int line, qsizetype begin, qsizetype length) const;

    private:
        std::unique_ptr<QTextLayout> m_layout; ///< in the one size that all type is set in
        double m_scale = 1;                    ///< from there to the size of this
        double m_leading = 0;                  ///< from line to line
        int m_lines = 0;
    };
    /// Width of the widest of some words, each on a line.
    [[nodiscard]] double widest(const QSet<QString>& words, const Type& type) const;
    [[nodiscard]] Paragraph paragraph(const QString& text, const Type& type, double width) const;

private:
    [[nodiscard]] QFont font(const Type& type) const;

    QPaintDevice& m_device;
    std::array<QFont, faceCount> m_fonts; ///< by Face
};

} // namespace duibiao::paper
