// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noisyreport.h"
#include "text/clean.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

class TestOffsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackToTheOriginal_data();
    void leadsBackToTheOriginal();
    void everyCharacterStandsForOneOfTheOriginal();
    void mapHasOneRunWhereNothingChanged();
    void emptySpansStayEmpty();
};

void TestOffsets::leadsBackToTheOriginal_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing before it") << u"新增学位2万座"_s << u"学位2万"_s << u"学位2万"_s;
    QTest::newRow("after a gloss") << u"新(xin)增学位"_s << u"学位"_s << u"学位"_s;
    QTest::newRow("a gloss inside") << u"新增学(xue)位"_s << u"学位"_s << u"学(xue)位"_s;
    QTest::newRow("a gloss behind it") << u"新增学位(wei)数"_s << u"学位"_s << u"学位"_s;
    QTest::newRow("an advertisement inside")
        << u"办(微信:13912345678)学集团"_s << u"办学"_s << u"办(微信:13912345678)学"_s;
    QTest::newRow("full width") << u"占比５４．７％以上"_s << u"54.7%"_s << u"５４．７％"_s;
    QTest::newRow("traditional") << u"新增學位"_s << u"学位"_s << u"學位"_s;
    QTest::newRow("after leading spaces") << u"　　新增\t 学位"_s << u"增 学位"_s << u"增\t 学位"_s;
    QTest::newRow("over a joined line")
        << u"全年新建学校共十二所，\r\n新增学位一万座。"_s << u"所,新增"_s << u"所，\r\n新增"_s;
    QTest::newRow("beyond the basic plane")
        << u"学(xue)\U00020000位"_s << u"\U00020000位"_s << u"\U00020000位"_s;
}

void TestOffsets::leadsBackToTheOriginal()
{
    QFETCH(QString, original);
    QFETCH(QString, quote);
    const Cleaned cleaned = clean(original);
    const qsizetype at = cleaned.text.indexOf(quote);
    QVERIFY2(at >= 0, qPrintable(cleaned.text));
    const Span span = cleaned.map.toOriginal({at, at + quote.size()});
    QTEST(original.sliced(span.begin, span.length()), "expected");
}

void TestOffsets::everyCharacterStandsForOneOfTheOriginal()
{
    const QString& original = noisyReport();
    const Cleaned cleaned = clean(original);
    qsizetype last = -1;
    for (qsizetype at = 0; at < cleaned.text.size(); ++at) {
        const qsizetype from = cleaned.map.toOriginal(at);
        QVERIFY(from > last);
        QVERIFY(from < original.size());
        if (cleaned.text[at].isDigit())
            QCOMPARE(original[from].digitValue(), cleaned.text[at].digitValue());
        last = from;
    }
}

void TestOffsets::mapHasOneRunWhereNothingChanged()
{
    QCOMPARE(clean(u"新增学位2万座。\n新建学校3所。"_s).map.runs().size(), size_t(1));
    QCOMPARE(clean(u"新(xin)增学位"_s).map.runs().size(), size_t(2));
}

void TestOffsets::emptySpansStayEmpty()
{
    const Cleaned cleaned = clean(u"新(xin)增"_s);
    QCOMPARE(cleaned.map.toOriginal(Span{1, 1}), (Span{6, 6}));
    QCOMPARE(clean(QString()).map.toOriginal(Span{0, 0}), (Span{0, 0}));
}

QTEST_GUILESS_MAIN(TestOffsets)
#include "tst_offsets.moc"
