// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

namespace {

const QString seats = u"新增学位"_s;

Figure as(Measure measure, Figure figure)
{
    figure.measure = measure;
    return figure;
}

} // namespace

/// Pace, running totals, what was made good, and goals that were restated.
class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningTotalAtHalfTime();
    void steps_data();
    void steps();
    void late_data();
    void late();
    void changeAgainstLastYear();
    void versions_data();
    void versions();
    void versionsByTheDayTheyWereIssued();
    void pinnedWins();
    void moreThanOneSourceInAnyOrder();
};

void TestTime::runningTotalAtHalfTime()
{
    const auto rows = compare::compareFigures(
        {goal(seats, u"2020-2025"_s, u"超1000000座"_s),
         as(Measure::Cumulative, outcome(seats, u"2020-2022"_s, u"437000座"_s))},
        {}, {.periods = {Period::year(2025)}});
    QCOMPARE(rows.size(), size_t(1));
    const compare::Row& row = rows.front();
    QCOMPARE(toCode(row.verdict), u"in_progress"_s);
    QCOMPARE(QString::number(*row.completion * 100, 'f', 1), u"43.7"_s);
    QCOMPARE(QString::number(row.timeGone, 'f', 2), u"0.50"_s);
    QCOMPARE(toCode(row.pace), u"behind"_s);
    QCOMPARE(toCode(row.paceRule), u"linear"_s);
}

void TestTime::steps_data()
{
    QTest::addColumn<QString>("outcomeLiteral");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as the steps have it") << u"20座"_s << u"on_pace 0.20 steps"_s;
    QTest::newRow("more") << u"40座"_s << u"ahead 0.20 steps"_s;
    QTest::newRow("less") << u"10座"_s << u"behind 0.20 steps"_s;
}

void TestTime::steps()
{
    QFETCH(QString, outcomeLiteral);
    auto figures = inReport(
        1, {goal(seats, u"2022"_s, u"100座"_s), outcome(seats, u"2022H1"_s, outcomeLiteral)});
    compare::Context context;
    // Schools open in September: little is expected before.
    context.paceSteps.insert(figures[0].id,
                             {{.date = QDate(2022, 6, 30), .share = number(u"0.2"_s)},
                              {.date = QDate(2022, 9, 30), .share = number(u"0.9"_s)}});
    const auto rows = compare::compareFigures(figures, context);
    QCOMPARE(rows.size(), size_t(1));
    const QString actual = u"%1 %2 %3"_s.arg(
        toCode(rows[0].pace), QString::number(rows[0].expected, 'f', 2), toCode(rows[0].paceRule));
    QTEST(actual, "expected");
}

void TestTime::late_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("expected");
    QTest::newRow("never made good") << u"54个"_s << u"missed late"_s;
    QTest::newRow("made good") << u"60个"_s << u"missed late_made_good"_s;
}

void TestTime::late()
{
    QFETCH(QString, later);
    const auto rows =
        compare::compareFigures({as(Measure::Total, goal(u"教育集团"_s, u"2022"_s, u"60个"_s)),
                                 as(Measure::Total, outcome(u"教育集团"_s, u"2022"_s, u"52个"_s)),
                                 as(Measure::Total, outcome(u"教育集团"_s, u"2023"_s, later))},
                                {}, {.periods = {Period::year(2022)}});
    QCOMPARE(rows.size(), size_t(1));
    const compare::Row& row = rows.front();
    const QString actual = toCode(row.verdict) + u' ' + toCode(row.pace);
    QTEST(actual, "expected");
    QCOMPARE(row.madeGood.has_value(), row.pace == compare::Pace::LateMadeGood);
}

void TestTime::changeAgainstLastYear()
{
    const auto rows = compare::compareFigures(
        {outcome(seats, u"2022"_s, u"900座"_s), outcome(seats, u"2021"_s, u"700座"_s)}, {},
        {.periods = {Period::year(2022)}});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().change, std::optional(Decimal(200)));
}

void TestTime::versions_data()
{
    QTest::addColumn<int>("versions");
    QTest::addColumn<QStringList>("expected");
    using compare::Versions;
    QTest::newRow("current") << static_cast<int>(Versions::Current)
                             << QStringList{u"15万座 met 2/2"_s};
    QTest::newRow("first") << static_cast<int>(Versions::First)
                           << QStringList{u"20万座 missed 1/2"_s};
    QTest::newRow("both") << static_cast<int>(Versions::Both)
                          << QStringList{u"20万座 missed 1/2"_s, u"15万座 met 2/2"_s};
}

void TestTime::versions()
{
    QFETCH(int, versions);
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Plan, u"2022"_s, u"2022-02-01"_s));
    context.reports.insert(2, report(2, ReportKind::Plan, u"2022"_s, u"2022-08-01"_s));
    context.reports.insert(3, report(3, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    std::vector<Figure> figures = inReport(2, {goal(seats, u"2022"_s, u"15万座"_s)});
    figures.push_back(inReport(1, {goal(seats, u"2022"_s, u"20万座"_s)}).front());
    figures.push_back(inReport(3, {outcome(seats, u"2022"_s, u"16万座"_s)}).front());
    compare::Query query;
    query.versions = compare::Versions(versions);
    QStringList lines;
    for (const compare::Row& row : compare::compareFigures(figures, context, query))
        lines += u"%1 %2 %3/%4"_s.arg(row.goal->figure.quantity.literal, toCode(row.verdict))
                     .arg(row.version)
                     .arg(row.versions.size());
    QTEST(lines, "expected");
}

void TestTime::versionsByTheDayTheyWereIssued()
{
    Figure first = goal(seats, u"2022"_s, u"20万座"_s);
    first.typedIn = true;
    first.issued = QDate(2022, 1, 5);
    first.issuer = Issuer::HandedDown;
    Figure adjusted = first;
    adjusted.quantity = quantity(u"18万座"_s);
    adjusted.issued = QDate(2022, 7, 1);
    adjusted.issuer = Issuer::Adjusted;
    const auto rows = compare::compareFigures({adjusted, first}, {});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().goal->figure, adjusted);
    const std::vector<compare::GoalVersion> expected{{first, first.issued},
                                                     {adjusted, adjusted.issued}};
    QCOMPARE(rows.front().versions, expected);
}

void TestTime::pinnedWins()
{
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Summary, u"2022"_s, u"2023-05-01"_s));
    context.reports.insert(2, report(2, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    const Figure later = inReport(1, {outcome(seats, u"2022"_s, u"206012座"_s)}).front();
    Figure pinned = inReport(2, {outcome(seats, u"2022"_s, u"超20万座"_s)}).front();
    pinned.pinned = true;
    const auto rows = compare::compareFigures({later, pinned}, context);
    QCOMPARE(rows.front().outcome->figure, pinned);
    QCOMPARE(rows.front().outcome->others, std::vector<Figure>{later});
}

void TestTime::moreThanOneSourceInAnyOrder()
{
    const Figure quarter = outcome(seats, u"2022Q1"_s, u"10座"_s);
    const Figure half = outcome(seats, u"2022H1"_s, u"30座"_s);
    const Figure rest = outcome(seats, u"2022H2"_s, u"40座"_s);
    const Figure aim = goal(seats, u"2022"_s, u"70座"_s);
    for (const std::vector<Figure>& figures :
         {std::vector{quarter, half, rest, aim}, std::vector{aim, rest, half, quarter}}) {
        const auto rows =
            compare::compareFigures(figures, {}, {.periods = {Period::halfYear(2022, 2)}});
        QCOMPARE(summary(rows), QStringList{u"新增学位 2022: 70座 | 30座 + 40座 | - → met"_s});
    }
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
