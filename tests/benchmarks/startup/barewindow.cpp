// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt window with a table and a chart can take: the measure for ours.

#include "quitafterpaint.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QStandardItemModel model(12, 3);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * 1000 + column)));
    auto* table = new QTableView;
    table->setModel(&model);

    auto* series = new QBarSeries;
    for (int set = 0; set < 2; ++set) {
        auto* bars = new QBarSet(QString::number(set));
        for (int bar = 0; bar < 12; ++bar)
            bars->append(bar + set);
        series->append(bars);
    }
    auto* chart = new QChart;
    chart->addSeries(series);

    QMainWindow window;
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(table);
    splitter->addWidget(new QChartView(chart));
    window.setCentralWidget(splitter);
    window.resize(1280, 720);
    QuitAfterPaint quit;
    splitter->installEventFilter(&quit);
    window.show();
    return QApplication::exec();
}
