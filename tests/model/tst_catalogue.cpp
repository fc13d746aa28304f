// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

const QByteArray heading =
    "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n";
const QByteArray seats =
    "seats.added\t新增学位\tSeats added\t座\tadded\tmore\tboth\tbasic\t\t新增学位数|增加学位\n";
const QByteArray narrower = "seats.kindergarten.added\t新增幼儿园学位\tKindergarten seats added\t座"
                            "\tadded\tmore\ttime\tkindergarten\tseats.added\t\n";

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void adds_data();
    void adds();
    void refuses_data();
    void refuses();
};

void TestCatalogue::reads()
{
    // the narrower one first: order in the file is free, and is kept
    const auto catalogue =
        Catalogue::fromTsv("\xEF\xBB\xBF# a comment\r\n" + heading + narrower + "\n" + seats);
    QVERIFY(catalogue);
    QCOMPARE(catalogue->all().size(), 2U);
    QCOMPARE(catalogue->all()[0].id, u"seats.kindergarten.added"_s);
    const Indicator expected{.id = u"seats.added"_s,
                             .nameZh = u"新增学位"_s,
                             .nameEn = u"Seats added"_s,
                             .unit = u"座"_s,
                             .measure = Measure::Added,
                             .direction = Direction::MoreIsBetter,
                             .addsOverTime = true,
                             .addsOverDistricts = true,
                             .stage = u"basic"_s,
                             .broader = {},
                             .aliases = {u"新增学位数"_s, u"增加学位"_s}};
    QCOMPARE(catalogue->all()[1], expected);
    QCOMPARE(catalogue->find(u"seats.added"), &catalogue->all()[1]);
    QCOMPARE(catalogue->find(u"seats.kindergarten.added")->aliases, QStringList());
    QVERIFY(!catalogue->find(u"seats"));
    QVERIFY(!catalogue->find(u"id"));
    QVERIFY(Catalogue::fromTsv(heading)->all().empty());
}

void TestCatalogue::adds_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("time");
    QTest::addColumn<bool>("districts");

    QTest::newRow("none") << QByteArray("none") << false << false;
    QTest::newRow("time") << QByteArray("time") << true << false;
    QTest::newRow("districts") << QByteArray("districts") << false << true;
    QTest::newRow("both") << QByteArray("both") << true << true;
}

void TestCatalogue::adds()
{
    QFETCH(QByteArray, word);
    QByteArray line = seats;
    const auto catalogue = Catalogue::fromTsv(heading + line.replace("both", word));
    QVERIFY(catalogue);
    QTEST(catalogue->all()[0].addsOverTime, "time");
    QTEST(catalogue->all()[0].addsOverDistricts, "districts");
}

void TestCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char* name, const QByteArray& tsv, QString line, QString fault) {
        QTest::newRow(name) << tsv << line << fault;
    };
    const auto changed = [](const char* from, const char* to) -> QByteArray {
        QByteArray line = seats;
        return heading + line.replace(from, to);
    };
    row("nothing", "", u"1"_s, u"heading"_s);
    row("no heading", seats, u"1"_s, u"heading"_s);
    row("too few columns", heading + "a\tb\tc\n", u"2"_s, u"columns"_s);
    row("too many columns", heading + seats.chopped(1) + "\tx\n", u"2"_s, u"columns"_s);
    row("no id", changed("seats.added", ""), u"2"_s, u"id"_s);
    row("no Chinese name", changed("新增学位\t", "\t"), u"2"_s, u"name"_s);
    row("no English name", changed("Seats added", ""), u"2"_s, u"name"_s);
    row("no unit", changed("座", ""), u"2"_s, u"unit"_s);
    row("unknown measure", changed("\tadded", "\tmany"), u"2"_s, u"measure"_s);
    row("unknown direction", changed("more", "up"), u"2"_s, u"direction"_s);
    row("unknown adds", changed("both", "all"), u"2"_s, u"adds"_s);
    row("id twice", heading + seats + "# c\n" + seats, u"4"_s, u"id twice"_s);
    row("unknown broader", heading + narrower, u"2"_s, u"broader"_s);
    row("broader than itself", changed("basic\t", "basic\tseats.added"), u"2"_s,
        u"broader circle"_s);
}

void TestCatalogue::refuses()
{
    QFETCH(QByteArray, tsv);
    QFETCH(QString, line);
    QFETCH(QString, fault);
    const auto catalogue = Catalogue::fromTsv(tsv);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error(), (Error{ErrorCode::InvalidData, u"indicators"_s, line, fault}));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
