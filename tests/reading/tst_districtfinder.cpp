// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "districtfinder.h"
#include "reading/knowledge.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

class DistrictFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsMentions_data();
    void findsMentions();
    void saysWhetherTheNameIsWhole();
    void listHoldsEveryDivision_data();
    void listHoldsEveryDivision();
    void listIsSound();

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    DistrictFinder m_finder;
};

void DistrictFinderTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().subject));
    m_knowledge = *knowledge;
    m_finder = DistrictFinder(m_knowledge->districts);
}

void DistrictFinderTest::findsMentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mentions"); // words:codes

    QTest::newRow("nothing") << u"各校要抓好晚托"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("full name") << u"请泉州市牵头"_s << QStringList{u"泉州市:350500"_s};
    QTest::newRow("short name") << u"把泉州办成强市"_s << QStringList{u"泉州:350500"_s};
    QTest::newRow("city and district are one mention")
        << u"深圳市宝安区的学校"_s << QStringList{u"深圳市宝安区:440306"_s};
    QTest::newRow("from the province down")
        << u"广东省深圳市龙华区"_s << QStringList{u"广东省深圳市龙华区:440309"_s};
    QTest::newRow("the parent tells two of one name apart")
        << u"海口市龙华区"_s << QStringList{u"海口市龙华区:460106"_s};
    QTest::newRow("short parent and short name")
        << u"海口龙华两地"_s << QStringList{u"海口龙华:460106"_s};
    QTest::newRow("all of one name") << u"龙华区有新校"_s << QStringList{u"龙华区:440309,460106"_s};
    QTest::newRow("neighbours stay apart")
        << u"晋江市石狮市"_s << QStringList{u"晋江市:350582"_s, u"石狮市:350581"_s};
    QTest::newRow("municipality") << u"北京市海淀区"_s << QStringList{u"北京市海淀区:110108"_s};
    QTest::newRow("county right below its province")
        << u"湖北省仙桃市"_s << QStringList{u"湖北省仙桃市:429004"_s};
    QTest::newRow("autonomous county as people say it")
        << u"前往琼中支教"_s << QStringList{u"琼中:469030"_s};
    QTest::newRow("short county name inside a word") << u"要提高县域教学"_s << QStringList{};
    QTest::newRow("short county name at a word's begin")
        << u"对口 高县"_s << QStringList{u"高县:511525"_s};
    QTest::newRow("everyday words name nobody")
        << u"新建资源教室,惠民利民,延长服务"_s << QStringList{};
}

void DistrictFinderTest::findsMentions()
{
    QFETCH(QString, text);
    QStringList found;
    for (const DistrictMention& mention : m_finder.find(text)) {
        found.append(text.sliced(mention.span.begin, mention.span.length()) + u':' +
                     mention.codes.join(u','));
    }
    QTEST(found, "mentions");
}

void DistrictFinderTest::saysWhetherTheNameIsWhole()
{
    const std::vector<DistrictMention> mentions = m_finder.find(u"宝安与南山区"_s);
    QCOMPARE(mentions.size(), size_t(2));
    QVERIFY(!mentions[0].fullName);
    QVERIFY(mentions[1].fullName);
}

void DistrictFinderTest::listHoldsEveryDivision_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shortName");

    QTest::newRow("province") << u"440000"_s << u"广东省"_s << u"广东"_s;
    QTest::newRow("autonomous region") << u"450000"_s << u"广西壮族自治区"_s << u"广西"_s;
    QTest::newRow("municipality") << u"110000"_s << u"北京市"_s << u"北京"_s;
    QTest::newRow("its district") << u"110108"_s << u"北京市/海淀区"_s << u"海淀"_s;
    QTest::newRow("city") << u"440300"_s << u"深圳市"_s << u"深圳"_s;
    QTest::newRow("city without counties") << u"441900"_s << u"东莞市"_s << u"东莞"_s;
    QTest::newRow("district") << u"440306"_s << u"深圳市/宝安区"_s << u"宝安"_s;
    QTest::newRow("new area") << u"310115"_s << u"上海市/浦东新区"_s << u"浦东"_s;
    QTest::newRow("county-level city") << u"350582"_s << u"泉州市/晋江市"_s << u"晋江"_s;
    QTest::newRow("right below the province") << u"419001"_s << u"济源市"_s << u"济源"_s;
    QTest::newRow("autonomous prefecture") << u"433100"_s << u"湘西土家族苗族自治州"_s << u"湘西"_s;
    QTest::newRow("one character stays whole") << u"410622"_s << u"鹤壁市/淇县"_s << u"淇县"_s;
    QTest::newRow("side of a banner stays")
        << u"150121"_s << u"呼和浩特市/土默特左旗"_s << u"土默特左旗"_s;
    QTest::newRow("the country") << u"000000"_s << u"全国"_s << u"全国"_s;
    QTest::newRow("Hong Kong") << u"810000"_s << u"香港特别行政区"_s << u"香港"_s;
    QTest::newRow("Macao") << u"820000"_s << u"澳门特别行政区"_s << u"澳门"_s;
    QTest::newRow("Taiwan") << u"710000"_s << u"台湾省"_s << u"台湾"_s;
}

void DistrictFinderTest::listHoldsEveryDivision()
{
    QFETCH(QString, code);
    const District* district = m_knowledge->districts.find(code);
    QVERIFY(district);
    QTEST(m_knowledge->districts.path(code), "path");
    QTEST(district->shortName, "shortName");
}

void DistrictFinderTest::listIsSound()
{
    int provinces = 0;
    for (const District& district : m_knowledge->districts.all()) {
        provinces += district.level == District::Level::Province && district.code != wholeCountry;
        QCOMPARE(district.code.size(), qsizetype(6));
        QVERIFY2(district.shortName.size() > 1, qPrintable(district.name));
    }
    QCOMPARE(provinces, 34);
    QVERIFY(m_knowledge->districts.all().size() > 3150);
}

QTEST_GUILESS_MAIN(DistrictFinderTest)
#include "tst_districtfinder.moc"
