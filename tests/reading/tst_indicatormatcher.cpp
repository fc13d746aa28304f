// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatormatcher.h"
#include "reading/knowledge.h"
#include "recognisers.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

class IndicatorMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();
    void headingHelpsWherePatternsSaySo();
    void catalogueIsWide();
    void everyAliasIsOfOneIndicator();
    void badPatternsAreRefused_data();
    void badPatternsAreRefused();

private:
    std::shared_ptr<const Knowledge> m_knowledge;
};

void IndicatorMatcherTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().subject));
    m_knowledge = *knowledge;
}

void IndicatorMatcherTest::matches_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("id");

    const auto row = [](const char16_t* label, const char16_t* measure, const char16_t* unit,
                        const char16_t* id) {
        const QString text = QString::fromUtf16(label);
        QTest::newRow(qPrintable(text + u' ' + QString::fromUtf16(measure)))
            << text << QString::fromUtf16(measure) << QString::fromUtf16(unit)
            << QString::fromUtf16(id);
    };
    // the same thing in other words
    row(u"新增基础教育学位", u"added", u"座", u"seats.basic.added");
    row(u"累计新增基础教育学位", u"cumulative", u"座", u"seats.basic.added");
    row(u"新增公办义务教育学位", u"added", u"个", u"seats.compulsory.added");
    row(u"全年新增义务教育学位", u"added", u"个", u"seats.compulsory.added");
    row(u"新增学前学位", u"added", u"座", u"seats.kindergarten.added");
    row(u"新增幼儿园学位", u"added", u"个", u"seats.kindergarten.added");
    row(u"增加幼儿学位", u"added", u"个", u"seats.kindergarten.added");
    row(u"新增普惠园位", u"added", u"个", u"seats.kindergarten.added");
    row(u"新增义务段学位", u"added", u"个", u"seats.compulsory.added");
    row(u"教育经费总投入", u"money", u"元", u"education.investment");
    row(u"教育投入", u"money", u"元", u"education.investment");
    // of one purpose, not of education
    row(u"创建省级示范幼儿园", u"added", u"所", u"schools.kindergarten.model.added");
    row(u"中小学在校生", u"total", u"人", u"");
    row(u"小学在校学生", u"total", u"人", u"primary.pupils");
    row(u"新增公办学位占比", u"rate", u"%", u"");
    row(u"公办学位占比", u"rate", u"%", u"compulsory.public.share");
    row(u"校舍维修改造专项资金", u"money", u"元", u"");
    row(u"完成投资", u"money", u"元", u"");
    row(u"新增民办学前学位", u"added", u"个", u"seats.kindergarten.added");
    row(u"新增高中学位", u"added", u"个", u"seats.high.added");
    row(u"新增中小学学位", u"added", u"个", u"seats.primary_secondary.added");
    row(u"新增中小学、幼儿园学位", u"added", u"个", u"seats.basic.added");
    row(u"新改扩建中小学校、幼儿园", u"added", u"所", u"schools.built");
    row(u"新改扩建义务教育学校", u"added", u"所", u"schools.compulsory.built");
    row(u"新建幼儿园", u"added", u"所", u"schools.kindergarten.built");
    row(u"新增公办普高", u"added", u"所", u"schools.high.built");
    row(u"开工建设学校", u"added", u"所", u"schools.started");
    row(u"开工幼儿园", u"added", u"所", u"schools.started");
    row(u"集中立项义务教育学校项目", u"added", u"个", u"schools.approved");
    row(u"新组建基础教育集团", u"added", u"个", u"groups.added");
    row(u"教育集团", u"total", u"个", u"groups.total");
    row(u"公办率", u"rate", u"%", u"kindergarten.public.share");
    row(u"公办幼儿园在园儿童占比", u"rate", u"%", u"kindergarten.public.share");
    row(u"普惠率", u"rate", u"%", u"kindergarten.inclusive.share");
    row(u"普惠园在园儿童占比", u"rate", u"%", u"kindergarten.inclusive.share");
    row(u"学前三年入园率", u"rate", u"%", u"kindergarten.enrolment.rate");
    row(u"九年义务教育巩固率", u"rate", u"%", u"compulsory.retention.rate");
    row(u"高中阶段毛入学率", u"rate", u"%", u"high.enrolment.rate");
    row(u"高等教育毛入学率", u"rate", u"%", u"higher.enrolment.rate");
    row(u"普高录取率", u"rate", u"%", u"high.general.admission.rate");
    row(u"公办普高录取率", u"rate", u"%", u"high.public.admission.rate");
    row(u"小一计划招生", u"total", u"人", u"intake.primary.planned");
    row(u"小一计划招生民办", u"total", u"人", u"intake.primary.planned");
    row(u"小一实际报名", u"total", u"人", u"applications.primary");
    row(u"初一实际报名", u"total", u"人", u"applications.junior");
    row(u"随迁子女", u"total", u"人", u"migrant.children");
    row(u"随迁子女公办就读率", u"rate", u"%", u"migrant.public.share");
    row(u"残疾适龄儿童入学安置率", u"rate", u"%", u"special.placement.rate");
    row(u"公办学校学生参加课后服务", u"rate", u"%", u"after_school.coverage");
    row(u"课后服务由校内教师承担", u"rate", u"%", u"after_school.staff.share");
    row(u"设岗招聘教师", u"added", u"名", u"teachers.recruited");
    row(u"新教师校本培训", u"total", u"名", u"teachers.trained");
    row(u"学生体质健康优良率", u"rate", u"%", u"fitness.pass.rate");
    row(u"一般公共预算教育经费", u"money", u"元", u"education.budget");
    row(u"发放助学金", u"money", u"元", u"aid.funds");
    row(u"新增托位", u"added", u"个", u"childcare.places");
    row(u"举办校园体育比赛", u"total", u"场", u"sports.competitions");
    row(u"毕业生就业率", u"rate", u"%", u"employment.rate");
    row(u"职业学校双师型教师占比", u"rate", u"%", u"teachers.double_qualified.share");
    row(u"心理辅导室标准化建设达标率", u"rate", u"%", u"counselling.rooms.rate");
    row(u"专职心理教师配比达标率", u"rate", u"%", u"counsellors.rate");
    // near, and not the same
    row(u"规划学位", u"total", u"个", u"seats.planned");
    row(u"从教津贴", u"money", u"元", u"teachers.allowance");
    row(u"成员校", u"total", u"所", u"");
    row(u"硕士学位授权点", u"added", u"个", u"");
    row(u"心理服务热线", u"total", u"条", u"counselling.hotlines");
    // a share is no count, a count no share, money neither
    row(u"新增基础教育学位", u"rate", u"%", u"");
    row(u"公办率", u"total", u"所", u"");
    row(u"新增托位", u"money", u"元", u"");
    // a change is of what changed
    row(u"新增基础教育学位", u"change", u"%", u"seats.basic.added");
    row(u"一般公共预算教育经费", u"change", u"%", u"education.budget");
    row(u"普高录取率", u"change", u"个百分点", u"high.general.admission.rate");
    row(u"绿化面积", u"total", u"平方米", u"");
}

void IndicatorMatcherTest::matches()
{
    QFETCH(QString, label);
    QFETCH(QString, measure);
    QFETCH(QString, unit);
    const auto kind = measureFromCode(measure);
    QVERIFY(kind);
    QTEST(m_knowledge->recognisers->indicators.match(label, *kind, unit), "id");
}

void IndicatorMatcherTest::headingHelpsWherePatternsSaySo()
{
    const IndicatorMatcher& matcher = m_knowledge->recognisers->indicators;
    QCOMPARE(matcher.match(u"培训人数"_s, Measure::Total, u"人"_s), QString());
    QCOMPARE(matcher.match(u"培训人数"_s, Measure::Total, u"人"_s, u"办好职业学校"_s),
             u"vocational.training"_s);
}

void IndicatorMatcherTest::catalogueIsWide()
{
    QVERIFY(m_knowledge->catalogue.all().size() >= 150);
}

void IndicatorMatcherTest::everyAliasIsOfOneIndicator()
{
    QSet<QString> names;
    for (const Indicator& indicator : m_knowledge->catalogue.all()) {
        for (const QString& name : indicator.aliases + QStringList{indicator.nameZh}) {
            const bool ownName = indicator.aliases.contains(name) && name == indicator.nameZh;
            QVERIFY2(ownName || !names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }
}

void IndicatorMatcherTest::badPatternsAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("detail");

    QTest::newRow("too few columns") << QByteArray("a.b\t\tx") << u"columns"_s;
    QTest::newRow("unknown indicator") << QByteArray("x.y\t\tx\t\t") << u"id"_s;
    QTest::newRow("unknown measure") << QByteArray("a.b\tmany\tx\t\t") << u"measure"_s;
    QTest::newRow("no words") << QByteArray("a.b\t\t\t\t") << u"words"_s;
}

void IndicatorMatcherTest::badPatternsAreRefused()
{
    QFETCH(QByteArray, line);
    const auto catalogue =
        Catalogue::fromTsv("id\tzh\ten\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
                           "a.b\t甲\tA\t个\ttotal\tmore\tboth\tall\t\t\n");
    QVERIFY(catalogue);
    const auto matcher =
        IndicatorMatcher::fromTsv("id\tmeasure\twords\twithout\tunits\n" + line, *catalogue);
    QVERIFY(!matcher);
    QCOMPARE(matcher.error().code, ErrorCode::InvalidData);
    QCOMPARE(matcher.error().place, u"2"_s);
    QTEST(matcher.error().detail, "detail");
}

QTEST_GUILESS_MAIN(IndicatorMatcherTest)
#include "tst_indicatormatcher.moc"
