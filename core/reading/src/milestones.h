// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/milestone.h"
#include "model/report.h"
#include "reading/knowledge.h"
#include "text/document.h"

#include <vector>

namespace duibiao::reading {

class ContextResolver; // src/context.h

/// Reads what is to be or was issued, built, opened, founded, held or won: one milestone for each
/// thing, in text order. Evidence and everything else but ids are filled.
[[nodiscard]] std::vector<Milestone> readMilestones(const text::Document& document,
                                                    const Knowledge& knowledge,
                                                    const ReportHeader& header,
                                                    const ContextResolver& context);

} // namespace duibiao::reading
