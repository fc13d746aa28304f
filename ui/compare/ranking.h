// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/perhead.h"
#include "compare/subject.h"

namespace duibiao::ui {

/// A district's row in a ranking.
struct Ranked
{
    const compare::Row* row = nullptr;
    int rank = 0; ///< 1 is best; equals share it; 0 for a blank
};

/// By outcome, as stated or per head, the best first; blanks stand below in their own order and
/// have no rank.
[[nodiscard]] std::vector<Ranked> rankingOf(const RowList& rows, const PerHead& perHead,
                                            bool lessIsBetter);

} // namespace duibiao::ui
