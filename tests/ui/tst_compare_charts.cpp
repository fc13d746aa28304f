// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chartpane.h"
#include "compare/charttablemodel.h"
#include "compare/comparechart.h"
#include "compare/comparemodel.h"
#include "compare/heatchart.h"
#include "compare/ranking.h"
#include "compare/timechart.h"
#include "pagebench.h"
#include "shared/filedialogs.h"

#include <QAbstractAxis>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;
using compare::Row;

namespace {

const QString schools = u"schools.built"_s;

RowList pointers(const std::vector<Row>& rows)
{
    RowList list;
    for (const Row& row : rows)
        list.push_back(&row);
    return list;
}

/// Rows of the comparison of what is in the session.
std::vector<Row> compared(Session& session)
{
    return compare::compareFigures(session.figures(), session.context());
}

/// Shenzhen over three years with a gap, Bao'an in one; all of seats.
struct Years
{
    Years()
    {
        add(shenzhen, 2020, 100, 90);
        add(shenzhen, 2021, 120, 0);
        add(shenzhen, 2022, 140, 150);
        add(baoan, 2022, 50, 60);
    }

    void add(const QString& district, int year, qint64 goal, qint64 outcome)
    {
        bench.add(figure(Role::Goal, district, seats, year, goal, u"%1座"_s.arg(goal)));
        if (outcome > 0)
            bench.add(
                figure(Role::Achieved, district, seats, year, outcome, u"%1座"_s.arg(outcome)));
    }

    PageBench bench;
};

QString print(const TimeLine& line)
{
    QStringList runs;
    for (const auto& run : line.runs) {
        QStringList points;
        for (const TimePoint& point : run)
            points.append(u"%1:%2"_s.arg(point.x, 0, 'f', 2).arg(point.y));
        runs.append(points.join(u' '));
    }
    return (line.isGoal ? u"goal "_s : u"outcome "_s) + runs.join(u" | "_s);
}

QStringList offered(const ChartPane& pane)
{
    QStringList kinds;
    const auto* combo = pane.findChild<QComboBox*>(u"chartKinds"_s);
    for (int i = 0; i < combo->count(); ++i)
        kinds.append(combo->itemData(i).toString());
    return kinds;
}

} // namespace

class TestCompareCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PageBench::useOwnSettings();
        QLocale::setDefault(QLocale::c());
    }

    void onlyChartsThatMakeSenseAreOffered()
    {
        Years years;
        years.add(u"440309"_s, 2022, 30,
                  20); // a city is not ranked among districts: two are needed
        const std::vector<Row> rows = compared(years.bench.session());
        ChartPane pane(years.bench.session());
        QCOMPARE(offered(pane), QStringList());
        pane.setRows(pointers(rows));
        QCOMPARE(offered(pane), QStringList({u"bars"_s, u"trend"_s, u"ranking"_s, u"heat_map"_s}));
        const std::vector<Row> one(rows.begin(), rows.begin() + 1);
        pane.setRows(pointers(one));
        QCOMPARE(offered(pane), QStringList(u"bars"_s));
        pane.setRows({});
    }

    void aTrendIsBrokenWhereNothingWasReported()
    {
        Years years;
        const std::vector<Row> rows = compared(years.bench.session());
        const TimePlot plot =
            trendOf(pointers(rows), {}, [](const Row& row) { return row.districtCode; });
        QStringList lines;
        for (const TimeLine& line : plot.lines)
            lines.append(print(line));
        QCOMPARE(lines, QStringList({u"goal 2019.58:100 2020.42:100 | 2020.58:120 2021.42:120 | "
                                     "2021.58:140 2022.42:140"_s,
                                     u"outcome 2020.00:90 | 2022.00:150"_s,
                                     u"goal 2021.58:50 2022.42:50"_s, u"outcome 2022.00:60"_s}));
        QCOMPARE(plot.highest, 150.0);
    }

    void aTrendPerHeadHasOnlyYearsThatCanBeDivided()
    {
        Years years;
        const std::vector<Row> rows = compared(years.bench.session());
        const PerHead perHead(Denominator::Kind::Residents, {{.districtCode = shenzhen,
                                                              .year = 2022,
                                                              .kind = Denominator::Kind::Residents,
                                                              .value = Decimal(20000)}});
        const TimePlot plot =
            trendOf(pointers(rows), perHead, [](const Row& row) { return row.districtCode; });
        QStringList lines;
        for (const TimeLine& line : plot.lines)
            lines.append(print(line));
        QCOMPARE(lines, QStringList({u"goal 2021.58:70 2022.42:70"_s, u"outcome 2022.00:75"_s}));
    }

    void reachedGrowsPartByPart_data()
    {
        QTest::addColumn<QStringList>("parts"); // period=value
        QTest::addColumn<QString>("reached");
        QTest::newRow("quarters") << QStringList{u"2022Q1=10"_s, u"2022Q2=20"_s, u"2022Q3=5"_s}
                                  << u"2022-03-31=10 2022-06-30=30 2022-09-30=35"_s;
        QTest::newRow("a half-year tells the first quarter again")
            << QStringList{u"2022Q1=10"_s, u"2022H1=30"_s} << u"2022-03-31=10 2022-06-30=30"_s;
        QTest::newRow("what lies within is not added")
            << QStringList{u"2022H1=30"_s, u"2022Q2=20"_s, u"2022Q3=5"_s}
            << u"2022-06-30=30 2022-09-30=35"_s;
    }

    void reachedGrowsPartByPart()
    {
        QFETCH(QStringList, parts);
        Row row;
        row.period = Period::year(2022);
        row.outcome.emplace();
        Decimal last;
        for (const QString& each : parts) {
            Figure part = figure(Role::Achieved, shenzhen, seats, 2022,
                                 each.section(u'=', 1).toLongLong(), {});
            part.period = *Period::parse(each.section(u'=', 0, 0));
            row.outcome->parts.push_back(part);
            if (!row.outcome->figure.period.isValid() ||
                part.period.lastDay() > row.outcome->figure.period.lastDay())
                row.outcome->figure = part;
        }
        // the whole stands for its parts
        row.outcome->figure.period =
            Period::months(2022, 1, 2022, row.outcome->figure.period.lastDay().month());
        QFETCH(QString, reached);
        row.outcome->figure.quantity.value = Decimal(reached.section(u'=', -1).toLongLong());
        QStringList points;
        for (const Reached& point : reachedOf(row))
            points.append(u"%1=%2"_s.arg(point.day.toString(Qt::ISODate)).arg(point.value));
        QCOMPARE(points.join(u' '), reached);
    }

    void thePlanIsEvenUnlessStepsWereEntered()
    {
        Row row;
        row.period = Period::year(2022);
        row.goal = compare::Side{figure(Role::Goal, shenzhen, seats, 2022, 730, {}), {}, {}};
        const QDate day(2022, 7, 2); // 183 of 365 days are gone
        QCOMPARE(plannedBy(day, row, {}), 366.0);
        const std::vector<PaceStep> steps{
            {.date = QDate(2022, 8, 31), .share = *Decimal::parse(u"0"_s)},
            {.date = QDate(2022, 9, 30), .share = *Decimal::parse(u"0.5"_s)}};
        QCOMPARE(plannedBy(day, row, steps), 0.0);
        QCOMPARE(plannedBy(QDate(2022, 9, 15), row, steps), 182.5);
        QCOMPARE(plannedBy(QDate(2022, 12, 31), row, steps), 730.0);
    }

    void aRankingHasBlanksBelowAndSharesPlaces()
    {
        PageBench bench;
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 9, u"9座"_s));
        for (const auto& [district, value] :
             {std::pair(u"440303"_s, 5), std::pair(u"440304"_s, 8), std::pair(u"440305"_s, 8)})
            bench.add(figure(Role::Achieved, district, seats, 2022, value, u"座"_s));
        const std::vector<Row> rows = compared(bench.session());
        QStringList list;
        for (const Ranked& each : rankingOf(pointers(rows), {}, false))
            list.append(u"%1 %2"_s.arg(each.rank).arg(each.row->districtCode));
        QCOMPARE(list, QStringList({u"1 440304"_s, u"1 440305"_s, u"3 440303"_s, u"0 440300"_s}));
        QCOMPARE(rankingOf(pointers(rows), {}, true).front().row->districtCode, u"440303"_s);
    }

    void everyChartTurnsIntoItsTableAndBack_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("trend") << ChartKind::Trend
                               << QStringList({u"2020 | 100 座 | 90 座 |  | "_s,
                                               u"2021 | 120 座 | not yet read |  | "_s,
                                               u"2022 | 140 座 | 150 座 | 50 座 | 60 座"_s});
        QTest::newRow("map") << ChartKind::HeatMap
                             << QStringList(
                                    {u"深圳市 | 107.1% Met"_s, u"深圳市/宝安区 | 120% Met"_s});
    }

    void everyChartTurnsIntoItsTableAndBack()
    {
        QFETCH(ChartKind, kind);
        Years years;
        const std::vector<Row> rows = compared(years.bench.session());
        ChartPane pane(years.bench.session());
        pane.setRows(pointers(rows));
        pane.setWanted(kind);
        pane.resize(900, 500);
        pane.show();
        auto* table = pane.findChild<QTableView*>();
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!table->isVisible());
        pane.chartActions().at(0)->trigger();
        QVERIFY(table->isVisible());
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells.append(table->model()->index(row, column).data().toString());
            lines.append(cells.join(u" | "_s));
        }
        QTEST(lines, "lines");
        QSignalSpy asked(&pane, &ChartPane::activated);
        Q_EMIT table->doubleClicked(table->model()->index(0, 1));
        QCOMPARE(asked.size(), 1);
        pane.chartActions().at(0)->trigger();
        QVERIFY(!table->isVisible());
    }

    void keysLeadFromFieldToFieldAndIntoTheEvidence()
    {
        Years years;
        const std::vector<Row> rows = compared(years.bench.session());
        ChartPane pane(years.bench.session());
        pane.setRows(pointers(rows));
        pane.setWanted(ChartKind::HeatMap);
        pane.resize(900, 500);
        pane.show();
        auto* map = pane.findChild<HeatChart*>();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy asked(&pane, &ChartPane::activated);
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->current(), 0);
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->current(), 1);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<Row>().districtCode, baoan);
        QTest::keyClick(map, Qt::Key_Up);
        QCOMPARE(map->current(), 0);
    }

    void theTopicFollowsTheTable()
    {
        Years years;
        years.bench.add(figure(Role::Goal, shenzhen, schools, 2021, 3, u"3所"_s));
        years.bench.add(figure(Role::Goal, shenzhen, schools, 2022, 4, u"4所"_s));
        const std::vector<Row> rows = compared(years.bench.session());
        ChartPane pane(years.bench.session());
        pane.setRows(pointers(rows));
        pane.setWanted(ChartKind::Trend);
        const auto* chart = pane.findChild<TimeChart*>();
        for (const Row& row : rows) {
            pane.follow(&row);
            QCOMPARE(chart->rows().front().indicatorId, row.indicatorId);
            QVERIFY(chart->current() >= 0);
        }
    }

    void coloursFollowThePaletteWhileShown_data()
    {
        QTest::addColumn<ChartKind>("kind");
        for (const ChartKind kind : {ChartKind::Bars, ChartKind::Trend, ChartKind::HeatMap})
            QTest::newRow(qPrintable(toCode(kind))) << kind;
    }

    void coloursFollowThePaletteWhileShown()
    {
        QFETCH(ChartKind, kind);
        Years years;
        const std::vector<Row> rows = compared(years.bench.session());
        ChartPane pane(years.bench.session());
        pane.setRows(pointers(rows));
        pane.setWanted(kind);
        pane.resize(900, 500);
        pane.show();
        const auto* chart = qobject_cast<ChartView*>(pane.focusTarget());
        QVERIFY(chart);
        QPalette dark(QColor(40, 40, 44));
        dark.setColor(QPalette::Base, QColor(20, 20, 22));
        dark.setColor(QPalette::Text, Qt::white);
        pane.setPalette(dark);
        QCOMPARE(chart->chart()->backgroundBrush().color(), QColor(20, 20, 22));
        for (const QAbstractAxis* axis : chart->chart()->axes())
            QCOMPARE(axis->labelsColor(), QColor(Qt::white));
        QCOMPARE(pane.grab().toImage().pixelColor(pane.width() / 2, pane.height() - 3),
                 QColor(20, 20, 22));
    }

    void theMouseTellsTheFigureAndLeadsIntoTheEvidence_data()
    {
        coloursFollowThePaletteWhileShown_data();
    }

    void theMouseTellsTheFigureAndLeadsIntoTheEvidence()
    {
        QFETCH(ChartKind, kind);
        Years years;
        std::vector<Row> rows = compared(years.bench.session());
        for (Row& row : rows) {
            if (row.outcome)
                row.outcome->figure.evidence.quote = u"甲乙丙丁"_s;
        }
        ChartPane pane(years.bench.session());
        pane.setRows(pointers(rows));
        pane.setWanted(kind);
        pane.resize(900, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* chart = qobject_cast<ChartView*>(pane.focusTarget());
        QWidget* ground = chart->viewport();
        const auto send = [ground](QEvent::Type type, QPointF at, Qt::MouseButton button) {
            QMouseEvent event(type, at, ground->mapToGlobal(at), button, button, {});
            QCoreApplication::sendEvent(ground, &event);
        };
        QSignalSpy asked(&pane, &ChartPane::activated);
        QStringList tips;
        for (int y = 4; y < ground->height(); y += 9) {
            for (int x = 4; x < ground->width(); x += 36) {
                send(QEvent::MouseMove, QPointF(x, y), Qt::NoButton);
                if (ground->cursor().shape() != Qt::PointingHandCursor)
                    continue;
                tips.append(QToolTip::text());
                send(QEvent::MouseButtonRelease, QPointF(x, y), Qt::LeftButton);
                QCOMPARE(chart->rows()[static_cast<size_t>(chart->current())].districtCode,
                         asked.constLast().at(0).value<Row>().districtCode);
            }
        }
        QVERIFY(!asked.isEmpty());
        QVERIFY2(tips.filter(u"“甲乙丙丁”"_s).size() > 0, qPrintable(tips.join(u'\n')));
    }

    void picturesAreWrittenAndCopied()
    {
        Years years;
        const std::vector<Row> rows = compared(years.bench.session());
        ChartPane pane(years.bench.session());
        pane.resize(900, 500);
        pane.setRows(pointers(rows));
        pane.setWanted(ChartKind::Trend);
        pane.show();
        const auto before = dialogs().saveFile;
        for (const QString& name : {u"chart.png"_s, u"chart.svg"_s}) {
            const QString path = years.bench.path(name);
            dialogs().saveFile = [path](QWidget*, const FileRequest&,
                                        const Dialogs::Chosen& chosen) { chosen({path}); };
            QSignalSpy saved(&pane, &ChartPane::saved);
            pane.chartActions().at(1)->trigger();
            QCOMPARE(saved.size(), 1);
            const QImage picture(path);
            QVERIFY2(!picture.isNull(), qPrintable(name));
            QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::white));
        }
        dialogs().saveFile = before;
        pane.chartActions().at(2)->trigger();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }
};

QTEST_MAIN(TestCompareCharts)
#include "tst_compare_charts.moc"
