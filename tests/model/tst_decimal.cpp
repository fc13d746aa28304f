// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decimal.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using duibiao::Decimal;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

/// "-" stands for no result, so that a table can say it.
QString shown(const std::optional<Decimal>& decimal)
{
    return decimal ? decimal->toString() : u"-"_s;
}

Decimal decimal(const QString& text)
{
    return Decimal::parse(text).value();
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void fromParts_data();
    void fromParts();
    void isCanonical();
    void arithmetic_data();
    void arithmetic();
    void shifted_data();
    void shifted();
    void divided_data();
    void divided();
    void order_data();
    void order();
    void toDouble_data();
    void toDouble();
};

void TestDecimal::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("7", "7");
    row("007", "7");
    row("-12.50", "-12.5");
    row(".5", "0.5");
    row("-.5", "-0.5");
    row("0", "0");
    row("-0.00", "0");
    row("20000", "20000");
    row("3800.97", "3800.97");
    row("0.000000000001", "0.000000000001");
    row("0.0000000000001", "-");
    row("0.50000000000000000000000", "0.5");
    row("9223372036854775807", "9223372036854775807");
    row("-9223372036854775807", "-9223372036854775807");
    row("9223372036854775808", "-");
    row("99999999999999999999", "-");
    row("", "-");
    row("-", "-");
    row(".", "-");
    row("5.", "-");
    row("+5", "-");
    row("--5", "-");
    row(" 5", "-");
    row("5 ", "-");
    row("1,000", "-");
    row("1e3", "-");
    row("1.2.3", "-");
    row("abc", "-");
    QTest::newRow("full-width digit") << u"\uFF11\uFF12"_s << u"-"_s;
}

void TestDecimal::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(Decimal::parse(text)), expected);
}

void TestDecimal::fromParts_data()
{
    QTest::addColumn<qint64>("coefficient");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << qint64{54'7} << 1 << u"54.7"_s;
    QTest::newRow("trailing zeros go") << qint64{54'700} << 3 << u"54.7"_s;
    QTest::newRow("negative scale multiplies") << qint64{2} << -4 << u"20000"_s;
    QTest::newRow("zero has no scale") << qint64{0} << 5 << u"0"_s;
    QTest::newRow("zero times anything") << qint64{0} << -500 << u"0"_s;
    QTest::newRow("scale too long") << qint64{1} << 13 << u"-"_s;
    QTest::newRow("scale too long, zeros go") << qint64{100} << 14 << u"0.000000000001"_s;
    QTest::newRow("overflow") << qint64{1} << -19 << u"-"_s;
    QTest::newRow("largest power") << qint64{1} << -18 << u"1000000000000000000"_s;
    QTest::newRow("negative overflow") << qint64{-93} << -17 << u"-"_s;
    QTest::newRow("no opposite") << std::numeric_limits<qint64>::min() << 0 << u"-"_s;
}

void TestDecimal::fromParts()
{
    QFETCH(qint64, coefficient);
    QFETCH(int, scale);
    QFETCH(QString, expected);
    QCOMPARE(shown(Decimal::fromParts(coefficient, scale)), expected);
}

void TestDecimal::isCanonical()
{
    const Decimal half = decimal(u"00.5000"_s);
    QCOMPARE(half.coefficient(), 5);
    QCOMPARE(half.scale(), 1);
    QVERIFY(!half.isInteger());
    QCOMPARE(half, Decimal::fromParts(50, 2).value());
    QVERIFY(decimal(u"-0"_s).isZero());
    QVERIFY(!decimal(u"-0"_s).isNegative());
    QVERIFY(decimal(u"-3.0"_s).isNegative());
    QVERIFY(decimal(u"-3.0"_s).isInteger());
    QCOMPARE(Decimal(-3).negated(), Decimal(3));
    QCOMPARE(Decimal(), Decimal(0));
}

void TestDecimal::arithmetic_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("product");

    QTest::newRow("tenths") << u"0.1"_s << u"0.2"_s << u"0.3"_s << u"-0.1"_s << u"0.02"_s;
    QTest::newRow("money") << u"3800.97"_s << u"10000"_s << u"13800.97"_s << u"-6199.03"_s
                           << u"38009700"_s;
    QTest::newRow("zeros go") << u"1.25"_s << u"0.75"_s << u"2"_s << u"0.5"_s << u"0.9375"_s;
    QTest::newRow("negative") << u"-7"_s << u"2.5"_s << u"-4.5"_s << u"-9.5"_s << u"-17.5"_s;
    QTest::newRow("largest") << u"9223372036854775807"_s << u"1"_s << u"-"_s
                             << u"9223372036854775806"_s << u"9223372036854775807"_s;
    QTest::newRow("too many digits")
        << u"9000000000000000000"_s << u"0.01"_s << u"-"_s << u"-"_s << u"90000000000000000"_s;
    QTest::newRow("too fine") << u"0.0000001"_s << u"0.0000003"_s << u"0.0000004"_s
                              << u"-0.0000002"_s << u"-"_s;
    QTest::newRow("product overflow")
        << u"5000000000"_s << u"5000000000"_s << u"10000000000"_s << u"0"_s << u"-"_s;
}

void TestDecimal::arithmetic()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(shown(decimal(a).plus(decimal(b))), "sum");
    QTEST(shown(decimal(b).plus(decimal(a))), "sum");
    QTEST(shown(decimal(a).minus(decimal(b))), "difference");
    QTEST(shown(decimal(a).times(decimal(b))), "product");
}

void TestDecimal::shifted_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("power");
    QTest::addColumn<QString>("expected");

    QTest::newRow("wan") << u"20.6"_s << 4 << u"206000"_s;
    QTest::newRow("money in wan") << u"3800.97"_s << 4 << u"38009700"_s;
    QTest::newRow("yi") << u"1.93"_s << 8 << u"193000000"_s;
    QTest::newRow("down") << u"54.7"_s << -2 << u"0.547"_s;
    QTest::newRow("nothing") << u"-3.5"_s << 0 << u"-3.5"_s;
    QTest::newRow("too far up") << u"1"_s << 19 << u"-"_s;
    QTest::newRow("too far down") << u"1"_s << -13 << u"-"_s;
    QTest::newRow("beyond an int's use") << u"1"_s << std::numeric_limits<int>::max() << u"-"_s;
    QTest::newRow("beyond an int's use, down")
        << u"1"_s << std::numeric_limits<int>::min() << u"-"_s;
}

void TestDecimal::shifted()
{
    QFETCH(QString, value);
    QFETCH(int, power);
    QTEST(shown(decimal(value).shifted(power)), "expected");
}

void TestDecimal::divided_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");

    QTest::newRow("completion") << u"206000"_s << u"200000"_s << 4 << u"1.03"_s;
    QTest::newRow("third") << u"1"_s << u"3"_s << 4 << u"0.3333"_s;
    QTest::newRow("two thirds") << u"2"_s << u"3"_s << 4 << u"0.6667"_s;
    QTest::newRow("half goes up") << u"5"_s << u"2"_s << 0 << u"3"_s;
    QTest::newRow("below half") << u"49"_s << u"100"_s << 0 << u"0"_s;
    QTest::newRow("negative half away from zero") << u"-5"_s << u"2"_s << 0 << u"-3"_s;
    QTest::newRow("both negative") << u"-9"_s << u"-3"_s << 2 << u"3"_s;
    QTest::newRow("from 300 percent") << u"9"_s << u"300"_s << 4 << u"0.03"_s;
    QTest::newRow("decimal divisor") << u"12000"_s << u"1.3333"_s << 0 << u"9000"_s;
    QTest::newRow("twelve places") << u"1"_s << u"3"_s << 12 << u"0.333333333333"_s;
    QTest::newRow("wide apart") << u"9000000000000000000"_s << u"9000000.000000000001"_s << 0
                                << u"1000000000000"_s;
    QTest::newRow("nothing") << u"0"_s << u"7"_s << 3 << u"0"_s;
    QTest::newRow("by nothing") << u"7"_s << u"0"_s << 3 << u"-"_s;
    QTest::newRow("overflow") << u"9000000000000000000"_s << u"0.1"_s << 0 << u"-"_s;
    QTest::newRow("places below 0") << u"1"_s << u"2"_s << -1 << u"-"_s;
    QTest::newRow("places above 12") << u"1"_s << u"2"_s << 13 << u"-"_s;
}

void TestDecimal::divided()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, decimals);
    QTEST(shown(decimal(a).dividedBy(decimal(b), decimals)), "expected");
}

void TestDecimal::order_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("larger");

    QTest::newRow("integers") << u"2"_s << u"10"_s;
    QTest::newRow("places") << u"0.75"_s << u"0.8"_s;
    QTest::newRow("sign") << u"-1"_s << u"0"_s;
    QTest::newRow("negative places") << u"-0.8"_s << u"-0.75"_s;
    QTest::newRow("extremes") << u"-9223372036854775807"_s << u"0.000000000001"_s;
    QTest::newRow("close") << u"9223372036854775806"_s << u"9223372036854775807"_s;
}

void TestDecimal::order()
{
    QFETCH(QString, smaller);
    QFETCH(QString, larger);
    QVERIFY(decimal(smaller) < decimal(larger));
    QVERIFY(decimal(larger) > decimal(smaller));
    QVERIFY(decimal(smaller) != decimal(larger));
    QVERIFY(decimal(larger) <= decimal(larger));
}

void TestDecimal::toDouble_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");

    QTest::newRow("nearest") << u"0.1"_s << 0.1;
    QTest::newRow("share") << u"92.04"_s << 92.04;
    QTest::newRow("negative") << u"-38009700"_s << -38009700.0;
    QTest::newRow("more digits than a double") << u"9007199.254740993"_s << 9007199.254740993;
    QTest::newRow("largest") << QString::number(largest) << 9223372036854775807.0;
}

void TestDecimal::toDouble()
{
    QFETCH(QString, text);
    QFETCH(double, expected);
    QVERIFY(decimal(text).toDouble() == expected); // exactly: QCOMPARE would be fuzzy
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
