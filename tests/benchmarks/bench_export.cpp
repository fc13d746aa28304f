// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::Number;
using exchange::Percent;
using exchange::Table;
using exchange::Words;

namespace {

constexpr int columnCount = 12;
constexpr int wordColumns = 6;

QString wordsAt(int row, int column)
{
    return u"第%1行第%2列所写的一句话"_s.arg(row).arg(column);
}

/// Six columns of words, all different, five of numbers, one of percentages.
Table sampleTable(int rows)
{
    Table table{.name = u"对比"_s, .columns = {}, .rows = {}};
    for (int column = 0; column < columnCount; ++column)
        table.columns.push_back({u"列%1"_s.arg(column), 14});
    table.rows.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        std::vector<exchange::Cell>& cells = table.rows.emplace_back();
        for (int column = 0; column < wordColumns; ++column)
            cells.emplace_back(Words{wordsAt(row, column)});
        for (int column = wordColumns; column < columnCount - 1; ++column)
            cells.emplace_back(Number{Decimal(qint64{row} * column)});
        cells.emplace_back(Percent{row / 1000.0});
    }
    return table;
}

/// The same cells by nothing but the library, its text already in UTF-8: the practical limit.
void writeBare(const std::vector<QByteArray>& words, int rows, const QString& path)
{
    lxw_workbook_options options = {
        .constant_memory = LXW_TRUE, .tmpdir = nullptr, .use_zip64 = LXW_FALSE};
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    auto text = words.begin();
    for (int row = 0; row < rows; ++row) {
        const auto line = static_cast<lxw_row_t>(row);
        lxw_col_t column = 0;
        for (; column < wordColumns; ++column, ++text)
            worksheet_write_string(sheet, line, column, text->constData(), nullptr);
        for (; column < columnCount - 1; ++column)
            worksheet_write_number(sheet, line, column, static_cast<double>(row) * column, nullptr);
        worksheet_write_number(sheet, line, column, row / 1000.0, nullptr);
    }
    workbook_close(workbook);
}

/// Ours and the bare library by turns, since the machine's speed changes from second to second.
void xlsxAgainstBareLibrary(benchmark::State& state)
{
    const int rows = static_cast<int>(state.range(0));
    const std::vector<Table> tables = {sampleTable(rows)};
    std::vector<QByteArray> words;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < wordColumns; ++column)
            words.push_back(wordsAt(row, column).toUtf8());
    }
    const QTemporaryDir folder;
    double ours = 0;
    double bare = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        if (!exchange::writeXlsx(tables, folder.filePath(u"ours.xlsx"_s))) {
            state.SkipWithError("cannot write");
            return;
        }
        ours += static_cast<double>(timer.nsecsElapsed());
        timer.restart();
        writeBare(words, rows, folder.filePath(u"bare.xlsx"_s));
        bare += static_cast<double>(timer.nsecsElapsed());
    }
    const auto rounds = static_cast<double>(state.iterations());
    state.counters["ours_ms"] = ours / 1e6 / rounds;
    state.counters["bare_ms"] = bare / 1e6 / rounds;
    state.counters["ratio"] = ours / bare;
}

void csv(benchmark::State& state)
{
    const Table table = sampleTable(static_cast<int>(state.range(0)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    for (auto _ : state) {
        if (!exchange::writeCsv(table, path)) {
            state.SkipWithError("cannot write");
            return;
        }
    }
    state.SetBytesProcessed(state.iterations() * QFile(path).size());
}

} // namespace

BENCHMARK(xlsxAgainstBareLibrary)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Arg(10'000)
    ->Arg(100'000)
    ->MinTime(3);
BENCHMARK(csv)->Unit(benchmark::kMillisecond)->UseRealTime()->Arg(100'000)->Arg(1'000'000);
