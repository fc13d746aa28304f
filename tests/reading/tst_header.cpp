// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

namespace {

/// A report's head as one line, so that a row shows the whole result.
QString written(const HeaderReading& reading, const Knowledge& knowledge)
{
    const ReportHeader& header = reading.header;
    return QStringList{header.title, knowledge.districts.path(header.districtCode),
                       toCode(header.kind), header.period.toString(),
                       header.published.toString(Qt::ISODate)}
        .join(u" | "_s);
}

} // namespace

class HeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void hintsWin();
    void openNamesAreCandidates();
    void evidenceStandsInTheText();
    void readsTheAnnotatedReports_data();
    void readsTheAnnotatedReports();

private:
    [[nodiscard]] HeaderReading read(const QString& text, const Hints& hints = {}) const
    {
        return readHeader(text::fromText(text), *m_knowledge, hints);
    }

    std::shared_ptr<const Knowledge> m_knowledge;
};

void HeaderTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().subject));
    m_knowledge = *knowledge;
}

void HeaderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("header");

    const auto row = [](const char* name, const QString& text, const QString& header,
                        const QString& fileName = {}) {
        QTest::newRow(name) << text << fileName << header;
    };
    row("summary of a city",
        u"厦门市教育局2022年工作总结\n时间:2023-01-09 来源:厦门市教育局\n全市学校平稳开课。"_s,
        u"厦门市教育局2022年工作总结 | 厦门市 | summary | 2022 | 2023-01-09"_s);
    row("a speech early in the year",
        u"在2022年衢州市教育工作会议上的讲话\n(2022年2月16日)\n\n同志们:\n我讲三点意见。"_s,
        u"在2022年衢州市教育工作会议上的讲话 | 衢州市 | mixed | 2022 | 2022-02-16"_s);
    row("a plan of five years told of before its end",
        u"衢州市“十四五”教育规划中期评估报告\n\n截至2023年底,规划指标进展顺利。"_s,
        u"衢州市“十四五”教育规划中期评估报告 | 衢州市 | summary | 2021-2023 | "_s);
    row("a table with its day below the title",
        u"衢州市2023年学校建设项目进度表\n(截至2023年12月底)\n\n一、新建学校\n全年竣工9所。"_s,
        u"衢州市2023年学校建设项目进度表 | 衢州市 | summary | 2023 | "_s);
    row("the second term of a school year",
        u"江山市教育局2023学年第二学期工作要点\n\n本学期重点做好三件事。"_s,
        u"江山市教育局2023学年第二学期工作要点 | 衢州市/江山市 | plan | 2024H1 | "_s);
    row("the first term of a school year",
        u"江山市教育局2023-2024学年上学期工作总结\n\n本学期开了新校。"_s,
        u"江山市教育局2023-2024学年上学期工作总结 | 衢州市/江山市 | summary | 2023H2 | "_s);
    row("a month in the first sentence", u"江山市教育整改情况报告\n\n2024年3月,督查组反馈问题。"_s,
        u"江山市教育整改情况报告 | 衢州市/江山市 | summary | 2024 | "_s);
    row("a school year", u"江山市教育局2023学年工作总结\n\n全市开了新校。"_s,
        u"江山市教育局2023学年工作总结 | 衢州市/江山市 | summary | 2023 | "_s);
    row("targets somebody answers for",
        u"江山市2024年教育工作目标责任书\n\n各乡镇要完成下列任务。"_s,
        u"江山市2024年教育工作目标责任书 | 衢州市/江山市 | plan | 2024 | "_s);
    row("a year from the day below the title",
        u"江山市教育惠民新闻发布会发布稿\n(2024年11月20日)\n\n今年全市开了新校。"_s,
        u"江山市教育惠民新闻发布会发布稿 | 衢州市/江山市 | summary | 2024 | 2024-11-20"_s);
    row("plan of a district",
        u"杭州市西湖区教育局2023年工作要点\n发布日期:2023年02月14日\n我区将开办新校。"_s,
        u"杭州市西湖区教育局2023年工作要点 | 杭州市/西湖区 | plan | 2023 | 2023-02-14"_s);
    row("summary and plan in one",
        u"晋江市教育局2023年工作总结和2024年工作计划\n一、2023年工作总结\n开了新校。"_s,
        u"晋江市教育局2023年工作总结和2024年工作计划 | 泉州市/晋江市 | mixed | 2023-2024 | "_s);
    row("two titles, halves of one year",
        u"2022 年上半年工作总结\n我区今年开校,福田区各校平稳。\n2022 年下半年工作计划\n再开两校。"_s,
        u"2022年上半年工作总结、2022年下半年工作计划 | 深圳市/福田区 | mixed | 2022 | "_s);
    row("half-year", u"南山区教育局2022年上半年工作总结\n我区开校。深圳市支持。"_s,
        u"南山区教育局2022年上半年工作总结 | 深圳市/南山区 | summary | 2022H1 | "_s);
    row("months", u"扬州市2022年1-9月教育工作完成情况\n全市进展好。"_s,
        u"扬州市2022年1-9月教育工作完成情况 | 扬州市 | summary | 2022-01..2022-09 | "_s);
    row("quarter", u"扬州市教育局2023年第一季度工作小结\n全市进展好。"_s,
        u"扬州市教育局2023年第一季度工作小结 | 扬州市 | summary | 2023Q1 | "_s);
    row("five years", u"苏州市教育发展“十四五”规划\n全市再建新校。"_s,
        u"苏州市教育发展“十四五”规划 | 苏州市 | plan | 2021-2025 | "_s);
    row("year in characters", u"绍兴市教育局二〇二一年工作总结\n全市开校。"_s,
        u"绍兴市教育局二〇二一年工作总结 | 绍兴市 | summary | 2021 | "_s);
    row("notice about a plan", u"关于印发《常熟市2024年教育工作要点》的通知\n各校照办。"_s,
        u"关于印发《常熟市2024年教育工作要点》的通知 | 苏州市/常熟市 | plan | 2024 | "_s);
    row("site chrome before the title",
        u"首页 > 信息公开 > 规划计划\n嘉兴市教育局2023年工作计划\n全市再建新校。"_s,
        u"嘉兴市教育局2023年工作计划 | 嘉兴市 | plan | 2023 | "_s);
    row("a plan next year in a summary",
        u"衢州市教育局2022年工作总结\n一、主要成绩\n开校。\n二、2023年工作计划\n再开。"_s,
        u"衢州市教育局2022年工作总结 | 衢州市 | mixed | 2022 | "_s);
    row("next steps do not make it mixed",
        u"衢州市教育局2022年工作总结\n一、主要成绩\n开校。\n二、下一步工作\n再开。"_s,
        u"衢州市教育局2022年工作总结 | 衢州市 | summary | 2022 | "_s);
    row("district from the source line",
        u"2022年工作总结\n来源:无锡市教育局 日期:2023-01-20\n学校平稳。"_s,
        u"2022年工作总结 | 无锡市 | summary | 2022 | 2023-01-20"_s);
    row("source above whoever speaks",
        u"2022年工作总结\n来源:深圳市教育局\n我区与罗湖区各校同步,全区平稳。"_s,
        u"2022年工作总结 | 深圳市/罗湖区 | summary | 2022 | "_s);
    row("short name in the body", u"2022年工作总结\n区教育局牵头,罗湖教育向好,全区平稳。"_s,
        u"2022年工作总结 | 深圳市/罗湖区 | summary | 2022 | "_s);
    row("a city with mentions of its districts",
        u"2022年工作总结\n我市进展好,深圳市统筹,南山区、福田区、宝安区、宝安区、宝安区跟进。"_s,
        u"2022年工作总结 | 深圳市 | summary | 2022 | "_s);
    row("namesakes told apart by the province",
        u"鼓楼区教育局2022年工作总结\n我区按福建省要求开校,福州市支持。"_s,
        u"鼓楼区教育局2022年工作总结 | 福州市/鼓楼区 | summary | 2022 | "_s);
    row("namesakes told apart by a neighbour", u"鼓楼区教育局2022年工作总结\n我区与玄武区结对。"_s,
        u"鼓楼区教育局2022年工作总结 | 南京市/鼓楼区 | summary | 2022 | "_s);
    row("namesakes told apart by the file's name", u"鼓楼区教育局2022年工作总结\n我区开校。"_s,
        u"鼓楼区教育局2022年工作总结 | 徐州市/鼓楼区 | summary | 2022 | "_s, u"徐州市.txt"_s);
    row("no title, all from the file's name", u"各校平稳开课。新增学位三百个。"_s,
        u"福田区2021年工作总结 | 深圳市/福田区 | summary | 2021 | "_s,
        u"福田区2021年工作总结.txt"_s);
    row("year from the date of publishing",
        u"台州市教育局工作总结\n发布时间:2023-02-01\n全市开校。"_s,
        u"台州市教育局工作总结 | 台州市 | summary | 2022 | 2023-02-01"_s);
    row("date as the last line", u"丽水市教育局2022年工作总结\n全市开校。\n2023年1月5日"_s,
        u"丽水市教育局2022年工作总结 | 丽水市 | summary | 2022 | 2023-01-05"_s);
    row("traditional characters", u"珠海市教育局2023年工作要點\n全市再辦新校。"_s,
        u"珠海市教育局2023年工作要点 | 珠海市 | plan | 2023 | "_s);
    row("office on a line of its own", u"福田区教育局\n2022年工作总结\n学校平稳开课。"_s,
        u"福田区教育局2022年工作总结 | 深圳市/福田区 | summary | 2022 | "_s);
    row("cells of a table are no titles",
        u"台州市教育局2023年工作要点\n任务\n2022年完成情况\n2023年目标\n学位\n三百\n五百"_s,
        u"台州市教育局2023年工作要点 | 台州市 | plan | 2023 | "_s);
    row("how a plan was carried out", u"台州市2022年教育工作要点完成情况\n全市再建新校。"_s,
        u"台州市2022年教育工作要点完成情况 | 台州市 | summary | 2022 | "_s);
    row("a title that says nothing", u"台州市让孩子上好学\n2022年,全市再建新校。"_s,
        u"台州市让孩子上好学 | 台州市 | other | 2022 | "_s);
    row("nothing to read", u"天气很好。"_s, u" |  | other |  | "_s);
    row("empty", QString(), u" |  | other |  | "_s);
}

void HeaderTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, fileName);
    Hints hints;
    hints.fileName = fileName;
    QTEST(written(read(text, hints), *m_knowledge), "header");
}

void HeaderTest::hintsWin()
{
    Hints hints;
    hints.districtCode = u"350500"_s;
    hints.kind = ReportKind::Plan;
    hints.period = Period::year(2030);
    QCOMPARE(written(read(u"厦门市教育局2022年工作总结\n全市开校。"_s, hints), *m_knowledge),
             u"厦门市教育局2022年工作总结 | 泉州市 | plan | 2030 | "_s);
}

void HeaderTest::openNamesAreCandidates()
{
    const HeaderReading reading = read(u"龙华区教育局2022年工作总结\n我区开校。"_s);
    QCOMPARE(reading.header.districtCode, QString());
    QCOMPARE(reading.districtCandidates, (QStringList{u"440309"_s, u"460106"_s}));
}

void HeaderTest::evidenceStandsInTheText()
{
    const text::Document document =
        text::fromText(u"厦门市教育局2022年工作总结\n时间:2023-01-09\n全市开校。"_s);
    const HeaderEvidence evidence = readHeader(document, *m_knowledge).evidence;
    QCOMPARE(document.view(evidence.title), u"厦门市教育局2022年工作总结"_s);
    QCOMPARE(document.view(evidence.district), u"厦门市"_s);
    QCOMPARE(document.view(evidence.period), u"2022年"_s);
    QCOMPARE(document.view(evidence.published), u"2023-01-09"_s);
}

void HeaderTest::readsTheAnnotatedReports_data()
{
    QTest::addColumn<QString>("gold");
    const QDir folder(QStringLiteral(DUIBIAO_SOURCE_DIR "/../shared/gold"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    if (names.isEmpty())
        QTest::newRow("none") << QString();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void HeaderTest::readsTheAnnotatedReports()
{
    QFETCH(QString, gold);
    QFile annotation(gold);
    if (!annotation.open(QIODevice::ReadOnly))
        QSKIP("the annotated reports are not part of the source");
    const QJsonObject expected = QJsonDocument::fromJson(annotation.readAll()).object();
    QFile report(QStringLiteral(DUIBIAO_SOURCE_DIR "/../shared/reports/") +
                 expected[u"source"_s].toString());
    QVERIFY2(report.open(QIODevice::ReadOnly), qPrintable(report.fileName()));
    const auto document = text::load(report.readAll());
    QVERIFY(document);
    const ReportHeader header = readHeader(*document, *m_knowledge).header;
    QCOMPARE(m_knowledge->districts.path(header.districtCode), expected[u"district"_s].toString());
    QCOMPARE(toCode(header.kind), expected[u"document_kind"_s].toString());
    QCOMPARE(header.period.toString(), expected[u"period"_s].toString());
    QCOMPARE(header.published.toString(Qt::ISODate), expected[u"published"_s].toString());
}

QTEST_GUILESS_MAIN(HeaderTest)
#include "tst_header.moc"
