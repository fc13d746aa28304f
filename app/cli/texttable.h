// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "exchange/table.h"

namespace duibiao::cli {

/// Columns aligned for a fixed-width font in which Chinese characters take two places.
[[nodiscard]] QByteArray alignedText(const exchange::Table& table);

/// The table as the export writes it, on standard output.
[[nodiscard]] Exit printCsv(const exchange::Table& table);

} // namespace duibiao::cli
