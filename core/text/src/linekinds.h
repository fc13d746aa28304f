// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/outline.h"

namespace duibiao::text {

/// The lines of a clean text that are not empty, each with its kind.
[[nodiscard]] std::vector<Line> classifiedLines(QStringView text);

} // namespace duibiao::text
