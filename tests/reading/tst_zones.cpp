// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

/// What headings and titles say of role, period and district of all below them.
class ZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void belowHeading_data();
    void belowHeading();
    void titles_data();
    void titles();

private:
    [[nodiscard]] QString stanceOfLast(const QString& text) const;

    std::shared_ptr<const Knowledge> m_knowledge;
};

void ZonesTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY(knowledge);
    m_knowledge = *knowledge;
}

/// Role, period and district code of the last figure.
QString ZonesTest::stanceOfLast(const QString& text) const
{
    const Reading reading = read(text::fromText(text), *m_knowledge);
    if (reading.figures.empty())
        return {};
    const Figure& figure = reading.figures.back();
    return QStringList{toCode(figure.role), figure.period.toString(), figure.districtCode}.join(
        u' ');
}

void ZonesTest::belowHeading_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("stance");
    const QString summary = u"泉州市教育局2023年工作总结"_s;
    const QString both = u"泉州市教育局2023年工作总结及2024年工作计划"_s;
    const QString half = u"泉州市教育局2023年上半年工作总结"_s;
    const QString government = u"泉州市2022年政府工作报告"_s;
    const QString next = u"goal 2024 350500"_s;
    const QString done = u"achieved 2023 350500"_s;
    for (const QString& title : {summary, both}) {
        for (const QString& heading :
             {u"二、2024年打算\n"_s, u"二、2024年工作安排\n"_s, u"三、下一步工作\n"_s,
              u"二、明年工作思路\n"_s, u"三、2024年工作重点\n"_s, u"三、努力方向\n"_s,
              u"第二部分 2024年重点工作\n"_s, u"四、2024年工作打算。"_s})
            QTest::addRow("%s: %s", qPrintable(title), qPrintable(heading))
                << title << heading << next;
        QTest::addRow("%s: problems", qPrintable(title)) << title << u"四、存在问题\n"_s << done;
    }
    QTest::newRow("half-year") << half << u"二、下半年工作\n"_s << u"goal 2023H2 350500"_s;
    QTest::newRow("government, the year before")
        << government << u"一、2021年工作回顾\n"_s << u"achieved 2021 350500"_s;
    const QString plans = u"泉州市“十三五”教育工作总结和“十四五”工作思路"_s;
    QTest::newRow("five years gone")
        << plans << u"一、“十三五”工作回顾\n"_s << u"achieved 2016-2020 350500"_s;
    QTest::newRow("five years to come")
        << plans << u"二、“十四五”工作思路\n"_s << u"goal 2021-2025 350500"_s;
    const QString plan = u"泉州市幼儿园发展行动计划(2023—2025年)"_s;
    const QString planned = u"goal 2023-2025 350500"_s;
    QTest::newRow("a plan's chapter behind what there is")
        << plan << u"一、现状\n2022年底有园92所。\n二、扩充资源\n"_s << planned;
    QTest::newRow("a heading of one word behind what there is")
        << plan << u"一、现状\n2022年底有园92所。\n三、任务\n"_s << planned;
    QTest::newRow("a plan's part of what there is")
        << plan << u"一、发展基础\n(一)办园条件\n"_s << u"achieved 2022 350500"_s;
    QTest::newRow("measures taken, in a report") << summary << u"二、举措\n"_s << done;
    QTest::newRow("what comes, in a report") << summary << u"三、打算\n"_s << next;
    QTest::newRow("who signs, and when")
        << u"泉州市2023年教育事业统计公报"_s << u"泉州市教育局 2024年5月18日\n"_s << done;
    QTest::newRow("government, this year")
        << government << u"三、2022年重点工作\n"_s << u"goal 2022 350500"_s;
}

void ZonesTest::belowHeading()
{
    QFETCH(QString, title);
    QFETCH(QString, heading);
    QFETCH(QString, stance);
    const QString text = title % u"\n一、主要工作完成情况\n全年新增学位3600个,成效明显。\n"_s %
                         heading % u"新建学校12所,优化教育布局。\n"_s;
    QCOMPARE(stanceOfLast(text), stance);
}

void ZonesTest::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stance");
    QTest::newRow("how a plan goes") << u"湖州市教育局关于2023年重点工作推进情况的汇报"_s
                                     << u"新建学校12所。"_s << u"achieved 2023 330500"_s;
    QTest::newRow("a prefecture by its short name")
        << u"红河州教育体育局2022年工作总结"_s << u"新建学校12所。"_s << u"achieved 2022 532500"_s;
    QTest::newRow("全市 of a county-level city")
        << u"乐清市教育局2022年工作总结"_s << u"全市共有学校466所。"_s << u"achieved 2022 330382"_s;
    QTest::newRow("全市 of a district") << u"深圳市宝安区教育局2022年工作总结"_s
                                        << u"全市共有466所。"_s << u"reference 2022 440300"_s;
    QTest::newRow("全市 of a district of Beijing")
        << u"北京市海淀区教委2023年工作总结"_s << u"全市仅5所。"_s << u"reference 2023 110000"_s;
    QTest::newRow("a city that only its districts name")
        << u"2022年全市教育工作总结"_s << u"荔城区、仙游县、涵江区进展顺利。全市新建学校12所。"_s
        << u"achieved 2022 350300"_s;
    QTest::newRow("back from a district to the whole")
        << u"湖州市教育局2023年工作总结"_s << u"德清县新建学校3所,全市新建学校12所。"_s
        << u"achieved 2023 330500"_s;
}

void ZonesTest::titles()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, stance);
    QCOMPARE(stanceOfLast(title % u'\n' % text), stance);
}

QTEST_GUILESS_MAIN(ZonesTest)
#include "tst_zones.moc"
