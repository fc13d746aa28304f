// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/blank.h"
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

Q_DECLARE_METATYPE(std::vector<duibiao::Figure>)

namespace {

Figure of(const QString& indicator, Figure figure)
{
    figure.indicatorId = indicator;
    return figure;
}

Figure total(Figure figure)
{
    figure.measure = Measure::Total;
    return figure;
}

/// Goal, outcome and what is near: "period scope: goal | outcome ≈ near (likeness) → verdict".
QStringList said(const std::vector<compare::Row>& rows)
{
    QStringList lines;
    for (const compare::Row& row : rows) {
        const auto literal = [](const std::optional<compare::Side>& side) {
            return side ? side->figure.quantity.literal : u"-"_s;
        };
        QString line = u"%1%2: %3 | %4"_s.arg(
            row.period.toString(), row.scope.isEmpty() ? QString() : u' ' + row.scope.join(u'+'),
            literal(row.goal), literal(row.outcome));
        if (row.near)
            line += u" ≈ %1 (%2)"_s.arg(row.near->side.figure.quantity.literal,
                                        toCode(row.near->likeness));
        lines += line + u" → "_s + toCode(row.verdict);
    }
    return lines;
}

} // namespace

/// Like with like: what may stand in one row, what only with ≈, and what never.
class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_data();
    void rows();
    void difference_data();
    void difference();
    void baseOfAnotherPartIsMarked();
    void partsOfOtherScopesStandWithTheirWhole();
    void blanks_data();
    void blanks();
    void notApplicableIsWhatThePlannerSays();

private:
    Catalogue m_catalogue;
    compare::Context m_context;
};

void TestLikeness::initTestCase()
{
    const auto catalogue = Catalogue::fromTsv(
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
        "seats\t新增学位\tSeats\t座\tadded\tmore\tboth\tall\t\t\n"
        "seats.basic\t新增基础教育学位\tBasic\t座\tadded\tmore\tboth\tbasic\tseats\t\n"
        "matches\t举办比赛场次\tMatches\t场\ttotal\tmore\tboth\tall\t\t\n"
        "fit\t学生体质健康达标率\tFit\t%\trate\tmore\tnone\tall\t\t体质健康优良率|体质健康合格率\n"
        "football\t足球特色学校数\tFootball\t所\ttotal\tmore\tboth\tall\t\t足球学校\n"
        "childcare\t新增托位\tChildcare\t个\tadded\tmore\tboth\tall\t\t托位\n"
        "degree\t高学历教师占比\tDegree\t%\trate\tmore\tnone\tall\t\t本科以上学历教师占比|"
        "研究生学历教师占比\n"
        "hired\t招聘教师数\tHired\t名\tadded\tmore\tboth\tall\t\t\n");
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    m_context.catalogue = &m_catalogue;
}

void TestLikeness::rows_data()
{
    QTest::addColumn<std::vector<Figure>>("figures");
    QTest::addColumn<QStringList>("expected");
    using List = std::vector<Figure>;
    QTest::newRow("two counting units are two counts")
        << List{of(u"matches"_s, goal(u"举办比赛"_s, u"2023"_s, u"28项"_s)),
                of(u"matches"_s, goal(u"举办比赛"_s, u"2023"_s, u"45场"_s)),
                of(u"matches"_s, outcome(u"举办比赛"_s, u"2023"_s, u"46场"_s))}
        << QStringList{u"2023: 28项 | - → no_outcome"_s, u"2023: 45场 | 46场 → met"_s};
    QTest::newRow("座 and 个 are one unit of places")
        << List{of(u"seats"_s, goal(u"新增学位"_s, u"2022"_s, u"1000座"_s)),
                of(u"seats"_s, outcome(u"新增学位"_s, u"2022"_s, u"1200个"_s))}
        << QStringList{u"2022: 1000座 | 1200个 → met"_s};
    QTest::newRow("public places take their own outcome")
        << List{of(u"seats"_s, goal(u"新增公办学位"_s, u"2022"_s, u"1000座"_s)),
                of(u"seats"_s, outcome(u"新增学位"_s, u"2022"_s, u"1200座"_s)),
                of(u"seats"_s, outcome(u"新增公办学位"_s, u"2022"_s, u"900座"_s))}
        << QStringList{u"2022 公办: 1000座 | 900座 → missed"_s, u"2022: - | 1200座 → no_goal"_s};
    QTest::newRow("all places are only near to public ones")
        << List{of(u"seats"_s, goal(u"新增公办学位"_s, u"2022"_s, u"1000座"_s)),
                of(u"seats"_s, outcome(u"新增学位"_s, u"2022"_s, u"1200座"_s))}
        << QStringList{u"2022 公办: 1000座 | - ≈ 1200座 (other_scope) → no_outcome"_s,
                       u"2022: - | 1200座 → no_goal"_s};
    QTest::newRow("passing is not doing well")
        << List{of(u"fit"_s, goal(u"学生体质健康优良率"_s, u"2023"_s, u"60%"_s)),
                of(u"fit"_s, outcome(u"学生体质健康合格率"_s, u"2023"_s, u"95.2%"_s))}
        << QStringList{u"2023 优良: 60% | - ≈ 95.2% (other_scope) → no_outcome"_s,
                       u"2023: - | 95.2% → no_goal"_s};
    QTest::newRow("another degree")
        << List{of(u"degree"_s, goal(u"研究生学历教师占比"_s, u"2023"_s, u"30%"_s)),
                of(u"degree"_s, outcome(u"本科以上学历教师占比"_s, u"2023"_s, u"98.2%"_s))}
        << QStringList{u"2023 研究生: 30% | - ≈ 98.2% (other_scope) → no_outcome"_s,
                       u"2023 本科: - | 98.2% → no_goal"_s};
    QTest::newRow("all there are is no outcome of new ones")
        << List{of(u"football"_s, total(goal(u"新增足球特色学校"_s, u"2023"_s, u"6所"_s))),
                of(u"football"_s, total(outcome(u"全区足球特色学校"_s, u"2023"_s, u"45所"_s)))}
        << QStringList{u"2023 新增: 6所 | - ≈ 45所 (other_scope) → no_outcome"_s,
                       u"2023: - | 45所 → no_goal"_s};
    QTest::newRow("new ones by another word")
        << List{of(u"football"_s, total(goal(u"新增足球特色学校"_s, u"2023"_s, u"6所"_s))),
                of(u"football"_s, total(outcome(u"创建足球特色学校"_s, u"2023"_s, u"7所"_s)))}
        << QStringList{u"2023 新增: 6所 | 7所 → met"_s};
    QTest::newRow("all there are, promised and reached")
        << List{of(u"football"_s, total(goal(u"足球特色学校"_s, u"2023"_s, u"40所"_s))),
                of(u"football"_s, total(outcome(u"全区足球特色学校"_s, u"2023"_s, u"45所"_s)))}
        << QStringList{u"2023: 40所 | 45所 → met"_s};
    QTest::newRow("what there is under an indicator of new ones")
        << List{of(u"childcare"_s, goal(u"新增托位"_s, u"2023"_s, u"500个"_s)),
                of(u"childcare"_s, total(outcome(u"全区托位"_s, u"2023"_s, u"8000个"_s)))}
        << QStringList{u"2023: 500个 | - ≈ 8000个 (other_scope) → no_outcome"_s,
                       u"2023 现有: - | 8000个 → no_goal"_s};
    QTest::newRow("so of a stage")
        << List{of(u"seats"_s, goal(u"新增义务教育学位"_s, u"2022"_s, u"1000座"_s)),
                of(u"seats"_s, total(outcome(u"全区义务教育学位"_s, u"2022"_s, u"90000座"_s)))}
        << QStringList{u"2022 义务教育: 1000座 | - ≈ 90000座 (other_scope) → no_outcome"_s,
                       u"2022 义务教育+现有: - | 90000座 → no_goal"_s};
    QTest::newRow("a pass by another word")
        << List{of(u"fit"_s, goal(u"体质健康达标率"_s, u"2023"_s, u"95%"_s)),
                of(u"fit"_s, outcome(u"学生体质健康合格率"_s, u"2023"_s, u"95.2%"_s))}
        << QStringList{u"2023: 95% | 95.2% → met"_s};
    QTest::newRow("a wider indicator is only near")
        << List{of(u"seats.basic"_s, goal(u"新增基础教育学位"_s, u"2022"_s, u"1000座"_s)),
                of(u"seats"_s, outcome(u"新增学位"_s, u"2022"_s, u"1200座"_s))}
        << QStringList{u"2022: - | 1200座 → no_goal"_s,
                       u"2022: 1000座 | - ≈ 1200座 (broader) → no_outcome"_s};
    QTest::newRow("so is a narrower one")
        << List{of(u"seats"_s, goal(u"新增学位"_s, u"2022"_s, u"1000座"_s)),
                of(u"seats.basic"_s, outcome(u"新增基础教育学位"_s, u"2022"_s, u"800座"_s))}
        << QStringList{u"2022: 1000座 | - ≈ 800座 (narrower) → no_outcome"_s,
                       u"2022: - | 800座 → no_goal"_s};
    QTest::newRow("labels without a pair of characters in common are only near")
        << List{of(u"hired"_s, goal(u"选聘博士研究生"_s, u"2022"_s, u"3名"_s)),
                of(u"hired"_s, outcome(u"设岗录用教师"_s, u"2022"_s, u"371名"_s))}
        << QStringList{u"2022 博士: 3名 | - ≈ 371名 (other_scope) → no_outcome"_s,
                       u"2022: - | 371名 → no_goal"_s};
    QTest::newRow("the indicator's own name is like all its labels")
        << List{of(u"hired"_s, goal(u"招聘教师数"_s, u"2022"_s, u"300名"_s)),
                of(u"hired"_s, outcome(u"录用人员"_s, u"2022"_s, u"371人"_s))}
        << QStringList{u"2022: 300名 | 371人 → met"_s};
}

void TestLikeness::rows()
{
    QFETCH(std::vector<Figure>, figures);
    QTEST(said(compare::compareFigures(figures, m_context)), "expected");
}

void TestLikeness::difference_data()
{
    QTest::addColumn<QString>("goalLabel");
    QTest::addColumn<QString>("outcomeLabel");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"新增学位"_s << u"新增学位"_s << u"same [] []"_s;
    QTest::newRow("another verb") << u"建设学位"_s << u"新增学位"_s << u"same [] []"_s;
    QTest::newRow("the whole city")
        << u"新增学位"_s << u"全市新增学位"_s << u"words_differ [] [全市]"_s;
    QTest::newRow("of which") << u"其中新增学位"_s << u"新增学位"_s << u"words_differ [其中] []"_s;
    QTest::newRow("public and private")
        << u"新增公办学位"_s << u"新增民办学位"_s << u"other_scope [公办] [民办]"_s;
}

void TestLikeness::difference()
{
    QFETCH(QString, goalLabel);
    QFETCH(QString, outcomeLabel);
    const auto rows =
        compare::compareFigures({of(u"seats"_s, goal(goalLabel, u"2022"_s, u"10座"_s)),
                                 of(u"seats"_s, outcome(outcomeLabel, u"2022"_s, u"12座"_s))},
                                m_context);
    const auto withGoal =
        std::ranges::find_if(rows, [](const compare::Row& row) { return row.goal.has_value(); });
    QVERIFY(withGoal != rows.end());
    const compare::Likeness likeness =
        withGoal->near ? withGoal->near->likeness : withGoal->likeness;
    const QString actual = u"%1 [%2] [%3]"_s.arg(toCode(likeness), withGoal->onlyInGoal.join(u' '),
                                                 withGoal->onlyInOutcome.join(u' '));
    QTEST(actual, "expected");
}

void TestLikeness::baseOfAnotherPartIsMarked()
{
    const auto rows =
        compare::compareFigures({of(u"seats"_s, goal(u"新增公办学位"_s, u"2023"_s, u"10座"_s)),
                                 of(u"seats"_s, outcome(u"新增学位"_s, u"2022"_s, u"12座"_s))},
                                m_context, {.periods = {Period::year(2023)}});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().base->figure.quantity.literal, u"12座"_s);
    QCOMPARE(rows.front().baseLikeness, compare::Likeness::OtherScope);
}

void TestLikeness::partsOfOtherScopesStandWithTheirWhole()
{
    auto figures = inReport(1, {goal(u"新增学位"_s, u"2022"_s, u"30座"_s),
                                goal(u"新增公办学位"_s, u"2022"_s, u"20座"_s),
                                goal(u"新增民办学位"_s, u"2022"_s, u"10座"_s)});
    for (Figure& figure : figures)
        figure.indicatorId = u"seats"_s;
    const auto rows = compare::compareFigures(figures, m_context);
    QCOMPARE(said(rows),
             (QStringList{u"2022: 30座 | - → no_outcome"_s, u"2022 公办: 20座 | - → no_outcome"_s,
                          u"2022 民办: 10座 | - → no_outcome"_s}));
    QCOMPARE(rows.front().goal->parts, (std::vector<Figure>{figures[1], figures[2]}));
    QVERIFY(rows.front().goal->others.empty());
}

void TestLikeness::blanks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("milestone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no summary of that year")
        << static_cast<int>(ReportKind::Plan) << QString() << u"not_yet_read"_s;
    QTest::newRow("a summary that does not say it")
        << static_cast<int>(ReportKind::Summary) << QString() << u"not_reported"_s;
    QTest::newRow("told without a number")
        << static_cast<int>(ReportKind::Summary) << u"新增学位"_s << u"said_without_number"_s;
}

void TestLikeness::blanks()
{
    QFETCH(int, kind);
    QFETCH(QString, milestone);
    compare::Context context = m_context;
    Report own = report(1, ReportKind(kind), u"2022"_s, u"2023-01-10"_s);
    own.header.districtCode = u"440300"_s;
    context.reports.insert(1, own);
    std::vector<Milestone> milestones(1);
    milestones[0].action = u"完成"_s;
    milestones[0].object = milestone;
    milestones[0].districtCode = u"440300"_s;
    milestones[0].period = Period::year(2022);
    context.milestones = &milestones;
    const auto rows = compare::compareFigures({goal(u"新增学位"_s, u"2022"_s, u"9座"_s)}, context);
    QCOMPARE(rows.size(), size_t(1));
    QTEST(toCode(rows.front().outcomeBlank), "expected");
    QCOMPARE(rows.front().goalBlank, compare::Blank::None);
}

void TestLikeness::notApplicableIsWhatThePlannerSays()
{
    const std::vector<Figure> figures{goal(u"新增学位"_s, u"2022"_s, u"9座"_s)};
    compare::Context context = m_context;
    const auto before = compare::compareFigures(figures, context);
    context.accepted = {{.key = compare::notApplicableKey(before.front()),
                         .fingerprint = {},
                         .remark = {},
                         .user = {},
                         .when = {}}};
    const auto rows = compare::compareFigures(figures, context);
    QCOMPARE(rows.front().outcomeBlank, compare::Blank::NotApplicable);
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
