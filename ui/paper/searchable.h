// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace duibiao::paper {

/// Makes the text of a PDF written by Qt searchable. Many Chinese fonts draw a radical (⽬ U+2F6C)
/// and the ideograph of the same form (目 U+76EE) with one glyph, and Qt tells readers the lower
/// code, so that a search for the word on the page finds nothing. The codes are replaced in the
/// ToUnicode maps, which are plain text of fixed width: no offset in the file moves.
void makeSearchable(QByteArray& pdf);

/// The character that is meant where a PDF of Qt says `code`; itself for all others.
[[nodiscard]] char16_t intendedCharacter(char16_t code);

} // namespace duibiao::paper
