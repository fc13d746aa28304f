// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/district.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

// Not in code order, with what may stand in such a file besides lines of data.
const char* const divisions = "# a comment\n"
                              "440000\t广东省\t广东\t\n"
                              "440300\t深圳市\t深圳\t440000\n"
                              "440309\t龙华区\t龙华\t440300\n"
                              "440306\t宝安区\t宝安\t440300\r\n"
                              "\n"
                              "110000\t北京市\t北京\t\n"
                              "110108\t海淀区\t海淀\t110000\n"
                              "110105\t朝阳区\t朝阳\t110000\n"
                              "220000\t吉林省\t吉林\t\n"
                              "220100\t长春市\t长春\t220000\n"
                              "220104\t朝阳区\t朝阳\t220100\n"
                              "220200\t吉林市\t吉林\t220000\n"
                              "420000\t湖北省\t湖北\t\n"
                              "429000\t省直辖县级行政区划\t省直辖\t420000\n"
                              "429004\t仙桃市\t仙桃\t429000\n"
                              "460000\t海南省\t海南\t\n"
                              "460100\t海口市\t海口\t460000\n"
                              "460106\t龙华区\t龙华\t460100\n"
                              "469007\t东方市\t东方\t460000\n"
                              "500000\t重庆市\t重庆\t\n"
                              "500100\t市辖区\t市辖区\t500000\n"
                              "500103\t渝中区\t渝中\t500100\n";

DistrictTree tree()
{
    return DistrictTree::fromTsv(divisions).value();
}

QStringList codes(const std::vector<const District*>& districts)
{
    QStringList found;
    for (const District* district : districts)
        found.append(district->code);
    return found;
}

} // namespace

class TestDistrict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void readsByteOrderMark();
    void refuses_data();
    void refuses();
    void named_data();
    void named();
    void children_data();
    void children();
    void within_data();
    void within();
    void path_data();
    void path();
    void byPath_data();
    void byPath();
    void survivesMoving();
};

void TestDistrict::reads()
{
    const DistrictTree districts = tree();
    QCOMPARE(districts.all().size(), 21U);
    QVERIFY(std::ranges::is_sorted(districts.all(), {}, &District::code));
    const District expected{.code = u"440306"_s,
                            .name = u"宝安区"_s,
                            .shortName = u"宝安"_s,
                            .parentCode = u"440300"_s,
                            .level = District::Level::County};
    QVERIFY(districts.find(u"440306"));
    QCOMPARE(*districts.find(u"440306"), expected);
    QCOMPARE(districts.find(u"440300")->level, District::Level::City);
    QCOMPARE(districts.find(u"440000")->level, District::Level::Province);
    QCOMPARE(districts.find(u"440000")->parentCode, QString());
    QVERIFY(!districts.find(u"440307"));
    QVERIFY(!districts.find(u""));
}

void TestDistrict::readsByteOrderMark()
{
    const auto districts = DistrictTree::fromTsv("\xEF\xBB\xBF"
                                                 "440000\t广东省\t广东\t\n");
    QVERIFY(districts);
    QVERIFY(districts->find(u"440000"));
    QVERIFY(DistrictTree::fromTsv({})->all().empty());
}

void TestDistrict::refuses_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");

    const QByteArray good = "440000\t广东省\t广东\t\n";
    const auto row = [](const char* name, const QByteArray& tsv, QString line, QString fault) {
        QTest::newRow(name) << tsv << line << fault;
    };
    row("too few columns", good + "440300\t深圳市\t深圳\n", u"2"_s, u"columns"_s);
    row("too many columns", good + "440300\t深圳市\t深圳\t440000\tx\n", u"2"_s, u"columns"_s);
    row("short code", good + "\n# c\n4403\t深圳市\t深圳\t440000\n", u"4"_s, u"code"_s);
    row("letters in code", good + "44030A\t深圳市\t深圳\t440000\n", u"2"_s, u"code"_s);
    row("no name", good + "440300\t\t深圳\t440000\n", u"2"_s, u"name"_s);
    row("no short name", good + "440300\t深圳市\t\t440000\n", u"2"_s, u"short name"_s);
    row("city without parent", good + "440300\t深圳市\t深圳\t\n", u"2"_s, u"parent code"_s);
    row("province with parent", good + "110000\t北京市\t北京\t440000\n", u"2"_s, u"parent code"_s);
    row("its own parent", good + "440300\t深圳市\t深圳\t440300\n", u"2"_s, u"parent code"_s);
    row("parent not above", good + "440300\t深圳市\t深圳\t440100\n", u"2"_s, u"parent code"_s);
    row("unknown parent", "440300\t深圳市\t深圳\t440000\n", u"1"_s, u"parent code unknown"_s);
    row("code twice", good + good, u"2"_s, u"code twice"_s);
}

void TestDistrict::refuses()
{
    QFETCH(QByteArray, tsv);
    QFETCH(QString, line);
    QFETCH(QString, fault);
    const auto districts = DistrictTree::fromTsv(tsv);
    QVERIFY(!districts);
    QCOMPARE(districts.error(), (Error{ErrorCode::InvalidData, u"districts"_s, line, fault}));
}

void TestDistrict::named_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("full") << u"宝安区"_s << QStringList{u"440306"_s};
    QTest::newRow("short") << u"宝安"_s << QStringList{u"440306"_s};
    QTest::newRow("in two cities") << u"龙华区"_s << QStringList{u"440309"_s, u"460106"_s};
    QTest::newRow("province and city") << u"吉林"_s << QStringList{u"220000"_s, u"220200"_s};
    QTest::newRow("full and short alike") << u"市辖区"_s << QStringList{u"500100"_s};
    QTest::newRow("part of a name") << u"宝"_s << QStringList{};
    QTest::newRow("nothing") << u""_s << QStringList{};
}

void TestDistrict::named()
{
    QFETCH(QString, name);
    const DistrictTree districts = tree();
    QTEST(codes(districts.named(name)), "expected");
}

void TestDistrict::children_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("city") << u"440300"_s << QStringList{u"440306"_s, u"440309"_s};
    QTest::newRow("county") << u"440306"_s << QStringList{};
    QTest::newRow("province") << u"460000"_s << QStringList{u"460100"_s, u"469007"_s};
    QTest::newRow("country") << u""_s << QStringList{u"110000"_s, u"220000"_s, u"420000"_s,
                                                     u"440000"_s, u"460000"_s, u"500000"_s};
    QTest::newRow("unknown") << u"999999"_s << QStringList{};
}

void TestDistrict::children()
{
    QFETCH(QString, code);
    const DistrictTree districts = tree();
    QTEST(codes(districts.childrenOf(code)), "expected");
}

void TestDistrict::within_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<bool>("expected");

    QTest::newRow("itself") << u"440306"_s << u"440306"_s << true;
    QTest::newRow("city") << u"440306"_s << u"440300"_s << true;
    QTest::newRow("province") << u"440306"_s << u"440000"_s << true;
    QTest::newRow("not downwards") << u"440300"_s << u"440306"_s << false;
    QTest::newRow("sibling") << u"440306"_s << u"440309"_s << false;
    QTest::newRow("other province") << u"440306"_s << u"460000"_s << false;
    QTest::newRow("unknown") << u"999999"_s << u"999999"_s << false;
    QTest::newRow("empty") << u""_s << u""_s << false;
}

void TestDistrict::within()
{
    QFETCH(QString, code);
    QFETCH(QString, ancestor);
    QTEST(tree().isWithin(code, ancestor), "expected");
}

void TestDistrict::path_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");

    QTest::newRow("county in city") << u"440306"_s << u"深圳市/宝安区"_s;
    QTest::newRow("city") << u"440300"_s << u"深圳市"_s;
    QTest::newRow("province") << u"440000"_s << u"广东省"_s;
    QTest::newRow("municipality") << u"110000"_s << u"北京市"_s;
    QTest::newRow("in a municipality") << u"110108"_s << u"北京市/海淀区"_s;
    QTest::newRow("in a municipality, with placeholder") << u"500103"_s << u"重庆市/渝中区"_s;
    QTest::newRow("right below its province") << u"469007"_s << u"东方市"_s;
    QTest::newRow("same, with placeholder") << u"429004"_s << u"仙桃市"_s;
    QTest::newRow("unknown") << u"999999"_s << QString();
}

void TestDistrict::path()
{
    QFETCH(QString, code);
    QFETCH(QString, expected);
    const DistrictTree districts = tree();
    QCOMPARE(districts.path(code), expected);
    if (!expected.isEmpty()) {
        QVERIFY(districts.byPath(expected));
        QCOMPARE(districts.byPath(expected)->code, code);
    }
}

void TestDistrict::byPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code"); ///< empty: none or not decided

    const auto row = [](const char* name, QString path, QString code) {
        QTest::newRow(name) << path << code;
    };
    row("with province", u"广东省/深圳市/宝安区"_s, u"440306"_s);
    row("city with province", u"广东省/深圳市"_s, u"440300"_s);
    row("short names", u"广东/深圳/宝安"_s, u"440306"_s);
    row("bare unique", u"宝安区"_s, u"440306"_s);
    row("bare unique, short", u"宝安"_s, u"440306"_s);
    row("bare, in two cities", u"龙华区"_s, {});
    row("two cities told apart", u"海口市/龙华区"_s, u"460106"_s);
    row("told apart by province", u"海南省/龙华区"_s, u"460106"_s);
    row("municipality tells", u"北京市/朝阳区"_s, u"110105"_s);
    row("province of the same short name", u"吉林"_s, {});
    row("city of that name", u"吉林市"_s, u"220200"_s);
    row("below the province of that name", u"吉林/长春"_s, u"220100"_s);
    row("city in the province of that name", u"吉林/吉林"_s, u"220200"_s);
    row("wrong city", u"深圳市/朝阳区"_s, {});
    row("wrong order", u"宝安区/深圳市"_s, {});
    row("too much", u"深圳市/宝安区/宝安区"_s, {});
    row("unknown", u"火星市"_s, {});
    row("empty", u""_s, {});
    row("only marks", u"/"_s, {});
}

void TestDistrict::byPath()
{
    QFETCH(QString, path);
    const DistrictTree districts = tree();
    const District* found = districts.byPath(path);
    QTEST(found ? found->code : QString(), "code");
}

void TestDistrict::survivesMoving()
{
    DistrictTree first = tree();
    const District* baoan = first.find(u"440306");
    const DistrictTree second = std::move(first);
    QCOMPARE(second.find(u"440306"), baoan);
    QCOMPARE(codes(second.named(u"宝安区")), QStringList{u"440306"_s});
}

QTEST_GUILESS_MAIN(TestDistrict)
#include "tst_district.moc"
