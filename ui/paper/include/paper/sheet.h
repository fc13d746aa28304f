// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compare/comparison.h"

#include <QPageLayout>

#include <functional>
#include <vector>

class QPagedPaintDevice;

/// Summary sheets on paper: one A4 page for a district. No widget and no event loop in here; needs
/// a QGuiApplication for its fonts.
namespace duibiao::paper {

/// What one sheet says.
struct Sheet
{
    QString districtCode;
    std::vector<compare::Row> rows; ///< of that district, in the comparison's order
};

/// The comparison parted into sheets, one a district, in its order.
[[nodiscard]] std::vector<Sheet> sheetsOf(const std::vector<compare::Row>& rows);

[[nodiscard]] QPageLayout pageLayout();

/// Paints sheets on a printer, a preview or a PDF, a new page for each. `progress` is called after
/// each sheet; returning false stops (then the result is Cancelled).
using Progress = std::function<bool(int done, int total)>;
[[nodiscard]] Result<void> paintSheets(const std::vector<Sheet>& sheets,
                                       const compare::Context& context, QPagedPaintDevice& device,
                                       const Progress& progress = {});

/// The same as a PDF file, written whole or not at all: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writePdf(const std::vector<Sheet>& sheets,
                                    const compare::Context& context, const QString& path,
                                    const Progress& progress = {});

} // namespace duibiao::paper
