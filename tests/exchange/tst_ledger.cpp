// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbench.h"

using namespace duibiao;
using namespace duibiao::test;
using exchange::Grid;
using exchange::Ledger;
using exchange::LedgerField;

namespace {

QStringList quantitiesOf(const Ledger& ledger)
{
    QStringList quantities;
    for (const exchange::LedgerLine& line : ledger.lines)
        quantities.append(printed(line.figure.quantity));
    return quantities;
}

} // namespace

/// Ledgers that bureaus keep themselves.
class TestLedger : public LedgerTest
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreFoundBelowATitle()
    {
        const Grid sheet =
            grid(u"台账"_s, {u"2022年度任务台账"_s, u"序号|工作任务|年度目标|完成情况|责任单位"_s});
        const auto layout = exchange::layoutOf(sheet, m_words);
        QVERIFY(layout);
        QCOMPARE(layout->headingRow, size_t(1));
        QCOMPARE(layout->columns, (std::map<LedgerField, size_t>{{LedgerField::Indicator, 1},
                                                                 {LedgerField::Goal, 2},
                                                                 {LedgerField::Outcome, 3},
                                                                 {LedgerField::Department, 4}}));
    }

    void aSheetWithoutValuesIsNoLedger()
    {
        QVERIFY(!exchange::layoutOf(grid(u"a"_s, {u"指标|区划"_s}), m_words));
    }

    void wrongFieldIsAnError()
    {
        const auto words = exchange::LedgerWords::fromTsv("# a\nunit\t单位\ncolour\t色\n");
        QVERIFY(!words);
        QCOMPARE(words.error().place, u"3"_s);
        QCOMPARE(words.error().detail, u"colour"_s);
    }

    void aBureausOwnLedger()
    {
        const std::vector<Figure> figures = {figure(1, Role::Goal, u"学位"_s, 100)};
        exchange::LedgerDefaults defaults{.districtCode = u"440306"_s,
                                          .period = Period::year(2022)};
        const Ledger ledger =
            read({grid(u"2022年台账"_s, {u"任务台账"_s, u"任务|目标值|完成值|牵头单位"_s,
                                         u"学位|1.2万|9000|规划科"_s, u"学校|5||基建科"_s})},
                 defaults);
        QVERIFY(!ledger.ours);
        QCOMPARE(printed(exchange::diffLedger(ledger, figures)),
                 (QStringList{u"changed 1 学位 100>12000 value"_s, u"new 0 学位 >9000"_s,
                              u"new 0 学校 >5"_s}));
        QCOMPARE(ledger.lines[0].figure.department, u"规划科"_s);
    }

    void aLineKeepsWhatItsCellSays()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值|单位"_s, u"学位|宝安|2022|近8万座|"_s,
                                   u"学位|宝安|2023|8.4|万座"_s})});
        QCOMPARE(quantitiesOf(ledger), QStringList({u"about from below 80000 / 10000 座, 近8万座"_s,
                                                    u"exact 84000 / 1000 座"_s}));
    }

    void aChangedNumberBringsItsBound()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"学位|宝安|2022|超120"_s})});
        const auto changes = exchange::diffLedger(ledger, {figure(1, Role::Goal, u"学位"_s, 100)});
        QCOMPARE(printed(changes), QStringList(u"changed 1 学位 100>120 value,bound"_s));
        QCOMPARE(changes[0].after.quantity.bound, Bound::MoreThan);
        QCOMPARE(changes[0].after.quantity.literal, u"超120"_s);
    }

    void ofSeveralDistrictsTheOneNearby_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("near");
        QTest::addColumn<QString>("read");
        const QString line = u"龙华区|学位|2022|3"_s;
        QTest::newRow("nothing says which") << QStringList{line} << QString() << u"several"_s;
        QTest::newRow("in the workspace") << QStringList{line} << u"460106"_s << u"460106"_s;
        QTest::newRow("in a city of the workspace")
            << QStringList{line} << u"440306"_s << u"440309"_s;
        QTest::newRow("beside others of the sheet")
            << QStringList{line, u"宝安区|学位|2022|3"_s} << QString() << u"440309 440306"_s;
        QTest::newRow("both are near")
            << QStringList{line, u"宝安区|学位|2022|3"_s} << u"460106"_s << u"several 440306"_s;
        QTest::newRow("no district")
            << QStringList{u"火星|学位|2022|3"_s} << QString() << u"not understood"_s;
    }

    void ofSeveralDistrictsTheOneNearby()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, near);
        const Ledger ledger = read({grid(u"目标"_s, QStringList{u"区划|指标|时段|数值"_s} + lines)},
                                   {.districtCode = {}, .period = {}, .role = {}, .near = {near}});
        QStringList read;
        for (const exchange::LedgerProblem& problem : ledger.problems)
            read.append(printed(problem.trouble));
        for (const exchange::LedgerLine& line : ledger.lines)
            read.append(line.figure.districtCode);
        QTEST(read.join(u' '), "read");
    }

    void aShareIsKnownByItsIndicator()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"公办率|宝安|2022|0.547"_s,
                                   u"公办率|宝安|2023|55"_s})});
        QCOMPARE(quantitiesOf(ledger), QStringList({u"exact 54.7 / 0.1 %"_s, u"exact 55 / 1 %"_s}));
    }

    void formulasWithoutAValueAreToldAsSuch()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"学位|宝安|2022|=B2*2"_s})});
        QCOMPARE(ledger.problems.size(), size_t(1));
        QCOMPARE(printed(ledger.problems[0].trouble), u"no value"_s);
        QCOMPARE(ledger.problems[0].text, u"=B2*2"_s);
    }

    void problemsSayWhere()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"学位|火星|2022|3"_s})});
        QVERIFY(ledger.lines.empty());
        QCOMPARE(ledger.problems, (std::vector<exchange::LedgerProblem>{
                                      {u"目标"_s, 2, LedgerField::District, u"火星"_s}}));
    }

    void whatIsWrongWithALineIsToldOnce()
    {
        const Ledger ledger =
            read({grid(u"台账"_s, {u"指标|区划|时段|目标|成效"_s, u"学位|火星|2022|3|4"_s})});
        QCOMPARE(ledger.problems.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
