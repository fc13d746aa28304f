// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"
#include "samplereport.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

const reading::Knowledge& knowledge()
{
    static const auto loaded = reading::loadKnowledge().value();
    return *loaded;
}

void countBytes(benchmark::State& state, qsizetype bytes)
{
    state.SetBytesProcessed(state.iterations() * bytes);
}

void loadKnowledge(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(reading::loadKnowledge());
}

void bytesToText(benchmark::State& state)
{
    const QByteArray bytes = sampleReport(1).toUtf8();
    for (auto _ : state)
        benchmark::DoNotOptimize(text::load(bytes));
    countBytes(state, bytes.size());
}

void bytesToFigures(benchmark::State& state)
{
    const QByteArray bytes = sampleReport(1).toUtf8();
    const reading::Knowledge& known = knowledge();
    std::size_t figures = 0;
    for (auto _ : state) {
        const auto document = text::load(bytes);
        const reading::Reading reading = reading::read(document.value(), known);
        figures = reading.figures.size();
        benchmark::DoNotOptimize(figures);
    }
    countBytes(state, bytes.size());
    state.counters["figures"] = static_cast<double>(figures);
}

/// Bytes to stored figures: each round is another report, as the same one is stored only once.
void bytesToStore(benchmark::State& state)
{
    const QTemporaryDir folder;
    auto workspace = store::Workspace::create(folder.filePath(u"bench.duibiao"_s));
    if (!workspace) {
        state.SkipWithError("cannot make a workspace");
        return;
    }
    const reading::Knowledge& known = knowledge();
    qsizetype bytes = 0;
    int seed = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString text = sampleReport(++seed);
        bytes = text.toUtf8().size();
        state.ResumeTiming();
        auto prepared = intake::prepareText(text, u"bench"_s, known);
        if (!prepared || !workspace->addReports({std::move(prepared->report)})) {
            state.SkipWithError("cannot store");
            return;
        }
    }
    countBytes(state, bytes);
}

} // namespace

BENCHMARK(loadKnowledge)->Unit(benchmark::kMillisecond);
BENCHMARK(bytesToText)->Unit(benchmark::kMillisecond);
BENCHMARK(bytesToFigures)->Unit(benchmark::kMillisecond);
BENCHMARK(bytesToStore)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(100);
