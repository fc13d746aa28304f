// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "sheetname.h"
#include "stagedfile.h"
#include "writefailure.h"
#include "xlsxcheck.h"
#include "xlsxformats.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <memory>
#include <span>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsInSheet = LXW_ROW_MAX - 1; // below the heading
constexpr qsizetype longestText = 32767;
constexpr int wrappedFrom = 24; ///< column width from which sentences may be expected
constexpr uint8_t paperA4 = 9;

struct FreeWorkbook
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;
using Rows = std::span<const std::vector<Cell>>;

/// As a cell can hold it: Excel's length, and no code that XML does not have.
QByteArray cellText(QString text)
{
    constexpr char16_t ellipsis = u'\u2026';
    if (text.size() > longestText) {
        text.truncate(longestText - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text.append(ellipsis);
    }
    text.removeIf([](QChar c) { return c.unicode() >= 0xFFFE; });
    return text.toUtf8();
}

/// One sheet being written, row by row: in constant-memory mode there is no way back.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet* sheet, const Table& table, const XlsxFormats& formats)
        : m_sheet(sheet), m_table(table), m_formats(formats)
    {
    }

    void write(Rows rows)
    {
        writeHeading(rows.size());
        for (const std::vector<Cell>& row : rows) {
            ++m_row;
            const std::size_t columns = std::min(row.size(), m_table.columns.size());
            for (std::size_t column = 0; column < columns; ++column)
                std::visit([&](const auto& cell) { put(column, cell); }, row[column]);
        }
    }

    /// What the rows take, or -1 with errno if they could not be written.
    [[nodiscard]] qint64 finishRows()
    {
        lxw_worksheet_write_single_row(m_sheet); // the last one is still in memory
        FILE* rows = m_sheet->optimize_tmpfile;
        errno = 0;
        if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
            return -1;
        return std::ftell(rows);
    }

private:
    void writeHeading(std::size_t rowCount)
    {
        lxw_col_t last = 0;
        for (const Column& column : m_table.columns) {
            const QByteArray text = cellText(column.heading);
            worksheet_set_column(m_sheet, last, last, column.width, nullptr);
            worksheet_write_string(m_sheet, 0, last, text.constData(), m_formats.heading());
            ++last;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (last > 0)
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(rowCount), last - 1);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
    }

    void put(std::size_t column, const Words& words)
    {
        // Always as a string: what begins with = stays words.
        const QByteArray text = cellText(words.text);
        const bool wrapped = m_table.columns[column].width >= wrappedFrom;
        worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), text.constData(),
                               m_formats.words(words.tone, wrapped));
    }

    void put(std::size_t column, const Number& number)
    {
        worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(column),
                               number.value.toDouble(), m_formats.number(number.value));
    }

    void put(std::size_t column, const Percent& percent)
    {
        if (std::isfinite(percent.ratio))
            worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(column), percent.ratio,
                                   m_formats.percent());
    }

    void put(std::size_t /*column*/, std::monostate /*blank*/) {}

    lxw_worksheet* m_sheet;
    const Table& m_table;
    const XlsxFormats& m_formats;
    lxw_row_t m_row = 0;
};

/// Writes a table into as many sheets as its rows need; false with errno if one cannot be made.
bool writeTable(lxw_workbook* workbook, const Table& table, const XlsxFormats& formats,
                QStringList& names, std::vector<qint64>& rowBytes)
{
    Rows rows(table.rows);
    do {
        const Rows here = rows.first(std::min(rows.size(), rowsInSheet));
        rows = rows.subspan(here.size());
        names.append(sheetName(table.name, names));
        errno = 0;
        lxw_worksheet* sheet = workbook_add_worksheet(workbook, names.last().toUtf8().constData());
        if (!sheet)
            return false;
        SheetWriter writer(sheet, table, formats);
        writer.write(here);
        rowBytes.push_back(writer.finishRows());
        if (rowBytes.back() < 0)
            return false;
    } while (!rows.empty());
    return true;
}

/// Writes the whole workbook; 0 or the system's error number.
int writeWorkbook(const std::vector<Table>& tables, const StagedFile& file)
{
    QByteArray folder = QFile::encodeName(file.folder());
    // The rows wait where the file is going to be: if they do not fit there, it would not either.
    lxw_workbook_options options = {
        .constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    Workbook workbook(workbook_new_opt(QFile::encodeName(file.path()).constData(), &options));
    if (!workbook)
        return ENOMEM;
    const XlsxFormats formats(workbook.get());
    QStringList names;
    std::vector<qint64> rowBytes;
    for (const Table& table : tables) {
        if (!writeTable(workbook.get(), table, formats, names, rowBytes))
            return errno != 0 ? errno : EIO;
    }
    errno = 0;
    if (workbook_close(workbook.release()) != LXW_NO_ERROR)
        return errno != 0 ? errno : EIO;
    return isWholeWorkbook(file.path(), rowBytes) ? 0 : ENOSPC;
}

} // namespace

Result<void> writeXlsx(const std::vector<Table>& tables, const QString& path)
{
    Result<StagedFile> file = StagedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const int error = writeWorkbook(tables, *file); error != 0)
        return writeFailure(path, error);
    Result<void> committed = file->commit();
    if (!committed)
        committed.error().subject = path;
    return committed;
}

} // namespace duibiao::exchange
