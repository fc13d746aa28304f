// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvlines.h"
#include "exchange/files.h"
#include "stagedfile.h"
#include "writefailure.h"

#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <future>
#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace duibiao::exchange {

namespace {

constexpr qsizetype chunkBytes = 1 << 20;
constexpr std::size_t partRows = 4096; ///< a chunk, or less

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

/// Has the system begin to put the newest bytes on the disk. commit() waits until all are there; of
/// a large file that is a fifth of the time if nothing is begun before.
void beginOnDisk([[maybe_unused]] const QSaveFile& file, [[maybe_unused]] qint64 newest)
{
#ifdef Q_OS_LINUX
    // Only a hint: what it can't do, commit() does and answers for.
    sync_file_range(file.handle(), file.pos() - newest, newest, SYNC_FILE_RANGE_WRITE);
#endif
}

/// 0 or the system's error number.
int handOver(const QByteArray& bytes, QSaveFile& file)
{
    errno = 0;
    // QSaveFile::commit() does not look at what its own flush says, so it is asked for here.
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        return errno != 0 ? errno : EIO;
    beginOnDisk(file, bytes.size());
    return 0;
}

Result<void> commit(QSaveFile& file, const QString& path)
{
    errno = 0;
    if (!file.commit())
        return writeFailure(path, errno, file.errorString());
    return {};
}

/// Makes the lines of a table in several threads and gives them back in their order. Rows are made
/// into bytes slower than a disk takes them.
class LinesInOrder
{
public:
    LinesInOrder(const Table& table, const CsvStyle& style)
        : m_table(table), m_parts((table.rows.size() + partRows - 1) / partRows)
    {
        const auto desks =
            std::clamp<std::size_t>(m_parts, 1, std::size_t(QThread::idealThreadCount()));
        m_desks.reserve(desks); // threads keep the addresses
        for (std::size_t i = 0; i < desks; ++i)
            m_desks.push_back({.lines = CsvLines(style, chunkBytes, i > 0), .bytes = {}});
        addHeadings(m_desks.front().lines, table);
        while (m_begun < m_desks.size())
            beginPart();
    }

    [[nodiscard]] bool atEnd() const { return m_taken > 0 && m_taken >= m_parts; }

    /// Hands the next bytes to `use`, which must be done with them when it returns.
    template <typename Use> auto next(Use use)
    {
        const auto used = use(desk(m_taken++).bytes.get());
        if (m_begun < m_parts)
            beginPart();
        return used;
    }

private:
    /// Where a thread makes one part after another.
    struct Desk
    {
        CsvLines lines;
        std::future<QByteArray> bytes; ///< of `lines`
    };

    Desk& desk(std::size_t part) { return m_desks[part % m_desks.size()]; }

    void beginPart()
    {
        const std::size_t begin = m_begun * partRows;
        const std::size_t end = std::min(begin + partRows, m_table.rows.size());
        Desk& at = desk(m_begun++);
        // a thread would only be waited for where there is one part
        const auto when = m_parts > 1 ? std::launch::async : std::launch::deferred;
        at.bytes = std::async(when, [this, begin, end, &lines = at.lines] {
            for (std::size_t row = begin; row < end; ++row)
                addRow(lines, m_table.rows[row], m_table.columns.size());
            return lines.take();
        });
    }

    const Table& m_table;
    std::size_t m_parts = 0;
    std::vector<Desk> m_desks;
    std::size_t m_begun = 0;
    std::size_t m_taken = 0;
};

} // namespace

Result<void> writeCsv(const Table& table, const QString& path, const CsvStyle& style)
{
    if (const auto may = mayReplace(path); !may)
        return may;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, errno, file.errorString());

    LinesInOrder lines(table, style);
    while (!lines.atEnd()) {
        const int error =
            lines.next([&file](const QByteArray& bytes) { return handOver(bytes, file); });
        if (error != 0)
            return writeFailure(path, error);
    }
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
