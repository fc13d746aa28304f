// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/coverage.h"
#include "compare/milestones.h"
#include "compare/spread.h"
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

namespace {

const QString seats = u"新增学位"_s;
const QString city = u"440300"_s;
const QStringList districts{u"440301"_s, u"440302"_s, u"440303"_s, u"440304"_s, u"440305"_s};

Figure in(const QString& district, Figure figure)
{
    figure.districtCode = district;
    return figure;
}

Milestone milestone(MilestoneId id, Role role, const QString& action, const QString& object,
                    const QString& period)
{
    Milestone made;
    made.id = id;
    made.role = role;
    made.action = action;
    made.object = object;
    made.districtCode = city;
    made.period = Period::parse(period).value();
    return made;
}

QStringList said(const std::vector<compare::MilestonePair>& pairs)
{
    QStringList lines;
    for (const compare::MilestonePair& pair : pairs)
        lines += u"%1 | %2 → %3%4"_s.arg(pair.planned ? pair.planned->object : u"-"_s,
                                         pair.done ? pair.done->object : u"-"_s, toCode(pair.state),
                                         pair.confirmed ? u" confirmed"_s : QString());
    return lines;
}

} // namespace

/// Districts beside each other, documents, and milestones.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();
    void theOneThatIsMissing();
    void shareAndRank();
    void perHead();
    void coverage();
    void milestones();
    void decisions();
    void milestoneOrderChangesNothing();

private:
    static std::vector<compare::Row> rowsOf(const std::vector<Figure>& figures,
                                            const compare::Context& context = {})
    {
        return compare::compareFigures(figures, context);
    }
};

void TestOverview::totals_data()
{
    QTest::addColumn<bool>("cityStates");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of the districts that say something") << false << u"座"_s << u"sum 100 4/5"_s;
    QTest::newRow("the city's own, never added to them") << true << u"座"_s << u"stated 250 4/5"_s;
    QTest::newRow("a rate is withheld") << false << u"%"_s << u"withheld - 4/5"_s;
}

void TestOverview::totals()
{
    QFETCH(bool, cityStates);
    QFETCH(QString, unit);
    std::vector<Figure> figures;
    for (int i = 0; i < 4; ++i)
        figures.push_back(
            in(districts[i], outcome(seats, u"2022"_s, QString::number(10 * (i + 1)) + unit)));
    if (cityStates)
        figures.push_back(in(city, outcome(seats, u"2022"_s, u"250"_s + unit)));
    const auto spread = compare::spreadOf(rowsOf(figures), city, districts, Role::Achieved, {});
    const QStringList kinds{u"sum"_s, u"stated"_s, u"withheld"_s, u"empty"_s};
    const QString actual = u"%1 %2 %3/%4"_s
                               .arg(kinds[static_cast<int>(spread.totalKind)],
                                    spread.total ? spread.total->toString() : u"-"_s)
                               .arg(spread.parts)
                               .arg(spread.of);
    QTEST(actual, "expected");
    QCOMPARE(spread.districts.back().blank, compare::Blank::NotYetRead);
    QVERIFY(!spread.districts.back().value);
}

void TestOverview::theOneThatIsMissing()
{
    std::vector<Figure> figures{in(city, outcome(seats, u"2022"_s, u"250座"_s))};
    for (int i = 0; i < 4; ++i)
        figures.push_back(
            in(districts[i], outcome(seats, u"2022"_s, QString::number(10 * (i + 1)) + u"座"_s)));
    const auto spread = compare::spreadOf(rowsOf(figures), city, districts, Role::Achieved, {});
    QCOMPARE(spread.rest, std::optional(Decimal(150)));
}

void TestOverview::shareAndRank()
{
    const std::vector<Figure> figures{in(city, outcome(seats, u"2022"_s, u"200座"_s)),
                                      in(districts[0], outcome(seats, u"2022"_s, u"50座"_s)),
                                      in(districts[1], outcome(seats, u"2022"_s, u"80座"_s)),
                                      in(districts[2], outcome(seats, u"2022"_s, u"50座"_s))};
    const auto spread = compare::spreadOf(rowsOf(figures), city, districts, Role::Achieved, {});
    QStringList lines;
    for (const compare::SpreadEntry& entry : spread.districts)
        lines += u"%1 %2"_s.arg(entry.rank)
                     .arg(entry.shareOfParent ? QString::number(*entry.shareOfParent) : u"-"_s);
    QCOMPARE(lines, (QStringList{u"2 0.25"_s, u"1 0.4"_s, u"2 0.25"_s, u"0 -"_s, u"0 -"_s}));
}

void TestOverview::perHead()
{
    compare::Context context;
    context.denominators = {{.districtCode = districts[0],
                             .year = 2022,
                             .kind = Denominator::Kind::Residents,
                             .value = Decimal(2000000)},
                            {.districtCode = districts[0],
                             .year = 2021,
                             .kind = Denominator::Kind::Pupils,
                             .value = Decimal(100)}};
    const std::vector<Figure> figures{in(districts[0], outcome(seats, u"2022"_s, u"500座"_s)),
                                      in(districts[1], outcome(seats, u"2022"_s, u"500座"_s))};
    const auto spread = compare::spreadOf(rowsOf(figures), {}, districts, Role::Achieved, context);
    QCOMPARE(spread.districts[0].perTenThousandResidents, std::optional(2.5));
    QVERIFY(!spread.districts[0].perThousandPupils); // entered for another year
    QVERIFY(!spread.districts[1].perTenThousandResidents);
}

void TestOverview::coverage()
{
    compare::Context context;
    Report plan = report(1, ReportKind::Plan, u"2023"_s, u"2023-01-10"_s);
    plan.header.districtCode = city;
    Report summary = report(2, ReportKind::Mixed, u"2022-2023"_s, u"2023-01-10"_s);
    summary.header.districtCode = districts[0];
    context.reports = {{1, plan}, {2, summary}};
    const auto rows = rowsOf({in(city, goal(seats, u"2023"_s, u"9座"_s)),
                              in(city, goal(seats, u"2020-2023"_s, u"30座"_s)),
                              in(districts[0], outcome(seats, u"2022"_s, u"5座"_s))},
                             context);
    QStringList lines;
    for (const compare::YearDocuments& documents : compare::coverageOf(rows, context))
        lines += u"%1 %2: %3+%4, %5/%6 %7"_s.arg(documents.districtCode)
                     .arg(documents.year)
                     .arg(documents.plans.size())
                     .arg(documents.summaries.size())
                     .arg(documents.goalsWithoutOutcome)
                     .arg(documents.goals)
                     .arg(documents.outcomesWithoutGoal);
    QCOMPARE(lines, (QStringList{u"440300 2022: 0+0, 0/0 0"_s, u"440300 2023: 1+0, 2/2 0"_s,
                                 u"440301 2022: 1+1, 0/0 1"_s, u"440301 2023: 1+1, 0/0 0"_s}));
    QCOMPARE(compare::unreportedTargets(rows).size(), size_t(2));
    QCOMPARE(compare::unpromisedOutcomes(rows).size(), size_t(1));
}

void TestOverview::milestones()
{
    const std::vector<Milestone> given{
        milestone(1, Role::Goal, u"出台"_s, u"学前教育行动计划"_s, u"2022"_s),
        milestone(2, Role::Goal, u"建成"_s, u"科学高中主校区"_s, u"2022"_s),
        milestone(3, Role::Goal, u"举办"_s, u"青少年机器人大会"_s, u"2022"_s),
        milestone(4, Role::Achieved, u"印发"_s, u"学前教育行动计划"_s, u"2022"_s),
        milestone(5, Role::Achieved, u"竣工"_s, u"科学高中"_s, u"2023"_s),
        milestone(6, Role::Achieved, u"成立"_s, u"家庭教育指导中心"_s, u"2022"_s)};
    QCOMPARE(said(compare::matchMilestones(given, {})),
             (QStringList{u"学前教育行动计划 | 学前教育行动计划 → done"_s,
                          u"科学高中主校区 | 科学高中 → late"_s, u"青少年机器人大会 | - → open"_s,
                          u"- | 家庭教育指导中心 → done_unplanned"_s}));
    QCOMPARE(said(compare::matchMilestones(given, {}, QDate(2023, 1, 1))).at(2),
             u"青少年机器人大会 | - → late"_s);
}

void TestOverview::decisions()
{
    const std::vector<Milestone> given{
        milestone(1, Role::Goal, u"出台"_s, u"学前教育行动计划"_s, u"2022"_s),
        milestone(2, Role::Achieved, u"出台"_s, u"学前教育行动计划"_s, u"2022"_s),
        milestone(3, Role::Achieved, u"发布"_s, u"托育三年方案"_s, u"2022"_s)};
    using Decision = MilestoneMatch::Decision;
    QCOMPARE(said(compare::matchMilestones(
                 given, {{.planned = 1, .done = 2, .decision = Decision::Refused},
                         {.planned = 1, .done = 3, .decision = Decision::Confirmed}})),
             (QStringList{u"学前教育行动计划 | 托育三年方案 → done confirmed"_s,
                          u"- | 学前教育行动计划 → done_unplanned"_s}));
}

void TestOverview::milestoneOrderChangesNothing()
{
    std::vector<Milestone> given;
    for (int i = 0; i < 12; ++i)
        given.push_back(milestone(i + 1, i % 2 ? Role::Achieved : Role::Goal, u"建成"_s,
                                  u"第%1实验学校新校区"_s.arg(i / 4), u"2022"_s));
    const QStringList before = said(compare::matchMilestones(given, {}));
    std::ranges::reverse(given);
    QCOMPARE(said(compare::matchMilestones(given, {})), before);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
