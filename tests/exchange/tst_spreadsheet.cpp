// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "exchange/package.h"
#include "exchange/spreadsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::Grid;
using exchange::GridCell;
using exchange::Number;
using exchange::Percent;
using exchange::Table;
using exchange::Words;

namespace {

/// A sheet as lines of cells, numbers with a # before them.
QStringList printed(const Grid& grid)
{
    QStringList lines;
    for (const auto& row : grid.rows) {
        QStringList cells;
        for (const GridCell& cell : row)
            cells += cell.number ? QString(u'#' + QString::number(*cell.number)) : cell.text;
        lines += cells.join(u'|');
    }
    return lines;
}

/// An .xlsx as spreadsheet programs save it: words in a table of their own.
std::vector<exchange::Part> sharedStringWorkbook(const QByteArray& rows)
{
    const auto part = [](const char* name, const QByteArray& xml) {
        return exchange::Part{QString::fromLatin1(name), xml};
    };
    return {
        part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
            "relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application"
            "/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
            "PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-"
            "officedocument.spreadsheetml.worksheet+xml\"/><Override "
            "PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-"
            "officedocument.spreadsheetml.sharedStrings+xml\"/><Override "
            "PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
            "officedocument.spreadsheetml.styles+xml\"/></Types>"),
        part(
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            "2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        part("xl/workbook.xml",
             "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
             "<sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            "2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship "
            "Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "relationships/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship "
            "Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
        part("xl/sharedStrings.xml",
             "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2\" "
             "uniqueCount=\"2\"><si><t>指标</t></si><si><r><t>目</t></r><r><t>标</t></r></si></"
             "sst>"),
        part("xl/styles.xml",
             "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
             "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m"
             "&quot;月&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]0\\ \\U\\S\\D&quot;% "
             "day&quot;"
             "\"/></numFmts><cellStyleXfs count=\"1\"><xf numFmtId=\"10\"/></cellStyleXfs>"
             "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/>"
             "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"),
        part("xl/worksheets/sheet1.xml",
             "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
             "<sheetData>" +
                 rows + "</sheetData></worksheet>"),
    };
}

/// An .ods with these cells in one row.
std::vector<exchange::Part> openDocument(const QByteArray& cells)
{
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
            {u"META-INF/manifest.xml"_s,
             "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:"
             "1.0\"/>"},
            {u"content.xml"_s,
             "<office:document-content "
             "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
             "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
             "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
             "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
             "<office:automatic-styles><style:style style:name=\"ce1\" "
             "style:family=\"table-cell\"/></office:automatic-styles>"
             "<office:body><office:spreadsheet><table:table table:name=\"台账\"><table:table-row>" +
                 cells +
                 "</table:table-row></table:table></office:spreadsheet></office:body>"
                 "</office:document-content>"}};
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnWorkbook()
    {
        const Table table{
            .name = u"目标"_s,
            .columns = {{u"指标"_s}, {u"数值"_s}, {u"率"_s}},
            .rows = {{Words{u"学位 <新增>"_s}, Number{Decimal(206'000)}, Percent{0.547}},
                     {Words{u"=1+1"_s}, {}, {}}}};
        QVERIFY(exchange::writeXlsx({table}, at(u"ours.xlsx"_s)));
        const auto grids = exchange::readSpreadsheet(at(u"ours.xlsx"_s));
        QVERIFY(grids);
        QCOMPARE(grids->size(), size_t(1));
        QCOMPARE(grids->front().name, u"目标"_s);
        QCOMPARE(printed(grids->front()),
                 (QStringList{u"指标|数值|率"_s, u"学位 <新增>|#206000|54.7%"_s, u"=1+1"_s}));
    }

    void longWorkbookOfOurs()
    {
        Table table{.name = u"目标"_s, .columns = {{u"指标"_s}, {u"数值"_s}}, .rows = {}};
        constexpr int rows = 26'000; // beyond what is kept in memory while it is written
        for (int row = 0; row < rows; ++row)
            table.rows.push_back({Words{u"学位 & %1"_s.arg(row)}, Number{Decimal(row)}});
        QVERIFY(exchange::writeXlsx({table}, at(u"long.xlsx"_s)));
        const auto grids = exchange::readSpreadsheet(at(u"long.xlsx"_s));
        QVERIFY(grids);
        const QStringList lines = printed(grids->front());
        QCOMPARE(lines.size(), rows + 1);
        QCOMPARE(lines.first(), u"指标|数值"_s);
        QCOMPARE(lines.last(), u"学位 & 25999|#25999"_s);
    }

    void wordsInTheCellsThemselves()
    {
        QCOMPARE(read("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>指标</t></is></c>"
                      "<c r=\"C1\" t=\"inlineStr\"><is><r><t>目</t></r><r><t>标</t></r>"
                      "<rPh sb=\"0\" eb=\"1\"><t>mu</t></rPh></is></c></row>"
                      "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>"),
                 (QStringList{u"指标||目标"_s, u"#7"_s}));
    }

    void refusesSheetsThatAreMostlyEmpty()
    {
        QByteArray rows;
        for (int row = 1; row <= 400; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" +
                    QByteArray::number(row) + "\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
        QCOMPARE(read(rows),
                 QStringList(u"error %1"_s.arg(static_cast<int>(ErrorCode::FileTooLarge))));
    }

    void wordsInATableOfTheirOwn()
    {
        QCOMPARE(read("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v>"
                      "</c></row><row r=\"2\"><c r=\"B2\"><v>206000</v></c><c r=\"C2\"><f>B2*2</f>"
                      "<v>412000</v></c></row>"),
                 (QStringList{u"指标|目标"_s, u"|#206000|#412000"_s}));
    }

    void numbersThatAreShownAsSomethingElse()
    {
        QCOMPARE(
            read("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.5478</v></c><c r=\"B1\" s=\"2\"><v>44926"
                 "</v></c><c r=\"C1\" s=\"3\"><v>44896</v></c><c r=\"D1\" s=\"4\"><v>7</v></c>"
                 "<c r=\"E1\" s=\"1\" t=\"s\"><v>0</v></c></row>"),
            QStringList(u"54.78%|2022-12-31|2022-12-01|#7|指标"_s));
    }

    void formulasThatNoProgramWorkedOut()
    {
        QCOMPARE(read("<row r=\"1\"><c r=\"A1\"><f>B1*2</f><v></v></c><c r=\"B1\"><f>1+1</f></c>"
                      "<c r=\"C1\"><f>1+2</f><v>3</v></c></row>"),
                 QStringList(u"=B1*2|=1+1|#3"_s));
    }

    void sheetsToldOfByAPathFromTheRoot()
    {
        auto parts = sharedStringWorkbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c "
                                          "r=\"B1\" t=\"n\"><v>206000</v></c></row>");
        int told = 0;
        for (exchange::Part& part : parts) {
            if (part.name != u"xl/_rels/workbook.xml.rels"_s)
                continue;
            told += static_cast<int>(part.bytes.count("Target=\""));
            part.bytes.replace("Target=\"", "Target=\"/xl/");
        }
        QVERIFY(told > 0);
        const auto bytes = exchange::packParts(parts);
        QVERIFY(bytes && exchange::writeFile(*bytes, at(u"root.xlsx"_s)));
        const auto grids = exchange::readSpreadsheet(at(u"root.xlsx"_s));
        QVERIFY(grids);
        QCOMPARE(printed(grids->front()), QStringList(u"指标|#206000"_s));
    }

    void cellsOfAnOpenDocument_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("line");
        const auto cell = [](const QByteArray& attributes, const QByteArray& shown) -> QByteArray {
            return "<table:table-cell " + attributes + "><text:p>" + shown +
                   "</text:p></table:table-cell>";
        };
        const QByteArray words = cell("office:value-type=\"string\"", "指标 &amp; 率");
        QTest::newRow("words and number")
            << words + cell("office:value-type=\"float\" office:value=\"12\"", "12")
            << u"指标 & 率|#12"_s;
        // what liborcus passes over by itself
        QTest::newRow("percentage shown rounded")
            << words + cell("office:value-type=\"percentage\" office:value=\"0.5478\"", "55%")
            << u"指标 & 率|54.78%"_s;
        QTest::newRow("percentages beside each other")
            << cell("office:value-type=\"percentage\" office:value=\"1\" "
                    "table:number-columns-repeated=\"2\"",
                    "100%")
            << u"100%|100%"_s;
        QTest::newRow("money") << words +
                                      cell("office:value-type=\"currency\" office:value=\"160000\"",
                                           "16万")
                               << u"指标 & 率|#160000"_s;
        QTest::newRow("percentage worked out")
            << words + cell("table:formula=\"of:=1/4\" office:value-type=\"percentage\" "
                            "office:value=\"0.25\"",
                            "25%")
            << u"指标 & 率|25%"_s;
        QTest::newRow("words and number worked out")
            << cell("table:formula=\"of:=B1\" office:value-type=\"string\"", "学位") +
                   cell("table:formula=\"of:=1+2\" office:value-type=\"float\" "
                        "office:value=\"3\"",
                        "3")
            << u"学位|#3"_s;
        QTest::newRow("not worked out")
            << cell("table:formula=\"of:=1+2\"", {}) + words << u"=1+2|指标 & 率"_s;
    }

    void cellsOfAnOpenDocument()
    {
        QFETCH(QByteArray, cells);
        const auto bytes = exchange::packParts(openDocument(cells));
        QVERIFY(bytes);
        QVERIFY(exchange::writeFile(*bytes, at(u"a.ods"_s)));
        const auto grids = exchange::readSpreadsheet(at(u"a.ods"_s));
        QVERIFY2(grids, grids ? "" : qPrintable(grids.error().detail));
        QCOMPARE(grids->front().name, u"台账"_s);
        QTEST(printed(grids->front()).join(u'\n'), "line");
    }

    void text_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("commas") << u"a.csv"_s
                                << QByteArray("指标,数\r\n\"甲,\"\"乙\"\"\",\"1,200\"\r\n")
                                << QStringList{u"指标|数"_s, u"甲,\"乙\"|#1200"_s};
        QTest::newRow("tabs in a .csv")
            << u"b.csv"_s << QByteArray("a\tb\n1\t二\n") << QStringList{u"a|b"_s, u"#1|二"_s};
        QTest::newRow("line end in a cell")
            << u"c.csv"_s << QByteArray("a\n\"一\n二\"\n") << QStringList{u"a"_s, u"一\n二"_s};
        QTest::newRow("guarded formula")
            << u"d.csv"_s << QByteArray("a\n'=1+1\n") << QStringList{u"a"_s, u"=1+1"_s};
        QTest::newRow("GB18030") << u"e.csv"_s << QByteArray("\xC7\xF8\xBB\xAE,\xC9\xEE\xDB\xDA\n")
                                 << QStringList{u"区划|深圳"_s};
    }

    void text()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(exchange::writeFile(bytes, at(name)));
        const auto grids = exchange::readSpreadsheet(at(name));
        QVERIFY(grids);
        QTEST(printed(grids->front()), "lines");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* test, const QString& name, const QByteArray& bytes,
                            ErrorCode code) {
            QTest::newRow(test) << name << bytes << static_cast<int>(code);
        };
        row("empty", u"empty.xlsx"_s, {}, ErrorCode::FileEmpty);
        row("no archive", u"no.xlsx"_s, "text", ErrorCode::InvalidData);
        row("unknown ending", u"a.doc"_s, "text", ErrorCode::FormatUnsupported);
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QVERIFY(exchange::writeFile(bytes, at(name)));
        const auto grids = exchange::readSpreadsheet(at(name));
        QVERIFY(!grids);
        QCOMPARE(static_cast<int>(grids.error().code), code);
        QCOMPARE(grids.error().subject, at(name));
    }

    void missingFile()
    {
        const auto grids = exchange::readSpreadsheet(at(u"none.xlsx"_s));
        QVERIFY(!grids);
        QCOMPARE(grids.error().code, ErrorCode::FileNotFound);
    }

private:
    /// A sheet of these rows, read; or "error" with its number.
    [[nodiscard]] QStringList read(const QByteArray& rows) const
    {
        const auto bytes = exchange::packParts(sharedStringWorkbook(rows));
        if (!bytes || !exchange::writeFile(*bytes, at(u"rows.xlsx"_s)))
            return {};
        const auto grids = exchange::readSpreadsheet(at(u"rows.xlsx"_s));
        return grids ? printed(grids->front())
                     : QStringList(u"error %1"_s.arg(static_cast<int>(grids.error().code)));
    }
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
