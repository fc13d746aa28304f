// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barchart.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace duibiao::paper {

/// A chart for a document that takes pictures only.
struct ChartPicture
{
    QByteArray png;
    QSizeF size;         ///< mm
    QString description; ///< for those who cannot see it
};

[[nodiscard]] ChartPicture chartPicture(const ChartPanel& panel, const Style& style, double width);

} // namespace duibiao::paper
