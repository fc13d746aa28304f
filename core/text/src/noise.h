// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clean.h"
#include "tracedtext.h"

namespace duibiao::text {

/// Takes glosses and advertisements out of the lines and notes them.
[[nodiscard]] TracedText withoutNoise(const TracedText& text, std::vector<Noise>& noise);

} // namespace duibiao::text
