// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a comparison reads out of a very large workspace, beside the same pivot in plain SQL.

#include "store/workspace.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <memory>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int districts = 3'000;
constexpr int years = 12;
constexpr int indicators = 28;

QString districtCode(int number)
{
    return QString::number(110'000 + number);
}

QString indicatorId(int number)
{
    return u"indicator.number.%1"_s.arg(number);
}

/// All figures of one district, as if they stood in one report.
NewReport reportOf(int district)
{
    NewReport report;
    report.report.header = {u"第%1份"_s.arg(district),
                            districtCode(district),
                            ReportKind::Summary,
                            Period::year(2024),
                            {}};
    report.bytes = QByteArray::number(district);
    report.text = u"没有正文"_s;
    for (int i = 0; i < years * indicators; ++i) {
        Figure figure;
        figure.role = i % 2 == 0 ? Role::Goal : Role::Achieved;
        figure.districtCode = districtCode(district);
        figure.indicatorId = indicatorId(i / years);
        figure.label = u"某项指标之%1"_s.arg(i / years);
        figure.period = Period::year(2012 + i % years);
        figure.quantity.value = Decimal((district * 7'919 + i * 104'729) % 100'000);
        figure.quantity.unit = u"座"_s;
        figure.quantity.literal = figure.quantity.value.toString() % u'座';
        figure.evidence.quote = u"某项指标达到"_s % figure.quantity.literal;
        report.figures.push_back(std::move(figure));
    }
    return report;
}

/// Made once, used by all.
const QString& workspaceFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"w.duibiao"_s);
        auto workspace = Workspace::create(file).value();
        int next = 0;
        const auto done = workspace.importReports([&next]() -> Result<std::optional<Replacement>> {
            if (next == districts)
                return std::nullopt;
            return Replacement{.old = 0, .report = reportOf(next++)};
        });
        return done ? file : QString();
    }();
    return path;
}

void visit(benchmark::State& state, const FigureFilter& filter)
{
    const auto workspace = Workspace::open(workspaceFile(), Workspace::Access::ReadOnly).value();
    qint64 cells = 0;
    for (auto step : state) {
        cells = 0;
        if (!workspace.visitCells(filter, [&cells](const FigureCell&) { return ++cells > 0; }))
            state.SkipWithError("not read");
    }
    state.counters["cells"] = static_cast<double>(cells);
}

void pivot(benchmark::State& state, const QString& condition)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pivot"_s);
    database.setDatabaseName(workspaceFile());
    database.open();
    for (auto step : state) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT district, indicator, period, "
                   "max(CASE WHEN role = 'goal' THEN value END), "
                   "max(CASE WHEN role = 'achieved' THEN value END) FROM figure WHERE %1 "
                   "GROUP BY district, indicator, period"_s.arg(condition));
        while (query.next())
            benchmark::DoNotOptimize(query.value(3).toDouble() + query.value(4).toDouble());
    }
}

void oneIndicator(benchmark::State& state)
{
    visit(state, {.report = {}, .indicators = {indicatorId(5)}});
}
BENCHMARK(oneIndicator)->Unit(benchmark::kMillisecond);

void oneIndicatorPlainSql(benchmark::State& state)
{
    pivot(state, u"indicator = '%1'"_s.arg(indicatorId(5)));
}
BENCHMARK(oneIndicatorPlainSql)->Unit(benchmark::kMillisecond);

void oneDistrict(benchmark::State& state)
{
    visit(state, {.report = {}, .districts = {districtCode(77)}});
}
BENCHMARK(oneDistrict)->Unit(benchmark::kMillisecond);

void oneDistrictPlainSql(benchmark::State& state)
{
    pivot(state, u"district = '%1'"_s.arg(districtCode(77)));
}
BENCHMARK(oneDistrictPlainSql)->Unit(benchmark::kMillisecond);

void oneDistrictWholeFigures(benchmark::State& state)
{
    const auto workspace = Workspace::open(workspaceFile(), Workspace::Access::ReadOnly).value();
    for (auto step : state) {
        const auto figures =
            workspace.figures({.report = {}, .districts = {districtCode(77)}}).value();
        benchmark::DoNotOptimize(figures.size());
    }
}
BENCHMARK(oneDistrictWholeFigures)->Unit(benchmark::kMillisecond);

void everything(benchmark::State& state)
{
    visit(state, {});
}
BENCHMARK(everything)->Unit(benchmark::kMillisecond);

} // namespace
