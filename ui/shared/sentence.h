// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QString>

namespace duibiao::ui {

class Session;

/// A quote in the sentence it stands in.
struct QuotedSentence
{
    QString before; ///< of the sentence, up to the quote
    QString quote;
    QString after;

    bool operator==(const QuotedSentence&) const = default;
};

/// The sentence of `text` around [begin, end); offsets outside the text give an empty one. Ends of
/// sentences and of lines part them; a semicolon does not.
[[nodiscard]] QuotedSentence sentenceAround(const QString& text, qsizetype begin, qsizetype end);

/// As rich text with the quote standing out: bold and underlined, not by colour alone.
[[nodiscard]] QString toHtml(const QuotedSentence& sentence);

/// The quote of `evidence` in its sentence, as rich text; alone where its report cannot be read.
[[nodiscard]] QString quotedSentence(const Session& session, const Evidence& evidence);

} // namespace duibiao::ui
