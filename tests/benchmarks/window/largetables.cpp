// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Figures page of the real window with as many figures as the call says (100000): how long its
// thread stands still while the workspace is opened, for a key in the filter, for sorting by each
// column and for scrolling, with the painting. Milliseconds.

#include "bigworkspace.h"
#include "heartbeat.h"
#include "reading/knowledge.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <cstdlib>
#include <functional>
#include <numeric>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

constexpr int figuresPage = 1;
constexpr int comparePage = 2;
constexpr int patience = 120'000;

/// A measurement of what never comes is none.
void await(const std::function<bool()>& arrived)
{
    if (!QTest::qWaitFor(arrived, patience))
        std::exit(EXIT_FAILURE);
}

/// What the machine needs to sort as many pairs, so that the figures below can be held against it.
double bareSort(size_t rows)
{
    std::vector<std::pair<double, int>> pairs(rows);
    std::mt19937 chance(1);
    for (size_t i = 0; i < rows; ++i)
        pairs[i] = {static_cast<double>(chance() % 5000), static_cast<int>(i)};
    return timed([&] { std::ranges::stable_sort(pairs, {}, &std::pair<double, int>::first); });
}

void measureOpening(ui::Session& session, ui::MainWindow& window, const QString& path)
{
    Heartbeat heart;
    QElapsedTimer timer;
    timer.start();
    window.takeFiles({path});
    await([&] { return session.isOpen() && !session.isBusy(); });
    QCoreApplication::processEvents();
    std::printf("open: %.0f ms until it is there, longest pause %.1f ms\n",
                static_cast<double>(timer.nsecsElapsed()) / 1e6, heart.longestPause());
}

/// Does what filters the table anew, and waits until that is on show.
void awaitAnswer(QTableView* table, const std::function<void()>& type)
{
    bool answered = false;
    const auto reset = QObject::connect(table->model(), &QAbstractItemModel::modelReset, table,
                                        [&answered] { answered = true; });
    type();
    await([&answered] { return answered; });
    QObject::disconnect(reset);
    table->viewport()->repaint();
    QCoreApplication::processEvents();
}

/// Waits for the answer to a key, and says how long the window stood still for it.
void measureKeys(QTableView* table, QLineEdit* find, const QString& keys)
{
    table->clearSelection();
    Heartbeat heart;
    QString pauses;
    for (const QChar key : keys) {
        heart.restart();
        awaitAnswer(table, [find, key] { find->insert(key); });
        pauses += u" %1"_s.arg(heart.longestPause(), 0, 'f', 1);
    }
    std::printf("filter %-10s %d rows left, pauses%s\n", qPrintable(keys),
                table->model()->rowCount(), qPrintable(pauses));
    awaitAnswer(table, [find] { find->clear(); });
}

void measureSorting(QTableView* table)
{
    const double bare = bareSort(static_cast<size_t>(table->model()->rowCount()));
    std::printf("sort: as many bare pairs %.1f ms\n", bare);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const double took = timed([&] {
            table->sortByColumn(column, Qt::DescendingOrder);
            table->viewport()->repaint();
        });
        std::printf("sort %-14s %.1f ms\n",
                    qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()),
                    took);
    }
}

void measureScrolling(QTableView* table)
{
    QScrollBar* bar = table->verticalScrollBar();
    std::vector<double> took;
    constexpr int steps = 200;
    for (int step = 0; step < steps; ++step) {
        took.push_back(timed([&] {
            bar->setValue(static_cast<int>(qint64{bar->maximum()} * step / steps));
            table->viewport()->repaint();
        }));
    }
    std::ranges::sort(took);
    std::printf("scroll: median %.1f ms, longest %.1f ms\n", took[took.size() / 2], took.back());
}

/// From the turn to the Compare page until its rows are there, and one filter.
void measureComparing(ui::MainWindow& window)
{
    Heartbeat heart;
    QElapsedTimer timer;
    timer.start();
    window.showPage(comparePage);
    auto* table = window.currentPage()->findChild<QTableView*>(u"compareTable"_s);
    await([table] { return table->model()->rowCount() > 0; });
    QCoreApplication::processEvents();
    std::printf("compare: %d rows after %.0f ms, longest pause %.1f ms\n",
                table->model()->rowCount(), static_cast<double>(timer.nsecsElapsed()) / 1e6,
                heart.longestPause());
    for (const int column : {0, 3}) {
        const double took = timed([&] {
            table->sortByColumn(column, Qt::DescendingOrder);
            table->viewport()->repaint();
        });
        std::printf("compare sort %-14s %.1f ms\n",
                    qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()),
                    took);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const qint64 figures = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const OwnSettings settings;
    const QString path = bigWorkspace(figures);
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge || path.isEmpty())
        return EXIT_FAILURE;
    ui::Session session(*knowledge);
    ui::MainWindow window(session);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return EXIT_FAILURE;
    measureOpening(session, window, path);
    window.showPage(figuresPage);
    auto* table = window.currentPage()->findChild<QTableView*>(u"figuresTable"_s);
    auto* find = window.currentPage()->findChild<QLineEdit*>(u"figuresFind"_s);
    if (!table || !find || table->model()->rowCount() == 0)
        return EXIT_FAILURE;
    measureKeys(table, find, u"52"_s);
    measureKeys(table, find, u"第3类"_s);
    measureKeys(table, find, u"abc"_s);
    measureSorting(table);
    table->sortByColumn(1, Qt::AscendingOrder);
    measureKeys(table, find, u"类1"_s);
    measureScrolling(table);
    measureComparing(window);
    return EXIT_SUCCESS;
}
