// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long one key of the review takes, with its painting, in a workspace of 100,000 figures:
// the median of fifty decisions in milliseconds, by the clock and by the processor's time, which
// other programs on the machine do not lengthen.

#include "heartbeat.h"
#include "reading/knowledge.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

constexpr int reports = 500;
constexpr int figuresEach = 200;

store::NewReport madeReport(int number)
{
    store::NewReport made;
    made.report.header.title = u"Report %1"_s.arg(number);
    made.report.header.districtCode = u"440300"_s;
    made.report.fileName = u"report-%1.txt"_s.arg(number);
    made.report.encoding = u"UTF-8"_s;
    made.bytes = made.report.header.title.toUtf8();
    made.report.sha256 = QByteArray::number(number).rightJustified(32, '0');
    for (int f = 0; f < figuresEach; ++f) {
        Figure figure;
        figure.role = f % 2 == 0 ? Role::Goal : Role::Achieved;
        figure.districtCode = u"440300"_s;
        figure.label = u"seats %1"_s.arg(f);
        figure.period = Period::year(2000 + f % 20);
        figure.quantity.value = Decimal(1000 + f);
        figure.quantity.unit = u"座"_s;
        figure.quantity.literal = u"%1座"_s.arg(1000 + f);
        figure.evidence.quote = u"new seats %1"_s.arg(figure.quantity.literal);
        figure.evidence.begin = made.text.size();
        made.text += figure.evidence.quote;
        figure.evidence.end = made.text.size();
        made.text += u". Some words stand around every figure of a report.\n"_s;
        figure.confidence = 0.95;
        made.figures.push_back(figure);
    }
    return made;
}

bool fill(const QString& path)
{
    auto workspace = store::Workspace::create(path);
    if (!workspace)
        return false;
    std::vector<store::NewReport> made;
    made.reserve(reports);
    for (int number = 0; number < reports; ++number)
        made.push_back(madeReport(number));
    return workspace->addReports(made).has_value();
}

double median(std::array<double, 50> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Decides on fifty rows that nobody has decided on, from `first` on.
void measure(const char* page, QTableView* table, int first, QWidget* window)
{
    table->setFocus();
    if (!QTest::qWaitFor([table] { return table->hasFocus(); }))
        std::exit(EXIT_FAILURE);
    std::array<double, 50> took{};
    std::array<double, 50> processor{};
    for (size_t i = 0; i < took.size(); ++i) {
        table->selectRow(first + static_cast<int>(i));
        const std::clock_t begin = std::clock();
        took[i] = timed([&] {
            QTest::keyClick(table, i % 2 == 0 ? Qt::Key_A : Qt::Key_R);
            window->repaint();
        });
        processor[i] = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    }
    std::printf("%s: %.1f ms, %.1f ms of the processor\n", page, median(took), median(processor));
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const OwnSettings settings;
    const QString path = settings.path(u"large.duibiao"_s);
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge || !fill(path))
        return EXIT_FAILURE;
    ui::Session session(*knowledge);
    ui::MainWindow window(session);
    window.show();
    window.takeFiles({path});
    if (!QTest::qWaitForWindowActive(&window) ||
        !QTest::qWaitFor([&session] { return session.isOpen() && !session.isBusy(); }, 60'000))
        return EXIT_FAILURE;
    auto* review = window.findChild<QTableView*>(u"reviewTable"_s);
    if (!QTest::qWaitFor([review] { return review->model()->rowCount() > 0; }))
        return EXIT_FAILURE;
    measure("reports page", review, 0, &window);
    window.showPage(1);
    measure("figures page", window.currentPage()->findChild<QTableView*>(), figuresEach, &window);
    // Keys that did not arrive would be quick.
    const int reviewed = reports * figuresEach - session.contents().openFigures();
    return reviewed == 100 ? EXIT_SUCCESS : EXIT_FAILURE;
}
