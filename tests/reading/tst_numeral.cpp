// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeral.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

class NumeralTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsFromAnyPlace();
};

void NumeralTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // text taken, value, resolution, flags; "-" for none
    const auto row = [](const QString& text, const QString& expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"7所"_s, u"7 7 1"_s);
    row(u"1,256人"_s, u"1,256 1256 1"_s);
    row(u"12,34"_s, u"12 12 1"_s);
    row(u"1,100万"_s, u"1,100万 11000000 10000"_s);
    row(u"20.6万座"_s, u"20.6万 206000 1000"_s);
    row(u"3800.97万元"_s, u"3800.97万 38009700 100"_s);
    row(u"54.7%"_s, u"54.7 54.7 0.1"_s);
    row(u"5.70%"_s, u"5.70 5.7 0.01"_s);
    row(u"1.93亿元"_s, u"1.93亿 193000000 1000000"_s);
    row(u"3万4000人"_s, u"3万4000 34000 1"_s);
    row(u"25万6千册"_s, u"25万6千 256000 1000"_s);
    row(u"1万亿"_s, u"1万亿 1000000000000 1000000000000"_s);
    row(u"3千万元"_s, u"3千万 30000000 10000000"_s);
    row(u"500多亿"_s, u"500多亿 50000000000 100000000 more"_s);
    row(u"120余万名"_s, u"120余万 1200000 10000 more"_s);
    row(u"99999999999999999999"_s, u"-"_s);
    row(u"三名"_s, u"三 3 1"_s);
    row(u"十个"_s, u"十 10 1"_s);
    row(u"十三个"_s, u"十三 13 1"_s);
    row(u"廿五人"_s, u"廿五 25 1"_s);
    row(u"一百名"_s, u"一百 100 1"_s);
    row(u"两千三百"_s, u"两千三百 2300 1"_s);
    row(u"一万零一十二"_s, u"一万零一十二 10012 1"_s);
    row(u"一万五千亿"_s, u"一万五千亿 1500000000000 100000000"_s);
    row(u"二百三十余万"_s, u"二百三十余万 2300000 10000 more"_s);
    row(u"十几所"_s, u"十几 10 1 more"_s);
    row(u"三十几人"_s, u"三十几 30 1 more"_s);
    row(u"百余名"_s, u"百 100 1 bare"_s);
    row(u"万人"_s, u"万 10000 10000 bare"_s);
    row(u"三四个"_s, u"三四 3..4 1"_s);
    row(u"二〇二三年"_s, u"二〇二三 2023 1 digits"_s);
    row(u"百分之九十"_s, u"百分之九十 90 1 share"_s);
    row(u"百分之九十九点九"_s, u"百分之九十九点九 99.9 0.1 share"_s);
    row(u"百分之95"_s, u"百分之95 95 1 share"_s);
    row(u"五分之一"_s, u"五分之一 20 1 share"_s);
    row(u"十分之九"_s, u"十分之九 90 1 share"_s);
    row(u"三分之二"_s, u"三分之二 66.6667 1 share"_s);
    row(u"八成学校"_s, u"八成 80 10 share"_s);
    row(u"七成五"_s, u"七成五 75 1 share"_s);
    row(u"三成立"_s, u"三 3 1"_s);
    row(u"学校"_s, u"-"_s);
}

void NumeralTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto numeral = readNumeral(text, 0);
    QString found = u"-"_s;
    if (numeral) {
        found = text.first(numeral->span.end) + u' ' + numeral->value.toString();
        if (numeral->valueMax)
            found += u".."_s + numeral->valueMax->toString();
        found += u' ' + numeral->resolution.toString();
        found += numeral->more ? u" more"_s : QString();
        found += numeral->shape == Numeral::Shape::BareUnit      ? u" bare"_s
                 : numeral->shape == Numeral::Shape::DigitString ? u" digits"_s
                 : numeral->shape == Numeral::Shape::Proportion  ? u" share"_s
                                                                 : QString();
    }
    QCOMPARE(found, expected);
}

void NumeralTest::readsFromAnyPlace()
{
    const QString text = u"新增学位3.2万个"_s;
    QVERIFY(!readNumeral(text, 0));
    const auto numeral = readNumeral(text, 4);
    QVERIFY(numeral);
    QCOMPARE(numeral->span, (text::Span{4, 8}));
    QVERIFY(beginsNumeral(u'3') && beginsNumeral(u'两') && !beginsNumeral(u'校'));
}

QTEST_GUILESS_MAIN(NumeralTest)
#include "tst_numeral.moc"
