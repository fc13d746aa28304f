// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"
#include "wording/tables.h"

#include <QTest>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

Figure figure(FigureId id, Role role, int year, qint64 value)
{
    Figure result;
    result.id = id;
    result.role = role;
    result.districtCode = u"350503"_s;
    result.label = u"新增学位"_s;
    result.measure = Measure::Added;
    result.period = Period::year(year);
    result.quantity.value = Decimal(value);
    result.quantity.unit = u"座"_s;
    result.quantity.literal = QString::number(value) + u"座"_s;
    result.evidence.report = role == Role::Goal ? 1 : 2;
    result.evidence.quote = u"学位"_s + result.quantity.literal;
    return result;
}

Report report(ReportId id, const QString& title)
{
    Report result;
    result.id = id;
    result.header.title = title;
    return result;
}

QString said(const exchange::Cell& cell)
{
    if (const auto* words = std::get_if<exchange::Words>(&cell))
        return words->text;
    if (const auto* number = std::get_if<exchange::Number>(&cell))
        return number->value.toString();
    if (const auto* percent = std::get_if<exchange::Percent>(&cell))
        return QString::number(percent->ratio * 100, 'f', 1) + u'%';
    return {};
}

QStringList said(const std::vector<exchange::Cell>& cells)
{
    QStringList texts;
    for (const exchange::Cell& cell : cells)
        texts += said(cell);
    return texts;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comparison();
    void columnsStayInTheirOrder();
    void tones_data();
    void tones();
    void sources();
    void figuresBehindRows();

private:
    DistrictTree m_districts;
    compare::Context m_context;
};

void TestTables::init()
{
    QVERIFY(wording::useLanguage(u"en"_s));
    auto districts = DistrictTree::fromTsv("350000\t福建省\t福建\t\n350500\t泉州市\t泉州\t350000\n"
                                           "350503\t丰泽区\t丰泽\t350500\n");
    QVERIFY(districts);
    m_districts = std::move(*districts);
    m_context.districts = &m_districts;
    m_context.reports = {{1, report(1, u"计划"_s)}, {2, report(2, u"总结"_s)}};
}

void TestTables::comparison()
{
    const auto rows = compare::compareFigures(
        {figure(1, Role::Goal, 2022, 1000), figure(2, Role::Achieved, 2022, 900),
         figure(3, Role::Achieved, 2022, 901), figure(4, Role::Achieved, 2021, 800)},
        m_context);
    const exchange::Table table = wording::comparisonTable(rows, m_context);
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(said(table.rows[1]),
             (QStringList{u"泉州市/丰泽区"_s,
                          u"新增学位"_s,
                          u"座"_s,
                          u"2022"_s,
                          u"1000"_s,
                          u"1000座"_s,
                          u"900"_s,
                          u"900座"_s,
                          u"-100"_s,
                          u"90.0%"_s,
                          u"Missed"_s,
                          u"Certain"_s,
                          u"900座 falls short of the goal of 1000座 by 100 座."_s,
                          u"2021"_s,
                          u"800"_s,
                          u"计划"_s,
                          u"学位1000座"_s,
                          u"总结"_s,
                          u"学位900座"_s,
                          u"1"_s,
                          QString()}));
    QCOMPARE(said(table.rows[0]), (QStringList{u"泉州市/丰泽区"_s,
                                               u"新增学位"_s,
                                               u"座"_s,
                                               u"2021"_s,
                                               {},
                                               {},
                                               u"800"_s,
                                               u"800座"_s,
                                               {},
                                               {},
                                               u"No goal"_s,
                                               {},
                                               u"No goal is stated for 2021."_s,
                                               {},
                                               {},
                                               {},
                                               {},
                                               u"总结"_s,
                                               u"学位800座"_s,
                                               {},
                                               {}}));
}

void TestTables::columnsStayInTheirOrder()
{
    QStringList headings;
    for (const exchange::Column& column : wording::comparisonTable({}, m_context).columns)
        headings += column.heading;
    QCOMPARE(headings.join(u'|'),
             u"District|Indicator|Unit|Period|Goal|Goal as written|Outcome|Outcome as written|Gap|"
             "Completion|Verdict|Certainty|Reason|Base period|Base value|Goal's report|"
             "Goal's sentence|Outcome's report|Outcome's sentence|Other values|Derived"_s);
}

void TestTables::tones_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("tone");
    using compare::Verdict;
    using exchange::Tone;
    const auto row = [](const char* name, Verdict verdict, Tone tone) {
        QTest::newRow(name) << static_cast<int>(verdict) << static_cast<int>(tone);
    };
    row("met", Verdict::Met, Tone::Good);
    row("missed", Verdict::Missed, Tone::Bad);
    row("in progress", Verdict::InProgress, Tone::Running);
    row("undetermined", Verdict::Undetermined, Tone::Doubtful);
    row("no outcome", Verdict::NoOutcome, Tone::Muted);
    row("no goal", Verdict::NoGoal, Tone::Muted);
}

void TestTables::tones()
{
    QFETCH(int, verdict);
    compare::Row row;
    row.verdict = compare::Verdict(verdict);
    const exchange::Table table = wording::comparisonTable({row}, m_context);
    const auto* words = std::get_if<exchange::Words>(&table.rows.front()[10]);
    QVERIFY(words);
    QTEST(static_cast<int>(words->tone), "tone");
}

void TestTables::sources()
{
    const exchange::Table table =
        wording::sourcesTable({figure(1, Role::Goal, 2022, 1000)}, m_context);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.columns.size(), table.rows.front().size());
    QCOMPARE(said(table.rows.front()),
             (QStringList{u"泉州市/丰泽区"_s, u"新增学位"_s, u"新增学位"_s, u"Goal"_s,
                          u"New in the period"_s, u"2022"_s, u"1000"_s, u"座"_s, u"exactly"_s,
                          u"1000座"_s, u"Not reviewed"_s, u"计划"_s, u"学位1000座"_s}));
}

void TestTables::figuresBehindRows()
{
    const auto rows = compare::compareFigures(
        {figure(1, Role::Goal, 2022, 1000), figure(2, Role::Achieved, 2022, 900),
         figure(3, Role::Achieved, 2022, 901), figure(4, Role::Achieved, 2021, 800)},
        m_context);
    std::vector<FigureId> ids;
    for (const Figure& behind : wording::figuresBehind(rows))
        ids.push_back(behind.id);
    QCOMPARE(ids, (std::vector<FigureId>{4, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
