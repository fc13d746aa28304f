// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many files into a workspace, as a planner would drop a folder of years on the window.

#include "../samplereport.h"
#include "intake/intake.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

QStringList writeFiles(const QTemporaryDir& folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(folder.filePath(u"%1.txt"_s.arg(i)));
        QFile file(paths.back());
        if (file.open(QIODevice::WriteOnly))
            file.write(sampleReport(i).toUtf8());
    }
    return paths;
}

void importFiles(benchmark::State& state)
{
    const auto knowledge = reading::loadKnowledge().value();
    const QTemporaryDir folder;
    const QStringList paths = writeFiles(folder, static_cast<int>(state.range(0)));
    int number = 0;
    for (auto step : state) {
        const QString path = folder.filePath(u"%1.duibiao"_s.arg(number++));
        auto workspace = store::Workspace::create(path).value();
        const auto result = intake::importFiles(workspace, paths, *knowledge, intake::Accept::None);
        if (!result || !result->failed.empty())
            state.SkipWithError("not imported");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["peak_mb"] = peakMegabytes();
}
BENCHMARK(importFiles)
    ->Arg(100)
    ->Arg(1'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
