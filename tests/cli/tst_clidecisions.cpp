// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace duibiao::test;
using namespace Qt::StringLiterals;

/// What the planner decides on the console, and what is there to decide on.
class TestCliDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acceptedFindingStaysQuiet();
    void reopenedFindingIsToldAgain();
    void refusesKeys_data();
    void refusesKeys();
    void coverageAsJson();
    void coverageAsTable();
    void coverageAsCsv();
    void coverageOfWhatIsAsked();

private:
    [[nodiscard]] Outcome on(const QStringList& arguments) const
    {
        return run(arguments + QStringList{u"-w"_s, m_workspace, u"--language"_s, u"en"_s});
    }
    [[nodiscard]] QJsonArray findings(const QStringList& more = {}) const
    {
        const Outcome outcome = on(QStringList{u"check"_s, u"--format"_s, u"json"_s} + more);
        return QJsonDocument::fromJson(outcome.out)[u"findings"].toArray();
    }
    [[nodiscard]] QString firstKey() const
    {
        return findings({u"--accepted"_s, u"yes"_s})[0][u"key"].toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

/// A plan that was published after its year, whose goal nobody reported on.
void TestCliDecisions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"w.duibiao"_s);
    QFile late(m_folder->filePath(u"late.txt"_s));
    QVERIFY(late.open(QIODevice::WriteOnly));
    late.write(
        u"泉州市丰泽区教育局2022年工作计划\n\n时间:2023-06-01\n\n2022年计划新增小学学位300座。\n"_s
            .toUtf8());
    late.close();
    QCOMPARE(on({u"import"_s, late.fileName()}).exit, 0);
    QCOMPARE(findings().size(), 1);
}

void TestCliDecisions::acceptedFindingStaysQuiet()
{
    const QJsonArray left = findings({u"--accept"_s, firstKey().left(8), u"--remark"_s, u"补发"_s});
    QCOMPARE(left.size(), 0);
    const QJsonArray all = findings({u"--accepted"_s, u"yes"_s});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"accepted"].toBool(), true);
    QCOMPARE(all[0][u"remark"].toString(), u"补发"_s);
}

void TestCliDecisions::reopenedFindingIsToldAgain()
{
    QCOMPARE(findings({u"--accept"_s, firstKey()}).size(), 0);
    const QJsonArray again = findings({u"--reopen"_s, firstKey()});
    QCOMPARE(again.size(), 1);
    QCOMPARE(again[0][u"accepted"].toBool(), false);
}

void TestCliDecisions::refusesKeys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--accept"_s, u"nothing"_s};
    QTest::newRow("empty") << QStringList{u"--accept"_s, QString()};
    QTest::newRow("unknown to reopen") << QStringList{u"--reopen"_s, u"nothing"_s};
}

void TestCliDecisions::refusesKeys()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = on(QStringList{u"check"_s} + arguments);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.err.contains(u"There is no finding with the key"_s), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(findings().size(), 1);
}

void TestCliDecisions::coverageAsJson()
{
    QCOMPARE(on({u"import"_s, summaryFile()}).exit, 0);
    const Outcome outcome = on({u"coverage"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
    QCOMPARE(json[u"schema"].toString(), u"duibiao.coverage/1"_s);
    const QJsonValue year = json[u"years"][0];
    QCOMPARE(year[u"district"].toString(), u"泉州市/丰泽区"_s);
    QCOMPARE(year[u"district_code"].toString(), u"350503"_s);
    QCOMPARE(year[u"year"].toInt(), 2022);
    QCOMPARE(year[u"plans"].toArray(), QJsonArray{u"泉州市丰泽区教育局2022年工作计划"_s});
    QCOMPARE(year[u"summaries"].toArray().size(), 1);
    QCOMPARE(json[u"unpromised"].toArray().size(), year[u"outcomes_without_goal"].toInt());
    QVERIFY(year[u"outcomes_without_goal"].toInt() > 0);
    QCOMPARE(json[u"unreported"].toArray().size(), year[u"goals_without_outcome"].toInt());
}

void TestCliDecisions::coverageAsTable()
{
    const QStringList lines = QString::fromUtf8(on({u"coverage"_s}).out).split(u'\n');
    QVERIFY2(lines[0].startsWith(u"District"_s), qPrintable(lines[0]));
    QCOMPARE(lines[2].simplified(),
             u"泉州市/丰泽区 2022 泉州市丰泽区教育局2022年工作计划 — missing 1 1 0"_s);
}

void TestCliDecisions::coverageAsCsv()
{
    const QByteArray csv =
        on({u"coverage"_s, u"--format"_s, u"csv"_s, u"--list"_s, u"goals"_s}).out;
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s);
    QCOMPARE(lines[0], u"District,Indicator,Label,Role,Measure,Period,Value,Unit,Bound,As written,"
                       "Review,Report,Sentence"_s);
    QVERIFY2(lines[1].contains(u",300座,"_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(u",泉州市丰泽区教育局2022年工作计划,2022年计划新增小学学位300座"_s),
             qPrintable(lines[1]));
    QCOMPARE(lines.size(), 3); // one goal, and the end of its line
}

void TestCliDecisions::coverageOfWhatIsAsked()
{
    const auto years = [this](const QString& option, const QString& value) {
        const Outcome outcome = on({u"coverage"_s, u"--format"_s, u"json"_s, option, value});
        return QJsonDocument::fromJson(outcome.out)[u"years"].toArray().size();
    };
    QCOMPARE(years(u"--period"_s, u"2022"_s), 1);
    QCOMPARE(years(u"--period"_s, u"2019"_s), 0);
    QCOMPARE(years(u"--district"_s, u"深圳市"_s), 0);
}

QTEST_GUILESS_MAIN(TestCliDecisions)
#include "tst_clidecisions.moc"
