// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;

class TestSheetName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetNames_data();
    void sheetNames();
};

void TestSheetName::sheetNames_data()
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

void TestSheetName::sheetNames()
{
    QFETCH(QString, wish);
    QFETCH(QStringList, taken);
    QTEST(exchange::sheetName(wish, taken), "expected");
}

QTEST_GUILESS_MAIN(TestSheetName)
#include "tst_sheetname.moc"
