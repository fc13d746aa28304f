// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "samplecells.h"
#include "workbookreader.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;
using exchange::Cell;
using exchange::Number;
using exchange::Percent;
using exchange::Table;
using exchange::Tone;
using exchange::Words;

namespace {

Table comparison()
{
    return {.name = u"对比"_s,
            .columns = {{u"区划"_s, 16}, {u"目标"_s, 10}, {u"完成率"_s, 9}, {u"结论"_s, 30}},
            .rows = {{Words{u"深圳市"_s}, number(u"200000"_s), Percent{1.03},
                      Words{u"达成"_s, Tone::Good}},
                     {Words{u"=1+1"_s}, number(u"92.04"_s), Cell(), Words{u"未达成"_s, Tone::Bad}},
                     {Words{u"泉州市"_s}, number(u"-0.123456"_s), Percent{0.437},
                      Words{u"未报告"_s, Tone::Muted}}}};
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAndTypes();
    void numberFormats();
    void numbersAndTheirHeadingsStandRight();
    void tones();
    void sheetSetUp();
    void rowsHaveRoomForWrappedWords();
    void severalSheets();
    void emptyOnes();
    void awkwardText_data();
    void awkwardText();
    void moreRowsThanASheetHolds();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    /// Writes the tables and gives what is read back.
    [[nodiscard]] QJsonArray roundTrip(const std::vector<Table>& tables) const;
};

QJsonArray TestXlsx::roundTrip(const std::vector<Table>& tables) const
{
    const QString path = at(u"table.xlsx"_s);
    const auto written = exchange::writeXlsx(tables, path);
    return written ? dump(path) : QJsonArray();
}

void TestXlsx::cellsAndTypes()
{
    REQUIRE_OPENPYXL();
    const QJsonArray sheets = roundTrip({comparison()});
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets[0][u"name"].toString(), u"对比"_s);
    const QJsonArray expected{
        QJsonArray{u"区划"_s, u"目标"_s, u"完成率"_s, u"结论"_s},
        QJsonArray{u"深圳市"_s, 200000, 1.03, u"达成"_s},
        QJsonArray{u"=1+1"_s, 92.04, QJsonValue::Null, u"未达成"_s},
        QJsonArray{u"泉州市"_s, -0.123456, 0.437, u"未报告"_s},
    };
    QCOMPARE(sheets[0][u"values"].toArray(), expected);
    QCOMPARE(sheets[0][u"types"].toArray(),
             (QJsonArray{u"ssss"_s, u"snns"_s, u"snns"_s, u"snns"_s})); // no f: no formula
}

void TestXlsx::numberFormats()
{
    REQUIRE_OPENPYXL();
    Table table{.name = u"n"_s, .columns = {{u"n"_s}}, .rows = {}};
    for (const auto& text :
         {u"200000"_s, u"-7"_s, u"92.5"_s, u"92.04"_s, u"0.125"_s, u"0.1234"_s, u"0.12345"_s})
        table.rows.push_back({number(text)});
    table.rows.push_back({Percent{1.03}});
    const QJsonArray formats = roundTrip({table})[0][u"formats"].toArray();
    QStringList column;
    for (const QJsonValue& row : formats)
        column.append(row[0].toString());
    QCOMPARE(column, (QStringList{u"General"_s, u"#,##0"_s, u"#,##0"_s, u"#,##0.0"_s, u"#,##0.00"_s,
                                  u"#,##0.000"_s, u"#,##0.0000"_s, u"#,##0.0000"_s, u"0.0%"_s}));
}

void TestXlsx::numbersAndTheirHeadingsStandRight()
{
    REQUIRE_OPENPYXL();
    const Table table{.name = u"t"_s,
                      .columns = {{u"区划"_s}, {u"目标"_s}, {u"完成率"_s}, {u"空"_s}},
                      .rows = {{Words{u"深圳市"_s}, Cell(), Percent{1.03}, Cell()},
                               {Words{u"泉州市"_s}, number(u"182"_s), Cell(), Cell()}}};
    QCOMPARE(roundTrip({table})[0][u"right"].toArray(),
             QJsonArray({u"-rr-"_s, u"--r-"_s, u"-r--"_s}));
}

void TestXlsx::tones()
{
    REQUIRE_OPENPYXL();
    Table table{.name = u"t"_s, .columns = {{u"t"_s}}, .rows = {}};
    for (const Tone tone :
         {Tone::Plain, Tone::Good, Tone::Bad, Tone::Running, Tone::Doubtful, Tone::Muted})
        table.rows.push_back({Words{u"词"_s, tone}});
    const QJsonArray looks = roundTrip({table})[0][u"looks"].toArray();
    QSet<QString> seen;
    for (qsizetype row = 1; row < looks.size(); ++row)
        seen.insert(looks[row][0].toString());
    QCOMPARE(seen.size(), 6); // each tone has a look of its own
    QVERIFY2(looks[0][0].toString().startsWith(u"bold"), qPrintable(looks[0][0].toString()));
}

void TestXlsx::sheetSetUp()
{
    REQUIRE_OPENPYXL();
    const QJsonObject sheet = roundTrip({comparison()})[0].toObject();
    QCOMPARE(sheet[u"freeze"].toString(), u"A2"_s);
    QCOMPARE(sheet[u"filter"].toString(), u"A1:D4"_s);
    QCOMPARE(sheet[u"orientation"].toString(), u"landscape"_s);
    QCOMPARE(sheet[u"paper"].toInt(), 9);
    QCOMPARE(sheet[u"titleRows"].toString(), u"1:1"_s);
    QCOMPARE(sheet[u"fit"].toArray(), (QJsonArray{true, 1, 0}));
    const QJsonArray widths = sheet[u"widths"].toArray();
    const QList<int> expected{16, 10, 9, 30};
    QCOMPARE(widths.size(), expected.size());
    for (qsizetype column = 0; column < expected.size(); ++column)
        QCOMPARE(qRound(widths[column].toDouble() - 0.5),
                 expected[column]); // Excel adds its margin
}

void TestXlsx::rowsHaveRoomForWrappedWords()
{
    REQUIRE_OPENPYXL();
    const QString longWords(50, u'长');
    const Table table{.name = u"对比"_s,
                      .columns = {{u"窄"_s, 10}, {u"宽"_s, 30}},
                      .rows = {{Words{longWords}, Words{u"一行"_s}},
                               {Words{}, Words{longWords}},
                               {Words{}, Words{QString(5, u'w').append(u' ').repeated(8)}}}};
    const QJsonArray heights = roundTrip({table})[0][u"heights"].toArray();
    QList<double> points;
    for (const QJsonValue& height : heights)
        points.append(height.toDouble());
    // none: as high as usual; the narrow column does not wrap
    QCOMPARE(points, (QList<double>{0, 0, 60, 30}));
}

void TestXlsx::severalSheets()
{
    REQUIRE_OPENPYXL();
    Table second = comparison();
    second.rows.clear();
    Table third = second;
    third.name = u"深圳市/宝安区"_s;
    const QJsonArray sheets = roundTrip({comparison(), second, third});
    QStringList names;
    for (const QJsonValue& sheet : sheets)
        names.append(sheet[u"name"].toString());
    QCOMPARE(names, (QStringList{u"对比"_s, u"对比 (2)"_s, u"深圳市-宝安区"_s}));
    QCOMPARE(sheets[1][u"values"].toArray().size(), 1);
    QCOMPARE(sheets[0][u"values"].toArray().size(), 4);
}

void TestXlsx::emptyOnes()
{
    REQUIRE_OPENPYXL();
    QCOMPARE(roundTrip({}).size(), 1); // a workbook has a sheet at the least
    QCOMPARE(roundTrip({Table{}}).size(), 1);
    const Table ragged{
        .name = u"r"_s,
        .columns = {{u"a"_s}, {u"b"_s}},
        .rows = {{}, {Words{u"1"_s}}, {Words{u"1"_s}, Words{u"2"_s}, Words{u"3"_s}}}};
    const QJsonArray expected{QJsonArray{u"a"_s, u"b"_s},
                              QJsonArray{QJsonValue::Null, QJsonValue::Null},
                              QJsonArray{u"1"_s, QJsonValue::Null}, QJsonArray{u"1"_s, u"2"_s}};
    QCOMPARE(roundTrip({ragged})[0][u"values"].toArray(), expected);
}

void TestXlsx::awkwardText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("markup") << u"<a & \"b\">"_s << u"<a & \"b\">"_s;
    QTest::newRow("line feed") << u"一\n二"_s << u"一\n二"_s;
    QTest::newRow("spaces around") << u"  x "_s << u"  x "_s;
    QTest::newRow("second plane") << u"\U00020BB7"_s << u"\U00020BB7"_s;
    QTest::newRow("control character") << u"a\u0001b"_s << u"a_x0001_b"_s; // as Excel writes it
    QTest::newRow("no character") << u"a\uFFFF\uFFFE"_s << u"a"_s;
    QTest::newRow("looks like a number") << u"007"_s << u"007"_s;
    QTest::newRow("looks like a link") << u"http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("as long as can be") << QString(32767, u'长') << QString(32767, u'长');
    QTest::newRow("too long") << QString(32768, u'长')
                              << QString(QString(32766, u'长') % u"\u2026");
}

void TestXlsx::awkwardText()
{
    REQUIRE_OPENPYXL();
    QFETCH(QString, text);
    const Table table{.name = u"t"_s, .columns = {{u"t"_s}}, .rows = {{Words{text}}}};
    QTEST(roundTrip({table})[0][u"values"][1][0].toString(), "expected");
}

void TestXlsx::moreRowsThanASheetHolds()
{
    constexpr qsizetype inSheet = 1 << 20; // with the heading
    Table table{.name = u"m"_s, .columns = {{u"m"_s}}, .rows = {}};
    table.rows.assign(inSheet + 1, {Number{Decimal(1)}});
    const QString path = at(u"more.xlsx"_s);
    QVERIFY(exchange::writeXlsx({table}, path));
    QCOMPARE(part(path, u"xl/worksheets/sheet1.xml"_s).count("<row "), inSheet);
    QCOMPARE(part(path, u"xl/worksheets/sheet2.xml"_s).count("<row "), 3);
    const QByteArray workbook = part(path, u"xl/workbook.xml"_s);
    QVERIFY2(workbook.contains("<sheet name=\"m (2)\""), workbook.constData());
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
