// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace duibiao::text {

/// What decoding gave: the text up to the first fault, and where and what that was.
struct Trial
{
    enum class End {
        Whole, ///< every byte was used
        Cut,   ///< the last character is not complete
        Fault, ///< bytes that mean nothing in this encoding
    };
    QString text;
    End end = End::Whole;
    qsizetype at = 0; ///< byte offset of what was cut or faulty
};

/// Decodes strictly: nothing is replaced or skipped. `encoding` is a name ICU knows.
[[nodiscard]] Trial tryDecode(QByteArrayView bytes, const char* encoding);

} // namespace duibiao::text
