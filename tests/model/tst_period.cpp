// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/period.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using duibiao::Period;

namespace {

Period period(const QString& text)
{
    return Period::parse(text).value();
}

QString shown(const Period& period)
{
    return period.isValid() ? period.toString() : u"invalid"_s;
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void make_data();
    void make();
    void writtenForm_data();
    void writtenForm();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void invalidIsHarmless();
    void relation_data();
    void relation();
    void shifted_data();
    void shifted();
    void shareGone_data();
    void shareGone();
    void order();
    void hash();
};

void TestPeriod::make_data()
{
    QTest::addColumn<Period>("made");
    QTest::addColumn<QString>("expected");

    QTest::newRow("year") << Period::year(2022) << u"2022"_s;
    QTest::newRow("first half") << Period::halfYear(2021, 1) << u"2021H1"_s;
    QTest::newRow("second half") << Period::halfYear(2021, 2) << u"2021H2"_s;
    QTest::newRow("no third half") << Period::halfYear(2021, 3) << u"invalid"_s;
    QTest::newRow("quarter") << Period::quarter(2021, 3) << u"2021Q3"_s;
    QTest::newRow("no quarter 0") << Period::quarter(2021, 0) << u"invalid"_s;
    QTest::newRow("no quarter 5") << Period::quarter(2021, 5) << u"invalid"_s;
    QTest::newRow("month") << Period::month(2021, 6) << u"2021-06"_s;
    QTest::newRow("no month 13") << Period::month(2021, 13) << u"invalid"_s;
    QTest::newRow("no month 0") << Period::month(2021, 0) << u"invalid"_s;
    QTest::newRow("day") << Period::day({2021, 6, 30}) << u"2021-06-30"_s;
    QTest::newRow("no such day") << Period::day({2021, 2, 29}) << u"invalid"_s;
    QTest::newRow("years") << Period::years(2020, 2025) << u"2020-2025"_s;
    QTest::newRow("one of years") << Period::years(2022, 2022) << u"2022"_s;
    QTest::newRow("years backwards") << Period::years(2025, 2020) << u"invalid"_s;
    QTest::newRow("year 0") << Period::year(0) << u"invalid"_s;
    QTest::newRow("year 10000") << Period::year(10000) << u"invalid"_s;
    QTest::newRow("early year") << Period::year(33) << u"0033"_s;

    const auto months = [](const char* name, int y1, int m1, int y2, int m2, QString expected) {
        QTest::newRow(name) << Period::months(y1, m1, y2, m2) << expected;
    };
    months("three quarters of a year", 2021, 1, 2021, 9, u"2021-01..2021-09"_s);
    months("months are a month", 2021, 4, 2021, 4, u"2021-04"_s);
    months("months are a quarter", 2021, 4, 2021, 6, u"2021Q2"_s);
    months("three months across quarters", 2021, 2, 2021, 4, u"2021-02..2021-04"_s);
    months("months are a half", 2021, 7, 2021, 12, u"2021H2"_s);
    months("six months across halves", 2021, 4, 2021, 9, u"2021-04..2021-09"_s);
    months("six months across years", 2021, 10, 2022, 3, u"2021-10..2022-03"_s);
    months("months are a year", 2021, 1, 2021, 12, u"2021"_s);
    months("school year", 2021, 9, 2022, 8, u"2021-09..2022-08"_s);
    months("months are years", 2021, 1, 2023, 12, u"2021-2023"_s);
    months("year and a half", 2021, 1, 2022, 6, u"2021-01..2022-06"_s);
    months("months backwards", 2021, 9, 2021, 1, u"invalid"_s);
    months("months without month", 2021, 0, 2021, 3, u"invalid"_s);
}

void TestPeriod::make()
{
    QFETCH(Period, made);
    QTEST(shown(made), "expected");
}

void TestPeriod::writtenForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("months");
    QTest::addColumn<qint64>("days");

    const auto row = [](const char* text, Period::Kind kind, QDate first, QDate last, int months,
                        qint64 days) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << first << last
                            << months << days;
    };
    using enum Period::Kind;
    row("2022", Year, {2022, 1, 1}, {2022, 12, 31}, 12, 365);
    row("2024", Year, {2024, 1, 1}, {2024, 12, 31}, 12, 366);
    row("2021H1", HalfYear, {2021, 1, 1}, {2021, 6, 30}, 6, 181);
    row("2021H2", HalfYear, {2021, 7, 1}, {2021, 12, 31}, 6, 184);
    row("2021Q3", Quarter, {2021, 7, 1}, {2021, 9, 30}, 3, 92);
    row("2024-02", Month, {2024, 2, 1}, {2024, 2, 29}, 1, 29);
    row("2021-06-30", Day, {2021, 6, 30}, {2021, 6, 30}, 0, 1);
    row("2020-2025", Years, {2020, 1, 1}, {2025, 12, 31}, 72, 2192);
    row("2021-01..2021-09", Months, {2021, 1, 1}, {2021, 9, 30}, 9, 273);
    row("2021-09..2022-08", Months, {2021, 9, 1}, {2022, 8, 31}, 12, 365);
}

void TestPeriod::writtenForm()
{
    QFETCH(QString, text);
    const auto parsed = Period::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->toString(), text);
    QTEST(static_cast<int>(parsed->kind()), "kind");
    QTEST(parsed->firstDay(), "first");
    QTEST(parsed->lastDay(), "last");
    QTEST(parsed->monthCount(), "months");
    QTEST(parsed->dayCount(), "days");
    QCOMPARE(parsed->firstYear(), parsed->firstDay().year());
    QCOMPARE(parsed->lastYear(), parsed->lastDay().year());
}

void TestPeriod::refusesOtherForms_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"",
                             "21",
                             "202",
                             "20222",
                             "2021H3",
                             "2021H0",
                             "2021h1",
                             "2021Q5",
                             "2021Q0",
                             "2021-13",
                             "2021-00",
                             "2021-6",
                             "2021/06",
                             "2021-02-29",
                             "2021-06-31",
                             "2021-6-30",
                             "2025-2020",
                             "2022-2022",
                             "2020--2025",
                             "2021-01..2021-12",
                             "2021-04..2021-06",
                             "2021-09..2021-01",
                             "2021-01--2021-09",
                             " 2022",
                             "2022 ",
                             "0000",
                             "-202",
                             "+202",
                             "2021Hx",
                             "abcd"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("full-width") << u"\uFF12\uFF10\uFF12\uFF12"_s;
    QTest::newRow("Chinese") << u"2022年"_s;
}

void TestPeriod::refusesOtherForms()
{
    QFETCH(QString, text);
    const auto parsed = Period::parse(text);
    QVERIFY2(!parsed, parsed ? qPrintable(parsed->toString()) : "");
}

void TestPeriod::invalidIsHarmless()
{
    const Period none;
    const Period year = Period::year(2022);
    QVERIFY(!none.isValid());
    QCOMPARE(none.toString(), QString());
    QCOMPARE(none.monthCount(), 0);
    QCOMPARE(none.dayCount(), 0);
    QVERIFY(!none.contains(none));
    QVERIFY(!none.overlaps(none));
    QVERIFY(!year.contains(none));
    QVERIFY(!none.contains(year));
    QVERIFY(!year.overlaps(none));
    QVERIFY(!none.shiftedByYears(1).isValid());
    QCOMPARE(none.shareGoneBy({2022, 1, 1}), 0.0);
    QCOMPARE(year.shareGoneBy({}), 0.0);
    QCOMPARE(none, Period());
    QVERIFY(none < year);
}

void TestPeriod::relation_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("contains"); ///< a contains b
    QTest::addColumn<bool>("isContained");
    QTest::addColumn<bool>("overlaps");

    const auto row = [](const char* a, const char* b, bool contains, bool isContained,
                        bool overlaps) {
        QTest::addRow("%s %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << contains
                                     << isContained << overlaps;
    };
    row("2022", "2022", true, true, true);
    row("2022", "2022H1", true, false, true);
    row("2022", "2022-12-31", true, false, true);
    row("2022", "2023-01-01", false, false, false);
    row("2022", "2021", false, false, false);
    row("2020-2025", "2023", true, false, true);
    row("2020-2025", "2025-2026", false, false, true);
    row("2021H1", "2021Q2", true, false, true);
    row("2021H1", "2021Q3", false, false, false);
    row("2021-01..2021-09", "2021H2", false, false, true);
    row("2021-01..2021-09", "2021H1", true, false, true);
    row("2021-06-30", "2021-06", false, true, true);
}

void TestPeriod::relation()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(period(a).contains(period(b)), "contains");
    QTEST(period(b).contains(period(a)), "isContained");
    QTEST(period(a).overlaps(period(b)), "overlaps");
    QTEST(period(b).overlaps(period(a)), "overlaps");
}

void TestPeriod::shifted_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("expected");

    QTest::newRow("year") << u"2022"_s << -1 << u"2021"_s;
    QTest::newRow("half") << u"2021H2"_s << 2 << u"2023H2"_s;
    QTest::newRow("quarter") << u"2021Q1"_s << 1 << u"2022Q1"_s;
    QTest::newRow("into a leap year") << u"2023-02"_s << 1 << u"2024-02"_s;
    QTest::newRow("day") << u"2021-06-30"_s << -1 << u"2020-06-30"_s;
    QTest::newRow("leap day") << u"2024-02-29"_s << 1 << u"2025-02-28"_s;
    QTest::newRow("years") << u"2020-2025"_s << 5 << u"2025-2030"_s;
    QTest::newRow("months") << u"2021-09..2022-08"_s << 1 << u"2022-09..2023-08"_s;
    QTest::newRow("nowhere") << u"2022"_s << 0 << u"2022"_s;
    QTest::newRow("before the calendar") << u"0001"_s << -1 << u"invalid"_s;
    QTest::newRow("day before the calendar") << u"0001-05-05"_s << -1 << u"invalid"_s;
    QTest::newRow("beyond four digits") << u"2020-2025"_s << 7975 << u"invalid"_s;
}

void TestPeriod::shifted()
{
    QFETCH(QString, from);
    QFETCH(int, years);
    QTEST(shown(period(from).shiftedByYears(years)), "expected");
}

void TestPeriod::shareGone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<double>("expected");

    QTest::newRow("day before") << u"2021"_s << QDate(2020, 12, 31) << 0.0;
    QTest::newRow("first day") << u"2021-06"_s << QDate(2021, 6, 1) << 1.0 / 30;
    QTest::newRow("half-way") << u"2021-06"_s << QDate(2021, 6, 15) << 0.5;
    QTest::newRow("last day") << u"2021"_s << QDate(2021, 12, 31) << 1.0;
    QTest::newRow("long after") << u"2021"_s << QDate(2024, 1, 1) << 1.0;
    QTest::newRow("half a year") << u"2021"_s << QDate(2021, 6, 30) << 181.0 / 365;
    QTest::newRow("of a day") << u"2021-06-30"_s << QDate(2021, 6, 30) << 1.0;
}

void TestPeriod::shareGone()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QTEST(period(text).shareGoneBy(date), "expected");
}

void TestPeriod::order()
{
    const QStringList expected = {u"2020-2025"_s,  u"2021-01-01"_s, u"2021-01"_s,
                                  u"2021Q1"_s,     u"2021H1"_s,     u"2021-01..2021-09"_s,
                                  u"2021"_s,       u"2021-2022"_s,  u"2021-06"_s,
                                  u"2021-06-30"_s, u"2021H2"_s,     u"2022"_s};
    std::vector<Period> periods;
    for (const QString& text : expected)
        periods.push_back(period(text));
    std::ranges::reverse(periods);
    std::ranges::sort(periods);
    QStringList sorted;
    for (const Period& each : periods)
        sorted.append(each.toString());
    QCOMPARE(sorted, expected);
}

void TestPeriod::hash()
{
    QHash<Period, int> counts;
    ++counts[Period::year(2021)];
    ++counts[Period::months(2021, 1, 2021, 12)];
    ++counts[Period::halfYear(2021, 1)];
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.value(Period::year(2021)), 2);
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
