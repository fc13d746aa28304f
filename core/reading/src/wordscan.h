// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "text/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// A word of a table as it stands in a text.
struct WordHit
{
    const WordTable::Entry* entry = nullptr;
    text::Span span;
};

/// Every word of the table in the text, longest first, from left to right, not overlapping.
[[nodiscard]] std::vector<WordHit> scanWords(const WordTable& table, QStringView text);

} // namespace duibiao::reading
