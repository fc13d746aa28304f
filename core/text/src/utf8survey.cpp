// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8survey.h"

#include <algorithm>

namespace duibiao::text {
namespace {

struct Lead
{
    int length = 0;      ///< of the sequence, 0: no sequence begins so
    uchar lowest = 0x80; ///< of the second byte; shuts out overlong forms and surrogates
    uchar highest = 0xBF;
};

Lead leadOf(uchar byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, byte == 0xE0 ? uchar(0xA0) : uchar(0x80),
                byte == 0xED ? uchar(0x9F) : uchar(0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, byte == 0xF0 ? uchar(0x90) : uchar(0x80),
                byte == 0xF4 ? uchar(0x8F) : uchar(0xBF)};
    return {};
}

/// How many of the sequence's bytes are right, counted from its first.
qsizetype validPrefix(QByteArrayView sequence, const Lead& lead)
{
    const qsizetype length = std::min<qsizetype>(sequence.size(), lead.length);
    for (qsizetype i = 1; i < length; ++i) {
        const auto byte = uchar(sequence[i]);
        if (byte < (i == 1 ? lead.lowest : 0x80) || byte > (i == 1 ? lead.highest : 0xBF))
            return i;
    }
    return length;
}

} // namespace

Utf8Survey surveyUtf8(QByteArrayView bytes)
{
    Utf8Survey survey;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = uchar(bytes[at]);
        if (byte < 0x80) {
            ++at;
            continue;
        }
        const Lead lead = leadOf(byte);
        const qsizetype valid = lead.length == 0 ? 0 : validPrefix(bytes.sliced(at), lead);
        if (lead.length > 0 && valid == lead.length) {
            ++survey.sequences;
            at += valid;
            continue;
        }
        if (survey.faultAt < 0) {
            survey.faultAt = at;
            survey.cut = valid > 0 && at + valid == bytes.size();
        }
        ++survey.faults;
        at += std::max<qsizetype>(valid, 1);
    }
    return survey;
}

} // namespace duibiao::text
