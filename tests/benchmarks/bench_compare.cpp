// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the comparison costs in workspaces of 10 000, 100 000 and 1 000 000 figures: a question to a
// ledger that is warm, with every number of every line read, beside the same pivot in plain SQL on
// the same file in the same run.

#include "bigworkspace.h"
#include "compare/ledger.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <malloc.h>
#include <map>
#include <memory>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

constexpr int page = 50'000;
constexpr int shownRows = 50;

/// Resident memory of this program now.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toDouble() * 4096 / 1e6 : 0;
}

/// One workspace as it is asked: its ledger, and its file for SQL.
class Warm
{
public:
    explicit Warm(qint64 figures)
        : m_world(bigWorld()), m_path(bigWorkspace(figures)), ledger(load())
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_path);
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        isOpen = m_database.open();
    }

    /// The best of some runs, in milliseconds, reading every row of the answer.
    [[nodiscard]] double sqlMilliseconds(const QString& condition) const
    {
        const QString pivot =
            u"SELECT district, indicator, period, unit,"
            " max(CASE role WHEN 'goal' THEN CAST(value AS REAL) END),"
            " max(CASE role WHEN 'achieved' THEN CAST(value AS REAL) END)"
            " FROM figure WHERE role IN ('goal', 'achieved') AND review <> 'rejected' %1"
            " GROUP BY district, indicator, period, unit"_s.arg(condition);
        double best = 1e9;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            QSqlQuery query(m_database);
            query.setForwardOnly(true);
            if (!query.exec(pivot))
                return -1;
            double sum = 0;
            while (query.next())
                sum += query.value(5).toDouble() / std::max(1.0, query.value(4).toDouble());
            benchmark::DoNotOptimize(sum);
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return best;
    }

    double loadSeconds = 0;
    double megabytes = 0; ///< that the ledger brought

private:
    compare::Ledger load()
    {
        const double before = residentMegabytes();
        QElapsedTimer timer;
        timer.start();
        compare::Context context;
        context.catalogue = &m_world.catalogue;
        compare::Ledger made(context);
        const auto workspace = store::Workspace::open(m_path, store::Workspace::Access::ReadOnly);
        FigureId last = 0;
        for (bool more = workspace.has_value(); more;) {
            store::FigureFilter filter;
            filter.after = last;
            filter.limit = page;
            const auto figures = workspace->figures(filter);
            more = figures && !figures->empty();
            if (!more)
                break;
            last = figures->back().id;
            made.add(*figures);
        }
        made.finish();
        made.prepare();
        loadSeconds = static_cast<double>(timer.elapsed()) / 1e3;
        malloc_trim(0);
        megabytes = residentMegabytes() - before;
        return made;
    }

    BigWorld m_world;
    QString m_path;
    QSqlDatabase m_database;

public:
    compare::Ledger ledger;
    bool isOpen = false;
};

Warm& warm(qint64 figures)
{
    static std::map<qint64, std::unique_ptr<Warm>> all;
    auto& one = all[figures];
    if (!one)
        one = std::make_unique<Warm>(figures);
    return *one;
}

/// Every number of every line, as a table or a chart would take them.
double pivot(const compare::Ledger& ledger, const compare::Query& query, size_t& lines)
{
    const compare::Lines found = ledger.lines(query);
    double sum = 0;
    for (size_t i = 0; i < found.size(); ++i)
        sum += ledger.numbers(found, i).completion.value_or(0);
    lines = found.size();
    return sum;
}

void ask(benchmark::State& state, const compare::Query& query, const QString& condition)
{
    Warm& world = warm(state.range(0));
    if (!world.isOpen || world.ledger.figures() == 0) {
        state.SkipWithError("no workspace");
        return;
    }
    size_t lines = 0;
    double best = 1e9;
    for (auto step : state) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(pivot(world.ledger, query, lines));
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double sql = world.sqlMilliseconds(condition);
    state.counters["lines"] = static_cast<double>(lines);
    state.counters["best_ms"] = best;
    state.counters["sql_ms"] = sql;
    state.counters["of_sql"] = best / sql;
}

void oneIndicator(benchmark::State& state)
{
    ask(state, {.indicators = {bigIndicator(3)}}, u"AND indicator = '%1'"_s.arg(bigIndicator(3)));
}
BENCHMARK(oneIndicator)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void oneDistrict(benchmark::State& state)
{
    ask(state, {.districts = {bigDistrict(7)}}, u"AND district = '%1'"_s.arg(bigDistrict(7)));
}
BENCHMARK(oneDistrict)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void everything(benchmark::State& state)
{
    ask(state, {}, QString());
    state.counters["load_s"] = warm(state.range(0)).loadSeconds;
    state.counters["ledger_MB"] = warm(state.range(0)).megabytes;
}
BENCHMARK(everything)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// One screen of rows said in full, of however many there are.
void oneScreen(benchmark::State& state)
{
    const Warm& world = warm(state.range(0));
    const compare::Lines found = world.ledger.lines({.indicators = {bigIndicator(3)}});
    for (auto step : state) {
        for (size_t i = 0; i < std::min<size_t>(shownRows, found.size()); ++i)
            benchmark::DoNotOptimize(world.ledger.row(found, i).gap);
    }
}
BENCHMARK(oneScreen)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
