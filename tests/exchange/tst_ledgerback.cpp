// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbench.h"

using namespace duibiao;
using namespace duibiao::test;
using exchange::Grid;
using exchange::GridCell;
using exchange::Ledger;

namespace {

/// The hidden sheet as it is read back.
Grid base(const std::vector<Figure>& figures)
{
    std::vector<exchange::LedgerBaseLine> lines;
    for (const Figure& f : figures)
        lines.push_back({f, u"深圳市/宝安区"_s, f.label, u"2022年"_s});
    const exchange::Table table = exchange::ledgerBase(lines);
    Grid made{.name = table.name, .rows = {{}}};
    for (const auto& row : table.rows) {
        auto& cells = made.rows.emplace_back();
        for (const exchange::Cell& c : row) {
            const auto* number = std::get_if<exchange::Number>(&c);
            cells.push_back(number ? GridCell{{}, number->value.toDouble()}
                                   : GridCell{std::get<exchange::Words>(c).text, {}});
        }
    }
    return made;
}

/// 近100座, as handed out.
Figure nearlyHundred()
{
    Figure made = figure(1, Role::Goal, u"学位"_s, 100);
    made.quantity.bound = Bound::About;
    made.quantity.approachesFromBelow = true;
    made.measure = Measure::Added;
    made.review = Review::Open;
    made.department = u"规划科"_s;
    made.note = u"注意"_s;
    return made;
}

const QString hundred = u"1|深圳市/宝安区|学位|学位|2022年|100|座"_s;
const QString outcome = u"3|深圳市/宝安区|学位|学位|2022年|90|座"_s;
const QString heading = u"duibiao:id|区划|指标|所指|时段|数值|单位"_s;

} // namespace

/// Our own workbook after somebody edited it.
class TestLedgerBack : public LedgerTest
{
    Q_OBJECT

private Q_SLOTS:
    void ourWorkbook_data()
    {
        QTest::addColumn<QStringList>("goals");
        QTest::addColumn<QStringList>("changes");
        const QString first = u"1|深圳市/宝安区|学位|学位|2022年|100|座"_s;
        const QString second = u"2|深圳市/宝安区|学校|学校|2022年|5|座"_s;
        QTest::newRow("untouched") << QStringList{first, second} << QStringList{};
        QTest::newRow("value") << QStringList{u"1|深圳市/宝安区|学位|学位|2022年|120|座"_s, second}
                               << QStringList{u"changed 1 学位 100>120 value"_s};
        QTest::newRow("period and label")
            << QStringList{u"1|深圳市/宝安区|学位|新学位|2023年|100|座"_s, second}
            << QStringList{u"changed 1 新学位 100>100 label,period"_s};
        QTest::newRow("gone") << QStringList{second} << QStringList{u"gone 1 学位 100>"_s};
        QTest::newRow("new") << QStringList{first, second,
                                            u"|深圳市/宝安区|班级|班级|2022年|3|个"_s}
                             << QStringList{u"new 0 班级 >3"_s};
        QTest::newRow("copied line")
            << QStringList{first, second, u"2|深圳市/宝安区|学校|学校|2023年|6|座"_s}
            << QStringList{u"new 0 学校 >6"_s};
        QTest::newRow("sorted") << QStringList{second, first} << QStringList{};
        // what could not be read is not gone, what is gone is
        QTest::newRow("unreadable")
            << QStringList{u"1|深圳市/宝安区|学位|学位|2022年|很多|座"_s, second} << QStringList{};
        QTest::newRow("unreadable, and another gone")
            << QStringList{u"1|深圳市/宝安区|学位|学位|2022年|很多|座"_s}
            << QStringList{u"gone 2 学校 5>"_s};
        QTest::newRow("unreadable new one, and one gone")
            << QStringList{second, u"|火星|班级|班级|2022年|3|个"_s}
            << QStringList{u"gone 1 学位 100>"_s};
        QTest::newRow("emptied") << QStringList{}
                                 << QStringList{u"gone 1 学位 100>"_s, u"gone 2 学校 5>"_s};
    }

    void ourWorkbook()
    {
        QFETCH(QStringList, goals);
        const std::vector<Figure> figures = {figure(1, Role::Goal, u"学位"_s, 100),
                                             figure(2, Role::Goal, u"学校"_s, 5),
                                             figure(9, Role::Goal, u"后来的"_s, 1)};
        const Ledger ledger =
            read({grid(u"目标"_s, QStringList{heading} + goals), base({figures[0], figures[1]})});
        QVERIFY(ledger.ours);
        QTEST(printed(exchange::diffLedger(ledger, figures)), "changes");
    }

    void whatElseALineOfOursSays_data()
    {
        QTest::addColumn<QString>("cells"); ///< bound, measure, review, department, note
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char* name, const QString& cells, const QStringList& changes) {
            QTest::newRow(name) << cells << changes;
        };
        row("as handed out", u"约|当期新增|未核对|规划科|注意"_s, {});
        row("in English", u"about|New in the period|Not reviewed|规划科|注意"_s, {});
        row("bound", u"不少于|当期新增|未核对|规划科|注意"_s, {u"changed 1 学位 100>100 bound"_s});
        row("bound as a sign", u"≥|当期新增|未核对|规划科|注意"_s,
            {u"changed 1 学位 100>100 bound"_s});
        row("the rest", u"约|累计|已采纳|基建科|"_s,
            {u"changed 1 学位 100>100 measure,review,department,note"_s});
        row("emptied bound", u"|当期新增|未核对|规划科|注意"_s, {});
        row("unknown bound", u"也许|当期新增|未核对|规划科|注意"_s, {u"? bound 也许"_s});
        row("unknown measure", u"约|多少|未核对|规划科|注意"_s, {u"? measure 多少"_s});
        row("unknown review", u"约|总量|好|规划科|注意"_s, {u"? review 好"_s});
    }

    void whatElseALineOfOursSays()
    {
        QFETCH(QString, cells);
        const Figure before = nearlyHundred();
        const Ledger ledger = read({grid(u"目标"_s, {heading + u"|限定|类型|核对|责任部门|提示"_s,
                                                     hundred + u'|' + cells}),
                                    base({before})});
        QStringList changes = printed(exchange::diffLedger(ledger, {before}));
        for (const exchange::LedgerProblem& problem : ledger.problems)
            changes.append(u"? %1 %2"_s.arg(toCode(problem.field), problem.text));
        QTEST(changes, "changes");
    }

    void aNewNumberInOurWorkbookHasANewLiteral()
    {
        Figure before = figure(1, Role::Goal, u"学位"_s, 100);
        before.quantity.literal = u"100座"_s;
        const Ledger ledger =
            read({grid(u"目标"_s, {heading + u"|原文"_s,
                                   u"1|深圳市/宝安区|学位|学位|2022年|超120|座|100座"_s}),
                  base({before})});
        const auto changes = exchange::diffLedger(ledger, {before});
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(printed(changes[0].after.quantity), u"more_than 120 / 1 座, 超120"_s);
    }

    void nearlyStaysNearlyForANewNumber()
    {
        const Figure before = nearlyHundred();
        const Ledger ledger =
            read({grid(u"目标"_s,
                       {heading + u"|限定"_s, u"1|深圳市/宝安区|学位|学位|2022年|120|座|约"_s}),
                  base({before})});
        const auto changes = exchange::diffLedger(ledger, {before});
        QCOMPARE(printed(changes), QStringList(u"changed 1 学位 100>120 value"_s));
        QCOMPARE(printed(changes[0].after.quantity), u"about from below 120 / 1 座"_s);
    }

    void newLinesHaveTheRoleOfTheirSheet()
    {
        const Ledger ledger =
            read({grid(u"Outcomes"_s, {heading, u"|宝安|学位|学位|2022|3|座"_s}), base({})});
        QCOMPARE(ledger.lines.size(), size_t(1));
        QCOMPARE(ledger.lines[0].figure.role, Role::Achieved);
        QCOMPARE(ledger.lines[0].figure.districtCode, u"440306"_s);
        QCOMPARE(ledger.lines[0].row, size_t(2));
    }

    void columnsTakenOutChangeNothing()
    {
        const Figure before = nearlyHundred();
        const Ledger ledger =
            read({grid(u"目标"_s, {u"duibiao:id|指标|数值"_s, u"1|学位|120"_s}), base({before})});
        QCOMPARE(printed(exchange::diffLedger(ledger, {before})),
                 QStringList(u"changed 1 学位 100>120 value"_s));
    }

    void sheetsTakenOutTakeNoFigureAlong()
    {
        const std::vector<Figure> figures = {figure(1, Role::Goal, u"学位"_s, 100),
                                             figure(2, Role::Goal, u"学校"_s, 5),
                                             figure(3, Role::Achieved, u"学位"_s, 90)};
        const Ledger ledger = read({grid(u"目标"_s, {heading, hundred}), base(figures)});
        QCOMPARE(printed(exchange::diffLedger(ledger, figures)), QStringList(u"gone 2 学校 5>"_s));
    }

    void whatChangesInOurComparison_data()
    {
        QTest::addColumn<QString>("row");  ///< of the comparison
        QTest::addColumn<QString>("goal"); ///< the figure's own line
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char* name, const QString& line, const QString& goal,
                            const QStringList& changes) {
            QTest::newRow(name) << u"深圳市/宝安区|学位|"_s + line << goal << changes;
        };
        row("nothing", u"2022年|座|100|90|1|3"_s, hundred, {});
        row("goal", u"2022年|座|120|90|1|3"_s, hundred, {u"changed 1 学位 100>120 value"_s});
        row("with a bound", u"2022年|座|不少于100|90|1|3"_s, hundred,
            {u"changed 1 学位 100>100 bound"_s});
        row("both", u"2022年|座|120|95|1|3"_s, hundred,
            {u"changed 1 学位 100>120 value"_s, u"changed 3 学位 90>95 value"_s});
        row("an outcome that was not there", u"2023年|座||95||"_s, hundred, {u"new 0 学位 >95"_s});
        row("a new line", u"2024年|座|7|8||"_s, hundred, {u"new 0 学位 >7"_s, u"new 0 学位 >8"_s});
        row("cleared", u"2022年|座||90|1|3"_s, hundred, {u"? goal cleared"_s});
        row("words", u"2022年|座|很多|90|1|3"_s, hundred, {u"? goal not understood"_s});
        row("a value for a figure that is there", u"2022年|座|100|95|1|"_s, hundred,
            {u"changed 3 学位 90>95 value"_s});
        row("worked out", u"2022年|座|100|95|1|=90"_s, hundred,
            {u"? outcome worked out"_s}); // text, see cell()
        row("worked out and left", u"2022年|座|100|90|1|=90"_s, hundred, {});
        row("the same in its own line", u"2022年|座|120|90|1|3"_s,
            u"1|深圳市/宝安区|学位|学位|2022年|120|座"_s, {u"changed 1 学位 100>120 value"_s});
        row("another field in its own line", u"2022年|座|120|90|1|3"_s,
            u"1|深圳市/宝安区|学位|学位|2023年|100|座"_s,
            {u"changed 1 学位 100>120 value,period"_s});
        row("another number in its own line", u"2022年|座|120|90|1|3"_s,
            u"1|深圳市/宝安区|学位|学位|2022年|130|座"_s,
            {u"changed 1 学位 100>120 value"_s, u"changed 1 学位 100>130 value"_s});
    }

    void whatChangesInOurComparison()
    {
        QFETCH(QString, row);
        QFETCH(QString, goal);
        const std::vector<Figure> figures = {figure(1, Role::Goal, u"学位"_s, 100),
                                             figure(3, Role::Achieved, u"学位"_s, 90)};
        Grid comparison =
            grid(u"对比"_s, {u"区划|指标|时段|单位|目标|成效|duibiao:goal|duibiao:outcome"_s, row});
        // a value worked out stands there as text
        if (GridCell& rest = comparison.rows[1].back(); rest.text.startsWith(u'='))
            rest.text.remove(0, 1);
        const Ledger ledger = read({comparison, grid(u"目标"_s, {heading, goal}),
                                    grid(u"成效"_s, {heading, outcome}), base(figures)});
        QStringList changes = printed(exchange::diffLedger(ledger, figures));
        for (const exchange::LedgerProblem& problem : ledger.problems)
            changes.append(u"? %1 %2"_s.arg(toCode(problem.field), printed(problem.trouble)));
        QTEST(changes, "changes");
    }

    /// The label of a figure that the reader gave no indicator may be the name of one.
    void whatStaysAsItWasMeansWhatItMeant()
    {
        const Figure before = figure(1, Role::Goal, u"公办率"_s, 55);
        const QString line = u"1|深圳市/宝安区|公办率|公办率|2022年|55|座"_s;
        const Ledger same = read({grid(u"目标"_s, {heading, line}), base({before})});
        QCOMPARE(printed(exchange::diffLedger(same, {before})), QStringList());
        const Ledger chosen = read(
            {grid(u"目标"_s,
                  {heading, QString(line).replace(u"宝安区|公办率"_s, u"宝安区|share.public"_s)}),
             base({before})});
        QCOMPARE(printed(exchange::diffLedger(chosen, {before})),
                 QStringList(u"changed 1 公办率 55>55 indicator"_s));
    }
};

QTEST_GUILESS_MAIN(TestLedgerBack)
#include "tst_ledgerback.moc"
