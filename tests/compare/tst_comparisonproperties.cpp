// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ledger.h"
#include "compare/reach.h"
#include "figures.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace duibiao;
using namespace duibiao::test;

/// What must hold for any figures, tried on many drawn at random (from a fixed seed).
class TestComparisonProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderChangesNothing();
    void importOrderChangesNoVerdict();
    void anotherDistrictChangesNoRow();
    void everyUsedFigureIsInSomeRow();
    void ledgerAnswersAsTheComparisonDoes();
    void theReachOfAnIndicatorIsAllThatItsRowsNeed();
    void verdictsRespectIntervals();

private:
    static std::vector<Figure> drawn(unsigned seed);
};

std::vector<Figure> TestComparisonProperties::drawn(unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&random](const QStringList& from) {
        return from[static_cast<qsizetype>(random() % static_cast<unsigned>(from.size()))];
    };
    const QStringList labels{u"新增学位"_s, u"新增公办学位"_s, u"巩固率"_s};
    const QStringList periods{u"2021"_s,   u"2022"_s, u"2022H1"_s,    u"2022H2"_s,
                              u"2022Q3"_s, u"2023"_s, u"2020-2022"_s, u"2020-2025"_s};
    std::vector<Figure> figures;
    for (ReportId id = 1; id <= 6; ++id) {
        std::vector<Figure> own;
        for (int i = 0; i < 8; ++i) {
            const QString label = pick(labels);
            const QString digits = QString::number(1 + random() % 40);
            QString literal = digits + u'%';
            if (label != u"巩固率"_s)
                literal = pick({u""_s, u"超"_s, u"近"_s}) + digits + pick({u"座"_s, u"万座"_s});
            own.push_back(
                figure(random() % 2 ? Role::Goal : Role::Achieved, label, pick(periods), literal));
            if (random() % 5 == 0)
                own.back().measure = Measure::Cumulative;
        }
        own = inReport(id, own);
        figures.insert(figures.end(), own.begin(), own.end());
    }
    return figures;
}

namespace {

compare::Context contextOf(const std::vector<ReportId>& ids)
{
    compare::Context context;
    for (size_t i = 0; i < ids.size(); ++i) {
        Report own = report(ids[i], i % 2 ? ReportKind::Plan : ReportKind::Summary,
                            QString::number(2021 + i / 2), QString());
        own.header.title = u"报告%1"_s.arg(i);
        context.reports.insert(ids[i], own);
    }
    return context;
}

} // namespace

void TestComparisonProperties::orderChangesNothing()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::vector<Figure> figures = drawn(seed);
        const compare::Context context = contextOf({1, 2, 3, 4, 5, 6});
        const QStringList before = summary(compare::compareFigures(figures, context));
        std::shuffle(figures.begin(), figures.end(), std::mt19937(seed));
        QCOMPARE(summary(compare::compareFigures(figures, context)), before);
    }
}

void TestComparisonProperties::importOrderChangesNoVerdict()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::vector<Figure> figures = drawn(seed);
        const QStringList before =
            summary(compare::compareFigures(figures, contextOf({1, 2, 3, 4, 5, 6})));
        for (Figure& figure : figures)
            figure.evidence.report = 7 - figure.evidence.report;
        const compare::Context context = contextOf({6, 5, 4, 3, 2, 1});
        QCOMPARE(summary(compare::compareFigures(figures, context)), before);
    }
}

void TestComparisonProperties::anotherDistrictChangesNoRow()
{
    const compare::Context context = contextOf({1, 2, 3, 4, 5, 6});
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::vector<Figure> figures = drawn(seed);
        const QStringList before = summary(compare::compareFigures(figures, context));
        for (Figure figure : drawn(seed + 1000)) {
            figure.districtCode = u"350500"_s;
            figures.push_back(figure);
        }
        const compare::Query query{.districts = {u"440300"_s}};
        QCOMPARE(summary(compare::compareFigures(figures, context, query)), before);
        auto rows = compare::compareFigures(figures, context);
        std::erase_if(rows,
                      [](const compare::Row& row) { return row.districtCode != u"440300"_s; });
        QCOMPARE(summary(rows), before);
    }
}

void TestComparisonProperties::everyUsedFigureIsInSomeRow()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const std::vector<Figure> figures = drawn(seed);
        const auto rows = compare::compareFigures(figures, contextOf({1, 2, 3, 4, 5, 6}));
        for (const Figure& figure : figures) {
            const auto says = [&figure](const std::optional<compare::Side>& side) {
                const auto same = [&figure](const Figure& other) {
                    return other.quantity.value == figure.quantity.value &&
                           other.quantity.bound == figure.quantity.bound &&
                           other.period == figure.period && other.role == figure.role;
                };
                return side && (same(side->figure) || std::ranges::any_of(side->others, same) ||
                                std::ranges::any_of(side->parts, same));
            };
            const bool shown = std::ranges::any_of(rows, [&says](const compare::Row& row) {
                return says(row.goal) || says(row.outcome);
            });
            QVERIFY2(shown, qPrintable(u"seed %1: %2 %3 %4"_s.arg(seed).arg(
                                figure.label, figure.period.toString(), figure.quantity.literal)));
        }
    }
}

/// Asked part by part, prepared, and fed without the figures' words: the same verdicts.
void TestComparisonProperties::ledgerAnswersAsTheComparisonDoes()
{
    const compare::Context context = contextOf({1, 2, 3, 4, 5, 6});
    const auto numbers = [](const std::vector<compare::Row>& rows) {
        QStringList lines;
        for (const compare::Row& row : rows)
            lines += u"%1 %2 %3 %4"_s.arg(row.label, row.period.toString(), toCode(row.verdict),
                                          row.gap ? row.gap->toString() : u"-"_s);
        return lines;
    };
    const compare::Query query{.indicators = {u"新增学位"_s}};
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const std::vector<Figure> figures = drawn(seed);
        const QStringList expected = numbers(compare::compareFigures(figures, context, query));
        compare::Ledger over(figures, context);
        QCOMPARE(numbers(over.rows(query)), expected);
        over.prepare();
        QCOMPARE(numbers(over.rows(query)), expected);
        compare::Ledger fed(context);
        fed.add(figures);
        fed.finish();
        QCOMPARE(numbers(fed.rows(query)), expected);
    }
}

/// Loading no more than reachOf() says gives the same rows.
void TestComparisonProperties::theReachOfAnIndicatorIsAllThatItsRowsNeed()
{
    const auto catalogue = Catalogue::fromTsv(
        "id\tname_zh\tname_en\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
        "seats\t学位\tseats\t座\tadded\tmore\tboth\tall\t\t\n"
        "seats.basic\t基础教育学位\tbasic\t座\tadded\tmore\tboth\tbasic\tseats\t\n"
        "seats.public\t公办学位\tpublic\t座\tadded\tmore\tboth\tbasic\tseats.basic\t\n"
        "rate\t巩固率\trate\t%\trate\tmore\tnone\tbasic\t\t\n");
    QVERIFY(catalogue);
    compare::Context context = contextOf({1, 2, 3, 4, 5, 6});
    context.catalogue = &*catalogue;
    QCOMPARE(compare::reachOf({u"seats.basic"_s}, *catalogue),
             QStringList({u"seats"_s, u"seats.basic"_s, u"seats.public"_s}));
    const QHash<QString, QString> ids{{u"新增学位"_s, u"seats.basic"_s},
                                      {u"新增公办学位"_s, u"seats.public"_s},
                                      {u"巩固率"_s, u"rate"_s}};
    int near = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::vector<Figure> figures = drawn(seed);
        for (Figure& figure : figures)
            figure.indicatorId = figure.id % 7 == 0 ? u"seats"_s : ids.value(figure.label);
        for (const Indicator& indicator : catalogue->all()) {
            const compare::Query query{.indicators = {indicator.id}};
            std::vector<Figure> needed = figures;
            const QStringList reach = compare::reachOf(query.indicators, *catalogue);
            std::erase_if(needed, [&reach](const Figure& figure) {
                return !reach.contains(figure.indicatorId);
            });
            const auto rows = compare::compareFigures(figures, context, query);
            QCOMPARE(summary(compare::compareFigures(needed, context, query)), summary(rows));
            near += static_cast<int>(std::ranges::count_if(
                rows, [](const compare::Row& row) { return row.near.has_value(); }));
        }
    }
    QVERIFY(near > 0); // or the relatives were not needed at all
}

/// Met only if some true value reaches the goal, missed only if some does not.
void TestComparisonProperties::verdictsRespectIntervals()
{
    const compare::Context context = contextOf({1, 2, 3, 4, 5, 6});
    for (unsigned seed = 1; seed <= 40; ++seed) {
        for (const compare::Row& row : compare::compareFigures(drawn(seed), context)) {
            if (!row.goal || !row.outcome || row.verdict == compare::Verdict::InProgress)
                continue;
            const Quantity& goal = row.goal->figure.quantity;
            const Interval outcome = row.outcome->figure.quantity.interval(Decimal());
            const Interval aim = goal.interval(Decimal());
            if (row.verdict == compare::Verdict::Met && outcome.high && aim.low)
                QVERIFY2(*outcome.high >= *aim.low, qPrintable(goal.literal));
            if (row.verdict == compare::Verdict::Missed && outcome.low)
                QVERIFY2(*outcome.low <= goal.value, qPrintable(goal.literal));
        }
    }
}

QTEST_GUILESS_MAIN(TestComparisonProperties)
#include "tst_comparisonproperties.moc"
