// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>

class QTextLayout;

namespace duibiao::paper {

/// The faces of a sheet. Each names the official face of GB/T 9704 first and then free ones, so
/// that a sheet looks right where the Founder fonts are missing.
enum class Face {
    Title,   ///< 小标宋
    Heading, ///< 黑体
    Text,    ///< 仿宋
    Table,   ///< 黑体, small and light
};

[[nodiscard]] QFont face(Face face, double points, bool bold = false);

/// Measures and sets text on one device. Lengths are device units; mm() makes them of millimetres.
class Typesetter
{
public:
    explicit Typesetter(QPaintDevice& device);

    [[nodiscard]] double mm(double millimetres) const;
    /// Text broken to `width`, ready to be measured and drawn.
    class Paragraph
    {
    public:
        Paragraph(const QString& text, const QFont& font, double width, Qt::Alignment alignment,
                  QPaintDevice* device);
        ~Paragraph();
        Paragraph(Paragraph&&) noexcept;
        Paragraph& operator=(Paragraph&&) noexcept;

        [[nodiscard]] double height() const { return m_height; }
        void draw(QPainter& painter, const QPointF& topLeft,
                  const QColor& colour = Qt::black) const;

    private:
        std::unique_ptr<QTextLayout> m_layout;
        double m_height = 0;
    };
    [[nodiscard]] Paragraph paragraph(const QString& text, const QFont& font, double width,
                                      Qt::Alignment alignment = Qt::AlignLeft) const;
    [[nodiscard]] double lineHeight(const QFont& font) const;

private:
    QPaintDevice& m_device;
};

} // namespace duibiao::paper
