// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

class TestSoftBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatGoesOn_data();
    void joinsWhatGoesOn();
};

void TestSoftBreaks::joinsWhatGoesOn_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::newRow("wrapped at a width") << u"某区教育工作总结\n"
                                           "　　今年以来全区教育系统坚持优先发展教育事业扎实\n"
                                           "推进各项重点工作新建改建扩建学校一批次共十二所学\n"
                                           "校，新增学位一万二千座，比上年增加三成，超额完成年\n"
                                           "初确定的目标任务。\n"
                                           "　　一、学位建设\n"
                                           "　　全区各街道各部门密切配合压实责任倒排工期挂图作\n"
                                           "战确保项目如期建成交付使用。\n"_s
                                        << u"某区教育工作总结\n"
                                           "今年以来全区教育系统坚持优先发展教育事业扎实"
                                           "推进各项重点工作新建改建扩建学校一批次共十二所学"
                                           "校,新增学位一万二千座,比上年增加三成,超额完成年"
                                           "初确定的目标任务。\n"
                                           "一、学位建设\n"
                                           "全区各街道各部门密切配合压实责任倒排工期挂图作"
                                           "战确保项目如期建成交付使用。\n"_s;
    QTest::newRow("after a comma") << u"全年新建学校共十二所，\n新增学位一万座。"_s
                                   << u"全年新建学校共十二所,新增学位一万座。"_s;
    QTest::newRow("after an enumeration comma") << u"全市中小学校、幼儿园、\n特殊学校共900所。"_s
                                                << u"全市中小学校、幼儿园、特殊学校共900所。"_s;
    QTest::newRow("prose that breaks off, whatever the width")
        << u"全区共有中小学七十一所。公办园四十五所,在园幼\n儿八千余人,比上年增加二百人。"_s
        << u"全区共有中小学七十一所。公办园四十五所,在园幼儿八千余人,比上年增加二百人。"_s;
    QTest::newRow("a heading with a comma")
        << u"抓基础,学位供给持续增加\n全年新建学校十二所,新增学位一万座。"_s
        << u"抓基础,学位供给持续增加\n全年新建学校十二所,新增学位一万座。"_s;
    QTest::newRow("over a page number")
        << u"全年任务顺利完成。全市新建改建扩建学校十二所,新增公办学\n\n- 3 -\n位一万座。"_s
        << u"全年任务顺利完成。全市新建改建扩建学校十二所,新增公办学位一万座。"_s;
    QTest::newRow("page number after a heading")
        << u"一、坚持改革创新,全面落实学位建设攻坚任务\n第 3 页\n新增学位一万座。"_s
        << u"一、坚持改革创新,全面落实学位建设攻坚任务\n第 3 页\n新增学位一万座。"_s;
    QTest::newRow("page number after a sentence")
        << u"全年任务顺利完成。\n- 3 -\n新增学位一万座。"_s
        << u"全年任务顺利完成。\n- 3 -\n新增学位一万座。"_s;
    QTest::newRow("comma before an item") << u"今年要做好以下几项工作，\n一、新建学校"_s
                                          << u"今年要做好以下几项工作,\n一、新建学校"_s;
    QTest::newRow("comma before an empty line")
        << u"今年要做好以下几项工作，\n\n新建学校"_s << u"今年要做好以下几项工作,\n\n新建学校"_s;
    QTest::newRow("paragraphs of any length")
        << u"全年新建学校十二所\n新增学位一万座\n"_s << u"全年新建学校十二所\n新增学位一万座\n"_s;
    QTest::newRow("cells of a table") << u"指标\n目标\n结果\n学位\n2万\n3万\n学校\n12\n13\n"_s
                                      << u"指标\n目标\n结果\n学位\n2万\n3万\n学校\n12\n13\n"_s;
    QTest::newRow("latin words") << u"the schools of the district,\nand the others"_s
                                 << u"the schools of the district,and the others"_s;
}

void TestSoftBreaks::joinsWhatGoesOn()
{
    QFETCH(QString, original);
    QTEST(clean(original).text, "expected");
}

QTEST_GUILESS_MAIN(TestSoftBreaks)
#include "tst_softbreaks.moc"
