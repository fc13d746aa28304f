// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clean.h"
#include "tracedtext.h"

namespace duibiao::text {

/// One space where there were several, none at the ends of a line; a point for the 。 of 12。5%.
[[nodiscard]] TracedText withEvenSpacing(const TracedText& text);

/// Joins lines that were broken inside a sentence, because the text was wrapped at a fixed width, a
/// page ended, or they end with a comma; page numbers between them are taken out and noted. Gives
/// back whether there were any.
[[nodiscard]] bool joinSoftBreaks(TracedText& text, std::vector<Noise>& noise);

} // namespace duibiao::text
