// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "samplecells.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::Cell;
using exchange::Number;
using exchange::Percent;
using exchange::Table;
using exchange::Words;
using test::number;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

Table oneCell(const Cell& cell)
{
    return {.name = {}, .columns = {{u"h"_s}}, .rows = {{cell}}};
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTable();
    void cell_data();
    void cell();
    void headingIsGuardedToo();
    void shortAndLongRows();
    void manyRows_data();
    void manyRows();
    void otherEncoding();
    void otherSeparator();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
};

void TestCsv::writesTable()
{
    const Table table{
        .name = u"对比"_s,
        .columns = {{u"区划"_s}, {u"目标"_s}, {u"成效"_s}, {u"完成率"_s}},
        .rows = {{Words{u"深圳市"_s}, number(u"200000"_s), number(u"206000"_s), Percent{1.03}},
                 {Words{u"泉州市"_s}, Cell(), number(u"92.04"_s), Cell()}}};
    QVERIFY(exchange::writeCsv(table, at(u"table.csv"_s)));
    QCOMPARE(contents(at(u"table.csv"_s)), QByteArray("\xEF\xBB\xBF区划,目标,成效,完成率\r\n"
                                                      "深圳市,200000,206000,103.0%\r\n"
                                                      "泉州市,,92.04,\r\n"));
}

void TestCsv::cell_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QByteArray>("expected");

    const auto words = [](const char* name, QString text, const QByteArray& expected) {
        QTest::newRow(name) << Cell(Words{text}) << expected;
    };
    words("plain", u"新增学位"_s, "新增学位");
    words("tone is not written", u"达成"_s, "达成");
    words("comma", u"一,二"_s, "\"一,二\"");
    words("quotation mark", u"the \"new\" one"_s, "\"the \"\"new\"\" one\"");
    words("line feed", u"一\n二"_s, "\"一\n二\"");
    words("carriage return", u"一\r二"_s, "\"一\r二\"");
    words("Chinese comma", u"一\uFF0C二"_s, "一\xEF\xBC\x8C二");
    words("empty", u""_s, "");
    words("formula", u"=1+1"_s, "'=1+1");
    words("formula with comma", u"=SUM(A1,A2)"_s, "\"'=SUM(A1,A2)\"");
    words("plus", u"+7%"_s, "'+7%");
    words("minus", u"-3.62%"_s, "'-3.62%");
    words("at", u"@x"_s, "'@x");
    words("tab", u"\tx"_s, "'\tx");
    words("leading carriage return", u"\rx"_s, "\"'\rx\"");
    words("full-width equals", u"\uFF1D1"_s,
          "'\xEF\xBC\x9D"
          "1");
    words("minus inside", u"2-3个"_s, "2-3个");
    words("beyond the first plane", u"\U00020BB7"_s, "\xF0\xA0\xAE\xB7");

    const auto numbers = [](const char* text) {
        QTest::newRow(text) << Cell(number(QString::fromLatin1(text))) << QByteArray(text);
    };
    numbers("0");
    numbers("-7");
    numbers("-3.62");
    numbers("38009700");
    numbers("9223372036854775807");
    numbers("-9223372036854775807");
    numbers("0.000000000001");
    numbers("9223372.036854775807");

    QTest::newRow("percent") << Cell(Percent{0.437}) << QByteArray("43.7%");
    QTest::newRow("percent, rounded") << Cell(Percent{1.0 / 3}) << QByteArray("33.3%");
    QTest::newRow("percent, negative") << Cell(Percent{-0.05}) << QByteArray("-5.0%");
    QTest::newRow("no percent") << Cell(Percent{std::numeric_limits<double>::quiet_NaN()})
                                << QByteArray();
    QTest::newRow("blank") << Cell() << QByteArray();
}

void TestCsv::cell()
{
    QFETCH(Cell, cell);
    QFETCH(QByteArray, expected);
    QVERIFY(exchange::writeCsv(oneCell(cell), at(u"cell.csv"_s)));
    QCOMPARE(contents(at(u"cell.csv"_s)), QByteArray("\xEF\xBB\xBFh\r\n" + expected + "\r\n"));
}

void TestCsv::headingIsGuardedToo()
{
    const Table table{.name = {}, .columns = {{u"=a"_s}, {u"b,c"_s}}, .rows = {}};
    QVERIFY(exchange::writeCsv(table, at(u"heading.csv"_s)));
    QCOMPARE(contents(at(u"heading.csv"_s)), QByteArray("\xEF\xBB\xBF'=a,\"b,c\"\r\n"));
}

void TestCsv::shortAndLongRows()
{
    const Table table{.name = {},
                      .columns = {{u"a"_s}, {u"b"_s}},
                      .rows = {{}, {Words{u"1"_s}}, {Words{u"1"_s}, Words{u"2"_s}, Words{u"3"_s}}}};
    QVERIFY(exchange::writeCsv(table, at(u"rows.csv"_s)));
    QCOMPARE(contents(at(u"rows.csv"_s)), QByteArray("\xEF\xBB\xBF"
                                                     "a,b\r\n,\r\n1,\r\n1,2\r\n"));
}

void TestCsv::manyRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("gb18030");

    // Threads make a part of 4,096 rows each: whole parts, a row more or less, more than threads.
    for (const int rows : {0, 1, 4'095, 4'096, 4'097, 8'192, 200'000})
        QTest::addRow("%d", rows) << rows << false;
    QTest::newRow("GB18030") << 50'000 << true;
}

void TestCsv::manyRows()
{
    QFETCH(int, rows);
    QFETCH(bool, gb18030);
    const QByteArray words = gb18030 ? "\xD1\xA7\xCE\xBB" : "学位";
    Table table{.name = {}, .columns = {{u"n"_s}, {u"w"_s}}, .rows = {}};
    QByteArray expected = gb18030 ? "n,w\r\n" : "\xEF\xBB\xBFn,w\r\n";
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({Number{Decimal(row)}, Words{u"学位"_s}});
        expected += QByteArray::number(row) + ',' + words + "\r\n";
    }
    exchange::CsvStyle style;
    if (gb18030)
        style.encoding = exchange::CsvStyle::Encoding::Gb18030;
    QVERIFY(exchange::writeCsv(table, at(u"many.csv"_s), style));
    QVERIFY(contents(at(u"many.csv"_s)) == expected);
}

void TestCsv::otherEncoding()
{
    const Table table{
        .name = u"t"_s, .columns = {{u"区划"_s}}, .rows = {{Words{u"深圳,\U00020BB7"_s}}}};
    QVERIFY(exchange::writeCsv(table, at(u"gb.csv"_s),
                               {.encoding = exchange::CsvStyle::Encoding::Gb18030}));
    QCOMPARE(contents(at(u"gb.csv"_s)),
             QByteArray("\xC7\xF8\xBB\xAE\r\n\"\xC9\xEE\xDB\xDA,\x95\x34\xB2\x35\"\r\n"));
}

void TestCsv::otherSeparator()
{
    const Table table{.name = u"t"_s,
                      .columns = {{u"a"_s}, {u"b"_s}},
                      .rows = {{Words{u"一,二"_s}, Words{u"三\t四"_s}},
                               {exchange::Formula{u"A1"_s, 0.1, 0}, number(u"-0.05"_s)}}};
    QVERIFY(exchange::writeCsv(table, at(u"t.tsv"_s), {.separator = '\t'}));
    QCOMPARE(contents(at(u"t.tsv"_s)), QByteArray("\xEF\xBB\xBF"
                                                  "a\tb\r\n一,二\t\"三\t四\"\r\n0.1\t-0.05\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
