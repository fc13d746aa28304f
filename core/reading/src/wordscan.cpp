// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordscan.h"

namespace duibiao::reading {

std::vector<WordHit> scanWords(const WordTable& table, QStringView text)
{
    std::vector<WordHit> hits;
    for (qsizetype at = 0; at < text.size();) {
        if (const auto match = table.longestMatch(text, at)) {
            hits.push_back({match->entry, {at, at + match->length}});
            at += match->length;
        } else {
            ++at;
        }
    }
    return hits;
}

} // namespace duibiao::reading
