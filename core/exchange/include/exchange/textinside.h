// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace duibiao::exchange {

/// A report that unpacks to more than this is refused.
inline constexpr qint64 maxUnpackedReportBytes = 64LL * 1024 * 1024;

/// Whether a name's ending is of a Word document, a web page or a PDF, which say themselves how
/// their text is encoded.
[[nodiscard]] bool hasTextInside(const QString& name);

/// The text of a Word document, a web page or a PDF as UTF-8, a line a paragraph and a row of a
/// table as cells parted by |; nothing where the ending of the name is of plain text. Nothing that
/// a document refers to is fetched, and what was deleted with its changes tracked is left out.
///
/// Errors, with the name as subject: FileNotText (it is not what its ending says, or has no text: a
/// scanned PDF), FileTooLarge (unpacked), FormatUnsupported (PDF where the program pdftotext is
/// missing).
[[nodiscard]] Result<std::optional<QByteArray>> textInside(const QByteArray& bytes,
                                                           const QString& name);

} // namespace duibiao::exchange
