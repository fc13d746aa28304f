// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

namespace {

const QString seats = u"新增学位"_s;

Figure cumulative(Figure figure)
{
    figure.measure = Measure::Cumulative;
    return figure;
}

Figure total(Figure figure)
{
    figure.measure = Measure::Total;
    return figure;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<duibiao::Figure>)

class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void pace_data();
    void pace();
    void partsAreKept();
    void wholeWithItsParts();
    void laterReportWins();
    void reportWithoutDateIsTheEarliest();
    void morePreciseWins();
    void sameValueIsNoOther();
    void rejectedAndReferencesStayOut();
    void query_data();
    void query();
    void catalogueOrder();
};

void TestPairing::rows_data()
{
    QTest::addColumn<std::vector<Figure>>("figures");
    QTest::addColumn<QStringList>("expected");
    using List = std::vector<Figure>;
    QTest::newRow("the outcome of the period itself")
        << List{goal(seats, u"2022"_s, u"200000座"_s), outcome(seats, u"2022"_s, u"206000座"_s)}
        << QStringList{u"新增学位 2022: 200000座 | 206000座 | - → met"_s};
    QTest::newRow("no outcome, last year as base")
        << List{goal(seats, u"2023"_s, u"200000座"_s), outcome(seats, u"2022"_s, u"206000座"_s),
                outcome(seats, u"2021"_s, u"120000座"_s)}
        << QStringList{u"新增学位 2021: - | 120000座 | - → no_goal"_s,
                       u"新增学位 2022: - | 206000座 | 120000座 → no_goal"_s,
                       u"新增学位 2023: 200000座 | - | 206000座 → no_outcome"_s};
    QTest::newRow("half-years add up to their year")
        << List{goal(seats, u"2022"_s, u"900座"_s), outcome(seats, u"2022H1"_s, u"400座"_s),
                outcome(seats, u"2022H2"_s, u"500座"_s)}
        << QStringList{u"新增学位 2022: 900座 | 400座 + 500座 | - → met"_s};
    QTest::newRow("half a year is in progress")
        << List{goal(seats, u"2022"_s, u"900座"_s), outcome(seats, u"2022H1"_s, u"400座"_s)}
        << QStringList{u"新增学位 2022: 900座 | 400座 | - → in_progress"_s};
    QTest::newRow("overlapping periods are not added twice")
        << List{goal(seats, u"2022"_s, u"900座"_s), outcome(seats, u"2022H1"_s, u"400座"_s),
                outcome(seats, u"2022Q2"_s, u"300座"_s), outcome(seats, u"2022Q3"_s, u"100座"_s)}
        << QStringList{u"新增学位 2022: 900座 | 400座 + 100座 | - → in_progress"_s,
                       u"新增学位 2022Q2: - | 300座 | - → no_goal"_s};
    QTest::newRow("a cumulative count covers more than its years")
        << List{goal(seats, u"2020-2025"_s, u"超1000000座"_s),
                outcome(seats, u"2022"_s, u"206000座"_s),
                cumulative(outcome(seats, u"2020-2022"_s, u"437000座"_s))}
        << QStringList{u"新增学位 2020-2022: - | 437000座 | - → no_goal"_s,
                       u"新增学位 2020-2025: 超1000000座 | 437000座 | - → in_progress"_s,
                       u"新增学位 2022: - | 206000座 | - → no_goal"_s};
    QTest::newRow("cumulative never stands for the year")
        << List{goal(seats, u"2022"_s, u"200000座"_s),
                cumulative(outcome(seats, u"2022"_s, u"437000座"_s))}
        << QStringList{u"新增学位 2022: 200000座 | - | - → no_outcome"_s,
                       u"新增学位 2022: - | 437000座 | - → no_goal"_s};
    QTest::newRow("a stock is not added, the last one counts")
        << List{total(goal(u"教育集团"_s, u"2022"_s, u"30个"_s)),
                total(outcome(u"教育集团"_s, u"2022Q1"_s, u"20个"_s)),
                total(outcome(u"教育集团"_s, u"2022H1"_s, u"25个"_s))}
        << QStringList{u"教育集团 2022Q1: - | 20个 | - → no_goal"_s,
                       u"教育集团 2022: 30个 | 25个 | - → in_progress"_s};
    QTest::newRow("a stock at the end of the year is that of the year")
        << List{total(goal(u"教育集团"_s, u"2022"_s, u"30个"_s)),
                total(outcome(u"教育集团"_s, u"2022-12-31"_s, u"31个"_s))}
        << QStringList{u"教育集团 2022: 30个 | 31个 | - → met"_s};
    QTest::newRow("rates are never added")
        << List{goal(u"巩固率"_s, u"2022"_s, u"98%"_s), outcome(u"巩固率"_s, u"2022H1"_s, u"50%"_s),
                outcome(u"巩固率"_s, u"2022H2"_s, u"49%"_s)}
        << QStringList{u"巩固率 2022H1: - | 50% | - → no_goal"_s,
                       u"巩固率 2022: 98% | 49% | - → missed"_s};
    QTest::newRow("rate and count of one label never meet")
        << List{goal(u"公办园"_s, u"2022"_s, u"60%"_s), outcome(u"公办园"_s, u"2022"_s, u"80所"_s)}
        << QStringList{u"公办园 2022: 60% | - | - → no_outcome"_s,
                       u"公办园 2022: - | 80所 | - → no_goal"_s};
    QTest::newRow("a scope word makes another indicator")
        << List{goal(u"新增公办学位"_s, u"2022"_s, u"90座"_s), outcome(seats, u"2022"_s, u"95座"_s)}
        << QStringList{u"新增公办学位 2022: 90座 | - | - → no_outcome"_s,
                       u"新增学位 2022: - | 95座 | - → no_goal"_s};
    QTest::newRow("space and quotation marks do not")
        << List{goal(u"新增“学位”"_s, u"2022"_s, u"90座"_s),
                outcome(u"新增 的学位"_s, u"2022"_s, u"95座"_s)}
        << QStringList{u"新增“学位” 2022: 90座 | 95座 | - → met"_s};
    QTest::newRow("half a year is no base for a year")
        << List{goal(seats, u"2023"_s, u"900座"_s), outcome(seats, u"2022H2"_s, u"300座"_s),
                outcome(seats, u"2021"_s, u"700座"_s)}
        << QStringList{u"新增学位 2021: - | 700座 | - → no_goal"_s,
                       u"新增学位 2022H2: - | 300座 | 700座 → no_goal"_s,
                       u"新增学位 2023: 900座 | - | 700座 → no_outcome"_s};
}

void TestPairing::rows()
{
    QFETCH(std::vector<Figure>, figures);
    QTEST(summary(compare::compareFigures(figures, {})), "expected");
}

void TestPairing::pace_data()
{
    QTest::addColumn<QString>("goalLiteral");
    QTest::addColumn<QString>("outcomeLiteral");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ahead") << u"100座"_s << u"70座"_s << u"ahead"_s;
    QTest::newRow("on pace") << u"100座"_s << u"50座"_s << u"on_pace"_s;
    QTest::newRow("behind") << u"100座"_s << u"30座"_s << u"behind"_s;
    QTest::newRow("a limit used up too fast") << u"不超过100座"_s << u"70座"_s << u"behind"_s;
    QTest::newRow("a limit used slowly") << u"不超过100座"_s << u"30座"_s << u"ahead"_s;
}

void TestPairing::pace()
{
    QFETCH(QString, goalLiteral);
    QFETCH(QString, outcomeLiteral);
    const auto rows = compare::compareFigures(
        {goal(seats, u"2022"_s, goalLiteral), outcome(seats, u"2022H1"_s, outcomeLiteral)}, {});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(QString::number(rows.front().timeGone, 'f', 2), u"0.50"_s);
    QTEST(toCode(rows.front().pace), "expected");
}

void TestPairing::partsAreKept()
{
    const Figure first = outcome(seats, u"2022H1"_s, u"1.2万座"_s);
    const Figure second = outcome(seats, u"2022H2"_s, u"超8000座"_s);
    const auto rows =
        compare::compareFigures({second, goal(seats, u"2022"_s, u"20000座"_s), first}, {});
    QCOMPARE(rows.size(), size_t(1));
    const compare::Side& side = rows.front().outcome.value();
    QCOMPARE(side.parts, (std::vector<Figure>{first, second}));
    QCOMPARE(side.figure.quantity.value, Decimal(20000));
    QCOMPARE(side.figure.quantity.bound, Bound::MoreThan);
    QCOMPARE(side.figure.period, Period::year(2022));
    QCOMPARE(side.figure.id, FigureId(0));
}

void TestPairing::wholeWithItsParts()
{
    const auto figures = inReport(1, {goal(u"建成学位"_s, u"2021"_s, u"1.47万个"_s),
                                      goal(u"回收学位"_s, u"2021"_s, u"0.84万个"_s),
                                      goal(u"全年学位"_s, u"2021"_s, u"2.31万个"_s)});
    std::vector<Figure> same = figures;
    for (Figure& figure : same)
        figure.indicatorId = u"seats"_s;
    const auto rows = compare::compareFigures(same, {});
    QCOMPARE(rows.size(), size_t(1));
    const compare::Side& side = rows.front().goal.value();
    QCOMPARE(side.figure, same[2]);
    QCOMPARE(side.parts, (std::vector<Figure>{same[0], same[1]}));
    QVERIFY(side.others.empty());
}

void TestPairing::laterReportWins()
{
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Summary, u"2022"_s, u"2023-05-01"_s));
    context.reports.insert(2, report(2, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    const Figure later = inReport(1, {outcome(seats, u"2022"_s, u"20万座"_s)}).front();
    const Figure earlier = inReport(2, {outcome(seats, u"2022"_s, u"206000座"_s)}).front();
    const auto rows = compare::compareFigures({earlier, later}, context);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().outcome->figure, later);
    QCOMPARE(rows.front().outcome->others, std::vector<Figure>{earlier});
}

void TestPairing::reportWithoutDateIsTheEarliest()
{
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Summary, u"2022"_s, u"2023-05-01"_s));
    context.reports.insert(2, Report{});
    const Figure dated = inReport(1, {outcome(seats, u"2022"_s, u"20万座"_s)}).front();
    const Figure undated = inReport(2, {outcome(seats, u"2022"_s, u"206000座"_s)}).front();
    const auto rows = compare::compareFigures({undated, dated}, context);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().outcome->figure, dated);
}

void TestPairing::morePreciseWins()
{
    const auto figures = inReport(1, {outcome(seats, u"2022"_s, u"超20万座"_s),
                                      outcome(seats, u"2022"_s, u"20.6万座"_s),
                                      outcome(seats, u"2022"_s, u"206012座"_s)});
    const auto rows = compare::compareFigures(figures, {});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().outcome->figure, figures[2]);
    QCOMPARE(rows.front().outcome->others, (std::vector<Figure>{figures[1], figures[0]}));
}

void TestPairing::sameValueIsNoOther()
{
    const auto figures = inReport(
        1, {outcome(seats, u"2022"_s, u"206000座"_s), outcome(seats, u"2022"_s, u"206000座"_s)});
    const auto rows = compare::compareFigures(figures, {});
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.front().outcome->others.empty());
}

void TestPairing::rejectedAndReferencesStayOut()
{
    Figure rejected = goal(seats, u"2022"_s, u"1座"_s);
    rejected.review = Review::Rejected;
    Figure growth = outcome(seats, u"2022"_s, u"5%"_s);
    growth.measure = Measure::Change;
    const Figure reference = figure(Role::Reference, seats, u"2022"_s, u"2座"_s);
    QVERIFY(compare::compareFigures({rejected, growth, reference}, {}).empty());
}

void TestPairing::query_data()
{
    QTest::addColumn<compare::Query>("query");
    QTest::addColumn<QStringList>("expected");
    const QString first = u"新增学位 2022: 900座 | - | 700座 → no_outcome"_s;
    const QString earlier = u"新增学位 2021: - | 700座 | - → no_goal"_s;
    const QString other = u"教育集团 2022: - | 5个 | - → no_goal"_s;
    QTest::newRow("everything") << compare::Query{} << QStringList{other, earlier, first};
    QTest::newRow("period; the base stays")
        << compare::Query{.periods = {Period::parse(u"2022"_s).value()}}
        << QStringList{other, first};
    QTest::newRow("label") << compare::Query{.indicators = {u"教育集团"_s}} << QStringList{other};
    QTest::newRow("district") << compare::Query{.districts = {u"350500"_s}} << QStringList{};
}

void TestPairing::query()
{
    QFETCH(compare::Query, query);
    const std::vector<Figure> figures{goal(seats, u"2022"_s, u"900座"_s),
                                      outcome(seats, u"2021"_s, u"700座"_s),
                                      outcome(u"教育集团"_s, u"2022"_s, u"5个"_s)};
    QTEST(summary(compare::compareFigures(figures, {}, query)), "expected");
}

void TestPairing::catalogueOrder()
{
    const auto catalogue = Catalogue::fromTsv(
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
        "z\t乙\tZ\t座\tadded\tmore\tboth\tall\t\t\n"
        "a\t甲\tA\t座\tadded\tmore\tboth\tall\t\t\n");
    QVERIFY(catalogue);
    compare::Context context;
    context.catalogue = &*catalogue;
    std::vector<Figure> figures{
        outcome(u"文字"_s, u"2022"_s, u"1座"_s), outcome(u"甲"_s, u"2022"_s, u"2座"_s),
        outcome(u"乙"_s, u"2022"_s, u"3座"_s), outcome(u"丙"_s, u"2022"_s, u"4座"_s)};
    figures[1].indicatorId = u"a"_s;
    figures[2].indicatorId = u"z"_s;
    figures[3].districtCode = u"110000"_s;
    QStringList labels;
    for (const compare::Row& row : compare::compareFigures(figures, context))
        labels += row.label;
    QCOMPARE(labels, (QStringList{u"丙"_s, u"乙"_s, u"甲"_s, u"文字"_s}));
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
