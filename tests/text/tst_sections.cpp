// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

namespace {

/// One row a section: its level and its parent's place, its number, its heading, what it holds.
QStringList sectionsOf(const QString& text)
{
    const auto view = [&](Span span) { return text.sliced(span.begin, span.length()); };
    QStringList rows;
    for (const Section& section : outline(text).sections) {
        if (section.parent < 0)
            continue;
        rows += u"%1<%2 %3|%4|%5"_s.arg(section.level)
                    .arg(section.parent)
                    .arg(section.number, view(section.heading),
                         view(section.span).replace(u'\n', u'/'));
    }
    return rows;
}

} // namespace

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestByTheirNumbers_data();
    void nestByTheirNumbers();
    void rootHoldsAll();
    void sentencesKnowTheirSection();
};

void TestSections::nestByTheirNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u"新增学位2万座。"_s << QStringList{};
    QTest::newRow("four levels")
        << u"一、成效\n(一)学位\n1.公办\n(1)幼儿园\n新增千座。\n二、计划\n新增两千座。"_s
        << QStringList{u"1<0 一、|成效|一、成效/(一)学位/1.公办/(1)幼儿园/新增千座。"_s,
                       u"2<1 (一)|学位|(一)学位/1.公办/(1)幼儿园/新增千座。"_s,
                       u"3<2 1.|公办|1.公办/(1)幼儿园/新增千座。"_s,
                       u"4<3 (1)|幼儿园|(1)幼儿园/新增千座。"_s,
                       u"1<0 二、|计划|二、计划/新增两千座。"_s};
    QTest::newRow("a level left out")
        << u"一、成效\n1.公办。新增千座。\n2.民办。新增百座。"_s
        << QStringList{u"1<0 一、|成效|一、成效/1.公办。新增千座。/2.民办。新增百座。"_s,
                       u"3<1 1.|公办|1.公办。新增千座。"_s, u"3<1 2.|民办|2.民办。新增百座。"_s};
    QTest::newRow("run-in points end with their paragraph")
        << u"(一)学位\n一是扩容。建校5所。二是提质;三是增效。\n又一段。"_s
        << QStringList{u"2<0 (一)|学位|(一)学位/一是扩容。建校5所。二是提质;三是增效。/又一段。"_s,
                       u"4<1 一是|扩容|一是扩容。建校5所。"_s, u"4<1 二是|提质|二是提质;"_s,
                       u"4<1 三是|增效|三是增效。"_s};
    QTest::newRow("an item that says a figure has no heading")
        << u"1.新增学位2万座。建校5所。"_s << QStringList{u"3<0 1.||1.新增学位2万座。建校5所。"_s};
    QTest::newRow("years, versions in quotes and ordinals are no figures")
        << u"1.落实2023年“1+5”方案和第3次会议精神。建校5所。"_s
        << QStringList{u"3<0 1.|落实2023年“1+5”方案和第3次会议精神|"
                       "1.落实2023年“1+5”方案和第3次会议精神。建校5所。"_s};
    QTest::newRow("heading up to a colon")
        << u"1.学位建设:新增2万座。"_s << QStringList{u"3<0 1.|学位建设|1.学位建设:新增2万座。"_s};
    QTest::newRow("several items in one paragraph")
        << u"一、学位。新增千座。二、教师。招聘百人。"_s
        << QStringList{u"1<0 一、|学位|一、学位。新增千座。"_s,
                       u"1<0 二、|教师|二、教师。招聘百人。"_s};
    QTest::newRow("space in and after the number")
        << u"3 . 学位\n( 四 )教师"_s
        << QStringList{u"3<0 3.|学位|3 . 学位"_s, u"2<0 (四)|教师|( 四 )教师"_s};
    QTest::newRow("chapters, circled numbers")
        << u"第一部分 回顾\n一、学位\n①扩容\n第二部分 展望\n一、教师"_s
        << QStringList{u"0<0 第一部分|回顾|第一部分 回顾/一、学位/①扩容"_s,
                       u"1<1 一、|学位|一、学位/①扩容"_s, u"4<2 ①|扩容|①扩容"_s,
                       u"0<0 第二部分|展望|第二部分 展望/一、教师"_s, u"1<4 一、|教师|一、教师"_s};
    QTest::newRow("a plan after a summary stands above its items")
        << u"2021年上半年工作总结\n一、学位。新增千座。\n2021年下半年工作计划\n一、教师。招聘百人。"_s
        << QStringList{u"1<0 一、|学位|一、学位。新增千座。"_s,
                       u"0<0 |2021年下半年工作计划|2021年下半年工作计划/一、教师。招聘百人。"_s,
                       u"1<2 一、|教师|一、教师。招聘百人。"_s};
    QTest::newRow("headings without numbers")
        << u"学位建设\n全年新增学位千座。\n教师队伍\n全年招聘教师百人。"_s
        << QStringList{u"1<0 |学位建设|学位建设/全年新增学位千座。"_s,
                       u"1<0 |教师队伍|教师队伍/全年招聘教师百人。"_s};
    QTest::newRow("headings without numbers under numbered ones")
        << u"一、成效\n学位建设\n全年新增学位千座。\n教师队伍\n全年招聘教师百人。\n二、问题"_s
        << QStringList{u"1<0 一、|成效|"
                       "一、成效/学位建设/全年新增学位千座。/教师队伍/全年招聘教师百人。"_s,
                       u"5<1 |学位建设|学位建设/全年新增学位千座。"_s,
                       u"5<1 |教师队伍|教师队伍/全年招聘教师百人。"_s, u"1<0 二、|问题|二、问题"_s};
    QTest::newRow("decimals and years are no numbers of items")
        << u"1.5万座学位。\n2021.3月开工。\n3.14比2大。"_s << QStringList{};
}

void TestSections::nestByTheirNumbers()
{
    QFETCH(QString, text);
    QTEST(sectionsOf(text), "expected");
}

void TestSections::rootHoldsAll()
{
    const QString text = u"一、成效\n新增千座。"_s;
    const Section root{0, -1, {}, {}, {0, text.size()}};
    QCOMPARE(outline(text).sections.front(), root);
    QCOMPARE(outline(QString()).sections.size(), size_t(1));
}

void TestSections::sentencesKnowTheirSection()
{
    const QString text = u"总的情况良好。\n一、成效\n一是扩容。建校5所。\n二、计划\n再建5所。"_s;
    QStringList rows;
    for (const Sentence& sentence : outline(text).sentences) {
        rows += QString::number(sentence.section) + u' ' +
                text.sliced(sentence.span.begin, sentence.span.length());
    }
    const QStringList expected = {u"0 总的情况良好。"_s, u"1 成效"_s, u"2 扩容。"_s,
                                  u"2 建校5所。"_s,      u"3 计划"_s, u"3 再建5所。"_s};
    QCOMPARE(rows, expected);
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
