// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quantity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

Decimal decimal(const QString& text)
{
    return Decimal::parse(text).value();
}

/// In the usual notation: [205500, 206500).
QString shown(const Interval& interval)
{
    const QString low = interval.low ? interval.low->toString() : u"-∞"_s;
    const QString high = interval.high ? interval.high->toString() : u"∞"_s;
    return QString((interval.lowOpen || !interval.low ? u"("_s : u"["_s) % low % u", "_s % high %
                   (interval.highOpen || !interval.high ? u")"_s : u"]"_s));
}

} // namespace

class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interval_data();
    void interval();
    void isWhatItSays();
};

void TestQuantity::interval_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("valueMax");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<int>("bound");
    QTest::addColumn<bool>("fromBelow");
    QTest::addColumn<QString>("tolerance");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* literal, const char* value, const char* resolution, Bound bound,
                        const char* tolerance, QString expected, const char* valueMax = "",
                        bool fromBelow = false) {
        QTest::addRow("%s, %s", literal, tolerance)
            << QString::fromLatin1(value) << QString::fromLatin1(valueMax)
            << QString::fromLatin1(resolution) << static_cast<int>(bound) << fromBelow
            << QString::fromLatin1(tolerance) << expected;
    };
    using enum Bound;
    row("182所", "182", "1", Exact, "0", u"[182, 182]"_s);
    row("206000座", "206000", "1", Exact, "0.05", u"[206000, 206000]"_s);
    row("20.6万座", "206000", "1000", Exact, "0", u"[205500, 206500)"_s);
    row("8万", "80000", "10000", Exact, "0", u"[75000, 85000)"_s);
    row("54.7%", "54.7", "0.1", Exact, "0", u"[54.65, 54.75)"_s);
    row("100%", "100", "1", Exact, "0", u"[100, 100]"_s);
    row("3800.97万元", "38009700", "100", Exact, "0", u"[38009650, 38009750)"_s);
    row("-3.62%", "-3.62", "0.01", Exact, "0", u"[-3.625, -3.615)"_s);
    row("1.5个, digit unknown", "1.5", "1", Exact, "0", u"[1, 2)"_s);
    row("20.6万, resolution not given", "206000", "0", Exact, "0", u"[206000, 206000]"_s);

    row("20万座以上", "200000", "10000", AtLeast, "0", u"[200000, ∞)"_s);
    row("超1.4万座", "14000", "1000", MoreThan, "0", u"(14000, ∞)"_s);
    row("不超过2%", "2", "1", AtMost, "0", u"(-∞, 2]"_s);
    row("不足50人", "50", "1", LessThan, "0", u"(-∞, 50)"_s);
    row("bounds ignore the tolerance", "50", "1", LessThan, "0.05", u"(-∞, 50)"_s);

    row("约3000", "3000", "1", About, "0.05", u"[2850, 3150]"_s);
    row("约3000", "3000", "1", About, "0", u"[3000, 3000]"_s);
    row("约3.2万", "32000", "1000", About, "0", u"[31500, 32500)"_s);
    row("下降约8%", "-8", "1", About, "0.25", u"[-10, -6]"_s);
    row("近8万", "80000", "10000", About, "0.05", u"[76000, 80000)"_s, "", true);
    row("近8万", "80000", "10000", About, "0", u"[70000, 80000)"_s, "", true);
    row("近8个", "8", "1", About, "0", u"[7, 8)"_s, "", true);
    row("下降近8%", "-8", "1", About, "0", u"(-8, -7]"_s, "", true);

    row("2-3个", "2", "1", AtLeast, "0", u"[2, 3]"_s, "3");
    row("2-3个 exact", "2", "1", Exact, "0", u"[2, 3]"_s, "3");
    row("80%—85%", "80", "1", AtLeast, "0.05", u"[80, 85]"_s, "85");
    row("1.2万-1.5万", "12000", "1000", AtLeast, "0", u"[11500, 15500)"_s, "15000");
    row("约2000-3000", "2000", "1", About, "0.1", u"[1800, 3300]"_s, "3000");

    row("an end that overflows", "9223372036854775807", "2", Exact, "0",
        u"[9223372036854775806, ∞)"_s);
}

void TestQuantity::interval()
{
    QFETCH(QString, value);
    QFETCH(QString, valueMax);
    QFETCH(QString, resolution);
    QFETCH(int, bound);
    QFETCH(bool, fromBelow);
    QFETCH(QString, tolerance);
    const Quantity quantity{.value = decimal(value),
                            .valueMax = Decimal::parse(valueMax),
                            .unit = {},
                            .bound = static_cast<Bound>(bound),
                            .literal = {},
                            .resolution = decimal(resolution),
                            .approachesFromBelow = fromBelow};
    QTEST(shown(quantity.interval(decimal(tolerance))), "expected");
}

void TestQuantity::isWhatItSays()
{
    const Quantity seats{.value = Decimal(206000),
                         .valueMax = {},
                         .unit = u"座"_s,
                         .literal = u"20.6万座"_s,
                         .resolution = Decimal(1000)};
    Quantity other = seats;
    QCOMPARE(other, seats);
    other.literal = u"206000座"_s;
    QVERIFY(other != seats); // the same number, stated otherwise
}

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
