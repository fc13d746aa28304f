// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include "characters.h"
#include "charactersets.h"
#include "folding.h"
#include "simplificationtables.h"

#include <algorithm>

namespace duibiao::text {
namespace {

bool isBeyond(const CharacterSet& stock, QChar c)
{
    return isIdeograph(c) && !c.isSurrogate() && !stock.contains(c.unicode());
}

/// The characters around `at` as they were before simplify().
QString before(const TracedText& text, QStringView original, qsizetype begin, qsizetype length)
{
    QString characters;
    for (qsizetype at = begin; at < begin + length; ++at)
        characters.append(folded(original[text.from(at)]));
    return characters;
}

} // namespace

bool simplify(TracedText& text)
{
    const CharacterSet& stock = simplifiedStock();
    const QStringView all = text.text();
    if (std::none_of(all.begin(), all.end(), [&](QChar c) { return isBeyond(stock, c); }))
        return false;

    const SimplificationTables& tables = SimplificationTables::instance();
    qsizetype ideographs = 0;
    qsizetype onlyTraditional = 0;
    for (const QChar c : all) {
        ideographs += isIdeograph(c) ? 1 : 0;
        onlyTraditional += isBeyond(stock, c) && tables.simplified(c) != c ? 1 : 0;
    }
    // A third of a traditional text is in characters of its own; a quoted name is far below this.
    const bool traditional = onlyTraditional * 20 >= ideographs && onlyTraditional > 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (const QChar to = tables.simplified(c);
            to != c && (traditional || !stock.contains(c.unicode())))
            text.replace(at, to);
    }
    return traditional;
}

void simplifyPhrases(TracedText& text, QStringView original)
{
    const SimplificationTables& tables = SimplificationTables::instance();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto* phrases = tables.phrasesAround(folded(original[text.from(at)]));
        if (!phrases)
            continue;
        for (const auto& phrase : *phrases) {
            const qsizetype begin = at - phrase.at;
            const qsizetype length = phrase.traditional.size();
            if (begin < 0 || begin + length > text.size() ||
                before(text, original, begin, length) != phrase.traditional)
                continue;
            text.replace(at, phrase.simplified);
            break;
        }
    }
}

} // namespace duibiao::text
