// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"
#include "paper/sheet.h"

namespace duibiao::paper {

/// What a reader may be led by on painted pages.
struct Painted
{
    PdfOutline outline;
    Places places;
};

[[nodiscard]] Result<Painted> paintAll(const std::vector<Sheet>& sheets,
                                       const compare::Context& context, QPagedPaintDevice& device,
                                       const Progress& progress, const Style& style);

} // namespace duibiao::paper
