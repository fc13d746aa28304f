// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/outline.h"

namespace duibiao::text {

Outline outline(const QString& cleanText)
{
    Outline result;
    result.sections.push_back({0, -1, {}, {}, {0, cleanText.size()}});
    const QStringView text = cleanText;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        result.lines.push_back({{begin, end}, LineKind::Body});
        for (qsizetype at = begin; at < end;) {
            qsizetype stop = at;
            while (stop < end && !QStringView(u"。!?;；！？").contains(text[stop]))
                ++stop;
            stop = std::min(stop + 1, end);
            while (at < stop && text[at].isSpace())
                ++at;
            if (at < stop)
                result.sentences.push_back({{at, stop}, 0});
            at = std::max(stop, at);
        }
        begin = end + 1;
    }
    return result;
}

} // namespace duibiao::text
