// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace duibiao::test;
using namespace Qt::StringLiterals;

// The verbs about the reading itself: accuracy, reread, lessons.
class TestCliWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accuracyOfWhatWasAccepted();
    void accuracyOfNothingDecided();
    void accuracyAsTable();
    void rereadingTheSameSaysSo();
    void rereadingAsJson();
    void nothingLearnedYet();
    void forgettingWhatIsNotThereFails();
    void wrongCalls_data();
    void wrongCalls();
    void newerEditionTakesThePlace();

private:
    [[nodiscard]] QString workspace() const { return m_folder->filePath(u"w.duibiao"_s); }
    Outcome on(const QString& verb, const QStringList& more = {}) const
    {
        return run(QStringList{verb, u"--language"_s, u"en"_s, u"-w"_s, workspace()} + more);
    }
    void import(const QString& accept)
    {
        QCOMPARE(on(u"import"_s, {u"--accept"_s, accept, planFile(), summaryFile()}).exit, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliWorkspace::accuracyOfWhatWasAccepted()
{
    import(u"all"_s);
    const Outcome outcome = on(u"accuracy"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(json[u"schema"_s].toString(), u"duibiao.accuracy/1"_s);
    QVERIFY(json[u"decided"_s].toInt() > 0);
    QCOMPARE(json[u"open"_s].toInt(), 0);
    QCOMPARE(json[u"whole"_s][u"share"_s].toDouble(), 1.0);
    QStringList attributes;
    for (const QJsonValue& one : json[u"attributes"_s].toArray()) {
        attributes.append(one[u"attribute"_s].toString());
        QCOMPARE(one[u"wrong"_s].toInt(), 0);
    }
    QCOMPARE(attributes, QStringList({u"value"_s, u"unit"_s, u"bound"_s, u"role"_s, u"indicator"_s,
                                      u"district"_s, u"period"_s, u"label"_s, u"measure"_s}));
}

void TestCliWorkspace::accuracyOfNothingDecided()
{
    import(u"none"_s);
    const Outcome outcome = on(u"accuracy"_s, {u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(json[u"decided"_s].toInt(), 0);
    QVERIFY(json[u"whole"_s][u"share"_s].isNull());
    QVERIFY(json[u"open"_s].toInt() > 0);
}

void TestCliWorkspace::accuracyAsTable()
{
    import(u"all"_s);
    const QString text = QString::fromUtf8(on(u"accuracy"_s).out);
    QVERIFY2(text.contains(u"The whole figure"_s), qPrintable(text));
    QVERIFY2(text.contains(u"0 not yet reviewed"_s), qPrintable(text));
}

void TestCliWorkspace::rereadingTheSameSaysSo()
{
    import(u"none"_s);
    const Outcome outcome = on(u"reread"_s);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out, QByteArray("Nothing is read differently now.\n"));
    QCOMPARE(on(u"reread"_s, {u"--apply"_s}).exit, 0);
}

void TestCliWorkspace::rereadingAsJson()
{
    import(u"none"_s);
    const QJsonObject json =
        QJsonDocument::fromJson(on(u"reread"_s, {u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(json[u"schema"_s].toString(), u"duibiao.reread/1"_s);
    QVERIFY(json[u"reader_version"_s].toInt() > 0);
    QVERIFY(json[u"reports"_s].isArray());
    QCOMPARE(json[u"reports"_s].toArray().size(), 0);
}

void TestCliWorkspace::nothingLearnedYet()
{
    import(u"all"_s);
    QCOMPARE(on(u"lessons"_s).out, QByteArray("Nothing was learned yet.\n"));
    const QJsonObject json =
        QJsonDocument::fromJson(on(u"lessons"_s, {u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(json[u"schema"_s].toString(), u"duibiao.lessons/1"_s);
}

void TestCliWorkspace::forgettingWhatIsNotThereFails()
{
    import(u"all"_s);
    const Outcome outcome = on(u"lessons"_s, {u"--forget"_s, u"7"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(!outcome.err.isEmpty(), "it says why");
}

void TestCliWorkspace::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    for (const QString& verb : {u"accuracy"_s, u"reread"_s, u"lessons"_s}) {
        QTest::newRow(qPrintable(verb % u" without workspace")) << QStringList{verb} << 2;
        QTest::newRow(qPrintable(verb % u" of nothing"))
            << QStringList{verb, u"-w"_s, u"not-there.duibiao"_s} << 1;
        QTest::newRow(qPrintable(verb % u" in a format it has not"))
            << QStringList{verb, u"-w"_s, u"w.duibiao"_s, u"--format"_s, u"csv"_s} << 2;
    }
}

void TestCliWorkspace::wrongCalls()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exit);
    const Outcome outcome = run(arguments, m_folder->path());
    QCOMPARE(outcome.exit, exit);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.isEmpty());
}

void TestCliWorkspace::newerEditionTakesThePlace()
{
    import(u"all"_s);
    const QString revised = m_folder->filePath(u"revised.txt"_s);
    QFile file(revised);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents(summaryFile()) + "\n");
    file.close();
    const Outcome outcome = on(u"import"_s, {revised});
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.out.contains("newer edition"), outcome.out.constData());
    const QJsonObject json =
        QJsonDocument::fromJson(on(u"accuracy"_s, {u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(json[u"open"_s].toInt(), 0); // all that had been accepted still is
}

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cliworkspace.moc"
