// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;

Q_DECLARE_METATYPE(std::vector<duibiao::Figure>)

namespace {

Figure change(const QString& label, const QString& period, const QString& literal)
{
    Figure result = outcome(label, period, literal);
    result.measure = Measure::Change;
    return result;
}

Figure cumulative(const QString& period, const QString& literal)
{
    Figure result = outcome(u"累计新增学位"_s, period, literal);
    result.measure = Measure::Cumulative;
    return result;
}

QString said(const Figure& figure)
{
    return QStringList{toCode(figure.role),
                       figure.label,
                       figure.period.toString(),
                       figure.quantity.literal,
                       toCode(figure.derivation->rule),
                       QString::number(figure.derivation->sources.size())}
        .join(u' ');
}

} // namespace

class TestDerive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void sourcesAreNamed();
    void derivedIsBaseAndMarked();
    void withoutDerived();
};

void TestDerive::rules_data()
{
    QTest::addColumn<std::vector<Figure>>("figures");
    QTest::addColumn<QStringList>("expected");
    using List = std::vector<Figure>;
    const QString year = u"2022"_s;
    QTest::newRow("target from completion")
        << List{outcome(u"开工学校"_s, u"2021H1"_s, u"9所"_s),
                outcome(u"开工学校完成率"_s, u"2021H1"_s, u"300%"_s)}
        << QStringList{u"goal 开工学校 2021 3所 target_from_completion 2"_s};
    QTest::newRow("targets of the parts of a stated whole add up")
        << List{outcome(u"开工"_s, year, u"14所"_s), outcome(u"开工"_s, year, u"9所"_s),
                outcome(u"完成率"_s, year, u"300%"_s), outcome(u"开工"_s, year, u"5所"_s),
                outcome(u"完成率"_s, year, u"250%"_s)}
        << QStringList{u"goal 开工 2022 5所 target_from_completion 4"_s};
    QTest::newRow("targets of parts without a whole are none of the whole")
        << List{outcome(u"开工"_s, year, u"9所"_s), outcome(u"完成率"_s, year, u"300%"_s),
                outcome(u"开工"_s, year, u"5所"_s), outcome(u"完成率"_s, year, u"250%"_s)}
        << QStringList{};
    QTest::newRow("a rate of something else")
        << List{outcome(u"开工学校"_s, year, u"9所"_s), outcome(u"幼儿园完成率"_s, year, u"300%"_s)}
        << QStringList{};
    QTest::newRow("no whole number gives that rate")
        << List{outcome(u"开工学校"_s, year, u"9所"_s), outcome(u"完成率"_s, year, u"280%"_s)}
        << QStringList{};
    QTest::newRow("a rate that is no completion")
        << List{outcome(u"开工学校"_s, year, u"9所"_s), outcome(u"公办占比"_s, year, u"50%"_s)}
        << QStringList{};
    QTest::newRow("last year from growth, 33.33 %")
        << List{outcome(u"幼儿园学位"_s, year, u"1.2万个"_s),
                change(u"幼儿园学位同比增长"_s, year, u"33.33%"_s)}
        << QStringList{u"achieved 幼儿园学位 2021 9000个 last_year_from_growth 2"_s};
    QTest::newRow("last year from growth, 80 %")
        << List{outcome(u"中小学学位"_s, year, u"2.7万个"_s),
                change(u"中小学学位"_s, year, u"80%"_s)}
        << QStringList{u"achieved 中小学学位 2021 15000个 last_year_from_growth 2"_s};
    QTest::newRow("growth too coarse for the digits")
        << List{outcome(u"中小学学位"_s, year, u"12345个"_s),
                change(u"中小学学位"_s, year, u"5.7%"_s)}
        << QStringList{};
    QTest::newRow("growth fine enough for the digits")
        << List{outcome(u"中小学学位"_s, year, u"12345个"_s),
                change(u"中小学学位"_s, year, u"5.70%"_s)}
        << QStringList{u"achieved 中小学学位 2021 11679个 last_year_from_growth 2"_s};
    QTest::newRow("against something else than last year")
        << List{outcome(u"中小学学位"_s, year, u"2.7万个"_s),
                change(u"中小学学位比建设前增长"_s, year, u"80%"_s)}
        << QStringList{};
    QTest::newRow("against a target")
        << List{outcome(u"开工学校"_s, year, u"15所"_s), change(u"超年度目标"_s, year, u"2所"_s)}
        << QStringList{};
    QTest::newRow("points of a rate")
        << List{outcome(u"普惠率"_s, year, u"88.6%"_s),
                change(u"普惠率比上年提高"_s, year, u"2.1个百分点"_s)}
        << QStringList{u"achieved 普惠率 2021 86.5% last_year_from_difference 2"_s};
    QTest::newRow("percent of a rate says nothing for sure")
        << List{outcome(u"普惠率"_s, year, u"88.6%"_s),
                change(u"普惠率同比提高"_s, year, u"2.1%"_s)}
        << QStringList{};
    QTest::newRow("difference of a count, in half a year")
        << List{outcome(u"上线人数"_s, u"2021H1"_s, u"2091人"_s),
                change(u"上线人数比去年同期增加"_s, u"2021H1"_s, u"129人"_s)}
        << QStringList{u"achieved 上线人数 2020H1 1962人 last_year_from_difference 2"_s};
    QTest::newRow("a stated value is never replaced")
        << List{outcome(u"幼儿园学位"_s, year, u"1.2万个"_s),
                outcome(u"幼儿园学位"_s, u"2021"_s, u"9100个"_s),
                change(u"幼儿园学位同比增长"_s, year, u"33.33%"_s)}
        << QStringList{};
    QTest::newRow("a year from two cumulative counts")
        << List{cumulative(u"2020-2022"_s, u"437000座"_s),
                cumulative(u"2020-2021"_s, u"231000座"_s)}
        << QStringList{u"achieved 累计新增学位 2022 206000座 year_from_cumulative 2"_s};
}

void TestDerive::rules()
{
    QFETCH(std::vector<Figure>, figures);
    QStringList lines;
    for (const Figure& figure : compare::deriveFigures(inReport(1, figures)))
        lines += said(figure);
    QTEST(lines, "expected");
}

void TestDerive::sourcesAreNamed()
{
    const auto figures = inReport(3, {outcome(u"幼儿园学位"_s, u"2022"_s, u"1.2万个"_s),
                                      change(u"幼儿园学位"_s, u"2022"_s, u"33.33%"_s)});
    const auto derived = compare::deriveFigures(figures);
    QCOMPARE(derived.size(), size_t(1));
    QCOMPARE(derived.front().derivation->sources, (std::vector<FigureId>{301, 302}));
    QCOMPARE(derived.front().evidence, figures[1].evidence);
}

void TestDerive::derivedIsBaseAndMarked()
{
    const auto figures = inReport(1, {outcome(u"幼儿园学位"_s, u"2022"_s, u"1.2万个"_s),
                                      change(u"幼儿园学位"_s, u"2022"_s, u"33.33%"_s)});
    const auto rows = compare::compareFigures(figures, {});
    QCOMPARE(summary(rows), QStringList{u"幼儿园学位 2022: - | 1.2万个 | 9000个 → no_goal"_s});
    QVERIFY(rows.front().derived);
}

void TestDerive::withoutDerived()
{
    const auto figures = inReport(1, {outcome(u"幼儿园学位"_s, u"2022"_s, u"1.2万个"_s),
                                      change(u"幼儿园学位"_s, u"2022"_s, u"33.33%"_s)});
    const auto rows = compare::compareFigures(figures, {}, {.withDerived = false});
    QCOMPARE(summary(rows), QStringList{u"幼儿园学位 2022: - | 1.2万个 | - → no_goal"_s});
    QVERIFY(!rows.front().derived);
}

QTEST_GUILESS_MAIN(TestDerive)
#include "tst_derive.moc"
