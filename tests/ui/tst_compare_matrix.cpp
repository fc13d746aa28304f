// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparemodel.h"
#include "compare/matrixmodel.h"
#include "compare/matrixview.h"
#include "pagebench.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;
using compare::Row;

namespace {

const QString longhua = u"440309"_s;
const QString quanzhou = u"350500"_s;

RowList pointers(const std::vector<Row>& rows)
{
    RowList list;
    for (const Row& row : rows)
        list.push_back(&row);
    return list;
}

/// Shenzhen with two districts, Quanzhou without; two indicators, two years.
struct Cities
{
    Cities()
    {
        add(shenzhen, seats, 2022, 100, 110);
        add(baoan, seats, 2022, 40, 30);
        add(longhua, seats, 2022, 20, 0);
        add(quanzhou, seats, 2022, 50, 50);
        add(baoan, u"schools.built"_s, 2022, 4, 5);
        add(shenzhen, seats, 2021, 70, 80);
        rows = compare::compareFigures(bench.session().figures(), bench.session().context());
    }

    void add(const QString& district, const QString& indicator, int year, qint64 goal,
             qint64 outcome)
    {
        bench.add(figure(Role::Goal, district, indicator, year, goal, u"%1座"_s.arg(goal)));
        if (outcome > 0)
            bench.add(
                figure(Role::Achieved, district, indicator, year, outcome, u"%1座"_s.arg(outcome)));
    }

    PageBench bench;
    std::vector<Row> rows;
};

QStringList headings(const QAbstractItemModel& model, Qt::Orientation way)
{
    QStringList names;
    const int count = way == Qt::Horizontal ? model.columnCount() : model.rowCount();
    for (int i = 0; i < count; ++i)
        names.append(model.headerData(i, way).toString());
    return names;
}

} // namespace

class TestCompareMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PageBench::useOwnSettings();
        QLocale::setDefault(QLocale::c());
    }

    void bothWaysShowTheSameCells()
    {
        Cities cities;
        Session& session = cities.bench.session();
        MatrixModel model(session);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(pointers(cities.rows), Period::year(2022));
        const QStringList districts{u"泉州市"_s, u"▾ 深圳市"_s, u"   宝安区"_s, u"   龙华区"_s};
        QCOMPARE(headings(model, Qt::Vertical), districts);
        QCOMPARE(model.columnCount(), 2);
        const QString cell = model.index(2, 0).data().toString();
        QVERIFY2(cell.contains(u"40"_s) && cell.contains(u"30"_s) && cell.contains(u"75%"_s) &&
                     cell.contains(wording::name(compare::Verdict::Missed)),
                 qPrintable(cell));
        QVERIFY(!model.row(model.index(0, 1)));
        model.setDistrictsAcross(true);
        QCOMPARE(headings(model, Qt::Horizontal), districts);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 2).data().toString(), cell);
        QCOMPARE(model.indexOf(*model.row(model.index(0, 3))), model.index(0, 3));
    }

    void onlyThePeriodAskedForIsShown()
    {
        Cities cities;
        Session& session = cities.bench.session();
        MatrixModel model(session);
        QCOMPARE(matrixPeriods(pointers(cities.rows)),
                 std::vector<Period>({Period::year(2022), Period::year(2021)}));
        model.setRows(pointers(cities.rows), Period::year(2021));
        QCOMPARE(headings(model, Qt::Vertical), QStringList(u"深圳市"_s));
        QCOMPARE(model.row(model.index(0, 0))->period, Period::year(2021));
    }

    void aCityIsOpenedIntoItsDistricts_data()
    {
        QTest::addColumn<bool>("across");
        QTest::newRow("districts down") << false;
        QTest::newRow("districts across") << true;
    }

    void aCityIsOpenedIntoItsDistricts()
    {
        QFETCH(bool, across);
        Cities cities;
        Session& session = cities.bench.session();
        MatrixModel model(session);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(pointers(cities.rows), Period::year(2022));
        model.setDistrictsAcross(across);
        const Qt::Orientation way = across ? Qt::Horizontal : Qt::Vertical;
        QVERIFY(!model.canOpen(0));
        QVERIFY(model.isOpen(1));
        model.setOpen(1, false);
        QCOMPARE(headings(model, way), QStringList({u"泉州市"_s, u"▸ 深圳市 (2)"_s}));
        // it stays closed when the rows are worked out anew
        model.setRows(pointers(cities.rows), Period::year(2022));
        QCOMPARE(headings(model, way).size(), 2);
        model.setOpen(1, true);
        QCOMPARE(headings(model, way).size(), 4);
    }

    void keysOpenCitiesAndEvidence()
    {
        Cities cities;
        Session& session = cities.bench.session();
        MatrixView view(session);
        view.setRows(pointers(cities.rows));
        view.show();
        QTableView* table = view.table();
        view.activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        view.showRow(cities.rows.back());
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->model()->rowCount(), 2);
        QSignalSpy asked(&view, &MatrixView::activated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<Row>().districtCode, shenzhen);
        QCOMPARE(asked.at(0).at(1).toInt(), int(CompareModel::Outcome));
    }

    void aRowOfAnotherPeriodTurnsToIt()
    {
        Cities cities;
        Session& session = cities.bench.session();
        MatrixView view(session);
        view.setRows(pointers(cities.rows));
        for (const Row& row : cities.rows) {
            view.showRow(row);
            QVERIFY(view.currentRow());
            QCOMPARE(view.currentRow()->period, row.period);
            QCOMPARE(view.currentRow()->districtCode, row.districtCode);
        }
    }
};

QTEST_MAIN(TestCompareMatrix)
#include "tst_compare_matrix.moc"
