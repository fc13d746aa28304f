// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript.h"

namespace duibiao::paper {

/// The sheet that sets districts side by side: how each stands, then what several of them report.
[[nodiscard]] Manuscript overviewOf(const Sheet& sheet, const compare::Context& context,
                                    const Economy& economy);

/// The goal of a row, and its outcome or the last earlier one: each leads to where it was said.
[[nodiscard]] ItemCell goalCell(const compare::Row& row);
[[nodiscard]] ItemCell outcomeCell(const compare::Row& row);

/// The lines on method and date that every sheet ends with.
void addClosing(Manuscript& manuscript);

} // namespace duibiao::paper
