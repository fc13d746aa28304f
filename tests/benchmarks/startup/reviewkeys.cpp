// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long one key of the review takes, with its painting, in a workspace of 100,000 figures:
// the median and the longest of fifty decisions, in milliseconds.

#include "reading/knowledge.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

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

void measure(const char* page, QTableView* table, QWidget* window)
{
    table->setFocus();
    if (!QTest::qWaitFor([table] { return table->hasFocus(); }))
        std::exit(EXIT_FAILURE);
    table->selectRow(0);
    std::array<double, 50> took{};
    for (size_t i = 0; i < took.size(); ++i) {
        table->selectRow(static_cast<int>(i)); // where the page does not go on by itself
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(table, i % 2 == 0 ? Qt::Key_A : Qt::Key_R);
        window->repaint();
        took[i] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(took);
    std::printf("%s: median %.1f ms, longest %.1f ms\n", page, took[took.size() / 2], took.back());
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QString path = folder.filePath(u"large.duibiao"_s);
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge || !fill(path))
        return EXIT_FAILURE;
    ui::Session session(*knowledge);
    ui::MainWindow window(session);
    window.show();
    window.takeFiles({path});
    if (!QTest::qWaitForWindowActive(&window))
        return EXIT_FAILURE;
    auto* review = window.findChild<QTableView*>(u"reviewTable"_s);
    if (!QTest::qWaitFor([review] { return review->model()->rowCount() > 0; }))
        return EXIT_FAILURE;
    measure("reports page", review, &window);
    window.showPage(1);
    measure("figures page", window.currentPage()->findChild<QTableView*>(), &window);
    // Keys that did not arrive would be quick.
    const int open = session.contents().openFigures();
    std::printf("%d of %d reviewed\n", reports * figuresEach - open, reports * figuresEach);
    return open < reports * figuresEach ? EXIT_SUCCESS : EXIT_FAILURE;
}
