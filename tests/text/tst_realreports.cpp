// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/document.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::text;

namespace {

QString folder()
{
    return QStringLiteral(DUIBIAO_SOURCE_DIR "/../shared/reports");
}

Result<Document> loadReport(const QString& name)
{
    QFile file(folder() % u'/' % name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, name);
    return load(file.readAll());
}

} // namespace

/// Reports as they were found on the web. They are not part of the project.
class TestRealReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areReadAsWhatTheyAre_data();
    void areReadAsWhatTheyAre();
    void keepNoNoise_data();
    void keepNoNoise();
};

void TestRealReports::initTestCase()
{
    if (!QDir(folder()).exists())
        QSKIP("The real reports are not on this machine.");
}

void TestRealReports::areReadAsWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("titles"); // beginning…end
    QTest::addColumn<bool>("traditional");
    QTest::addColumn<int>("sections");
    QTest::addColumn<int>("glosses");
    QTest::addColumn<int>("advertisements");
    QTest::newRow("Bao'an") << u"baoan-2021h1-summary-2021h2-plan.txt"_s
                            << QStringList{u"2021 年上半年工作总结"_s, u"2021 年下半年工作计划"_s}
                            << false << 74 << 0 << 3;
    QTest::newRow("Longhua") << u"longhua-2024-summary-2025-plan.txt"_s
                             << QStringList{u"深圳市龙华区…2025年工作安排"_s} << false << 38 << 0
                             << 0;
    QTest::newRow("Quanzhou") << u"quanzhou-2022-summary.txt"_s
                              << QStringList{u"2022年泉…工作总结"_s} << false << 27 << 0 << 0;
    QTest::newRow("Shenzhen 2022")
        << u"shenzhen-2022-summary.txt"_s << QStringList{u"深圳市教…2022年工作总结"_s} << false
        << 11 << 0 << 0;
    QTest::newRow("Shenzhen 2023")
        << u"shenzhen-2023-plan.txt"_s << QStringList{u"深圳市教…2023年工作要点"_s} << true << 47
        << 2318 << 0;
}

void TestRealReports::areReadAsWhatTheyAre()
{
    QFETCH(QString, name);
    QFETCH(bool, traditional);
    const Result<Document> document = loadReport(name);
    QVERIFY(document.has_value());
    QCOMPARE(document->encoding, u"UTF-8"_s);
    QCOMPARE(document->cleaned.traditional, traditional);
    QStringList found;
    for (const Line& line : document->outline.lines) {
        if (line.kind == LineKind::Title)
            found += document->view(line.span).toString();
    }
    QFETCH(QStringList, titles);
    QCOMPARE(found.size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QVERIFY2(found[i].startsWith(titles[i].section(u'…', 0, 0)), qPrintable(found[i]));
        QVERIFY2(found[i].endsWith(titles[i].section(u'…', -1)), qPrintable(found[i]));
    }
    QTEST(int(document->outline.sections.size()), "sections");
    int noise[4] = {};
    for (const Noise& entry : document->cleaned.noise)
        ++noise[int(entry.kind)];
    QTEST(noise[int(NoiseKind::Pinyin)], "glosses");
    QTEST(noise[int(NoiseKind::Advertisement)], "advertisements");
}

void TestRealReports::keepNoNoise_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(folder()).entryList({u"*.txt"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestRealReports::keepNoNoise()
{
    QFETCH(QString, name);
    const Result<Document> document = loadReport(name);
    QVERIFY(document.has_value());
    static const QRegularExpression left(
        u"[\\x{4E00}-\\x{9FFF}]\\([a-z]+\\)|微信:|[０-９％，；]|[\\t\\r]"_s);
    const auto match = left.match(document->clean());
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QCOMPARE(clean(document->clean()).text, document->clean());
    for (const Sentence& sentence : document->outline.sentences)
        QVERIFY2(sentence.span.length() < 800,
                 qPrintable(document->view(sentence.span).toString()));
}

QTEST_GUILESS_MAIN(TestRealReports)
#include "tst_realreports.moc"
