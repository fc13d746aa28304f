// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace duibiao::text {

/// How far bytes are UTF-8.
struct Utf8Survey
{
    qsizetype faultAt = -1;  ///< byte offset of the first fault, -1: valid throughout
    bool cut = false;        ///< that fault is a last character that is not complete
    qsizetype sequences = 0; ///< valid sequences of several bytes
    qsizetype faults = 0;

    /// Bytes of another encoding are full of faults and have few sequences; damaged UTF-8 is the
    /// other way round, and in a cut one nothing else is wrong.
    [[nodiscard]] bool isMostlyUtf8() const
    {
        return sequences > 0 && (cut || sequences >= 10 * faults);
    }
};

[[nodiscard]] Utf8Survey surveyUtf8(QByteArrayView bytes);

} // namespace duibiao::text
