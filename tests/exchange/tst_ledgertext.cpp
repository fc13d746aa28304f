// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbench.h"
#include "ledgertext.h"

using namespace duibiao;
using namespace duibiao::test;

/// What a cell of a ledger says.
class TestLedgerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit"); ///< what the column says
        QTest::addColumn<QString>("read"); ///< empty where it is not understood
        const auto row = [](const char* name, const QString& text, const QString& unit,
                            const QString& read) { QTest::newRow(name) << text << unit << read; };
        row("number", u"206000"_s, u"座"_s, u"exact 206000 / 1 座"_s);
        row("ten thousands", u"20.6万"_s, u"座"_s, u"exact 206000 / 1000 座, 20.6万"_s);
        row("ten thousands in the column", u"20.6"_s, u"万座"_s, u"exact 206000 / 1000 座"_s);
        row("words and ten thousands in the column", u"近8"_s, u"万座"_s,
            u"about from below 80000 / 10000 座, 近8"_s);
        row("ten thousands in both", u"20.6万座"_s, u"万座"_s,
            u"exact 206000 / 1000 座, 20.6万座"_s);
        row("another unit in the cell", u"45场"_s, u"项"_s, u"exact 45 / 1 场, 45场"_s);
        row("a share in a column of counts", u"52.3%"_s, u"座"_s, u"exact 52.3 / 0.1 %, 52.3%"_s);
        row("the column's unit, with words around it", u"参训45人次(含线上)"_s, u"人次"_s,
            u"exact 45 / 1 人次, 45人"_s);
        row("hundred millions and a unit", u"1.93亿元"_s, {},
            u"exact 193000000 / 1000000 元, 1.93亿元"_s);
        row("grouped words", u"1,200所"_s, {}, u"exact 1200 / 1 所, 1,200所"_s);
        row("ratio", u"0.547"_s, u"%"_s, u"exact 54.7 / 0.1 %"_s);
        row("percent as a number", u"54.7"_s, u"%"_s, u"exact 54.7 / 0.1 %"_s);
        row("percent in words", u"54.7%"_s, {}, u"exact 54.7 / 0.1 %, 54.7%"_s);
        row("nearly", u"近8万座"_s, {}, u"about from below 80000 / 10000 座, 近8万座"_s);
        row("about", u"约为8万座"_s, {}, u"about 80000 / 10000 座, 约为8万座"_s);
        row("behind the unit", u"8万座以上"_s, {}, u"at_least 80000 / 10000 座, 8万座以上"_s);
        row("between number and unit", u"500余所"_s, {}, u"more_than 500 / 1 所, 500余所"_s);
        row("in the middle", u"新增学位不少于8万座(含民办)"_s, {},
            u"at_least 80000 / 10000 座, 不少于8万座"_s);
        row("words", u"持续推进"_s, {}, {});
        row("two numbers", u"建成3所、改建2所"_s, {}, {});
        row("a year", u"2022年完成"_s, {}, {});
        row("a month", u"6月底前"_s, {}, {});
    }

    void quantities()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, unit);
        const auto quantity = exchange::quantityOf(cell(text), unit);
        QTEST(quantity ? printed(*quantity) : QString(), "read");
    }

    void periods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        QTest::newRow("number") << u"2022"_s << u"2022"_s;
        QTest::newRow("year") << u"2022年"_s << u"2022"_s;
        QTest::newRow("year of office") << u"2022年度"_s << u"2022"_s;
        QTest::newRow("half") << u"2021年下半年"_s << u"2021H2"_s;
        QTest::newRow("short half") << u"2021上半年"_s << u"2021H1"_s;
        QTest::newRow("quarter") << u"2021年第三季度"_s << u"2021Q3"_s;
        QTest::newRow("month") << u"2021年6月"_s << u"2021-06"_s;
        QTest::newRow("day") << u"2021年6月30日"_s << u"2021-06-30"_s;
        QTest::newRow("years") << u"2020—2025年"_s << u"2020-2025"_s;
        QTest::newRow("code") << u"2021H1"_s << u"2021H1"_s;
        QTest::newRow("no month") << u"2021年13月"_s << QString();
        QTest::newRow("words") << u"长期"_s << QString();
    }

    void periods()
    {
        QFETCH(QString, text);
        const auto period = exchange::periodIn(cell(text));
        QTEST(period ? period->toString() : QString(), "period");
    }
};

QTEST_GUILESS_MAIN(TestLedgerText)
#include "tst_ledgertext.moc"
