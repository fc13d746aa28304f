// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

/// Accepted in the workspace as a finding with this key, the blank of this row is told as not
/// applicable.
[[nodiscard]] QString notApplicableKey(const Row& row);

} // namespace duibiao::compare
