// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "sheetname.h"
#include "stagedfile.h"
#include "writefailure.h"
#include "xlsxchart.h"
#include "xlsxcheck.h"
#include "xlsxsheet.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsInSheet = LXW_ROW_MAX - 1; // below the heading

/// Above it rows leave memory as they are written. Below it words stand in a table of their own, as
/// spreadsheet programs save them.
constexpr std::size_t mostCellsInMemory = 50'000;

struct FreeWorkbook
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;

/// The sheets of one table: as many as its rows need.
struct Plan
{
    const Table* table;
    QStringList names;
};

std::vector<Plan> planSheets(const std::vector<Table>& tables)
{
    std::vector<Plan> plans;
    QStringList names;
    for (const Table& table : tables) {
        Plan& plan = plans.emplace_back(Plan{.table = &table, .names = {}});
        std::size_t rest = table.rows.size();
        do {
            names.append(sheetName(table.name, names));
            plan.names.append(names.last());
            rest -= std::min(rest, rowsInSheet);
        } while (rest > 0);
    }
    return plans;
}

/// The sheet that the table's links lead to, as it was named; empty for none.
QString linkedSheet(const Table& table, const std::vector<Plan>& plans)
{
    const auto plan = std::ranges::find_if(plans, [&table](const Plan& p) {
        return !table.linesIn.isEmpty() && p.table->name == table.linesIn;
    });
    return plan == plans.end() ? QString() : plan->names.constFirst();
}

void nameRanges(lxw_workbook* workbook, const Table& table, const QString& sheetName)
{
    if (table.rows.empty())
        return;
    QString quoted = sheetName;
    quoted.replace(u'\'', u"''"_s);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const QString& name = table.columns[column].rangeName;
        if (name.isEmpty())
            continue;
        std::array<char, LXW_MAX_COL_NAME_LENGTH> letters{};
        lxw_col_to_name(letters.data(), static_cast<lxw_col_t>(column), LXW_TRUE);
        const QString range = u"='%1'!%2$2:%2$%3"_s.arg(
            quoted, QString::fromLatin1(letters.data()),
            QString::number(std::min(table.rows.size(), rowsInSheet) + 1));
        workbook_define_name(workbook, name.toUtf8().constData(), range.toUtf8().constData());
    }
}

/// Writes a table into its sheets; false with errno if one cannot be made.
bool writeTable(lxw_workbook* workbook, const Plan& plan, const QString& linesIn,
                XlsxFormats& formats, std::vector<qint64>& rowBytes)
{
    Rows rows(plan.table->rows);
    for (const QString& name : plan.names) {
        const Rows here = rows.first(std::min(rows.size(), rowsInSheet));
        rows = rows.subspan(here.size());
        errno = 0;
        lxw_worksheet* sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
        if (!sheet)
            return false;
        XlsxSheet writer(sheet, *plan.table, formats, linesIn);
        writer.write(here);
        rowBytes.push_back(writer.finishRows());
        if (rowBytes.back() < 0)
            return false;
        if (name == plan.names.constFirst())
            addCharts(workbook, sheet, name, *plan.table);
    }
    nameRanges(workbook, *plan.table, plan.names.constFirst());
    return true;
}

bool fitsMemory(const std::vector<Table>& tables)
{
    std::size_t cells = 0;
    for (const Table& table : tables)
        cells += table.rows.size() * table.columns.size();
    return cells <= mostCellsInMemory;
}

/// Writes the whole workbook; 0 or the system's error number.
int writeWorkbook(const std::vector<Table>& tables, const StagedFile& file)
{
    QByteArray folder = QFile::encodeName(file.folder());
    // The rows wait where the file is going to be: if they do not fit there, it would not either.
    lxw_workbook_options options = {
        .constant_memory = static_cast<uint8_t>(fitsMemory(tables) ? LXW_FALSE : LXW_TRUE),
        .tmpdir = folder.data(),
        .use_zip64 = LXW_FALSE};
    Workbook workbook(workbook_new_opt(QFile::encodeName(file.path()).constData(), &options));
    if (!workbook)
        return ENOMEM;
    XlsxFormats formats(workbook.get());
    std::vector<qint64> rowBytes;
    const std::vector<Plan> plans = planSheets(tables);
    for (const Plan& plan : plans) {
        if (!writeTable(workbook.get(), plan, linkedSheet(*plan.table, plans), formats, rowBytes))
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
