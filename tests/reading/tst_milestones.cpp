// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "milestones.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

class MilestonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void carriesContextAndEvidence();

private:
    [[nodiscard]] std::vector<Milestone> read(const text::Document& document, ReportKind kind) const
    {
        ReportHeader header;
        header.kind = kind;
        header.period = Period::year(2022);
        header.districtCode = u"350200"_s;
        const ContextResolver context(document, *m_knowledge, header);
        return readMilestones(document, *m_knowledge, header, context);
    }

    std::shared_ptr<const Knowledge> m_knowledge;
};

void MilestonesTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().subject));
    m_knowledge = *knowledge;
}

void MilestonesTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("milestones"); // action object

    const auto row = [](const char* name, const QString& text, const QStringList& milestones) {
        QTest::newRow(name) << text << milestones;
    };
    row("words that many things share are no name",
        u"组建专项工作小组,制定专项整改工作方案,编制实施方案、完善规划研究方案。"_s, {});
    row("two events", u"承办全市教学改革现场会和国际课堂创新论坛。"_s,
        {u"承办 全市教学改革现场会"_s, u"承办 国际课堂创新论坛"_s});
    row("two papers in one name", u"制定班主任队伍行动计划和校园文化实施方案。"_s,
        {u"制定 班主任队伍行动计划和校园文化实施方案"_s});
    row("nothing", u"各校平稳开课,师生安心。"_s, {});
    row("a time is no thing", u"其中9月开学投用的8所学校增加学位。"_s, {});
    row("in use when the term begins", u"城北小学将于9月开学时投入使用。"_s,
        {u"投入使用 城北小学"_s});
    row("in use, said of the clause before", u"城北小学主体完工,将于9月开学时投入使用。"_s,
        {u"竣工 城北小学"_s, u"投入使用 城北小学"_s});
    // papers
    row("issued", u"出台《校园午餐管理办法》。"_s, {u"出台 校园午餐管理办法"_s});
    row("two titles", u"印发《学区治理办法》《选课走班指引》。"_s,
        {u"印发 学区治理办法"_s, u"印发 选课走班指引"_s});
    row("title and more", u"出台《学前教育规划》和校车安全管理办法。"_s,
        {u"出台 学前教育规划"_s, u"出台 校车安全管理办法"_s});
    row("without title marks", u"研究制定家校共育三年行动计划。"_s,
        {u"制定 家校共育三年行动计划"_s});
    row("no paper", u"制定得力。"_s, {});
    row("revised", u"修订教师轮岗管理办法。"_s, {u"修订 教师轮岗管理办法"_s});
    row("carried out only by title", u"实施《阅读促进方案》,实施素质提升工作。"_s,
        {u"实施 阅读促进方案"_s});
    // bodies
    row("founded", u"成立厦门市家庭教育指导中心。"_s, {u"成立 厦门市家庭教育指导中心"_s});
    row("first of its kind", u"成立全市首个海洋产业学院。"_s, {u"成立 海洋产业学院"_s});
    row("a bare noun is no name", u"组建工作专班。"_s, {});
    row("a list of places in one name", u"组建岛内、岛外职业教育联盟。"_s,
        {u"组建 岛内、岛外职业教育联盟"_s});
    row("two bodies", u"建立命题专家库、名师资源库。"_s,
        {u"建立 命题专家库"_s, u"建立 名师资源库"_s});
    row("counted bodies are figures", u"新成立12个教育集团。"_s, {});
    // buildings
    row("thing in front", u"集美新城实验学校开工建设。"_s, {u"开工 集美新城实验学校"_s});
    row("thing behind", u"开工建设翔安高级中学、同安体育学校。"_s,
        {u"开工 翔安高级中学"_s, u"开工 同安体育学校"_s});
    row("several in front", u"翔安高级中学、同安体育学校、海沧新校区投入使用。"_s,
        {u"投入使用 翔安高级中学"_s, u"投入使用 同安体育学校"_s, u"投入使用 海沧新校区"_s});
    row("thing in the clause before", u"加快推进滨海新校区建设,争取下半年尽早动工建设。"_s,
        {u"开工 滨海新校区"_s});
    row("only a date in front", u"力争2022年开工建设师生活动中心。"_s, {u"开工 师生活动中心"_s});
    row("counted schools are figures", u"7所学校9月投入使用。"_s, {});
    row("opened and in use", u"建成并启用市智慧教育云平台。"_s, {u"建成 市智慧教育云平台"_s});
    // events
    row("held", u"成功举办第三届校园戏剧节艺术展演。"_s, {u"举办 第三届校园戏剧节艺术展演"_s});
    row("routine is no event", u"定期召开安全形势分析会议。"_s, {});
    row("running schools is no event", u"支持社会力量举办民办学校。"_s, {});
    // honours
    row("honour", u"思明区被教育部评为全国阅读推广先进区。"_s, {u"评为 全国阅读推广先进区"_s});
    row("honour in marks", u"获评“全省书香校园”。"_s, {u"获评 全省书香校园"_s});
    row("counted bearers are figures", u"5所学校获评省级书香校园。"_s, {});
    row("counted honours are figures", u"荣获全省书香校园等3项荣誉。"_s, {});
    row("passed", u"顺利通过国家学前教育普及普惠省级验收。"_s,
        {u"通过 国家学前教育普及普惠省级验收"_s});
    row("project of somebody", u"市教科院获得国家级教学实验项目立项。"_s,
        {u"立项 国家级教学实验项目"_s});
    // work
    row("finished, of one year", u"圆满完成2021年度中考命题工作。"_s, {u"完成 2021年度中考命题"_s});
    row("finished, of no time", u"完成各项任务。"_s, {});
    row("of and work go together", u"完成2021年度名师的评选工作。"_s, {u"完成 2021年度名师评选"_s});
    row("two verbs in one clause", u"制定招考工作方案、成立督查工作小组。"_s,
        {u"制定 招考工作方案"_s, u"成立 督查工作小组"_s});
    row("verbs inside other words", u"推进会上各主办方发言,信息发布及时,入选人数增多。"_s, {});
    row("verbs inside titles", u"学习《关于成立学会的意见》。"_s, {});
}

void MilestonesTest::reads()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Milestone& milestone : read(text::fromText(text), ReportKind::Summary))
        found.append(milestone.action + u' ' + milestone.object);
    QTEST(found, "milestones");
}

void MilestonesTest::carriesContextAndEvidence()
{
    const text::Document document =
        text::fromText(u"各校平稳。出台《校园午餐管理办法》,加强督查。"_s);
    const std::vector<Milestone> plan = read(document, ReportKind::Plan);
    QCOMPARE(plan.size(), size_t(1));
    QCOMPARE(plan[0].role, Role::Goal);
    QCOMPARE(plan[0].period, Period::year(2022));
    QCOMPARE(plan[0].districtCode, u"350200"_s);
    QCOMPARE(plan[0].evidence.quote, u"出台《校园午餐管理办法》"_s);
    QCOMPARE(document.view({plan[0].evidence.begin, plan[0].evidence.end}).toString(),
             plan[0].evidence.quote);
    QCOMPARE(read(document, ReportKind::Summary).at(0).role, Role::Achieved);
}

QTEST_GUILESS_MAIN(MilestonesTest)
#include "tst_milestones.moc"
