// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracedtext.h"

namespace duibiao::text {

/// Replaces traditional characters by simplified ones, each by one. Characters that simplified text
/// uses too (乾, 著, 瞭) are only replaced where the text as a whole is traditional. Gives back
/// whether it is.
[[nodiscard]] bool simplify(TracedText& text);

/// Puts right what depends on the word and not the character (計畫 → 计划 but 畫 → 画; 乾隆 stays),
/// in a traditional text that simplify() has been over and noise has been taken out of.
void simplifyPhrases(TracedText& text, QStringView original);

} // namespace duibiao::text
