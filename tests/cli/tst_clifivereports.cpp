// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace duibiao::test;

/// What must be seen when the five real reports are compared. They lie beside the checkout; without
/// them there is nothing to see.
class TestCliFiveReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seen_data();
    void seen();
    void quotesStandWithEverySide();
    void countsOfDifferentUnitsStandApart();
    void partsOfTheYearsGoal();
    void shareOfTwoCitiesSideBySide();
    void findings_data();
    void findings();
    void noOtherWarnings();
    void secondImportStoresNothing();

private:
    [[nodiscard]] QJsonArray rowsOf(const QString& district, const QString& indicator,
                                    const QString& period) const;

    QTemporaryDir m_folder;
    QStringList m_files;
    QString m_workspace;
    QJsonArray m_rows;
    QJsonArray m_findings;
};

namespace {

QString said(const QJsonValue& side)
{
    if (!side.isObject())
        return u"-"_s;
    return u"%1 %2"_s.arg(side[u"value"].toDouble(), 0, 'g', 10).arg(side[u"bound"].toString());
}

} // namespace

void TestCliFiveReports::initTestCase()
{
    const QDir folder(QStringLiteral(DUIBIAO_SOURCE_DIR) + u"/../shared/reports"_s);
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        m_files += folder.filePath(name);
    if (m_files.size() != 5)
        QSKIP("The five reports are not beside this checkout.");
    m_workspace = m_folder.filePath(u"five.duibiao"_s);
    const Outcome imported =
        run(QStringList{u"import"_s, u"-w"_s, m_workspace, u"--accept"_s, u"all"_s} + m_files);
    QCOMPARE(imported.exit, 0);
    const QStringList asked{u"-w"_s, m_workspace, u"--format"_s, u"json"_s};
    m_rows = QJsonDocument::fromJson(run(QStringList(u"compare"_s) + asked).out)[u"rows"].toArray();
    m_findings =
        QJsonDocument::fromJson(run(QStringList(u"check"_s) + asked).out)[u"findings"].toArray();
    QVERIFY(m_rows.size() > 100);
}

QJsonArray TestCliFiveReports::rowsOf(const QString& district, const QString& indicator,
                                      const QString& period) const
{
    QJsonArray found;
    for (const QJsonValue& row : m_rows) {
        if (row[u"district"].toString() == district && row[u"indicator"].toString() == indicator &&
            row[u"period"].toString() == period)
            found += row;
    }
    return found;
}

void TestCliFiveReports::seen_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected"); ///< goal | outcome | base | verdict
    const QString city = u"深圳市"_s;
    const QString baoan = u"深圳市/宝安区"_s;
    const QString longhua = u"深圳市/龙华区"_s;
    const QString quanzhou = u"泉州市"_s;
    QTest::newRow("seats of 2022 are an outcome")
        << city << u"seats.basic.added"_s << u"2022"_s << u"- | 206000 exact | - | no_goal"_s;
    QTest::newRow("and kept apart from the running total")
        << city << u"seats.basic.added"_s << u"2020-2022"_s << u"- | 437000 exact | - | no_goal"_s;
    QTest::newRow("schools of 2022")
        << city << u"schools.built"_s << u"2022"_s << u"- | 182 exact | - | no_goal"_s;
    QTest::newRow("public kindergartens")
        << city << u"kindergarten.public.share"_s << u"2022"_s << u"- | 54.7 exact | - | no_goal"_s;
    QTest::newRow("inclusive kindergartens") << city << u"kindergarten.inclusive.share"_s
                                             << u"2022"_s << u"- | 88.6 exact | - | no_goal"_s;
    QTest::newRow("seats promised for 2023")
        << city << u"seats.basic.added"_s << u"2023"_s
        << u"200000 at_least | - | 206000 exact | no_outcome"_s;
    QTest::newRow("schools promised for 2023")
        << city << u"schools.built"_s << u"2023"_s << u"182 exact | - | 182 exact | no_outcome"_s;
    QTest::newRow("education groups promised for 2023")
        << city << u"groups.added"_s << u"2023"_s << u"25 exact | - | 30 exact | no_outcome"_s;
    QTest::newRow("childcare places promised for 2023")
        << city << u"childcare.places"_s << u"2023"_s << u"7000 exact | - | - | no_outcome"_s;
    QTest::newRow("Bao'an's seats for the year")
        << baoan << u"seats.compulsory.added"_s << u"2021"_s
        << u"23100 exact | - | - | no_outcome"_s;
    QTest::newRow("Bao'an's primary intake") << baoan << u"intake.primary.planned"_s << u"2021"_s
                                             << u"41785 exact | - | - | no_outcome"_s;
    QTest::newRow("Longhua's kindergarten seats of 2024")
        << longhua << u"seats.kindergarten.added"_s << u"2024"_s
        << u"- | 4410 exact | - | no_goal"_s;
    QTest::newRow("Longhua's compulsory seats of 2024")
        << longhua << u"seats.compulsory.added"_s << u"2024"_s
        << u"- | 14000 more_than | - | no_goal"_s;
    QTest::newRow("Longhua's kindergarten seats for 2025")
        << longhua << u"seats.kindergarten.added"_s << u"2025"_s
        << u"3510 exact | - | 4410 exact | no_outcome"_s;
    QTest::newRow("Longhua's compulsory seats for 2025")
        << longhua << u"seats.compulsory.added"_s << u"2025"_s
        << u"10000 more_than | - | 14000 more_than | no_outcome"_s;
    QTest::newRow("Quanzhou's kindergarten seats, last year's worked out")
        << quanzhou << u"seats.kindergarten.added"_s << u"2022"_s
        << u"- | 12000 exact | 9000 exact | no_goal"_s;
    QTest::newRow("Quanzhou's school seats, last year's worked out")
        << quanzhou << u"seats.primary_secondary.added"_s << u"2022"_s
        << u"- | 27000 exact | 15000 exact | no_goal"_s;
}

void TestCliFiveReports::seen()
{
    QFETCH(QString, district);
    QFETCH(QString, indicator);
    QFETCH(QString, period);
    QFETCH(QString, expected);
    QStringList lines;
    for (const QJsonValue& row : rowsOf(district, indicator, period))
        lines += u"%1 | %2 | %3 | %4"_s.arg(said(row[u"goal"]), said(row[u"outcome"]),
                                            said(row[u"base"]), row[u"verdict"].toString());
    QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
}

void TestCliFiveReports::quotesStandWithEverySide()
{
    for (const QJsonValue& row : m_rows) {
        for (const QString& side : {u"goal"_s, u"outcome"_s}) {
            const bool hasQuote = row[side].isNull() || !row[side][u"quote"].toString().isEmpty();
            QVERIFY2(hasQuote, qPrintable(row[u"label"].toString()));
        }
    }
}

void TestCliFiveReports::countsOfDifferentUnitsStandApart()
{
    const QJsonArray matches = rowsOf(u"深圳市"_s, u"sports.competitions"_s, u"2023"_s);
    QStringList literals;
    for (const QJsonValue& row : matches)
        literals += u"%1/%2"_s.arg(row[u"goal"][u"literal"].toString()).arg(row[u"others"].toInt());
    literals.sort();
    QCOMPARE(literals, (QStringList{u"28项/0"_s, u"45场/0"_s}));
}

void TestCliFiveReports::partsOfTheYearsGoal()
{
    const QJsonArray rows = rowsOf(u"深圳市/宝安区"_s, u"seats.compulsory.added"_s, u"2021"_s);
    QCOMPARE(rows.size(), 1);
    QList<double> parts;
    for (const QJsonValue& part : rows[0][u"goal"][u"parts"].toArray())
        parts += part[u"value"].toDouble();
    QCOMPARE(parts, (QList<double>{14700, 8400}));
}

void TestCliFiveReports::shareOfTwoCitiesSideBySide()
{
    QStringList scopes;
    for (const QString& city : {u"深圳市"_s, u"泉州市"_s}) {
        const QJsonArray rows = rowsOf(city, u"kindergarten.inclusive.share"_s, u"2022"_s);
        QCOMPARE(rows.size(), 1);
        scopes += rows[0][u"scope"].toArray().toVariantList().isEmpty() ? u"whole"_s : u"part"_s;
    }
    QCOMPARE(scopes, (QStringList{u"whole"_s, u"whole"_s}));
}

void TestCliFiveReports::findings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("Bao'an's start targets")
        << u"targets_contradict"_s << QStringList{u"parts"_s, u"13所"_s, u"6所"_s};
    QTest::newRow("a rate that rose by percent")
        << u"percent_for_points"_s << QStringList{u"3.62%"_s};
    QTest::newRow("another one") << u"percent_for_points"_s << QStringList{u"5.70%"_s};
    QTest::newRow("a plan out after its year")
        << u"published_outside_year"_s << QStringList{u"plan"_s, u"2023"_s, u"2024-03-03"_s};
}

void TestCliFiveReports::findings()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, arguments);
    const bool found = std::any_of(m_findings.begin(), m_findings.end(), [&](const auto& finding) {
        QStringList own;
        for (const QJsonValue& argument : finding[u"arguments"].toArray())
            own += argument.toString();
        return finding[u"kind"].toString() == kind && own == arguments;
    });
    QVERIFY(found);
}

void TestCliFiveReports::noOtherWarnings()
{
    QStringList kinds;
    for (const QJsonValue& finding : m_findings)
        kinds += finding[u"kind"].toString();
    QVERIFY2(kinds.size() == 4, qPrintable(kinds.join(u' ')));
}

void TestCliFiveReports::secondImportStoresNothing()
{
    const Outcome again =
        run(QStringList{u"import"_s, u"-w"_s, m_workspace, u"--language"_s, u"en"_s} + m_files);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.out.count("already there, nothing stored"), 5);
}

QTEST_GUILESS_MAIN(TestCliFiveReports)
#include "tst_clifivereports.moc"
