// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace duibiao::test;

/// What the console program prints and writes when all is well.
class TestCliResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void extractGolden();
    void extractSeveral();
    void extractCsv();
    void extractIsStable();
    void importTells();
    void importTwice();
    void importSameFileTwiceInOneCall();
    void importOrderChangesNothing();
    void compareGolden();
    void compareDoesNotChangeTheFile();
    void compareTable_data();
    void compareTable();
    void filters_data();
    void filters();
    void acceptChangesNothingRead();
    void check();
    void exports_data();
    void exports();
    void helpAndVersion_data();
    void helpAndVersion();

private:
    QString m_workspace;
    QTemporaryDir m_folder;
};

namespace {

/// How sure the reader is may be tuned without changing what it reads.
QByteArray withoutConfidence(QByteArray json)
{
    static const QRegularExpression pattern(u"\"confidence\": [0-9.]+"_s);
    return QString::fromUtf8(json).replace(pattern, u"\"confidence\": 1"_s).toUtf8();
}

QStringList indicatorsIn(const QByteArray& json)
{
    QStringList ids;
    for (const QJsonValue& row : QJsonDocument::fromJson(json)[u"rows"].toArray())
        ids += row[u"indicator"].toString();
    return ids;
}

} // namespace

void TestCliResults::initTestCase()
{
    m_workspace = m_folder.filePath(u"test.duibiao"_s);
    const Outcome outcome = run(
        {u"import"_s, u"-w"_s, m_workspace, u"--accept"_s, u"all"_s, planFile(), summaryFile()});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exit, 0);
}

void TestCliResults::extractGolden()
{
    const Outcome outcome = run({u"extract"_s, summaryFile()});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(withoutConfidence(outcome.out),
             contents(dataFile(u"expected/fengze-2022-summary.extract.json"_s)));
}

void TestCliResults::extractSeveral()
{
    const Outcome outcome = run({u"extract"_s, planFile(), summaryFile()});
    QCOMPARE(outcome.exit, 0);
    const QJsonArray reports = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0][u"report"][u"kind"].toString(), u"plan"_s);
    QCOMPARE(reports[1][u"report"][u"kind"].toString(), u"summary"_s);
}

void TestCliResults::extractCsv()
{
    const Outcome outcome =
        run({u"extract"_s, summaryFile(), u"--format"_s, u"csv"_s, u"--language"_s, u"en"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.startsWith("\xEF\xBB\xBF"
                                   "District,Indicator,Label,"));
    QVERIFY(outcome.out.contains(u"1950座"_s.toUtf8()));
}

void TestCliResults::extractIsStable()
{
    const QStringList call{u"extract"_s, planFile(), summaryFile()};
    const QByteArray first = run(call).out;
    QVERIFY(!first.isEmpty());
    QCOMPARE(run(call).out, first);
    QCOMPARE(run(call + QStringList{u"--language"_s, u"en"_s}).out, first);
    QCOMPARE(run(call + QStringList{u"--language"_s, u"zh_CN"_s}).out, first);
}

void TestCliResults::importTells()
{
    const QString workspace = m_folder.filePath(u"tells.duibiao"_s);
    const Outcome outcome =
        run({u"import"_s, u"-w"_s, workspace, summaryFile(), u"--language"_s, u"en"_s});
    QCOMPARE(QString::fromUtf8(outcome.out),
             summaryFile() + u": 泉州市/丰泽区, 2022, 4 figures, 0 milestones\n"_s);
    QCOMPARE(outcome.exit, 0);
}

void TestCliResults::importTwice()
{
    const QString workspace = m_folder.filePath(u"twice.duibiao"_s);
    const QStringList call{u"import"_s,   u"-w"_s,         workspace, planFile(),
                           summaryFile(), u"--language"_s, u"en"_s};
    QCOMPARE(run(call).exit, 0);
    const QByteArray before = run({u"compare"_s, u"-w"_s, workspace, u"--format"_s, u"json"_s}).out;
    const Outcome again = run(call);
    QCOMPARE(again.exit, 0);
    QCOMPARE(QString::fromUtf8(again.out), planFile() + u": already there, nothing stored\n"_s +
                                               summaryFile() +
                                               u": already there, nothing stored\n"_s);
    QCOMPARE(run({u"compare"_s, u"-w"_s, workspace, u"--format"_s, u"json"_s}).out, before);
}

void TestCliResults::importSameFileTwiceInOneCall()
{
    const QString workspace = m_folder.filePath(u"same.duibiao"_s);
    const Outcome outcome =
        run({u"import"_s, u"-w"_s, workspace, planFile(), planFile(), u"--language"_s, u"en"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out.count("already there"), 1);
}

void TestCliResults::importOrderChangesNothing()
{
    const QString workspace = m_folder.filePath(u"turned.duibiao"_s);
    QCOMPARE(run({u"import"_s, u"-w"_s, workspace, summaryFile(), planFile()}).exit, 0);
    for (const QString& verb : {u"compare"_s, u"check"_s}) {
        const QStringList rest{u"--format"_s, u"json"_s};
        QCOMPARE(run(QStringList{verb, u"-w"_s, workspace} + rest).out,
                 run(QStringList{verb, u"-w"_s, m_workspace} + rest).out);
    }
}

void TestCliResults::compareGolden()
{
    const Outcome outcome = run({u"compare"_s, u"-w"_s, m_workspace, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out, contents(dataFile(u"expected/fengze-2022.compare.json"_s)));
}

void TestCliResults::compareDoesNotChangeTheFile()
{
    const QByteArray before = contents(m_workspace);
    QCOMPARE(run({u"compare"_s, u"-w"_s, m_workspace}).exit, 0);
    QCOMPARE(contents(m_workspace), before);
}

void TestCliResults::compareTable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::newRow("en") << u"en"_s
                        << u"泉州市/丰泽区  New kindergarten places                    2022    "
                           "1800座        1950座         108.3%  Met      "
                           "1950座 reaches the goal of 1800座."_s;
    QTest::newRow("zh") << u"zh_CN"_s << u"完成"_s;
}

void TestCliResults::compareTable()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    const Outcome outcome = run({u"compare"_s, u"-w"_s, m_workspace, u"--language"_s, language});
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(QString::fromUtf8(outcome.out).contains(line), outcome.out.constData());
}

void TestCliResults::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QStringList>("indicators");
    const QStringList all{u"seats.kindergarten.added"_s, u"seats.primary.added"_s,
                          u"kindergarten.public.share"_s, u"teachers.trained"_s};
    const QStringList one{u"seats.primary.added"_s};
    QTest::newRow("none") << QStringList{} << all;
    QTest::newRow("path") << QStringList{u"--district"_s, u"泉州市/丰泽区"_s} << all;
    QTest::newRow("name") << QStringList{u"--district"_s, u"丰泽区"_s} << all;
    QTest::newRow("code") << QStringList{u"--district"_s, u"350503"_s} << all;
    QTest::newRow("another district") << QStringList{u"--district"_s, u"深圳市"_s} << QStringList{};
    QTest::newRow("two districts")
        << QStringList{u"--district"_s, u"深圳市"_s, u"--district"_s, u"丰泽区"_s} << all;
    QTest::newRow("indicator id") << QStringList{u"--indicator"_s, u"seats.primary.added"_s} << one;
    QTest::newRow("indicator name") << QStringList{u"--indicator"_s, u"新增小学学位"_s} << one;
    QTest::newRow("period") << QStringList{u"--period"_s, u"2022H1"_s} << all;
    QTest::newRow("another period") << QStringList{u"--period"_s, u"2021"_s} << QStringList{};
}

void TestCliResults::filters()
{
    QFETCH(QStringList, filter);
    const Outcome outcome =
        run(QStringList{u"compare"_s, u"-w"_s, m_workspace, u"--format"_s, u"json"_s} + filter);
    QCOMPARE(outcome.exit, 0);
    QTEST(indicatorsIn(outcome.out), "indicators");
}

void TestCliResults::acceptChangesNothingRead()
{
    for (const QString& accept : {u"none"_s, u"confident"_s}) {
        const QString workspace = m_folder.filePath(accept + u".duibiao"_s);
        QCOMPARE(
            run({u"import"_s, u"-w"_s, workspace, u"--accept"_s, accept, planFile(), summaryFile()})
                .exit,
            0);
        const Outcome outcome = run({u"compare"_s, u"-w"_s, workspace, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.out, contents(dataFile(u"expected/fengze-2022.compare.json"_s)));
    }
}

void TestCliResults::check()
{
    const QString workspace = m_folder.filePath(u"check.duibiao"_s);
    QFile late(m_folder.filePath(u"late.txt"_s));
    QVERIFY(late.open(QIODevice::WriteOnly));
    late.write(
        u"泉州市丰泽区教育局2022年工作计划\n\n时间:2023-06-01\n\n2022年计划新增小学学位300座。\n"_s
            .toUtf8());
    late.close();
    QCOMPARE(run({u"import"_s, u"-w"_s, workspace, late.fileName()}).exit, 0);
    const Outcome json = run({u"check"_s, u"-w"_s, workspace, u"--format"_s, u"json"_s});
    QCOMPARE(json.exit, 0);
    const QJsonDocument document = QJsonDocument::fromJson(json.out);
    QCOMPARE(document[u"schema"].toString(), u"duibiao.check/1"_s);
    QCOMPARE(document[u"findings"].toArray().size(), 1);
    QCOMPARE(document[u"findings"][0][u"kind"].toString(), u"published_outside_year"_s);
    const Outcome table = run({u"check"_s, u"-w"_s, workspace, u"--language"_s, u"en"_s});
    QVERIFY(table.out.contains("was published on 1 June 2023"));
}

void TestCliResults::exports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void TestCliResults::exports()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, magic);
    const QString path = m_folder.filePath(u"out."_s + suffix);
    const Outcome outcome = run({u"export"_s, u"-w"_s, m_workspace, u"-o"_s, path});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exit, 0);
    QVERIFY(contents(path).startsWith(magic));
}

void TestCliResults::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("version") << QStringList{u"--version"_s} << u"duibiao-cli "_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << u"import -w"_s;
    for (const QString& verb :
         {u"extract"_s, u"import"_s, u"compare"_s, u"check"_s, u"coverage"_s, u"export"_s})
        QTest::newRow(qPrintable(verb)) << QStringList{verb, u"--help"_s} << u"--language"_s;
}

void TestCliResults::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QString());
    QVERIFY2(QString::fromUtf8(outcome.out).contains(says), outcome.out.constData());
}

QTEST_GUILESS_MAIN(TestCliResults)
#include "tst_cliresults.moc"
