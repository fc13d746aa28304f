// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/uses.h"
#include "figures.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::test;
using compare::Row;
using compare::Use;

Q_DECLARE_METATYPE(compare::Row)

class TestUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowRestsOnAFigure_data();
    void aRowRestsOnAFigure();
    void aFindingNamesAFigure();
    void everyComparedFigureHasAUse();
};

namespace {

constexpr FigureId wanted = 7;

Figure numbered(FigureId id)
{
    Figure result = figure(Role::Goal, u"甲"_s, u"2022"_s, u"100座"_s);
    result.id = id;
    return result;
}

compare::Side side(FigureId id, std::vector<Figure> parts = {}, std::vector<Figure> others = {})
{
    return {.figure = numbered(id), .parts = std::move(parts), .others = std::move(others)};
}

compare::Side derivedFrom(FigureId source)
{
    compare::Side side{.figure = numbered(0), .parts = {}, .others = {}};
    side.figure.derivation =
        Derivation{Derivation::Rule::TargetFromCompletion, std::vector<FigureId>{3, source}};
    return side;
}

template <typename Change> Row row(Change change)
{
    Row row;
    change(row);
    return row;
}

} // namespace

void TestUses::aRowRestsOnAFigure_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<std::optional<Use>>("use");

    const auto add = [](const char* name, const Row& row, std::optional<Use> use) {
        QTest::newRow(name) << row << use;
    };
    add("nothing", Row(), std::nullopt);
    add("another", row([](Row& r) { r.goal = side(1); }), std::nullopt);
    add("goal", row([](Row& r) { r.goal = side(wanted); }), Use::Goal);
    add("outcome", row([](Row& r) { r.outcome = side(wanted); }), Use::Outcome);
    add("base", row([](Row& r) { r.base = side(wanted); }), Use::Base);
    add("made good", row([](Row& r) { r.madeGood = side(wanted); }), Use::MadeGood);
    add("near",
        row([](Row& r) { r.near = compare::Near{.side = side(wanted), .indicatorId = {}}; }),
        Use::Near);
    add("part", row([](Row& r) {
            r.outcome = side(0, {numbered(1), numbered(wanted)});
        }),
        Use::Part);
    add("other value", row([](Row& r) { r.outcome = side(1, {}, {numbered(wanted)}); }),
        Use::OtherValue);
    add("version", row([](Row& r) {
            r.goal = side(1);
            r.versions = {{.figure = numbered(wanted), .issued = {}},
                          {.figure = numbered(1), .issued = {}}};
        }),
        Use::EarlierGoal);
    add("source", row([](Row& r) { r.goal = derivedFrom(wanted); }), Use::DerivedFrom);
    add("the closest counts", row([](Row& r) {
            r.base = side(wanted);
            r.outcome = side(1, {}, {numbered(wanted)});
        }),
        Use::Base);
}

void TestUses::aRowRestsOnAFigure()
{
    QFETCH(const Row, row);
    QFETCH(const std::optional<Use>, use);
    QVERIFY(compare::useOf(row, wanted) == use);
}

void TestUses::aFindingNamesAFigure()
{
    compare::Finding finding;
    finding.figures = {numbered(1), numbered(wanted)};
    QVERIFY(compare::names(finding, wanted));
    QVERIFY(!compare::names(finding, 2));
}

/// What takes part in a comparison is found from its sentence too.
void TestUses::everyComparedFigureHasAUse()
{
    std::vector<Figure> figures{figure(Role::Goal, u"甲"_s, u"2022"_s, u"100座"_s),
                                figure(Role::Goal, u"甲"_s, u"2022"_s, u"120座"_s),
                                figure(Role::Achieved, u"甲"_s, u"2022"_s, u"90座"_s),
                                figure(Role::Achieved, u"甲"_s, u"2021"_s, u"80座"_s),
                                figure(Role::Achieved, u"乙"_s, u"2022"_s, u"5所"_s)};
    for (size_t i = 0; i < figures.size(); ++i)
        figures[i].id = static_cast<FigureId>(i + 1);
    const std::vector<Row> rows = compare::compareFigures(figures, {});
    for (const Figure& each : figures) {
        const auto uses = [&each](const Row& row) {
            return compare::useOf(row, each.id).has_value();
        };
        QVERIFY2(std::ranges::any_of(rows, uses), qPrintable(each.quantity.literal));
    }
}

QTEST_GUILESS_MAIN(TestUses)
#include "tst_uses.moc"
