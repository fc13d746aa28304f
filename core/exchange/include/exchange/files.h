// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace duibiao::exchange {

/// A larger report file is refused: a year's work report has 20 KB, a yearbook some MB.
inline constexpr qint64 maxReportBytes = 20LL * 1024 * 1024;

/// The bytes of a report file. Errors: FileNotFound, FileIsFolder, FileNotReadable, FileEmpty,
/// FileTooLarge (not read at all), FormatUnsupported (by ending: .docx, .pdf, .xlsx …).
[[nodiscard]] Result<QByteArray> readReportFile(const QString& path);

/// Endings that readReportFile() takes, without the dot.
[[nodiscard]] QStringList reportSuffixes();

/// UTF-8 with byte order mark (Chinese Excel needs it), RFC 4180 quoting, CRLF; text that a
/// spreadsheet would take for a formula is made safe. Written whole or not at all; errors
/// FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeCsv(const Table& table, const QString& path);

/// One sheet a table: typed numbers, frozen and filtered heading, widths, percent formats, tinted
/// words. Written whole or not at all; errors FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeXlsx(const std::vector<Table>& tables, const QString& path);

} // namespace duibiao::exchange
