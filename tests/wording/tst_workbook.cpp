// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"
#include "wording/tables.h"

#include <QTest>

using namespace duibiao;
using namespace Qt::StringLiterals;
using exchange::Formula;
using exchange::Number;
using exchange::Percent;
using exchange::Table;

namespace {

Figure figure(FigureId id, Role role, const QString& value, const QString& unit)
{
    Figure made;
    made.id = id;
    made.role = role;
    made.districtCode = u"350503"_s;
    made.label = u"指标"_s + unit;
    made.period = Period::year(2022);
    made.quantity.value = Decimal::parse(value).value();
    made.quantity.unit = unit;
    made.quantity.literal = value + unit;
    made.evidence.report = 1;
    made.evidence.quote = u"一句话"_s;
    return made;
}

compare::Row row(std::optional<Figure> goal, std::optional<Figure> outcome)
{
    compare::Row made;
    const Figure& any = goal ? *goal : *outcome;
    made.districtCode = any.districtCode;
    made.label = any.label;
    made.unit = any.quantity.unit;
    made.period = any.period;
    if (goal)
        made.goal = compare::Side{.figure = *goal, .parts = {}, .others = {}};
    if (outcome)
        made.outcome = compare::Side{.figure = *outcome, .parts = {}, .others = {}};
    if (goal && outcome) {
        made.gap = outcome->quantity.value.minus(goal->quantity.value);
        made.completion = outcome->quantity.value.toDouble() / goal->quantity.value.toDouble();
    }
    return made;
}

/// Columns of the comparison.
enum Column {
    Goal = 4,
    Outcome = 6,
    Gap = 8,
    Completion = 9,
    Verdict = 10,
    GoalId = 17,
    OutcomeId = 18
};

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(wording::useLanguage(u"en"_s));
        Report report;
        report.id = 1;
        report.header.title = u"计划"_s;
        m_context.reports.insert(1, report);
    }

    void sheetsInTheirOrder()
    {
        QStringList names;
        for (const Table& table : tables({row(figure(1, Role::Goal, u"200000"_s, u"座"_s),
                                              figure(2, Role::Achieved, u"206000"_s, u"座"_s))}))
            names += table.name;
        QCOMPARE(names, (QStringList{u"Comparison"_s, u"Charts"_s, u"Goals"_s, u"Outcomes"_s,
                                     u"Milestones"_s, u"Checks"_s, u"Sources"_s, u"duibiao"_s}));
    }

    void numbersAndFormulas()
    {
        const Table table = tables({row(figure(1, Role::Goal, u"200000"_s, u"座"_s),
                                        figure(2, Role::Achieved, u"206000"_s, u"座"_s))})
                                .front();
        const auto& cells = table.rows.at(0);
        const auto& goal = std::get<Number>(cells.at(Goal));
        QCOMPARE(goal.value, Decimal(200'000));
        QCOMPARE(goal.line, 1); // its line among the sources
        QCOMPARE(std::get<Number>(cells.at(Outcome)).line, 2);
        QCOMPARE(std::get<Formula>(cells.at(Gap)).value, std::optional(6000.0));
        QCOMPARE(std::get<Formula>(cells.at(Completion)).value, std::optional(1.03));
        QCOMPARE(table.columns.at(Verdict).marks.size(), size_t(6));
    }

    void theComparisonKnowsWhichFiguresItsNumbersAre()
    {
        compare::Row some = row(figure(7, Role::Goal, u"10"_s, u"个"_s),
                                figure(0, Role::Achieved, u"12"_s, u"个"_s)); // of several
        const Table table =
            tables({some, row(figure(8, Role::Goal, u"95"_s, u"%"_s), std::nullopt)}).front();
        QVERIFY(table.columns.at(GoalId).hidden && table.columns.at(OutcomeId).hidden);
        QCOMPARE(std::get<Number>(table.rows.at(0).at(GoalId)).value, Decimal(7));
        QCOMPARE(std::get<exchange::Words>(table.rows.at(0).at(OutcomeId)).text, u"12"_s);
        QCOMPARE(std::get<Number>(table.rows.at(1).at(GoalId)).value, Decimal(8));
        QVERIFY(std::holds_alternative<std::monostate>(table.rows.at(1).at(OutcomeId)));
    }

    void sharesArePercentagesAndTheirGapPoints()
    {
        const Table table = tables({row(figure(1, Role::Goal, u"95"_s, u"%"_s),
                                        figure(2, Role::Achieved, u"92.04"_s, u"%"_s))})
                                .front();
        const auto& cells = table.rows.at(0);
        QCOMPARE(std::get<Percent>(cells.at(Goal)).ratio, 0.95);
        QCOMPARE(std::get<Percent>(cells.at(Outcome)).ratio, 0.9204);
        const auto& gap = std::get<Formula>(cells.at(Gap));
        QCOMPARE(gap.value, std::optional(-2.96));
        QCOMPARE(table.formats.at(gap.format - 1), u"0.0\" points\""_s);
    }

    /// A completion that turns its sense is the comparison's word, not a quotient.
    void whatNoFormulaComesToIsWritten()
    {
        compare::Row turned = row(figure(1, Role::Goal, u"10"_s, u"个"_s),
                                  figure(2, Role::Achieved, u"20"_s, u"个"_s));
        turned.completion = 0.5;
        const Table table = tables({turned}).front();
        QCOMPARE(std::get<Percent>(table.rows.at(0).at(Completion)).ratio, 0.5);
    }

    void formulasStandWhereAValueIsMissing()
    {
        const Table table =
            tables({row(figure(1, Role::Goal, u"10"_s, u"个"_s), std::nullopt)}).front();
        QVERIFY(!std::get<Formula>(table.rows.at(0).at(Completion)).value);
        QCOMPARE(tables({row(figure(1, Role::Goal, u"10"_s, u"个"_s), std::nullopt)}).size(),
                 size_t(7)); // nothing to draw: no sheet of charts
    }

    void rowsWithAGoalComeFirst()
    {
        const Table table = tables({row(std::nullopt, figure(1, Role::Achieved, u"1"_s, u"甲"_s)),
                                    row(figure(2, Role::Goal, u"2"_s, u"乙"_s), std::nullopt)})
                                .front();
        QCOMPARE(std::get<exchange::Words>(table.rows.at(0).at(1)).text, u"指标乙"_s);
    }

private:
    [[nodiscard]] std::vector<Table> tables(const std::vector<compare::Row>& rows) const
    {
        return wording::workbookTables({.rows = rows, .milestones = {}, .findings = {}}, m_context);
    }

    compare::Context m_context;
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
