// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvlines.h"
#include "exchange/files.h"
#include "stagedfile.h"
#include "writefailure.h"

#include <QSaveFile>

#include <cerrno>

namespace duibiao::exchange {

namespace {

constexpr qsizetype chunkBytes = 1 << 20;

void addRow(CsvLines& lines, const std::vector<Cell>& row, std::size_t columnCount)
{
    for (std::size_t column = 0; column < columnCount; ++column) {
        if (column > 0)
            lines.separate();
        if (column < row.size())
            std::visit([&lines](const auto& cell) { lines.add(cell); }, row[column]);
    }
    lines.endLine();
}

void addHeadings(CsvLines& lines, const Table& table)
{
    std::vector<Cell> headings;
    for (const Column& column : table.columns)
        headings.emplace_back(Words{column.heading});
    addRow(lines, headings, table.columns.size());
}

/// 0 or the system's error number.
int handOver(const QByteArray& bytes, QSaveFile& file)
{
    errno = 0;
    // QSaveFile::commit() does not look at what its own flush says, so it is asked for here.
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    return written ? 0 : (errno != 0 ? errno : EIO);
}

Result<void> commit(QSaveFile& file, const QString& path)
{
    errno = 0;
    if (!file.commit())
        return writeFailure(path, errno, file.errorString());
    return {};
}

} // namespace

Result<void> writeCsv(const Table& table, const QString& path, const CsvStyle& style)
{
    if (const auto may = mayReplace(path); !may)
        return may;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, errno, file.errorString());

    CsvLines lines(style, chunkBytes);
    addHeadings(lines, table);
    for (const std::vector<Cell>& row : table.rows) {
        addRow(lines, row, table.columns.size());
        if (lines.size() < chunkBytes)
            continue;
        if (const int error = handOver(lines.take(), file); error != 0)
            return writeFailure(path, error);
    }
    if (const int error = handOver(lines.take(), file); error != 0)
        return writeFailure(path, error);
    return commit(file, path);
}

QByteArray csvBytes(const Table& table, bool withHeadings)
{
    CsvLines lines({}, chunkBytes, !withHeadings);
    if (withHeadings)
        addHeadings(lines, table);
    for (const std::vector<Cell>& row : table.rows)
        addRow(lines, row, table.columns.size());
    const QByteArray bytes = lines.take();
    return {bytes.constData(), bytes.size()}; // the lines' own bytes go with them
}

Result<void> writeFile(const QByteArray& bytes, const QString& path)
{
    if (const auto may = mayReplace(path); !may)
        return may;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, errno, file.errorString());
    if (const int error = handOver(bytes, file); error != 0)
        return writeFailure(path, error);
    return commit(file, path);
}

} // namespace duibiao::exchange
