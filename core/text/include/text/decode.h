// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace duibiao::text {

struct Decoded
{
    QString text;     ///< without byte order mark; line ends as found
    QString encoding; ///< UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5
};

/// Bytes of a text file to text. Order: byte order mark, strict UTF-8, then a detector on the first
/// kilobyte; GBK and GB2312 are read as GB18030, which contains them.
/// Errors: FileEmpty, FileNotText (zero bytes, magic numbers of pictures and archives, too many
/// control characters), FileCutCharacter (valid up to a last, cut-off character), FileBadEncoding.
/// `encoding` forces one of encodings(); bytes that do not fit it are FileBadEncoding.
[[nodiscard]] Result<Decoded> decode(const QByteArray& bytes, const QString& encoding = {});

/// The encodings a user may choose from, in the order to offer them.
[[nodiscard]] QStringList encodings();

} // namespace duibiao::text
