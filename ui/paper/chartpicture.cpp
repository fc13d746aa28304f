// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace duibiao::paper {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::ChartPicture)
};

constexpr double dotsInMm = 10; ///< sharp enough for print

void useResolution(QImage& image)
{
    image.setDotsPerMeterX(static_cast<int>(dotsInMm * 1000));
    image.setDotsPerMeterY(static_cast<int>(dotsInMm * 1000));
}

} // namespace

ChartPicture chartPicture(const ChartPanel& panel, const Style& style, double width)
{
    QImage measure(1, 1, QImage::Format_Grayscale8);
    useResolution(measure);
    const Typesetter measuring(measure, style);
    const double height = chartBlock(panel, measuring, measuring.mm(width)).height / dotsInMm;

    QImage image(static_cast<int>(std::ceil(width * dotsInMm)),
                 static_cast<int>(std::ceil(height * dotsInMm)), QImage::Format_RGB32);
    useResolution(image);
    image.fill(Qt::white);
    {
        const Typesetter set(image, style);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const Block block = chartBlock(panel, set, set.mm(width));
        block.paint(painter, QRectF(QPointF(), QSizeF(image.size())));
    }
    ChartPicture picture{.png = {},
                         .size = {width, height},
                         .description = Words::tr("Goals and outcomes in %1").arg(panel.unit)};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace duibiao::paper
