// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

Q_DECLARE_METATYPE(std::vector<duibiao::Figure>)

namespace {

Figure change(const QString& label, const QString& period, const QString& literal)
{
    Figure result = outcome(label, period, literal);
    result.measure = Measure::Change;
    return result;
}

QStringList said(const std::vector<compare::Finding>& findings)
{
    QStringList lines;
    for (const compare::Finding& finding : findings) {
        lines +=
            u"%1 %2 [%3] %4"_s
                .arg(toCode(finding.severity), toCode(finding.kind), finding.arguments.join(u", "))
                .arg(finding.figures.size());
    }
    return lines;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReport_data();
    void oneReport();
    void twoReports_data();
    void twoReports();
    void publishing_data();
    void publishing();
    void cityAndDistricts();
    void halvesAndYear();
    void faultsStandFirst();
    void series_data();
    void series();
    void targetQuotedOtherwise();
    void unitThatChanges();
    void claimThatTheNumbersDoNotBear_data();
    void claimThatTheNumbersDoNotBear();
    void yearThatIsMissing();
    void acceptedStaysQuietUntilItsFiguresChange();
    void keysDoNotDependOnTheOrderOfImport();
};

void TestChecks::oneReport_data()
{
    QTest::addColumn<std::vector<Figure>>("figures");
    QTest::addColumn<QStringList>("expected");
    using List = std::vector<Figure>;
    const QString half = u"2021H1"_s;
    QTest::newRow("nothing wrong") << List{outcome(u"普惠率"_s, half, u"88.6%"_s),
                                           change(u"普惠率提高"_s, half, u"2个百分点"_s)}
                                   << QStringList{};
    QTest::newRow("completion rates imply 6, over the target implies 13")
        << List{outcome(u"开工学校"_s, half, u"15所"_s),
                change(u"超年度目标"_s, half, u"2所"_s),
                outcome(u"开工高中"_s, half, u"1所"_s),
                outcome(u"高中完成率"_s, half, u"100%"_s),
                outcome(u"开工中小学"_s, half, u"9所"_s),
                outcome(u"中小学完成率"_s, half, u"300%"_s),
                outcome(u"开工幼儿园"_s, half, u"5所"_s),
                outcome(u"幼儿园完成率"_s, half, u"250%"_s)}
        << QStringList{u"warning targets_contradict [parts, 13所, 6所] 8"_s};
    QTest::newRow("completion rates that agree with the whole")
        << List{outcome(u"开工学校"_s, half, u"10所"_s),
                change(u"超年度目标"_s, half, u"4所"_s),
                outcome(u"开工高中"_s, half, u"4所"_s),
                outcome(u"高中完成率"_s, half, u"200%"_s),
                outcome(u"开工幼儿园"_s, half, u"6所"_s),
                outcome(u"幼儿园完成率"_s, half, u"150%"_s)}
        << QStringList{};
    QTest::newRow("a stated target that the rate does not bear")
        << List{goal(u"开工学校"_s, u"2021"_s, u"5所"_s), outcome(u"开工学校"_s, half, u"9所"_s),
                outcome(u"开工学校完成率"_s, half, u"300%"_s)}
        << QStringList{u"warning targets_contradict [stated, 5所, 3所] 3"_s};
    QTest::newRow("rate beyond a hundred")
        << List{outcome(u"公办占比"_s, half, u"105.3%"_s)}
        << QStringList{u"warning rate_out_of_range [105.3%] 1"_s};
    QTest::newRow("gross enrolment may exceed a hundred")
        << List{outcome(u"小学毛入学率"_s, half, u"105.3%"_s)} << QStringList{};
    QTest::newRow("percent where points must be meant")
        << List{outcome(u"本科率"_s, half, u"75.81%"_s),
                change(u"本科率比去年提高"_s, half, u"5.70%"_s)}
        << QStringList{u"warning percent_for_points [5.70%] 2"_s};
    QTest::newRow("percent of a rate that only its place tells")
        << List{outcome(u"本科率"_s, half, u"75.81%"_s), change(u"比去年提高"_s, half, u"5.70%"_s)}
        << QStringList{u"warning percent_for_points [5.70%] 2"_s};
    QTest::newRow("percent of a count is growth")
        << List{outcome(u"本科人数"_s, half, u"480人"_s),
                change(u"本科人数同比增长"_s, half, u"5.70%"_s)}
        << QStringList{};
    QTest::newRow("public and private do not make the whole")
        << List{outcome(u"招生"_s, half, u"41785人"_s), outcome(u"公办招生"_s, half, u"22225人"_s),
                outcome(u"民办招生"_s, half, u"18560人"_s)}
        << QStringList{u"warning parts_do_not_sum [text, 41785人, 40785人] 3"_s};
    QTest::newRow("public and private make the whole")
        << List{outcome(u"招生"_s, half, u"41785人"_s), outcome(u"公办招生"_s, half, u"22225人"_s),
                outcome(u"民办招生"_s, half, u"19560人"_s)}
        << QStringList{};
    QTest::newRow("some parts may be left unsaid")
        << List{outcome(u"学校"_s, half, u"141所"_s), outcome(u"小学学校"_s, half, u"80所"_s),
                outcome(u"中学学校"_s, half, u"23所"_s)}
        << QStringList{};
    QTest::newRow("what is more than the whole is no part of it")
        << List{outcome(u"学位"_s, half, u"147座"_s), outcome(u"回收学位"_s, half, u"84座"_s),
                outcome(u"全年学位"_s, half, u"231座"_s)}
        << QStringList{};
    QTest::newRow("parts beyond the whole")
        << List{outcome(u"学校"_s, half, u"141所"_s), outcome(u"小学学校"_s, half, u"128所"_s),
                outcome(u"中学学校"_s, half, u"23所"_s)}
        << QStringList{u"warning parts_do_not_sum [text, 141所, 151所] 3"_s};
}

void TestChecks::oneReport()
{
    QFETCH(std::vector<Figure>, figures);
    QTEST(said(compare::runChecks(inReport(1, figures), {})), "expected");
}

void TestChecks::twoReports_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("expected");
    const int achieved = static_cast<int>(Role::Achieved);
    QTest::newRow("told differently")
        << u"20.6万座"_s << u"19万座"_s << achieved
        << QStringList{u"warning reports_disagree [20.6万座, 19万座] 2"_s};
    QTest::newRow("told more exactly")
        << u"20.6万座"_s << u"206012座"_s << achieved << QStringList{};
    QTest::newRow("told as a bound") << u"超20万座"_s << u"206012座"_s << achieved << QStringList{};
    QTest::newRow("a goal restated is a new version of it")
        << u"20万座"_s << u"15万座"_s << static_cast<int>(Role::Goal) << QStringList{};
}

void TestChecks::twoReports()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, role);
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Other, u"2022"_s, u"2023-02-01"_s));
    context.reports.insert(2, report(2, ReportKind::Other, u"2022"_s, u"2023-01-01"_s));
    const auto stated = [role](ReportId id, const QString& literal) {
        return inReport(id, {figure(Role(role), u"新增学位"_s, u"2022"_s, literal)}).front();
    };
    QTEST(said(compare::runChecks({stated(2, second), stated(1, first)}, context)), "expected");
}

void TestChecks::publishing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QStringList>("expected");
    const int plan = static_cast<int>(ReportKind::Plan);
    const int summary = static_cast<int>(ReportKind::Summary);
    QTest::newRow("plan in its year") << plan << u"2023-03-01"_s << QStringList{};
    QTest::newRow("plan before its year") << plan << u"2022-12-20"_s << QStringList{};
    QTest::newRow("plan after its year")
        << plan << u"2024-03-03"_s
        << QStringList{u"warning published_outside_year [plan, 2023, 2024-03-03] 0"_s};
    QTest::newRow("summary after its year") << summary << u"2024-02-01"_s << QStringList{};
    QTest::newRow("summary in December") << summary << u"2023-12-20"_s << QStringList{};
    QTest::newRow("summary in the middle of its year")
        << summary << u"2023-07-01"_s
        << QStringList{u"warning published_outside_year [summary, 2023, 2023-07-01] 0"_s};
    QTest::newRow("no date") << plan << QString() << QStringList{};
}

void TestChecks::publishing()
{
    QFETCH(int, kind);
    QFETCH(QString, published);
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind(kind), u"2023"_s, published));
    QTEST(said(compare::runChecks({}, context)), "expected");
}

void TestChecks::cityAndDistricts()
{
    const auto districts =
        DistrictTree::fromTsv("440000\t广东省\t广东\t\n440300\t深圳市\t深圳\t440000\n"
                              "440306\t宝安区\t宝安\t440300\n"
                              "440309\t龙华区\t龙华\t440300\n");
    const auto catalogue = Catalogue::fromTsv(
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
        "seats\t新增学位\tSeats\t座\tadded\tmore\tboth\tall\t\t\n");
    QVERIFY(districts && catalogue);
    compare::Context context;
    context.districts = &*districts;
    context.catalogue = &*catalogue;
    const auto stated = [](const QString& code, const QString& literal) {
        Figure result = outcome(u"新增学位"_s, u"2022"_s, literal);
        result.districtCode = code;
        result.indicatorId = u"seats"_s;
        return result;
    };
    std::vector<Figure> figures{stated(u"440300"_s, u"1000座"_s), stated(u"440306"_s, u"400座"_s),
                                stated(u"440309"_s, u"500座"_s)};
    QCOMPARE(said(compare::runChecks(figures, context)), QStringList{});
    figures[2] = stated(u"440309"_s, u"700座"_s);
    QCOMPARE(said(compare::runChecks(figures, context)),
             QStringList{u"warning parts_do_not_sum [districts, 1000座, 1100座] 3"_s});
}

void TestChecks::halvesAndYear()
{
    const auto catalogue = Catalogue::fromTsv(
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
        "seats\t新增学位\tSeats\t座\tadded\tmore\tboth\tall\t\t\n");
    QVERIFY(catalogue);
    compare::Context context;
    context.catalogue = &*catalogue;
    std::vector<Figure> figures{outcome(u"新增学位"_s, u"2022"_s, u"1000座"_s),
                                outcome(u"新增学位"_s, u"2022H1"_s, u"400座"_s),
                                outcome(u"新增学位"_s, u"2022H2"_s, u"500座"_s)};
    for (Figure& figure : figures)
        figure.indicatorId = u"seats"_s;
    QCOMPARE(said(compare::runChecks(figures, context)),
             QStringList{u"warning parts_do_not_sum [periods, 1000座, 900座] 3"_s});
    figures[2].quantity = quantity(u"600座"_s);
    QCOMPARE(said(compare::runChecks(figures, context)), QStringList{});
}

void TestChecks::faultsStandFirst()
{
    auto figures = inReport(1, {outcome(u"新增学位"_s, u"2021"_s, u"500座"_s),
                                outcome(u"新增学位"_s, u"2022"_s, u"3000座"_s),
                                outcome(u"公办占比"_s, u"2022"_s, u"105%"_s)});
    QStringList severities;
    for (const compare::Finding& finding : compare::runChecks(figures, {}))
        severities += toCode(finding.severity);
    QCOMPARE(severities, (QStringList{u"warning"_s, u"note"_s}));
}

void TestChecks::series_data()
{
    QTest::addColumn<std::vector<Figure>>("figures");
    QTest::addColumn<QStringList>("expected");
    using List = std::vector<Figure>;
    const QString seats = u"新增学位"_s;
    const auto running = [&seats](const QString& period, const QString& literal) {
        Figure figure = outcome(seats, period, literal);
        figure.measure = Measure::Cumulative;
        return figure;
    };
    QTest::newRow("a running total that falls")
        << List{running(u"2020-2021"_s, u"300座"_s), running(u"2020-2022"_s, u"250座"_s)}
        << QStringList{u"warning cumulative_falls [300座, 250座] 2"_s};
    QTest::newRow("a running total that grows")
        << List{running(u"2020-2021"_s, u"300座"_s), running(u"2020-2022"_s, u"301座"_s)}
        << QStringList{};
    QTest::newRow("running totals from other starts")
        << List{running(u"2020-2022"_s, u"300座"_s), running(u"2021-2022"_s, u"250座"_s)}
        << QStringList{};
    QTest::newRow("six times last year's")
        << List{outcome(seats, u"2021"_s, u"500座"_s), outcome(seats, u"2022"_s, u"3050座"_s)}
        << QStringList{u"note jump [500座, 3050座] 2"_s};
    QTest::newRow("four times last year's")
        << List{outcome(seats, u"2021"_s, u"500座"_s), outcome(seats, u"2022"_s, u"2000座"_s)}
        << QStringList{};
    QTest::newRow("small numbers jump by themselves")
        << List{outcome(seats, u"2021"_s, u"2座"_s), outcome(seats, u"2022"_s, u"30座"_s)}
        << QStringList{};
    QTest::newRow("a decimal point slipped")
        << List{outcome(seats, u"2021"_s, u"1234座"_s), outcome(seats, u"2022"_s, u"12340座"_s)}
        << QStringList{u"warning scale_slip [12340座, 1234座, 10] 2"_s};
    QTest::newRow("万 forgotten in the outcome")
        << List{goal(seats, u"2022"_s, u"2.1万座"_s), outcome(seats, u"2022"_s, u"2.2座"_s)}
        << QStringList{u"warning scale_slip [2.2座, 2.1万座, 10000] 2"_s};
    QTest::newRow("ten times a round number is no slip")
        << List{outcome(seats, u"2021"_s, u"200座"_s), outcome(seats, u"2022"_s, u"2000座"_s)}
        << QStringList{};
}

void TestChecks::series()
{
    QFETCH(std::vector<Figure>, figures);
    QTEST(said(compare::runChecks(inReport(1, figures), {})), "expected");
}

void TestChecks::targetQuotedOtherwise()
{
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Plan, u"2022"_s, u"2022-02-01"_s));
    context.reports.insert(2, report(2, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    std::vector<Figure> figures = inReport(1, {goal(u"新增学位"_s, u"2022"_s, u"20万座"_s)});
    figures.push_back(inReport(2, {goal(u"新增学位"_s, u"2022"_s, u"15万座"_s)}).front());
    QCOMPARE(said(compare::runChecks(figures, context)),
             QStringList{u"warning target_misquoted [15万座, 20万座] 2"_s});
    figures[1].quantity = quantity(u"200000座"_s);
    QCOMPARE(said(compare::runChecks(figures, context)), QStringList{});
}

void TestChecks::unitThatChanges()
{
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Summary, u"2021"_s, u"2022-01-10"_s));
    context.reports.insert(2, report(2, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    std::vector<Figure> figures = inReport(1, {outcome(u"举办比赛"_s, u"2021"_s, u"12场"_s)});
    figures.push_back(inReport(2, {outcome(u"举办比赛"_s, u"2022"_s, u"12项"_s)}).front());
    QCOMPARE(said(compare::runChecks(figures, context)),
             QStringList{u"note unit_changes [场, 项] 2"_s});
    figures[1].quantity = quantity(u"13场"_s);
    QCOMPARE(said(compare::runChecks(figures, context)), QStringList{});
}

void TestChecks::claimThatTheNumbersDoNotBear_data()
{
    QTest::addColumn<QString>("reached");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("less") << u"95座"_s
                          << QStringList{u"warning overclaimed_target [95座, 100座] 2"_s};
    QTest::newRow("just the goal")
        << u"100座"_s << QStringList{u"warning overclaimed_target [100座, 100座] 2"_s};
    QTest::newRow("more") << u"105座"_s << QStringList{};
    QTest::newRow("cannot be told") << u"超90座"_s << QStringList{};
}

void TestChecks::claimThatTheNumbersDoNotBear()
{
    QFETCH(QString, reached);
    Figure claim = outcome(u"新增学位"_s, u"2022"_s, reached);
    claim.evidence.quote = u"超额完成任务,"_s + claim.evidence.quote;
    QTEST(said(compare::runChecks(inReport(1, {goal(u"新增学位"_s, u"2022"_s, u"100座"_s), claim}),
                                  {})),
          "expected");
}

void TestChecks::yearThatIsMissing()
{
    compare::Context context;
    context.reports.insert(1, report(1, ReportKind::Summary, u"2021"_s, u"2022-01-10"_s));
    context.reports.insert(2, report(2, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    const auto figures = inReport(1, {outcome(u"新增学位"_s, u"2021"_s, u"100座"_s),
                                      outcome(u"新增学位"_s, u"2023"_s, u"110座"_s)});
    QCOMPARE(said(compare::runChecks(figures, context)), QStringList{});
    for (Report& own : context.reports)
        own.header.districtCode = u"440300"_s;
    QCOMPARE(said(compare::runChecks(figures, context)),
             QStringList{u"note periods_missing [2022] 2"_s});
}

void TestChecks::acceptedStaysQuietUntilItsFiguresChange()
{
    auto figures = inReport(1, {outcome(u"公办占比"_s, u"2022"_s, u"105%"_s)});
    compare::Context context;
    const auto found = compare::runChecks(figures, context);
    QCOMPARE(found.size(), size_t(1));
    context.accepted = {{.key = found.front().key,
                         .fingerprint = found.front().fingerprint,
                         .remark = u"口径如此"_s,
                         .user = {},
                         .when = {}}};
    QCOMPARE(said(compare::runChecks(figures, context)), QStringList{});
    const auto all = compare::runChecks(figures, context, compare::WithAccepted::Yes);
    QCOMPARE(all.size(), size_t(1));
    QVERIFY(all.front().accepted);
    QCOMPARE(all.front().remark, u"口径如此"_s);
    figures.front().quantity = quantity(u"106%"_s);
    const auto again = compare::runChecks(figures, context);
    QCOMPARE(said(again), QStringList{u"warning rate_out_of_range [106%] 1"_s});
    QCOMPARE(again.front().key, found.front().key);
}

void TestChecks::keysDoNotDependOnTheOrderOfImport()
{
    const Figure share = outcome(u"公办占比"_s, u"2022"_s, u"105%"_s);
    compare::Context first;
    first.reports.insert(1, report(1, ReportKind::Summary, u"2022"_s, u"2023-01-10"_s));
    compare::Context second;
    Report same = first.reports.value(1);
    same.id = 7;
    second.reports.insert(7, same);
    const auto one = compare::runChecks(inReport(1, {share}), first);
    const auto other = compare::runChecks(inReport(7, {share}), second);
    QCOMPARE(one.front().key, other.front().key);
    QCOMPARE(one.front().fingerprint, other.front().fingerprint);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
