// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "exchange/table.h"

/// Results laid out as tables for files: columns in a stable order under worded headings.
namespace duibiao::wording {

/// The comparison as it is exported and printed on the console.
[[nodiscard]] exchange::Table comparisonTable(const std::vector<compare::Row>& rows,
                                              const compare::Context& context);

/// Every figure behind the comparison with report, section and sentence.
[[nodiscard]] exchange::Table sourcesTable(const std::vector<Figure>& figures,
                                           const compare::Context& context);

} // namespace duibiao::wording
