// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/decode.h"

#include <QUtf8StringView>

namespace duibiao::text {

Result<Decoded> decode(const QByteArray& bytes, const QString&)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty);
    if (!QUtf8StringView(bytes).isValidUtf8())
        return failure(ErrorCode::FileBadEncoding);
    return Decoded{QString::fromUtf8(bytes), QStringLiteral("UTF-8")};
}

QStringList encodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("Big5"),
            QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
}

} // namespace duibiao::text
