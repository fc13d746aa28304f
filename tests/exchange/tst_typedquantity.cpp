// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/typedquantity.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// value / resolution unit bound, literal: all that a typed number says, in one line.
QString line(const Quantity& quantity)
{
    return u"%1 / %2 %3 %4%5, %6"_s.arg(quantity.value.toString(), quantity.resolution.toString(),
                                        quantity.unit, toCode(quantity.bound),
                                        quantity.approachesFromBelow ? u" from below"_s : QString(),
                                        quantity.literal);
}

Quantity seats(Bound bound = Bound::Exact)
{
    Quantity quantity;
    quantity.unit = u"座"_s;
    quantity.bound = bound;
    return quantity;
}

} // namespace

class TestTypedQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const QString& typed, const QString& read) {
            QTest::newRow(name) << typed << read;
        };
        row("plain", u"206000"_s, u"206000 / 1 座 exact, 206000座"_s);
        row("grouped", u"206,000"_s, u"206000 / 1 座 exact, 206,000座"_s);
        row("ten thousands", u"20.6万"_s, u"206000 / 1000 座 exact, 20.6万座"_s);
        row("hundred millions", u"1.2亿元"_s, u"120000000 / 10000000 元 exact, 1.2亿元"_s);
        row("per cent", u"54.7%"_s, u"54.7 / 0.1 % exact, 54.7%"_s);
        row("full-width", u"２０．６万座"_s, u"206000 / 1000 座 exact, 20.6万座"_s);
        row("negative", u"-3.5"_s, u"-3.5 / 0.1 座 exact, -3.5座"_s);
        row("sign before", u">= 20万"_s, u"200000 / 10000 座 at_least, >= 20万座"_s);
        row("word before", u"超1.4万座"_s, u"14000 / 1000 座 more_than, 超1.4万座"_s);
        row("longest word before", u"不少于300"_s, u"300 / 1 座 at_least, 不少于300座"_s);
        row("at most", u"不超过2%"_s, u"2 / 1 % at_most, 不超过2%"_s);
        row("about", u"约3000人"_s, u"3000 / 1 人 about, 约3000人"_s);
        row("nearly", u"近8万"_s, u"80000 / 10000 座 about from below, 近8万座"_s);
        row("word behind the number", u"500余"_s, u"500 / 1 座 more_than, 500余座"_s);
        row("word before the unit", u"500余所"_s, u"500 / 1 所 more_than, 500余所"_s);
        row("word behind the unit", u"20万座以上"_s, u"200000 / 10000 座 at_least, 20万座以上"_s);
        row("unit goes before it", u"20万以上"_s, u"200000 / 10000 座 at_least, 20万座以上"_s);
    }

    void isReadAsTyped()
    {
        QFETCH(const QString, typed);
        const auto quantity = quantityFromTyped(typed, seats());
        QVERIFY(quantity);
        QTEST(line(*quantity), "read");
    }

    void isFoundAmongWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const QString& words, const QString& read) {
            QTest::newRow(name) << words << read;
        };
        row("unit is one sign", u"建成3所学校"_s, u"3 / 1 所 exact, 3所"_s);
        row("bound before", u"新增学位约8万座"_s, u"80000 / 10000 座 about, 约8万座"_s);
        row("longer bound before", u"规模约为８万座"_s, u"80000 / 10000 座 about, 约为8万座"_s);
        row("nearly", u"已有近8万"_s, u"80000 / 10000 座 about from below, 近8万座"_s);
        row("bound behind the number", u"共500余所园"_s, u"500 / 1 所 more_than, 500余所"_s);
        row("bound behind the unit", u"达8万座以上(含民办)"_s,
            u"80000 / 10000 座 at_least, 8万座以上"_s);
        row("per cent", u"普惠率不低于95%"_s, u"95 / 1 % at_least, 不低于95%"_s);
        row("nothing behind", u"共 12"_s, u"12 / 1 座 exact, 12座"_s);
    }

    void isFoundAmongWords()
    {
        QFETCH(const QString, words);
        const auto quantity = quantityIn(words, seats());
        QVERIFY(quantity);
        QTEST(line(*quantity), "read");
    }

    void keepsTheBoundThatIsNotTyped()
    {
        const auto quantity = quantityFromTyped(u"9万"_s, seats(Bound::AtLeast));
        QVERIFY(quantity);
        QCOMPARE(quantity->bound, Bound::AtLeast);
    }

    void nonsenseIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
             {"", "seats", "12.3.4", "1 2", "%", "20万 30万", "约", "以上", "超座"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void nonsenseIsNoNumber()
    {
        QFETCH(const QString, typed);
        QVERIFY(!quantityFromTyped(typed, {}));
    }
};

QTEST_GUILESS_MAIN(TestTypedQuantity)
#include "tst_typedquantity.moc"
