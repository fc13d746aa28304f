// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

/// Tables as they survive in plain text, and every figure in them.
class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void quotesHoldTheirNumbers();
    void leavesRunningTextAlone();

private:
    [[nodiscard]] Reading readAs(const QString& text) const;

    std::shared_ptr<const Knowledge> m_knowledge;
};

void TablesTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY(knowledge);
    m_knowledge = *knowledge;
}

/// Of Quanzhou's summary of 2022.
Reading TablesTest::readAs(const QString& text) const
{
    Hints hints;
    hints.districtCode = u"350500"_s;
    hints.kind = ReportKind::Summary;
    hints.period = Period::year(2022);
    return read(text::fromText(text), *m_knowledge, hints);
}

void TablesTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("units in a column, goals beside outcomes")
        << u"|序号|指标|单位|2022年目标|2022年完成|完成率|\n"
           "|---|---|---|---|---|---|\n"
           "|1|新增公办学位|个|30000|32560|108.5%|\n"
           "|2|毛入园率|%|98.5|98.9|100.4%|\n"_s
        << QStringList{u"goal 30000 个 added 2022 新增公办学位"_s,
                       u"achieved 32560 个 added 2022 新增公办学位"_s,
                       u"achieved 108.5 % rate 2022 新增公办学位完成率"_s,
                       u"goal 98.5 % rate 2022 毛入园率"_s,
                       u"achieved 98.9 % rate 2022 毛入园率"_s,
                       u"achieved 100.4 % rate 2022 毛入园率完成率"_s};
    QTest::newRow("districts down the side, the unit above")
        << u"各县(市、区)学位情况(单位:个)\n"
           "县区|幼儿园学位|小学学位\n"
           "鲤城区|1200|2700\n"
           "晋江市|2100|8100\n"
           "合计|3300|10800\n"_s
        << QStringList{u"achieved 1200 个 total 2022@350502 鲤城区幼儿园学位"_s,
                       u"achieved 2700 个 total 2022@350502 鲤城区小学学位"_s,
                       u"achieved 2100 个 total 2022@350582 晋江市幼儿园学位"_s,
                       u"achieved 8100 个 total 2022@350582 晋江市小学学位"_s,
                       u"achieved 3300 个 total 2022 幼儿园学位"_s,
                       u"achieved 10800 个 total 2022 小学学位"_s};
    QTest::newRow("one cell a line")
        << u"指标\n2022年\n2021年\n增减(%)\n"
           "幼儿园数\n612\n598\n2.3\n"
           "小学在校生(万人)\n29.8\n28.95\n-1.5\n"_s
        << QStringList{u"achieved 612 所 total 2022 幼儿园数"_s,
                       u"achieved 598 所 total 2021 幼儿园数"_s,
                       u"achieved 2.3 % change 2022 幼儿园数增减"_s,
                       u"achieved 298000 人 total 2022 小学在校生"_s,
                       u"achieved 289500 人 total 2021 小学在校生"_s,
                       u"achieved -1.5 % change 2022 小学在校生增减"_s};
    QTest::newRow("name and value in turn")
        << u"新建幼儿园\n6所\n新增学位\n1620个\n公办率\n56.8%\n"_s
        << QStringList{u"achieved 6 所 added 2022 新建幼儿园"_s,
                       u"achieved 1620 个 added 2022 新增学位"_s,
                       u"achieved 56.8 % rate 2022 公办率"_s};
    QTest::newRow("columns parted by spaces, nothing above the names")
        << u"学校数 在校生数 专任教师数\n小学 102 186523 9862\n初中 36 82365 6321\n"_s
        << QStringList{u"achieved 102 所 total 2022 小学学校数"_s,
                       u"achieved 186523 人 total 2022 小学在校生数"_s,
                       u"achieved 9862 人 total 2022 小学专任教师数"_s,
                       u"achieved 36 所 total 2022 初中学校数"_s,
                       u"achieved 82365 人 total 2022 初中在校生数"_s,
                       u"achieved 6321 人 total 2022 初中专任教师数"_s};
    QTest::newRow("blanks are no figures")
        << u"指标|2021年|2022年\n新增托位(个)|—|1800\n"_s
        << QStringList{u"achieved 1800 个 added 2022 新增托位"_s};
    QTest::newRow("a plan for the next year")
        << u"指标|2022年|2023年目标\n新增学位(万个)|3.26|3.5\n"_s
        << QStringList{u"achieved 32600 个 added 2022 新增学位"_s,
                       u"goal 35000 个 added 2023 新增学位"_s};
    QTest::newRow("name and value in one line")
        << u"新增学位:3600个\n招聘教师:386名\n"_s
        << QStringList{u"achieved 3600 个 added 2022 新增学位"_s,
                       u"achieved 386 名 added 2022 招聘教师"_s};
    QTest::newRow("years of schooling")
        << u"指标|2021年|2022年\n平均受教育年限(年)|10.2|10.6\n"_s
        << QStringList{u"achieved 10.2 年 total 2021 平均受教育年限"_s,
                       u"achieved 10.6 年 total 2022 平均受教育年限"_s};
    QTest::newRow("cells of prose are read as prose")
        << u"序号|任务|目标\n1|幼有优育|新增学位3600个,招聘教师30名\n2|学有优教|普惠率达91%\n"_s
        << QStringList{u"goal 3600 个 added 2022 新增学位"_s, u"goal 30 名 added 2022 招聘教师"_s,
                       u"goal 91 % rate 2022 普惠率"_s};
    QTest::newRow("what projects cost, are to cost and have cost; what a note says of one")
        << u"序号|项目名称|总投资(万元)|年度计划投资(万元)|完成投资(万元)|进展\n"
           "1|南湖小学新建项目|9600|3000|3120|已竣工,新增学位1620个\n"
           "2|东湖中学扩建项目|5200|1800|1500|预计明年9月投用\n"_s
        << QStringList{u"achieved 1620 个 added 2022 南湖小学新建项目新增学位"_s,
                       u"reference 96000000 元 money 2022 南湖小学新建项目总投资"_s,
                       u"goal 30000000 元 money 2022 南湖小学新建项目年度计划投资"_s,
                       u"achieved 31200000 元 money 2022 南湖小学新建项目完成投资"_s,
                       u"reference 52000000 元 money 2022 东湖中学扩建项目总投资"_s,
                       u"goal 18000000 元 money 2022 东湖中学扩建项目年度计划投资"_s,
                       u"achieved 15000000 元 money 2022 东湖中学扩建项目完成投资"_s};
    QTest::newRow("prose in columns of goals and outcomes")
        << u"序号|任务|年度目标|完成情况|下一步\n"
           "1|新增学位|不少于5000个学位|已完成5260个学位|明年计划新增4800个\n"_s
        << QStringList{u"goal 5000 个 total 2022 新增学位"_s,
                       u"achieved 5260 个 total 2022 完成学位"_s,
                       u"goal 4800 个 added 2023 新增学位"_s};
    QTest::newRow("numbers of rows, one cell a line")
        << u"序号\n任务\n措施\n1\n招聘教师\n招聘教师160名,其中高中40名\n"
           "2\n课后服务\n课后服务覆盖率保持100%,去年参与率93%\n"_s
        << QStringList{u"achieved 160 名 added 2022 招聘教师"_s,
                       u"achieved 40 名 added 2022 招聘高中教师"_s,
                       u"achieved 100 % rate 2022 课后服务覆盖率"_s,
                       u"achieved 93 % rate 2021 课后服务参与率"_s};
    QTest::newRow("serial numbers and telephones")
        << u"序号|学校|联系电话\n1|第一小学|22780001\n2|第二小学|22780002\n"_s << QStringList{};
}

void TablesTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    const Reading reading = readAs(text);
    QStringList found;
    for (const Figure& figure : reading.figures) {
        QString period = figure.period.toString();
        if (figure.districtCode != reading.header.districtCode)
            period += u'@' + figure.districtCode;
        found << QStringList{toCode(figure.role),
                             figure.quantity.value.toString(),
                             figure.quantity.unit,
                             toCode(figure.measure),
                             period,
                             figure.label}
                     .join(u' ');
    }
    QCOMPARE(found.join(u'\n'), figures.join(u'\n'));
}

void TablesTest::quotesHoldTheirNumbers()
{
    const QString text = u"指标|2021年|2022年\n新增学位(个)|2600|3600\n新建学校(所)|8|12\n"_s;
    const Reading reading = readAs(text);
    QCOMPARE(reading.figures.size(), 4U);
    for (const Figure& figure : reading.figures) {
        QCOMPARE(figure.evidence.quote,
                 text.sliced(figure.evidence.begin, figure.evidence.end - figure.evidence.begin));
        QVERIFY(figure.evidence.quote.endsWith(figure.quantity.literal));
    }
}

void TablesTest::leavesRunningTextAlone()
{
    const Reading reading = readAs(u"首页 | 政务公开 | 工作总结\n"
                                   "全年新增学位3600个。\n招聘教师386名,培训教师1200人次。\n"_s);
    QCOMPARE(reading.figures.size(), 3U);
    QCOMPARE(reading.figures.front().label, u"全年新增学位"_s);
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tabletexts.moc"
