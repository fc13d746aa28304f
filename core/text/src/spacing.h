// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracedtext.h"

namespace duibiao::text {

/// One space where there were several, none at the ends of a line; a point for the 。 of 12。5%.
[[nodiscard]] TracedText withEvenSpacing(const TracedText& text);

/// Joins lines that were broken inside a sentence, because the text was wrapped at a fixed width or
/// because they end with a comma. Gives back whether there were any.
[[nodiscard]] bool joinSoftBreaks(TracedText& text);

} // namespace duibiao::text
