// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

namespace {

/// One letter a line: Title, Metadata, Heading, Body, Chrome.
QString kindsOf(const QString& text)
{
    QString kinds;
    for (const Line& line : outline(text).lines)
        kinds += QStringView(u"TMHBC")[qsizetype(line.kind)];
    return kinds;
}

const QString prose = u"\n全市教育系统坚持优先发展，各项工作取得新成绩。\n"_s;

} // namespace

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsApart_data();
    void tellsKindsApart();
    void titleIsTheLikeliestLineAboveTheText_data();
    void titleIsTheLikeliestLineAboveTheText();
    void emptyLinesAreLeftOut();
};

void TestLines::tellsKindsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString title = u"某市教育局2022年工作总结"_s;
    QTest::newRow("title and text") << title + prose << u"TB"_s;
    QTest::newRow("menu and breadcrumb above")
        << u"首页\n新闻中心 政务公开 互动交流\n首页 > 信息公开 > 规划计划\n"_s + title + prose
        << u"CCCTB"_s;
    QTest::newRow("foreign site name above")
        << u"某某视频在线观看\n菜单\n"_s + title + prose << u"CCTB"_s;
    QTest::newRow("date and source below the title")
        << title + u"\n时间 : 2022-01-18 09:05 来源 : 某市教育局"_s + prose << u"TMB"_s;
    QTest::newRow("source in one run with buttons")
        << title + u"\n来源:某县教体局发布日期:2024年1月9日 【 字号: 打印打印"_s + prose
        << u"TMB"_s;
    QTest::newRow("views, font, index number")
        << title + u"\n浏览次数:231\n【字体:大 中 小】\n索引号:00755-2023-001"_s + prose
        << u"TMMMB"_s;
    QTest::newRow("date alone") << title + u"\n(2023年1月15日)"_s + prose << u"TMB"_s;
    QTest::newRow("remark below the title")
        << u"某县2023年学校建设进度表\n(截至2023年11月底)"_s + prose << u"TBB"_s;
    QTest::newRow("remark between the title and a table")
        << u"某县2023年学校建设进度表\n(截至2023年11月底)\n序号|项目名称|年度计划投资\n1|城东小学|300"_s +
               prose
        << u"TBBBB"_s;
    QTest::newRow("office above the title") << u"某市教育局\n2022年工作总结"_s + prose << u"MTB"_s;
    QTest::newRow("office and date below the text")
        << title + prose + u"某市教育局\n2023年1月5日"_s << u"TBMM"_s;
    QTest::newRow("title twice") << title + u"\n"_s + title + u"-某市教育局网站"_s + prose
                                 << u"TCB"_s;
    QTest::newRow("headings") << title + u"\n一、主要成效\n(一)学位建设"_s + prose +
                                     u"二、下一步工作\n1.加强党建"_s + prose
                              << u"THHBHHB"_s;
    QTest::newRow("heading without a number")
        << title + prose + u"学位建设"_s + prose + u"存在问题"_s + prose << u"TBHBHB"_s;
    QTest::newRow("heading that runs into its text")
        << title + u"\n(一)学位建设。新增学位2万座。"_s << u"TB"_s;
    QTest::newRow("item with a figure is no heading") << title + u"\n1.新增学位2万座"_s << u"TB"_s;
    QTest::newRow("item with a year is a heading") << title + u"\n1.2022年工作回顾"_s << u"TH"_s;
    QTest::newRow("second title inside")
        << u"2021年上半年工作总结"_s + prose + u"2021年下半年工作计划"_s + prose << u"TBTB"_s;
    QTest::newRow("part without a year")
        << title + prose + u"下一步工作打算"_s + prose << u"TBTB"_s;
    QTest::newRow("page numbers") << title + prose + u"- 3 -"_s + prose + u"第 4 页 共 10 页"_s +
                                         prose
                                  << u"TBCBCB"_s;
    QTest::newRow("foot of a page")
        << title + prose +
               u"附件:\n相关稿件:\n上一篇:另一份总结\n扫一扫在手机上打开当前页\n"
               "版权所有 某市教育局 粤ICP备12345678号"_s
        << u"TBCCCCC"_s;
    QTest::newRow("news that begins like a button")
        << title + prose + u"关闭校外培训机构12家,整改30家\n打印室改造5间"_s + prose << u"TBBBB"_s;
    QTest::newRow("cells of a table")
        << title + prose + u"指标\n目标\n结果\n新增学位\n20000\n20600\n"_s << u"TBBBBBBB"_s;
    QTest::newRow("rows of a table")
        << title + prose + u"指标 | 目标 | 结果\n新增学位 | 2万 | 2.06万"_s + prose << u"TBBBB"_s;
    QTest::newRow("lines without marks")
        << title + prose +
               u"主要成绩\n学前教育普及普惠\n新建幼儿园12所,普惠率达91%\n存在不足\n学位仍有缺口"_s
        << u"TBHHBHB"_s;
    QTest::newRow("plan at the end without marks")
        << title + prose + u"2023年工作思路\n新增学位1万座以上\n新建学校6所\n扫一扫"_s
        << u"TBTBBC"_s;
    QTest::newRow("head of a table over its rows")
        << title + prose + u"指标 2021年 2022年\n新增学位(个) 3000 2400"_s + prose << u"TBBBB"_s;
    QTest::newRow("no title") << u"一、主要成效"_s + prose << u"HB"_s;
    QTest::newRow("one sentence") << u"新增学位2万座。"_s << u"B"_s;
    QTest::newRow("one line without a mark") << u"新增学位2万座"_s << u"B"_s;
}

void TestLines::tellsKindsApart()
{
    QFETCH(QString, text);
    QTEST(kindsOf(text), "expected");
}

void TestLines::titleIsTheLikeliestLineAboveTheText_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("title");
    QTest::newRow("summary") << u"2022年某市教育工作总结"_s << u"2022年某市教育工作总结"_s;
    QTest::newRow("points") << u"工作计划\n某区2023年教育工作要点"_s << u"某区2023年教育工作要点"_s;
    QTest::newRow("two in one") << u"首页\n某县2021年工作总结和2022年工作打算"_s
                                << u"某县2021年工作总结和2022年工作打算"_s;
    QTest::newRow("half-year") << u"栏目索引\n2021 年上半年工作总结"_s
                               << u"2021 年上半年工作总结"_s;
    QTest::newRow("with a remark")
        << u"某市教育发展“十四五”规划(摘要)"_s << u"某市教育发展“十四五”规划(摘要)"_s;
    QTest::newRow("bulletin") << u"某县2022年教育事业统计公报"_s << u"某县2022年教育事业统计公报"_s;
    QTest::newRow("no word of the genre")
        << u"首页\n办好人民满意的教育"_s << u"办好人民满意的教育"_s;
}

void TestLines::titleIsTheLikeliestLineAboveTheText()
{
    QFETCH(QString, above);
    const QString text = above + u"\n时间:2023-01-01"_s + prose;
    QString found;
    for (const Line& line : outline(text).lines) {
        if (line.kind == LineKind::Title)
            found += text.sliced(line.span.begin, line.span.length());
    }
    QTEST(found, "title");
}

void TestLines::emptyLinesAreLeftOut()
{
    const QString text = u"\n\n一行。\n \n二行。\n"_s;
    const std::vector<Line> expected = {{{2, 5}, LineKind::Body}, {{8, 11}, LineKind::Body}};
    QCOMPARE(outline(text).lines, expected);
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
