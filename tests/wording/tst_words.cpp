// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"
#include "wording/words.h"

#include <QLocale>
#include <QTest>

using namespace duibiao;
using namespace Qt::StringLiterals;

/// The English texts; that all have a Chinese one is tested by tst_translations.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void errors_data();
    void errors();
    void detailStandsBehindTheSentence();
    void quantities_data();
    void quantities();
    void periods_data();
    void periods();
    void reasons_data();
    void reasons();
    void aDifferingWordIsNamedWithoutDoubtOfTheNumber();
    void findings_data();
    void findings();
    void actions();
    void indicatorNames();
    void languages();
};

namespace {

Quantity quantity(qint64 value, const QString& unit, Bound bound = Bound::Exact)
{
    Quantity result;
    result.value = Decimal(value);
    result.unit = unit;
    result.bound = bound;
    result.literal = QString::number(value) + unit;
    return result;
}

compare::Side side(qint64 value, const QString& unit, int year)
{
    compare::Side result;
    result.figure.quantity = quantity(value, unit);
    result.figure.period = Period::year(year);
    return result;
}

} // namespace

void TestWords::init()
{
    QVERIFY(wording::useLanguage(u"en"_s));
}

void TestWords::errors_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        QTest::addRow("code %d", code) << code;
}

void TestWords::errors()
{
    QFETCH(int, code);
    const Error error{ErrorCode(code), u"a%2b.txt"_s, u"place"_s, {}};
    const QString text = wording::errorText(error);
    QVERIFY2(text.endsWith(u'.') || text.endsWith(u')'), qPrintable(text));
    QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%3"_s), qPrintable(text));
    const bool isAboutNothing = error.code == ErrorCode::NothingToUndo ||
                                error.code == ErrorCode::NothingToRedo ||
                                error.code == ErrorCode::Cancelled;
    QVERIFY2(isAboutNothing || text.contains(u"a%2b.txt"_s), qPrintable(text));
}

void TestWords::detailStandsBehindTheSentence()
{
    const Error error{ErrorCode::FileNotReadable, u"plan.txt"_s, {}, u"Permission denied"_s};
    QCOMPARE(wording::errorText(error),
             u"plan.txt cannot be read. Check that you may open it. (Permission denied)"_s);
}

void TestWords::quantities_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("expected");
    Quantity share = quantity(0, u"%"_s);
    share.value = Decimal::parse(u"54.7").value();
    Quantity range = quantity(2, u"个"_s, Bound::AtLeast);
    range.valueMax = Decimal(3);
    Quantity near = quantity(80000, u"座"_s, Bound::About);
    near.approachesFromBelow = true;
    QTest::newRow("exact") << quantity(1200300, u"座"_s) << u"1,200,300 座"_s;
    QTest::newRow("three digits") << quantity(-999, u"座"_s) << u"-999 座"_s;
    QTest::newRow("negative") << quantity(-1999, u"座"_s) << u"-1,999 座"_s;
    QTest::newRow("share") << share << u"54.7 %"_s;
    QTest::newRow("range") << range << u"2–3 个"_s;
    QTest::newRow("ten thousands of yuan") << quantity(50'000'000, u"元"_s) << u"5,000 万元"_s;
    QTest::newRow("two places") << quantity(20'589'900, u"元"_s) << u"2,058.99 万元"_s;
    QTest::newRow("a place too many") << quantity(12'345, u"元"_s) << u"12,345 元"_s;
    QTest::newRow("hundred millions") << quantity(8'450'000'000, u"元"_s) << u"84.5 亿元"_s;
    QTest::newRow("rather ten thousands") << quantity(123'450'000, u"元"_s) << u"12,345 万元"_s;
    QTest::newRow("area") << quantity(126'000, u"平方米"_s) << u"12.6 万平方米"_s;
    QTest::newRow("small sum") << quantity(1500, u"元"_s) << u"1,500 元"_s;
    QTest::newRow("sum that is gone")
        << quantity(-3'200'000, u"元"_s, Bound::AtMost) << u"≤ -320 万元"_s;
    QTest::newRow("no unit") << quantity(7, {}) << u"7"_s;
    QTest::newRow("at least") << quantity(7, u"所"_s, Bound::AtLeast) << u"≥ 7 所"_s;
    QTest::newRow("more than") << quantity(7, u"所"_s, Bound::MoreThan) << u"> 7 所"_s;
    QTest::newRow("at most") << quantity(7, u"所"_s, Bound::AtMost) << u"≤ 7 所"_s;
    QTest::newRow("less than") << quantity(7, u"所"_s, Bound::LessThan) << u"< 7 所"_s;
    QTest::newRow("about") << quantity(7, u"所"_s, Bound::About) << u"about 7 所"_s;
    QTest::newRow("just under") << near << u"just under 80,000 座"_s;
}

void TestWords::quantities()
{
    QFETCH(Quantity, quantity);
    QTEST(wording::quantityText(quantity), "expected");
}

void TestWords::periods_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("english");
    QTest::newRow("year") << u"2022"_s << u"2022"_s;
    QTest::newRow("half") << u"2021H1"_s << u"first half of 2021"_s;
    QTest::newRow("second half") << u"2021H2"_s << u"second half of 2021"_s;
    QTest::newRow("quarter") << u"2021Q3"_s << u"quarter 3 of 2021"_s;
    QTest::newRow("month") << u"2021-06"_s << u"June 2021"_s;
    QTest::newRow("day") << u"2021-06-30"_s << u"30 June 2021"_s;
    QTest::newRow("years") << u"2020-2025"_s << u"2020–2025"_s;
    QTest::newRow("months") << u"2021-01..2021-09"_s << u"January 2021 to September 2021"_s;
}

void TestWords::periods()
{
    QFETCH(QString, period);
    QTEST(wording::name(Period::parse(period).value()), "english");
}

void TestWords::reasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("hasOutcome");
    QTest::addColumn<bool>("hasBase");
    QTest::addColumn<QString>("expected");
    using compare::Reason;
    const auto row = [](const char* name, Reason reason, const QString& unit, bool hasOutcome,
                        bool hasBase, const QString& expected) {
        QTest::newRow(name) << static_cast<int>(reason) << unit << hasOutcome << hasBase
                            << expected;
    };
    row("short", Reason::FallsShort, u"座"_s, true, false,
        u"900座 falls short of the goal of 1000座 by 100 座."_s);
    row("short rate", Reason::FallsShort, u"%"_s, true, false,
        u"900% falls short of the goal of 1000% by 100 percentage points."_s);
    row("rounding", Reason::ReachesGoalWithinRounding, u"座"_s, true, false,
        u"900座 reaches the goal of 1000座 within the rounding of what is written."_s);
    row("both", Reason::BoundsAllowBoth, u"座"_s, true, false,
        u"900座 may lie on either side of 1000座: what is written allows both."_s);
    row("part", Reason::PartOfPeriod, u"座"_s, true, false,
        u"900座 of 1000座 so far: ahead, with 50 % of the time gone."_s);
    row("nothing", Reason::OutcomeNotReported, u"座"_s, false, false,
        u"No outcome is reported for 2023."_s);
    row("base", Reason::OutcomeNotReported, u"座"_s, false, true,
        u"No outcome is reported for 2023; the last one was 800座 (2022)."_s);
}

void TestWords::reasons()
{
    QFETCH(int, reason);
    QFETCH(QString, unit);
    QFETCH(bool, hasOutcome);
    QFETCH(bool, hasBase);
    compare::Row row;
    row.unit = unit;
    row.period = Period::year(2023);
    row.reason = compare::Reason(reason);
    row.goal = side(1000, unit, 2023);
    row.gap = Decimal(-100);
    row.pace = compare::Pace::Ahead;
    row.timeGone = 0.5;
    if (hasOutcome)
        row.outcome = side(900, unit, 2023);
    if (hasBase)
        row.base = side(800, unit, 2022);
    QTEST(wording::reasonText(row), "expected");
}

void TestWords::aDifferingWordIsNamedWithoutDoubtOfTheNumber()
{
    compare::Row row;
    row.unit = u"座"_s;
    row.goal = side(900, row.unit, 2023);
    row.outcome = side(1000, row.unit, 2023);
    row.onlyInOutcome = {u"全市"_s};
    row.likeness = compare::Likeness::WordsDiffer;
    QCOMPARE(wording::reasonText(row),
             u"1000座 reaches the goal of 900座. Only the outcome says “全市”."_s);
    row.likeness = compare::Likeness::OtherScope;
    QCOMPARE(wording::reasonText(row),
             u"1000座 reaches the goal of 900座. ≈ Only the outcome says “全市”."_s);
}

void TestWords::findings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    using compare::CheckKind;
    const auto row = [](const char* name, CheckKind kind, const QStringList& arguments,
                        const QString& expected) {
        QTest::newRow(name) << static_cast<int>(kind) << arguments << expected;
    };
    row("parts", CheckKind::PartsDoNotSum, {u"text"_s, u"9所"_s, u"8所"_s},
        u"总结: the parts of “学校” add up to 8所, but 9所 is stated. Check the numbers in the "
        "sentence."_s);
    row("rate", CheckKind::RateOutOfRange, {u"105%"_s},
        u"总结: “学校” is 105%, but a share lies between 0 and 100 %. Check the number."_s);
    row("points", CheckKind::PercentForPoints, {u"5%"_s},
        u"总结: “学校” changed by 5%; for a rate, percentage points must be meant. Correct the unit."_s);
    row("disagree", CheckKind::ReportsDisagree, {u"9所"_s, u"8所"_s},
        u"“学校”, 2022: 9所 in 总结, but 8所 in 总结. Decide which one counts."_s);
    row("late", CheckKind::PublishedOutsideYear, {u"plan"_s, u"2023"_s, u"2024-03-03"_s},
        u"总结: a plan for 2023 was published on 3 March 2024, after that time was over. Check its "
        "period and date."_s);
}

void TestWords::findings()
{
    QFETCH(int, kind);
    QFETCH(QStringList, arguments);
    compare::Context context;
    Report report;
    report.id = 1;
    report.header.title = u"总结"_s;
    context.reports.insert(1, report);
    Figure figure;
    figure.label = u"学校"_s;
    figure.period = Period::year(2022);
    figure.evidence.report = 1;
    compare::Finding finding;
    finding.kind = compare::CheckKind(kind);
    finding.arguments = arguments;
    finding.figures = {figure, figure};
    finding.report = 1;
    QTEST(wording::findingText(finding, context), "expected");
}

void TestWords::actions()
{
    store::HistoryEntry entry;
    entry.action = store::ActionKind::AcceptFigures;
    entry.count = 12;
    QCOMPARE(wording::name(entry), u"accept 12 figures"_s);
    entry.count = 1;
    QCOMPARE(wording::name(entry), u"accept 1 figure"_s);
}

void TestWords::indicatorNames()
{
    const auto catalogue =
        Catalogue::fromTsv("id\tzh\ten\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
                           "seats\t新增学位\tNew places\t座\tadded\tmore\tboth\tall\t\t\n");
    QVERIFY(catalogue);
    QCOMPARE(wording::indicatorName(*catalogue, u"seats"_s, u"学位"_s), u"New places"_s);
    QCOMPARE(wording::indicatorName(*catalogue, {}, u"学位"_s), u"学位"_s);
    QVERIFY(wording::useLanguage(u"zh_CN"_s));
    QCOMPARE(wording::indicatorName(*catalogue, u"seats"_s, u"学位"_s), u"新增学位"_s);
}

void TestWords::languages()
{
    for (const QString& language : wording::languages()) {
        QVERIFY(wording::useLanguage(language));
        QCOMPARE(wording::currentLanguage(), language);
        QCOMPARE(QLocale().name().left(2), language.left(2));
    }
    const QString goal = wording::name(Role::Goal);
    QVERIFY(wording::useLanguage(u"zh_CN"_s));
    QVERIFY(wording::name(Role::Goal) != goal);
    QVERIFY(!wording::useLanguage(u"xx"_s));
    QCOMPARE(wording::currentLanguage(), u"zh_CN"_s);
    QVERIFY(wording::languages().contains(wording::systemLanguage()));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
