// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "sheetname.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <minizip/unzip.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::Cell;
using exchange::Number;
using exchange::Percent;
using exchange::Table;
using exchange::Tone;
using exchange::Words;

namespace {

/// What dump_xlsx.py, that is openpyxl, sees in a file; empty where there is no openpyxl.
/// `more`: values for what formulas came to.
QJsonArray dump(const QString& path, const QStringList& more = {})
{
    QProcess python;
    const QString script = QStringLiteral(DUIBIAO_SOURCE_DIR "/tests/exchange/dump_xlsx.py");
    python.start(u"/usr/bin/python3"_s, QStringList{script, path} + more);
    python.waitForFinished();
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

/// A part of the file as it is stored.
QByteArray part(const QString& path, const char* name)
{
    QByteArray bytes;
    const unzFile archive = unzOpen64(QFile::encodeName(path).constData());
    if (unzLocateFile(archive, name, 1) == UNZ_OK && unzOpenCurrentFile(archive) == UNZ_OK) {
        std::array<char, 64 * 1024> buffer{};
        while (const int length = unzReadCurrentFile(archive, buffer.data(), buffer.size()))
            bytes.append(buffer.data(), length);
        unzCloseCurrentFile(archive);
    }
    unzClose(archive);
    return bytes;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasOpenpyxl()
{
    return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s}) == 0;
}

Number number(const QString& text)
{
    return {Decimal::parse(text).value()};
}

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

/// Goal, outcome and their formulas, with what a workbook has besides cells.
Table workbook()
{
    Table table{
        .name = u"对比"_s,
        .columns = {{u"编号"_s, 5, true}, {u"目标"_s}, {u"成效"_s}, {u"完成率"_s}, {u"结论"_s}},
        .rows = {}};
    table.columns[1].rangeName = u"目标值"_s;
    table.columns[4].marks = {{u"达成"_s, Tone::Good}, {u"未达成"_s, Tone::Bad}};
    table.formats = {u"0\\.0,\"万\""_s, u"0.0%"_s};
    table.linesIn = u"出处"_s;
    table.frozenColumns = 1;
    table.printedColumns = 4;
    const QString ratio = u"IF(OR(B#=\"\",C#=\"\"),\"\",C#/B#)"_s;
    table.rows = {{number(u"7"_s), Number{Decimal(200'000), 1, 2}, Number{Decimal(206'000), 1, 1},
                   exchange::Formula{ratio, 1.03, 2}, Words{u"达成"_s}},
                  {number(u"8"_s), Number{Decimal(100), 0, 1}, Cell(),
                   exchange::Formula{ratio, std::nullopt, 2}, Words{u"未达成"_s}}};
    table.charts = {{.title = u"图"_s,
                     .axis = u"座"_s,
                     .firstRow = 0,
                     .rows = 1,
                     .names = 4,
                     .series = {1, 2}}};
    return table;
}

Table sources()
{
    Table table{
        .name = u"出处"_s, .columns = {{u"原句"_s}}, .rows = {{Words{u"一"_s}}, {Words{u"二"_s}}}};
    table.hidden = true;
    return table;
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cellsAndTypes();
    void numberFormats();
    void tones();
    void sheetSetUp();
    void severalSheets();
    void emptyOnes();
    void awkwardText_data();
    void awkwardText();
    void moreRowsThanASheetHolds();
    void replacesOldFile();
    void refuses_data();
    void refuses();
    void refusesReadOnlyFolder();
    void sheetNames_data();
    void sheetNames();
    void formulasKeepTheirValues();
    void formulasAreWorkedOutAnew();
    void linksLeadToTheLine();
    void whatAWorkbookHasBesidesCells();

private:
    QTemporaryDir m_folder;
    bool m_canRead = false;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    /// Writes the tables and gives what is read back.
    [[nodiscard]] QJsonArray roundTrip(const std::vector<Table>& tables) const;
};

#define REQUIRE_OPENPYXL()                                                                         \
    if (!m_canRead)                                                                                \
    QSKIP("python3-openpyxl is not installed")

void TestXlsx::initTestCase()
{
    m_canRead = hasOpenpyxl();
}

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
    QCOMPARE(part(path, "xl/worksheets/sheet1.xml").count("<row "), inSheet);
    QCOMPARE(part(path, "xl/worksheets/sheet2.xml").count("<row "), 3);
    const QByteArray workbook = part(path, "xl/workbook.xml");
    QVERIFY2(workbook.contains("<sheet name=\"m (2)\""), workbook.constData());
}

void TestXlsx::replacesOldFile()
{
    const QString path = at(u"old.xlsx"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                             QFileDevice::ReadUser | QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(path, permissions));
    QVERIFY(QFile::link(path, at(u"link.xlsx"_s)));
    QVERIFY(exchange::writeXlsx({comparison()}, at(u"link.xlsx"_s)));
    QVERIFY(QFileInfo(at(u"link.xlsx"_s)).isSymLink());
    QCOMPARE(QFile::permissions(path), permissions);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.read(2), QByteArray("PK"));
    QVERIFY(
        QDir(m_folder.path()).entryList({u".duibiao*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestXlsx::refuses_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("folder missing") << at(u"missing/table.xlsx"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a device") << u"/dev/null"_s;
}

void TestXlsx::refuses()
{
    QFETCH(QString, path);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const auto written = exchange::writeXlsx({comparison()}, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(written.error().subject, path);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestXlsx::refusesReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto written = exchange::writeXlsx({comparison()}, folder.filePath(u"table.xlsx"_s));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                     QFileDevice::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestXlsx::sheetNames_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");

    const QString long31(31, u'长');
    QTest::newRow("as wished") << u"对比"_s << QStringList{} << u"对比"_s;
    QTest::newRow("path") << u"深圳市/宝安区"_s << QStringList{} << u"深圳市-宝安区"_s;
    QTest::newRow("every mark") << u"[a]:*?/\\b"_s << QStringList{} << u"-a------b"_s;
    QTest::newRow("apostrophes") << u"'a'b'"_s << QStringList{} << u"a'b"_s;
    QTest::newRow("empty") << u""_s << QStringList{} << u"Sheet"_s;
    QTest::newRow("only apostrophes") << u"'''"_s << QStringList{} << u"Sheet"_s;
    QTest::newRow("line") << u"a\nb"_s << QStringList{} << u"a b"_s;
    QTest::newRow("31") << long31 << QStringList{} << long31;
    QTest::newRow("32") << QString(32, u'长') << QStringList{} << long31;
    QTest::newRow("cut pair") << QString(QString(30, u'a') % u"\U00020BB7") << QStringList{}
                              << QString(30, u'a');
    QTest::newRow("taken") << u"a"_s << QStringList{u"A"_s} << u"a (2)"_s;
    QTest::newRow("taken twice") << u"a"_s << QStringList{u"a"_s, u"A (2)"_s} << u"a (3)"_s;
    QTest::newRow("taken, long") << long31 << QStringList{long31}
                                 << QString(QString(27, u'长') % u" (2)");
}

void TestXlsx::sheetNames()
{
    QFETCH(QString, wish);
    QFETCH(QStringList, taken);
    QTEST(exchange::sheetName(wish, taken), "expected");
}

void TestXlsx::formulasKeepTheirValues()
{
    REQUIRE_OPENPYXL();
    const QString path = at(u"formulas.xlsx"_s);
    QVERIFY(exchange::writeXlsx({workbook(), sources()}, path));
    const QJsonArray written = dump(path)[0][u"values"].toArray();
    QCOMPARE(written[1][3].toString(), u"=IF(OR(B2=\"\",C2=\"\"),\"\",C2/B2)"_s);
    QCOMPARE(written[2][3].toString(), u"=IF(OR(B3=\"\",C3=\"\"),\"\",C3/B3)"_s);
    const QJsonArray values = dump(path, {u"values"_s})[0][u"values"].toArray();
    QCOMPARE(values[1][3].toDouble(), 1.03);
    QVERIFY2(values[2][3].toString().isEmpty(), qPrintable(values[2][3].toString()));
    const QJsonArray formats = dump(path)[0][u"formats"].toArray();
    QCOMPARE(formats[1][1].toString(), u"0\\.0,\"万\""_s);
    QCOMPARE(formats[1][3].toString(), u"0.0%"_s);
}

/// Somebody changes a number; LibreOffice works the formula out and shows numbers as formatted.
void TestXlsx::formulasAreWorkedOutAnew()
{
    REQUIRE_OPENPYXL();
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    const QString path = at(u"office.xlsx"_s);
    QVERIFY(exchange::writeXlsx({workbook(), sources()}, path));
    QProcess process;
    process.start(u"/usr/bin/python3"_s,
                  {u"-c"_s,
                   u"import openpyxl,sys; b=openpyxl.load_workbook(sys.argv[1]); "
                   "b.worksheets[0]['C2']=100000; b.save(sys.argv[1])"_s,
                   path});
    QVERIFY(process.waitForFinished());
    process.start(u"soffice"_s,
                  {u"-env:UserInstallation=file://"_s + at(u"profile"_s), u"--headless"_s,
                   u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76"_s, u"--outdir"_s,
                   m_folder.path(), path});
    QVERIFY(process.waitForFinished(240'000));
    QCOMPARE(QString::fromUtf8(contents(at(u"office.csv"_s))),
             u"编号,目标,成效,完成率,结论\n7,20.0万,10.0万,50.0%,达成\n8,100,,,未达成\n"_s);
}

void TestXlsx::linksLeadToTheLine()
{
    REQUIRE_OPENPYXL();
    const QJsonObject sheet = roundTrip({workbook(), sources()})[0].toObject();
    const QJsonObject expected{
        {u"B2"_s, u"'出处'!A3"_s}, {u"C2"_s, u"'出处'!A2"_s}, {u"B3"_s, u"'出处'!A2"_s}};
    QCOMPARE(sheet[u"links"].toObject(), expected);
    QCOMPARE(sheet[u"values"][1][1].toInt(), 200'000); // a number still
}

void TestXlsx::whatAWorkbookHasBesidesCells()
{
    REQUIRE_OPENPYXL();
    const QJsonArray sheets = roundTrip({workbook(), sources()});
    const QJsonObject sheet = sheets[0].toObject();
    QCOMPARE(sheet[u"freeze"].toString(), u"B2"_s);
    QCOMPARE(sheet[u"hiddenColumns"].toArray(), QJsonArray{u"A"_s});
    QCOMPARE(sheet[u"charts"].toInt(), 1);
    QCOMPARE(sheet[u"printArea"].toString(), u"A1:D3"_s);
    QCOMPARE(sheet[u"marks"].toArray(), (QJsonArray{QJsonArray{u"E2:E3"_s, u"\"达成\""_s},
                                                    QJsonArray{u"E2:E3"_s, u"\"未达成\""_s}}));
    QCOMPARE(sheet[u"choices"].toArray(),
             (QJsonArray{QJsonArray{u"E2:E3"_s, u"\"达成,未达成\""_s}}));
    QCOMPARE(sheet[u"names"].toObject(), (QJsonObject{{u"目标值"_s, u"'对比'!B2:B3"_s}}));
    QCOMPARE(sheets[1][u"state"].toString(), u"hidden"_s);
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
