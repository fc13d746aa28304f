// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetpainter.h"

namespace duibiao::paper {

/// The public one, which also tells what stands where.
[[nodiscard]] Result<void> paintSheets(const std::vector<Sheet>& sheets,
                                       const compare::Context& context, QPagedPaintDevice& device,
                                       const Progress& progress, const Style& style,
                                       PdfOutline& outline);

} // namespace duibiao::paper
