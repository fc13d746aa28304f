// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"
#include "ledgertext.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::ChangeKind;
using exchange::Grid;
using exchange::GridCell;
using exchange::Ledger;
using exchange::LedgerField;

namespace {

GridCell cell(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? GridCell{{}, number} : GridCell{text, {}};
}

/// Lines of cells parted by |.
Grid grid(const QString& name, const QStringList& lines)
{
    Grid made{.name = name, .rows = {}};
    for (const QString& line : lines) {
        auto& row = made.rows.emplace_back();
        for (const QString& text : line.split(u'|'))
            row.push_back(cell(text));
    }
    return made;
}

Figure figure(FigureId id, Role role, const QString& label, qint64 value)
{
    Figure made;
    made.id = id;
    made.role = role;
    made.districtCode = u"440306"_s;
    made.label = label;
    made.period = Period::year(2022);
    made.quantity.value = Decimal(value);
    made.quantity.unit = u"座"_s;
    return made;
}

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

/// "changed 1 学位 100>120 value", one a change.
QStringList printed(const std::vector<exchange::LedgerChange>& changes)
{
    QStringList lines;
    for (const auto& change : changes) {
        QStringList fields;
        for (const LedgerField field : change.fields)
            fields += toCode(field);
        const bool isNew = change.kind == ChangeKind::New;
        const bool isGone = change.kind == ChangeKind::Gone;
        const Figure& shown = isGone ? change.before : change.after;
        lines +=
            u"%1 %2 %3 %4>%5 %6"_s.arg(isNew    ? u"new"_s
                                       : isGone ? u"gone"_s
                                                : u"changed"_s)
                .arg(shown.id)
                .arg(shown.label, isNew ? QString() : change.before.quantity.value.toString(),
                     isGone ? QString() : change.after.quantity.value.toString(), fields.join(u','))
                .trimmed();
    }
    return lines;
}

QString printed(exchange::LedgerTrouble trouble)
{
    switch (trouble) {
    case exchange::LedgerTrouble::NotUnderstood:
        return u"not understood"_s;
    case exchange::LedgerTrouble::FormulaWithoutValue:
        return u"no value"_s;
    case exchange::LedgerTrouble::SeveralDistricts:
        return u"several"_s;
    case exchange::LedgerTrouble::WorkedOut:
        return u"worked out"_s;
    case exchange::LedgerTrouble::Cleared:
        return u"cleared"_s;
    }
    Q_UNREACHABLE();
}

/// "at_least 8000 / 1000 座, 不少于8千座": bound, value, worth of the last digit, unit, literal.
QString printed(const Quantity& quantity)
{
    const QString literal = quantity.literal.isEmpty() ? QString() : u", "_s + quantity.literal;
    return u"%1%2 %3 / %4 %5"_s.arg(
               toCode(quantity.bound), quantity.approachesFromBelow ? u" from below"_s : QString(),
               quantity.value.toString(), quantity.resolution.toString(), quantity.unit) +
           literal;
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

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(DUIBIAO_SOURCE_DIR "/resources/catalogue/ledger.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto words = exchange::LedgerWords::fromTsv(file.readAll());
        QVERIFY(words);
        m_words = *words;
        auto districts =
            DistrictTree::fromTsv("440000\t广东省\t广东\t\n440300\t深圳市\t深圳\t440000\n"
                                  "440306\t宝安区\t宝安\t440300\n"
                                  "440309\t龙华区\t龙华\t440300\n460000\t海南省\t海南\t\n"
                                  "460100\t海口市\t海口\t460000\n460106\t龙华区\t龙华\t460100\n");
        QVERIFY(districts);
        m_districts = *districts;
        auto catalogue = Catalogue::fromTsv(
            "id\tzh\ten\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
            "share.public\t公办率\tPublic share\t%\trate\tmore\tnone\tall\t\t\n");
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        m_catalogue = *catalogue;
    }

    void headingsAreFoundBelowATitle()
    {
        const Grid sheet =
            grid(u"台账"_s, {u"2022年度任务台账"_s, u"序号|工作任务|年度目标|完成情况|责任单位"_s});
        const auto layout = exchange::layoutOf(sheet, m_words);
        QVERIFY(layout);
        QCOMPARE(layout->headingRow, size_t(1));
        QCOMPARE(layout->columns, (std::map<LedgerField, size_t>{{LedgerField::Indicator, 1},
                                                                 {LedgerField::Goal, 2},
                                                                 {LedgerField::Outcome, 3},
                                                                 {LedgerField::Department, 4}}));
    }

    void aSheetWithoutValuesIsNoLedger()
    {
        QVERIFY(!exchange::layoutOf(grid(u"a"_s, {u"指标|区划"_s}), m_words));
    }

    void wrongFieldIsAnError()
    {
        const auto words = exchange::LedgerWords::fromTsv("# a\nunit\t单位\ncolour\t色\n");
        QVERIFY(!words);
        QCOMPARE(words.error().place, u"3"_s);
        QCOMPARE(words.error().detail, u"colour"_s);
    }

    void quantities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit"); ///< what the column says
        QTest::addColumn<QString>("read"); ///< empty where it is not understood
        const auto row = [](const char* name, const QString& text, const QString& unit,
                            const QString& read) { QTest::newRow(name) << text << unit << read; };
        row("number", u"206000"_s, u"座"_s, u"exact 206000 / 1 座"_s);
        row("ten thousands", u"20.6万"_s, u"座"_s, u"exact 206000 / 1000 座, 20.6万"_s);
        row("ten thousands in the column", u"20.6"_s, u"万座"_s, u"exact 206000 / 1000 座"_s);
        row("words and ten thousands in the column", u"近8"_s, u"万座"_s,
            u"about from below 80000 / 10000 座, 近8"_s);
        row("ten thousands in both", u"20.6万座"_s, u"万座"_s,
            u"exact 206000 / 1000 座, 20.6万座"_s);
        row("another unit in the cell", u"45场"_s, u"项"_s, u"exact 45 / 1 场, 45场"_s);
        row("a share in a column of counts", u"52.3%"_s, u"座"_s, u"exact 52.3 / 0.1 %, 52.3%"_s);
        row("the column's unit, with words around it", u"参训45人次(含线上)"_s, u"人次"_s,
            u"exact 45 / 1 人次, 45人"_s);
        row("hundred millions and a unit", u"1.93亿元"_s, {},
            u"exact 193000000 / 1000000 元, 1.93亿元"_s);
        row("grouped words", u"1,200所"_s, {}, u"exact 1200 / 1 所, 1,200所"_s);
        row("ratio", u"0.547"_s, u"%"_s, u"exact 54.7 / 0.1 %"_s);
        row("percent as a number", u"54.7"_s, u"%"_s, u"exact 54.7 / 0.1 %"_s);
        row("percent in words", u"54.7%"_s, {}, u"exact 54.7 / 0.1 %, 54.7%"_s);
        row("nearly", u"近8万座"_s, {}, u"about from below 80000 / 10000 座, 近8万座"_s);
        row("about", u"约为8万座"_s, {}, u"about 80000 / 10000 座, 约为8万座"_s);
        row("behind the unit", u"8万座以上"_s, {}, u"at_least 80000 / 10000 座, 8万座以上"_s);
        row("between number and unit", u"500余所"_s, {}, u"more_than 500 / 1 所, 500余所"_s);
        row("in the middle", u"新增学位不少于8万座(含民办)"_s, {},
            u"at_least 80000 / 10000 座, 不少于8万座"_s);
        row("words", u"持续推进"_s, {}, {});
        row("two numbers", u"建成3所、改建2所"_s, {}, {});
        row("a year", u"2022年完成"_s, {}, {});
        row("a month", u"6月底前"_s, {}, {});
    }

    void quantities()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, unit);
        const auto quantity = exchange::quantityOf(cell(text), unit);
        QTEST(quantity ? printed(*quantity) : QString(), "read");
    }

    void periods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        QTest::newRow("number") << u"2022"_s << u"2022"_s;
        QTest::newRow("year") << u"2022年"_s << u"2022"_s;
        QTest::newRow("year of office") << u"2022年度"_s << u"2022"_s;
        QTest::newRow("half") << u"2021年下半年"_s << u"2021H2"_s;
        QTest::newRow("short half") << u"2021上半年"_s << u"2021H1"_s;
        QTest::newRow("quarter") << u"2021年第三季度"_s << u"2021Q3"_s;
        QTest::newRow("month") << u"2021年6月"_s << u"2021-06"_s;
        QTest::newRow("day") << u"2021年6月30日"_s << u"2021-06-30"_s;
        QTest::newRow("years") << u"2020—2025年"_s << u"2020-2025"_s;
        QTest::newRow("code") << u"2021H1"_s << u"2021H1"_s;
        QTest::newRow("no month") << u"2021年13月"_s << QString();
        QTest::newRow("words") << u"长期"_s << QString();
    }

    void periods()
    {
        QFETCH(QString, text);
        const auto period = exchange::periodIn(cell(text));
        QTEST(period ? period->toString() : QString(), "period");
    }

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

    void ofSeveralDistrictsTheOneNearby_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("near");
        QTest::addColumn<QString>("read");
        const QString line = u"龙华区|学位|2022|3"_s;
        QTest::newRow("nothing says which") << QStringList{line} << QString() << u"several"_s;
        QTest::newRow("in the workspace") << QStringList{line} << u"460106"_s << u"460106"_s;
        QTest::newRow("in a city of the workspace")
            << QStringList{line} << u"440306"_s << u"440309"_s;
        QTest::newRow("beside others of the sheet")
            << QStringList{line, u"宝安区|学位|2022|3"_s} << QString() << u"440309 440306"_s;
        QTest::newRow("both are near")
            << QStringList{line, u"宝安区|学位|2022|3"_s} << u"460106"_s << u"several 440306"_s;
        QTest::newRow("no district")
            << QStringList{u"火星|学位|2022|3"_s} << QString() << u"not understood"_s;
    }

    void ofSeveralDistrictsTheOneNearby()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, near);
        const Ledger ledger = read({grid(u"目标"_s, QStringList{u"区划|指标|时段|数值"_s} + lines)},
                                   {.districtCode = {}, .period = {}, .role = {}, .near = {near}});
        QStringList read;
        for (const exchange::LedgerProblem& problem : ledger.problems)
            read.append(printed(problem.trouble));
        for (const exchange::LedgerLine& line : ledger.lines)
            read.append(line.figure.districtCode);
        QTEST(read.join(u' '), "read");
    }

    void whatIsWrongWithALineIsToldOnce()
    {
        const Ledger ledger =
            read({grid(u"台账"_s, {u"指标|区划|时段|目标|成效"_s, u"学位|火星|2022|3|4"_s})});
        QCOMPARE(ledger.problems.size(), size_t(1));
    }

    void aShareIsKnownByItsIndicator()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"公办率|宝安|2022|0.547"_s,
                                   u"公办率|宝安|2023|55"_s})});
        QStringList read;
        for (const exchange::LedgerLine& line : ledger.lines)
            read.append(printed(line.figure.quantity));
        QCOMPARE(read, QStringList({u"exact 54.7 / 0.1 %"_s, u"exact 55 / 1 %"_s}));
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

    void aBureausOwnLedger()
    {
        const std::vector<Figure> figures = {figure(1, Role::Goal, u"学位"_s, 100)};
        exchange::LedgerDefaults defaults{.districtCode = u"440306"_s,
                                          .period = Period::year(2022)};
        const Ledger ledger =
            read({grid(u"2022年台账"_s, {u"任务台账"_s, u"任务|目标值|完成值|牵头单位"_s,
                                         u"学位|1.2万|9000|规划科"_s, u"学校|5||基建科"_s})},
                 defaults);
        QVERIFY(!ledger.ours);
        QCOMPARE(printed(exchange::diffLedger(ledger, figures)),
                 (QStringList{u"changed 1 学位 100>12000 value"_s, u"new 0 学位 >9000"_s,
                              u"new 0 学校 >5"_s}));
        QCOMPARE(ledger.lines[0].figure.department, u"规划科"_s);
    }

    void aLineKeepsWhatItsCellSays()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值|单位"_s, u"学位|宝安|2022|近8万座|"_s,
                                   u"学位|宝安|2023|8.4|万座"_s})});
        QStringList lines;
        for (const exchange::LedgerLine& line : ledger.lines)
            lines.append(printed(line.figure.quantity));
        QCOMPARE(lines, QStringList({u"about from below 80000 / 10000 座, 近8万座"_s,
                                     u"exact 84000 / 1000 座"_s}));
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

    void aChangedNumberBringsItsBound()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"学位|宝安|2022|超120"_s})});
        const auto changes = exchange::diffLedger(ledger, {figure(1, Role::Goal, u"学位"_s, 100)});
        QCOMPARE(printed(changes), QStringList(u"changed 1 学位 100>120 value,bound"_s));
        QCOMPARE(changes[0].after.quantity.bound, Bound::MoreThan);
        QCOMPARE(changes[0].after.quantity.literal, u"超120"_s);
    }

    void formulasWithoutAValueAreToldAsSuch()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"学位|宝安|2022|=B2*2"_s})});
        QCOMPARE(ledger.problems.size(), size_t(1));
        QCOMPARE(printed(ledger.problems[0].trouble), u"no value"_s);
        QCOMPARE(ledger.problems[0].text, u"=B2*2"_s);
    }

    void problemsSayWhere()
    {
        const Ledger ledger =
            read({grid(u"目标"_s, {u"指标|区划|时段|数值"_s, u"学位|火星|2022|3"_s})});
        QVERIFY(ledger.lines.empty());
        QCOMPARE(ledger.problems, (std::vector<exchange::LedgerProblem>{
                                      {u"目标"_s, 2, LedgerField::District, u"火星"_s}}));
    }

private:
    [[nodiscard]] Ledger read(const std::vector<Grid>& grids,
                              const exchange::LedgerDefaults& defaults = {}) const
    {
        return exchange::readLedger(grids, m_words, m_districts, m_catalogue, defaults);
    }

    exchange::LedgerWords m_words;
    DistrictTree m_districts;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
