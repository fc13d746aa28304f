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

/// The bytes of a report file. Errors, the first that holds: FileNotFound, FileIsFolder,
/// FormatUnsupported (by ending: .docx, .pdf, .xlsx …, which is the detail), FileTooLarge (not read
/// at all), FileNotReadable, FileEmpty. The path is the subject. What has no ending is taken.
[[nodiscard]] Result<QByteArray> readReportFile(const QString& path);

/// Endings that readReportFile() takes, without the dot.
[[nodiscard]] QStringList reportSuffixes();

/// How a table of text is written: as Excel reads it everywhere, unless told otherwise.
struct CsvStyle
{
    enum class Encoding {
        Utf8,    ///< with byte order mark: Chinese Excel needs it
        Gb18030, ///< for programs that know nothing else
    };
    Encoding encoding = Encoding::Utf8;
    char separator = ','; ///< or a tab
};

/// RFC 4180 quoting, CRLF. Numbers are plain, with all their digits; a Percent is written as
/// 103.0%, which a spreadsheet reads as a percentage; of a Formula its value. Text that it would
/// take for a formula gets an apostrophe in front. Written whole or not at all; errors
/// FileNotWritable, DiskFull with the path as subject.
[[nodiscard]] Result<void> writeCsv(const Table& table, const QString& path,
                                    const CsvStyle& style = {});

/// The same in memory, for standard output. Without headings it continues what was written before:
/// no byte order mark then either.
[[nodiscard]] QByteArray csvBytes(const Table& table, bool withHeadings = true);

/// One sheet a table, more if it has more rows than a sheet holds: typed numbers and formulas with
/// their values, frozen and filtered heading, widths, number formats, tints that follow the words,
/// links, charts, names, A4 landscape with the heading on each page. Words are never formulas; one
/// longer than a cell is cut with an ellipsis. Written whole or not at all; errors FileNotWritable,
/// DiskFull with the path as subject.
[[nodiscard]] Result<void> writeXlsx(const std::vector<Table>& tables, const QString& path);

/// Bytes that stand whole under their name or not at all; errors FileNotWritable, DiskFull with the
/// path as subject.
[[nodiscard]] Result<void> writeFile(const QByteArray& bytes, const QString& path);

} // namespace duibiao::exchange
