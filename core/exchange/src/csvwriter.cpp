// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "writefailure.h"

#include <QSaveFile>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 1 << 20;

/// What a spreadsheet takes for the beginning of a formula, in full width too.
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

bool needsQuotes(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
}

/// Lines on their way into the file, in UTF-8.
class Lines
{
public:
    Lines()
    {
        m_bytes.reserve(chunkBytes + chunkBytes / 4);
        m_bytes += "\xEF\xBB\xBF"; // without it Excel takes the bytes for the local encoding
    }

    void add(const Words& words)
    {
        const QString& text = words.text;
        const bool guarded = !text.isEmpty() && formulaStarts.contains(text.front());
        if (!needsQuotes(text)) {
            if (guarded)
                m_bytes += '\'';
            append(text);
            return;
        }
        m_bytes += guarded ? "\"'" : "\"";
        append(QString(text).replace(u'"', "\"\""_L1));
        m_bytes += '"';
    }

    void add(const Number& number)
    {
        if (!number.value.isInteger()) {
            append(number.value.toString());
            return;
        }
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.begin(), digits.end(), number.value.coefficient());
        m_bytes.append(digits.data(), end.ptr - digits.data());
    }

    void add(const Percent& percent)
    {
        if (std::isfinite(percent.ratio))
            m_bytes += QByteArray::number(percent.ratio * 100, 'f', 1) + '%';
    }

    void add(std::monostate /*blank*/) {}

    void separate() { m_bytes += ','; }
    void endLine() { m_bytes += "\r\n"; }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); }

private:
    void append(QStringView text)
    {
        const qsizetype before = m_bytes.size();
        m_bytes.resize(before + m_toUtf8.requiredSpace(text.size()));
        const char* end = m_toUtf8.appendToBuffer(m_bytes.data() + before, text);
        m_bytes.resize(end - m_bytes.constData());
    }

    QByteArray m_bytes;
    QStringEncoder m_toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

void addRow(Lines& lines, const std::vector<Cell>& row, std::size_t columnCount)
{
    for (std::size_t column = 0; column < columnCount; ++column) {
        if (column > 0)
            lines.separate();
        if (column < row.size())
            std::visit([&lines](const auto& cell) { lines.add(cell); }, row[column]);
    }
    lines.endLine();
}

/// Hands over what has gathered; 0 or the system's error number.
int handOver(Lines& lines, QSaveFile& file)
{
    errno = 0;
    // QSaveFile::commit() does not look at what its own flush says, so it is asked for here.
    const bool written = file.write(lines.bytes()) == lines.bytes().size() && file.flush();
    lines.clear();
    return written ? 0 : (errno != 0 ? errno : EIO);
}

} // namespace

Result<void> writeCsv(const Table& table, const QString& path)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, errno, file.errorString());

    Lines lines;
    std::vector<Cell> headings;
    for (const Column& column : table.columns)
        headings.emplace_back(Words{column.heading});
    addRow(lines, headings, table.columns.size());
    for (const std::vector<Cell>& row : table.rows) {
        addRow(lines, row, table.columns.size());
        if (lines.bytes().size() < chunkBytes)
            continue;
        if (const int error = handOver(lines, file); error != 0)
            return writeFailure(path, error);
    }
    if (const int error = handOver(lines, file); error != 0)
        return writeFailure(path, error);
    errno = 0;
    if (!file.commit())
        return writeFailure(path, errno, file.errorString());
    return {};
}

} // namespace duibiao::exchange
