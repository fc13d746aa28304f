// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the workspace costs: a report in, figures in and out, undo. Each on a real file.

#include "store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <utility>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;

namespace {

Figure figure(int number)
{
    Figure figure;
    figure.role = number % 2 == 0 ? Role::Goal : Role::Achieved;
    figure.districtCode = QString::number(440300 + number % 10);
    figure.indicatorId = u"seats.basic.added"_s;
    figure.label = u"新增基础教育学位"_s;
    figure.measure = Measure::Added;
    figure.period = Period::year(2015 + number % 10);
    figure.quantity.value = Decimal(1000 + number);
    figure.quantity.unit = u"座"_s;
    figure.quantity.literal = u"%1座"_s.arg(1000 + number);
    figure.evidence = {0,
                       number * 40,
                       number * 40 + 30,
                       u"用来量时间的一句话,其中写着新增学位%1座,别无他意"_s.arg(number),
                       0,
                       0};
    figure.confidence = 0.9;
    return figure;
}

/// A report of 18 KB with 134 figures, as the real ones have.
NewReport report(int number)
{
    NewReport made;
    made.report.header = {u"第%1份"_s.arg(number), u"440306"_s, ReportKind::Summary,
                          Period::year(2022), QDate(2023, 1, 1)};
    made.report.encoding = u"UTF-8"_s;
    for (int i = 0; i < 134; ++i) {
        made.figures.push_back(figure(number * 134 + i));
        made.text += made.figures.back().evidence.quote % u"。接着还有一些没有数字的文字"_s;
    }
    made.bytes = made.text.toUtf8() + QByteArray::number(number);
    return made;
}

std::vector<Figure> figures(qint64 count)
{
    std::vector<Figure> made;
    for (int i = 0; i < count; ++i)
        made.push_back(figure(i));
    return made;
}

Workspace create(const QTemporaryDir& folder)
{
    return std::move(Workspace::create(folder.filePath(u"w.duibiao"_s)).value());
}

void createAndOpen(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = create(folder).path();
    for (auto step : state)
        benchmark::DoNotOptimize(Workspace::open(path).has_value());
}
BENCHMARK(createAndOpen)->Unit(benchmark::kMillisecond);

void addOneReport(benchmark::State& state)
{
    const QTemporaryDir folder;
    Workspace workspace = create(folder);
    int number = 0;
    for (auto step : state) {
        state.PauseTiming();
        const std::vector<NewReport> reports{report(number++)};
        state.ResumeTiming();
        if (!workspace.addReports(reports))
            state.SkipWithError("not stored");
    }
}
BENCHMARK(addOneReport)->Unit(benchmark::kMillisecond);

void addFigures(benchmark::State& state)
{
    const QTemporaryDir folder;
    Workspace workspace = create(folder);
    const std::vector<Figure> given = figures(state.range(0));
    for (auto step : state) {
        if (!workspace.addFigures(given))
            state.SkipWithError("not stored");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(addFigures)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void loadFigures(benchmark::State& state)
{
    const QTemporaryDir folder;
    Workspace workspace = create(folder);
    if (!workspace.addFigures(figures(state.range(0))))
        state.SkipWithError("not stored");
    for (auto step : state)
        benchmark::DoNotOptimize(workspace.figures()->size());
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(loadFigures)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void acceptUndoRedo(benchmark::State& state)
{
    const QTemporaryDir folder;
    Workspace workspace = create(folder);
    const auto ids = workspace.addFigures(figures(state.range(0))).value();
    for (auto step : state) {
        if (!workspace.reviewFigures(ids, Review::Accepted) || !workspace.undo() ||
            !workspace.redo() || !workspace.undo())
            state.SkipWithError("not done");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(acceptUndoRedo)->Arg(1'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
