// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacing.h"

#include "characters.h"

namespace duibiao::text {
namespace {

bool endsLine(const TracedText& text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\n';
}

/// 12。5%, 20。6万: between digits and before what only follows a number.
bool isDecimalPoint(const TracedText& text, qsizetype at)
{
    if (text[at] != u'。' || at == 0 || !isAsciiDigit(text[at - 1]))
        return false;
    qsizetype end = at + 1;
    while (end < text.size() && isAsciiDigit(text[end]))
        ++end;
    const qsizetype digits = end - at - 1;
    return digits >= 1 && digits <= 4 && end < text.size() &&
           QStringView(u"%‰万亿个").contains(text[end]) &&
           (text[end] != u'个' || text.view(end, text.size()).startsWith(u"个百分点"));
}

} // namespace

TracedText withEvenSpacing(const TracedText& text)
{
    TracedText result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u' ') {
            const qsizetype before = result.size();
            const bool leads = before == 0 || result[before - 1] == u'\n';
            const bool trails = endsLine(text, at + 1) || text[at + 1] == u' ';
            if (leads || trails)
                continue;
        }
        result.append(isDecimalPoint(text, at) ? QChar(u'.') : c, text.from(at));
    }
    return result;
}

} // namespace duibiao::text
