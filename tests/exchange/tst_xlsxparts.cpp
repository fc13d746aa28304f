// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "samplecells.h"
#include "workbookreader.h"

#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;
using exchange::Cell;
using exchange::Number;
using exchange::Table;
using exchange::Tone;
using exchange::Words;

namespace {

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

/// What a workbook has besides words and numbers: formulas, links, names, charts, choices.
class TestWorkbookParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasKeepTheirValues();
    void formulasAreWorkedOutAnew();
    void linksLeadToTheLine();
    void whatAWorkbookHasBesidesCells();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    /// The workbook as it is read back.
    [[nodiscard]] QJsonArray sheets() const
    {
        const QString path = at(u"table.xlsx"_s);
        const auto written = exchange::writeXlsx({workbook(), sources()}, path);
        return written ? dump(path) : QJsonArray();
    }
};

void TestWorkbookParts::formulasKeepTheirValues()
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
void TestWorkbookParts::formulasAreWorkedOutAnew()
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
    QFile csv(at(u"office.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(csv.readAll()),
             u"编号,目标,成效,完成率,结论\n7,20.0万,10.0万,50.0%,达成\n8,100,,,未达成\n"_s);
}

void TestWorkbookParts::linksLeadToTheLine()
{
    REQUIRE_OPENPYXL();
    const QJsonObject sheet = sheets()[0].toObject();
    const QJsonObject expected{
        {u"B2"_s, u"'出处'!A3"_s}, {u"C2"_s, u"'出处'!A2"_s}, {u"B3"_s, u"'出处'!A2"_s}};
    QCOMPARE(sheet[u"links"].toObject(), expected);
    QCOMPARE(sheet[u"values"][1][1].toInt(), 200'000); // a number still
}

void TestWorkbookParts::whatAWorkbookHasBesidesCells()
{
    REQUIRE_OPENPYXL();
    const QJsonArray read = sheets();
    const QJsonObject sheet = read[0].toObject();
    QCOMPARE(sheet[u"freeze"].toString(), u"B2"_s);
    QCOMPARE(sheet[u"hiddenColumns"].toArray(), QJsonArray{u"A"_s});
    QCOMPARE(sheet[u"charts"].toInt(), 1);
    QCOMPARE(sheet[u"printArea"].toString(), u"A1:D3"_s);
    QCOMPARE(sheet[u"marks"].toArray(), (QJsonArray{QJsonArray{u"E2:E3"_s, u"\"达成\""_s},
                                                    QJsonArray{u"E2:E3"_s, u"\"未达成\""_s}}));
    QCOMPARE(sheet[u"choices"].toArray(),
             (QJsonArray{QJsonArray{u"E2:E3"_s, u"\"达成,未达成\""_s}}));
    QCOMPARE(sheet[u"names"].toObject(), (QJsonObject{{u"目标值"_s, u"'对比'!B2:B3"_s}}));
    QCOMPARE(read[1][u"state"].toString(), u"hidden"_s);
}

QTEST_GUILESS_MAIN(TestWorkbookParts)
#include "tst_xlsxparts.moc"
