// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void bounds_data();
    void bounds();
    void direction_data();
    void direction();
    void aboutTolerance_data();
    void aboutTolerance();

private:
    static QString judged(const QString& goalLiteral, const QString& outcomeLiteral,
                          const compare::Query& query = {}, const Catalogue& catalogue = {},
                          const QString& indicator = {});
};

QString TestVerdict::judged(const QString& goalLiteral, const QString& outcomeLiteral,
                            const compare::Query& query, const Catalogue& catalogue,
                            const QString& indicator)
{
    std::vector<Figure> figures{goal(u"学位"_s, u"2022"_s, goalLiteral),
                                outcome(u"学位"_s, u"2022"_s, outcomeLiteral)};
    for (Figure& figure : figures) {
        figure.indicatorId = indicator;
        figure.measure = figures.front().measure;
    }
    compare::Context context;
    context.catalogue = &catalogue;
    const auto rows = compare::compareFigures(figures, context, query);
    if (rows.size() != 1)
        return u"%1 rows"_s.arg(rows.size());
    const compare::Row& row = rows.front();
    const QString completion =
        row.completion ? QString::number(*row.completion * 100, 'f', 1) : u"-"_s;
    return QStringList{toCode(row.verdict), toCode(row.certainty), toCode(row.reason),
                       row.gap ? row.gap->toString() : u"-"_s, completion}
        .join(u' ');
}

void TestVerdict::examples_data()
{
    QTest::addColumn<QString>("goalLiteral");
    QTest::addColumn<QString>("outcomeLiteral");
    QTest::addColumn<QString>("expected");
    QTest::newRow("goal of at least 200 000, outcome 20.6万: met, 103 %")
        << u"200000座以上"_s << u"20.6万座"_s << u"met certain reaches_goal 6000 103.0"_s;
    QTest::newRow("goal 15 000, outcome 超1.4万: undetermined")
        << u"15000座"_s << u"超1.4万座"_s
        << u"undetermined by_bound bounds_allow_both -1000 93.3"_s;
    QTest::newRow("goal 80 000, outcome 近8万: missed, narrowly")
        << u"80000座"_s << u"近8万座"_s << u"missed by_bound falls_short_narrowly 0 100.0"_s;
    QTest::newRow("goal 1.47万, outcome 14 698: met within rounding")
        << u"1.47万座"_s << u"14698座"_s
        << u"met within_rounding reaches_goal_within_rounding -2 100.0"_s;
    QTest::newRow("goal 100 %, outcome 100 %: met")
        << u"100%"_s << u"100%"_s << u"met certain reaches_goal 0 100.0"_s;
    QTest::newRow("goal of not above 2 %, outcome 1.6 %: met")
        << u"不超过2%"_s << u"1.6%"_s << u"met certain stays_within_limit -0.4 80.0"_s;
}

void TestVerdict::examples()
{
    QFETCH(QString, goalLiteral);
    QFETCH(QString, outcomeLiteral);
    QTEST(judged(goalLiteral, outcomeLiteral), "expected");
}

void TestVerdict::bounds_data()
{
    QTest::addColumn<QString>("goalLiteral");
    QTest::addColumn<QString>("outcomeLiteral");
    QTest::addColumn<QString>("expected");
    QTest::newRow("even at its lowest")
        << u"10000座"_s << u"超1.4万座"_s << u"met certain reaches_goal_at_lowest 4000 140.0"_s;
    QTest::newRow("only the word carries it")
        << u"14000座"_s << u"超1.4万座"_s << u"met by_bound reaches_goal_at_lowest 0 100.0"_s;
    QTest::newRow("more than, both")
        << u"超1万座"_s << u"超1万座"_s << u"met by_bound reaches_goal_at_lowest 0 100.0"_s;
    QTest::newRow("more than is not reached by the number itself")
        << u"超10000座"_s << u"10000座"_s << u"missed certain falls_short 0 100.0"_s;
    QTest::newRow("at least is reached by the number itself")
        << u"不少于10000座"_s << u"10000座"_s << u"met certain reaches_goal 0 100.0"_s;
    QTest::newRow("an explicit minimum is not rounded")
        << u"1.47万座以上"_s << u"14698座"_s << u"missed certain falls_short -2 100.0"_s;
    QTest::newRow("short by more than half of the last digit")
        << u"1.47万座"_s << u"14640座"_s << u"missed certain falls_short -60 99.6"_s;
    QTest::newRow("rounded outcome that says the goal")
        << u"206000座"_s << u"20.6万座"_s
        << u"met within_rounding reaches_goal_within_rounding 0 100.0"_s;
    QTest::newRow("rounded outcome that may be either")
        << u"206300座"_s << u"20.6万座"_s
        << u"undetermined within_rounding bounds_allow_both -300 99.9"_s;
    QTest::newRow("less than the goal by its own word")
        << u"8000座"_s << u"不足8000座"_s << u"missed by_bound falls_short_narrowly 0 100.0"_s;
    QTest::newRow("near, but far below the goal")
        << u"90000座"_s << u"近6万座"_s << u"missed certain falls_short -30000 66.7"_s;
    QTest::newRow("limit exceeded")
        << u"不超过2%"_s << u"2.6%"_s << u"missed certain exceeds_limit 0.6 130.0"_s;
    QTest::newRow("limit with an outcome that is open upwards")
        << u"不超过500人"_s << u"超400人"_s
        << u"undetermined by_bound bounds_allow_both -100 80.0"_s;
    QTest::newRow("goal of zero has no completion")
        << u"0人"_s << u"3人"_s << u"met certain reaches_goal 3 -"_s;
}

void TestVerdict::bounds()
{
    examples();
}

void TestVerdict::direction_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("more is better") << u"up"_s << u"missed certain falls_short -0.4 80.0"_s;
    QTest::newRow("less is better") << u"down"_s << u"met certain stays_within_limit -0.4 80.0"_s;
}

void TestVerdict::direction()
{
    const auto catalogue = Catalogue::fromTsv(
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
        "up\t巩固率\tRetention\t%\trate\tmore\tnone\tall\t\t\n"
        "down\t大班额比例\tLarge classes\t%\trate\tless\tnone\tall\t\t\n");
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().place));
    QFETCH(QString, indicator);
    QTEST(judged(u"2%"_s, u"1.6%"_s, {}, *catalogue, indicator), "expected");
}

void TestVerdict::aboutTolerance_data()
{
    QTest::addColumn<QString>("tolerance");
    QTest::addColumn<QString>("expected");
    QTest::newRow("taken as exact") << u"0"_s << u"met by_bound reaches_goal_at_lowest 0 100.0"_s;
    QTest::newRow("five per cent")
        << u"0.05"_s << u"undetermined by_bound bounds_allow_both 0 100.0"_s;
}

void TestVerdict::aboutTolerance()
{
    QFETCH(QString, tolerance);
    compare::Query query;
    query.aboutTolerance = number(tolerance);
    QTEST(judged(u"3000人"_s, u"约3000人"_s, query), "expected");
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
