// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet.h"
#include "reading/knowledge.h"
#include "wording/language.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

constexpr int goalsOfOne = 8;

compare::Side side(Role role, qint64 value)
{
    compare::Side made;
    made.figure.role = role;
    made.figure.period = Period::year(2022);
    made.figure.quantity.value = Decimal(value);
    made.figure.quantity.unit = u"座"_s;
    made.figure.evidence.report = 1;
    made.figure.evidence.quote = u"全年共建成学位%1座,比上一年有所增加"_s.arg(value);
    return made;
}

compare::Row row(const QString& district, int number)
{
    compare::Row made;
    made.districtCode = district;
    made.label = u"第%1项新增学位"_s.arg(number);
    made.unit = u"座"_s;
    made.period = Period::year(2022);
    made.goal = side(Role::Goal, 1000 * (number + 1));
    made.outcome = side(Role::Achieved, 970 * (number + 2));
    made.completion = 0.97 * (number + 2) / (number + 1);
    made.verdict = *made.completion < 1 ? compare::Verdict::Missed : compare::Verdict::Met;
    return made;
}

/// Knowledge, a report, and the rows of as many districts.
struct Desk
{
    explicit Desk(int districts) : knowledge(reading::loadKnowledge().value())
    {
        wording::useLanguage(u"zh_CN"_s);
        context.districts = &knowledge->districts;
        context.catalogue = &knowledge->catalogue;
        Report report;
        report.id = 1;
        report.header.title = u"二〇二二年教育工作总结"_s;
        context.reports.insert(report.id, report);
        for (const District& district : knowledge->districts.all()) {
            if (districts-- == 0)
                break;
            for (int number = 0; number < goalsOfOne; ++number)
                rows.push_back(row(district.code, number));
        }
        sheets = paper::sheetsOf(rows, {}, {});
    }

    std::shared_ptr<const reading::Knowledge> knowledge;
    compare::Context context;
    std::vector<compare::Row> rows;
    std::vector<paper::Sheet> sheets;
};

/// Sheets of so many districts as one PDF, fonts found already: as in a window that stands open.
void pdf(benchmark::State& state, paper::Layout layout)
{
    const Desk desk(static_cast<int>(state.range(0)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheets.pdf"_s);
    const paper::Style style{.layout = layout, .families = {}};
    QElapsedTimer timer;
    timer.start();
    for (auto _ : state) {
        if (!paper::writePdf(desk.sheets, desk.context, path, {}, style)) {
            state.SkipWithError("cannot write");
            return;
        }
    }
    const auto elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QFile file(path);
    const auto pages =
        file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : qsizetype(0);
    state.counters["pages"] = static_cast<double>(pages);
    state.counters["ms_a_page"] =
        elapsed / static_cast<double>(state.iterations()) / static_cast<double>(pages);
}

} // namespace

BENCHMARK_CAPTURE(pdf, official, paper::Layout::Official)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Arg(1)
    ->Arg(100);
BENCHMARK_CAPTURE(pdf, compact, paper::Layout::Compact)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Arg(1)
    ->Arg(100);

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
