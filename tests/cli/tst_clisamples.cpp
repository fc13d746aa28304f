// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace duibiao::test;

/// The main job on whole reports: the five samples that come with the program, and the real ones
/// where they are at hand.
class TestCliSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void realReports_data();
    void realReports();

private:
    static void addExpected(const char* name, const QStringList& row);
    static void expectRow(const QString& folder, const QString& workspace);

    QTemporaryDir m_folder;
};

namespace {

QString written(const QJsonValue& side)
{
    if (!side.isObject())
        return u"-"_s;
    const QString derived = side[u"derived"].isString() ? u" derived"_s : QString();
    return QString(side[u"bound"].toString() + u' ' + QString::number(side[u"value"].toDouble()) +
                   derived);
}

QStringList partsOf(const QJsonValue& side)
{
    QStringList values;
    for (const QJsonValue& part : side[u"parts"].toArray())
        values += QString::number(part[u"value"].toDouble());
    return values;
}

QString described(const QJsonValue& row)
{
    QStringList words{row[u"district"].toString(), row[u"indicator"].toString(),
                      row[u"period"].toString(),   written(row[u"goal"]),
                      written(row[u"outcome"]),    written(row[u"base"]),
                      row[u"verdict"].toString()};
    const QStringList parts = partsOf(row[u"goal"]);
    if (!parts.isEmpty())
        words += parts.join(u'+');
    return words.join(u" | "_s);
}

} // namespace

void TestCliSamples::addExpected(const char* name, const QStringList& row)
{
    QTest::newRow(name) << row.join(u" | "_s);
}

void TestCliSamples::expectRow(const QString& folder, const QString& workspace)
{
    QFETCH(QString, expected);
    if (!QFile::exists(workspace)) {
        QStringList call{u"import"_s, u"-w"_s, workspace, u"--accept"_s, u"all"_s};
        for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files))
            call += file.filePath();
        const Outcome import = run(call);
        QVERIFY2(import.exit == 0, qPrintable(import.err));
    }
    const Outcome outcome = run({u"compare"_s, u"-w"_s, workspace, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    QStringList near;
    const QStringList place = expected.split(u" | "_s).first(3);
    for (const QJsonValue& row : QJsonDocument::fromJson(outcome.out)[u"rows"].toArray()) {
        if (row[u"district"].toString() == place[0] && row[u"indicator"].toString() == place[1] &&
            row[u"period"].toString() == place[2])
            near += described(row);
        for (const auto& side : {row[u"goal"], row[u"outcome"]})
            QVERIFY(!side.isObject() || !side[u"quote"].toString().isEmpty() ||
                    !side[u"parts"].toArray().isEmpty());
    }
    // Parts of the indicator (公办, another unit) have rows of their own beside it.
    QVERIFY2(near.contains(expected), qPrintable(near.join(u'\n')));
}

void TestCliSamples::samples_data()
{
    QTest::addColumn<QString>("expected");
    const QString shenzhen = u"深圳市"_s;
    addExpected("seats", {shenzhen, u"seats.basic.added"_s, u"2022"_s, u"exact 200000"_s,
                          u"exact 206000"_s, u"-"_s, u"met"_s});
    addExpected("schools", {shenzhen, u"schools.built"_s, u"2022"_s, u"exact 178"_s, u"exact 182"_s,
                            u"-"_s, u"met"_s});
    addExpected("senior high schools", {shenzhen, u"schools.high.built"_s, u"2022"_s, u"exact 18"_s,
                                        u"exact 18"_s, u"-"_s, u"met"_s});
    addExpected("Longhua's seats of 2025",
                {u"深圳市/龙华区"_s, u"seats.compulsory.added"_s, u"2025"_s, u"more_than 10000"_s,
                 u"-"_s, u"more_than 14000"_s, u"no_outcome"_s});
    addExpected("Quanzhou's last year",
                {u"泉州市"_s, u"seats.kindergarten.added"_s, u"2022"_s, u"-"_s, u"exact 12000"_s,
                 u"exact 9000 derived"_s, u"no_goal"_s});
}

void TestCliSamples::samples()
{
    expectRow(QStringLiteral(DUIBIAO_SOURCE_DIR "/resources/samples"),
              m_folder.filePath(u"samples.duibiao"_s));
}

void TestCliSamples::realReports_data()
{
    QTest::addColumn<QString>("expected");
    const QString shenzhen = u"深圳市"_s;
    const QString longhua = u"深圳市/龙华区"_s;
    const QString baoan = u"深圳市/宝安区"_s;
    const QString none = u"-"_s;
    addExpected("seats 2022", {shenzhen, u"seats.basic.added"_s, u"2022"_s, none, u"exact 206000"_s,
                               none, u"no_goal"_s});
    addExpected("seats since 2020", {shenzhen, u"seats.basic.added"_s, u"2020-2022"_s, none,
                                     u"exact 437000"_s, none, u"no_goal"_s});
    addExpected("schools 2022", {shenzhen, u"schools.built"_s, u"2022"_s, none, u"exact 182"_s,
                                 none, u"no_goal"_s});
    addExpected("public share", {shenzhen, u"kindergarten.public.share"_s, u"2022"_s, none,
                                 u"exact 54.7"_s, none, u"no_goal"_s});
    addExpected("inclusive share", {shenzhen, u"kindergarten.inclusive.share"_s, u"2022"_s, none,
                                    u"exact 88.6"_s, none, u"no_goal"_s});
    addExpected("inclusive share of Quanzhou",
                {u"泉州市"_s, u"kindergarten.inclusive.share"_s, u"2022"_s, none, u"exact 92.04"_s,
                 none, u"no_goal"_s});
    addExpected("seats 2023", {shenzhen, u"seats.basic.added"_s, u"2023"_s, u"at_least 200000"_s,
                               none, u"exact 206000"_s, u"no_outcome"_s});
    addExpected("schools 2023", {shenzhen, u"schools.built"_s, u"2023"_s, u"exact 182"_s, none,
                                 u"exact 182"_s, u"no_outcome"_s});
    addExpected("childcare 2023", {shenzhen, u"childcare.places"_s, u"2023"_s, u"exact 7000"_s,
                                   none, none, u"no_outcome"_s});
    addExpected("Bao'an's seats", {baoan, u"seats.compulsory.added"_s, u"2021"_s, u"exact 23100"_s,
                                   none, none, u"no_outcome"_s, u"14700+8400"_s});
    addExpected("Bao'an's applications", {baoan, u"applications.primary"_s, u"2021"_s, none,
                                          u"exact 45521"_s, none, u"no_goal"_s});
    addExpected("Longhua's kindergarten seats",
                {longhua, u"seats.kindergarten.added"_s, u"2025"_s, u"exact 3510"_s, none,
                 u"exact 4410"_s, u"no_outcome"_s});
    addExpected("Longhua's compulsory seats",
                {longhua, u"seats.compulsory.added"_s, u"2025"_s, u"more_than 10000"_s, none,
                 u"more_than 14000"_s, u"no_outcome"_s});
    addExpected("Quanzhou's seats",
                {u"泉州市"_s, u"seats.primary_secondary.added"_s, u"2022"_s, none, u"exact 27000"_s,
                 u"exact 15000 derived"_s, u"no_goal"_s});
}

void TestCliSamples::realReports()
{
    const QString folder = QStringLiteral(DUIBIAO_SOURCE_DIR "/../shared/reports");
    if (!QDir(folder).exists())
        QSKIP("the real reports are not part of the program");
    expectRow(folder, m_folder.filePath(u"real.duibiao"_s));
}

QTEST_GUILESS_MAIN(TestCliSamples)
#include "tst_clisamples.moc"
