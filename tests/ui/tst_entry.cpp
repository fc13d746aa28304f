// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changedialog.h"
#include "figures/entryline.h"
#include "figures/figuresmodel.h"
#include "figures/figurespage.h"
#include "figures/pastedialog.h"
#include "figures/plandialog.h"
#include "pagebench.h"
#include "shared/filterheader.h"
#include "wording/words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

QString briefly(const Figure& figure)
{
    return QStringList{toCode(figure.role),
                       figure.districtCode,
                       figure.label,
                       figure.period.toString(),
                       figure.quantity.value.toString(),
                       figure.quantity.unit,
                       figure.department,
                       figure.note}
        .join(u'|');
}

QStringList briefly(const std::vector<Figure>& figures)
{
    QStringList lines;
    for (const Figure& figure : figures)
        lines.append(briefly(figure));
    return lines;
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }
    void init() { QSettings().clear(); }

    void cellsAreParted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines"); // cells parted by |
        QTest::newRow("plain") << u"a\tb\nc\td\n"_s << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("windows line ends")
            << u"a\tb\r\nc\td\r\n"_s << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("quoted line end and tab")
            << u"\"a\nb\"\t\"c\td\"\n"_s << QStringList{u"a\nb|c\td"_s};
        QTest::newRow("quotation marks")
            << u"\"say \"\"so\"\"\"\tx\n"_s << QStringList{u"say \"so\"|x"_s};
        QTest::newRow("short line is filled up")
            << u"a\tb\tc\nd\n"_s << QStringList{u"a|b|c"_s, u"d||"_s};
        QTest::newRow("empty lines") << u"\t\n\na\tb\n\t \n"_s << QStringList{u"a|b"_s};
        QTest::newRow("a quotation mark inside")
            << u"5\" pipe\tx"_s << QStringList{u"5\" pipe|x"_s};
    }
    void cellsAreParted()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QStringList found;
        for (const QStringList& line : cellsOf(text))
            found.append(line.join(u'|'));
        QCOMPARE(found, lines);
    }

    void headingsAreRecognised_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("field");
        const auto is = [](const char* heading, EntryField field) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << static_cast<int>(field);
        };
        is("指标名称", EntryField::Indicator);
        is("计划数（座）", EntryField::Goal);
        is("实际完成", EntryField::Outcome);
        is(" 年 度 ", EntryField::Period);
        is("区县", EntryField::District);
        is("责任单位*", EntryField::Department);
        is("完成时限:", EntryField::Deadline);
        is("Target", EntryField::Goal);
        is("VALUE", EntryField::Value);
    }
    void headingsAreRecognised()
    {
        QFETCH(QString, heading);
        QFETCH(int, field);
        const auto found = entryFieldOf(heading);
        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), field);
    }

    void otherWordsAreNoHeadings()
    {
        for (const QString& text : {u"206000"_s, u"宝安区"_s, u""_s, u"新增学位"_s})
            QVERIFY2(!entryFieldOf(text), qPrintable(text));
    }

    void aLineWithGoalAndOutcomeGivesTwo()
    {
        const PageBench bench;
        const EntryResult result = figuresOf({{EntryField::Indicator, u"新建停车场"_s},
                                              {EntryField::Goal, u"不少于12座"_s},
                                              {EntryField::Outcome, u"14座"_s},
                                              {EntryField::Period, u"2022年"_s},
                                              {EntryField::Deadline, u"10月底"_s}},
                                             {.district = u"深圳市/宝安区"_s, .period = {}},
                                             const_cast<PageBench&>(bench).session().knowledge());
        QCOMPARE(result.problem, QString());
        QCOMPARE(briefly(result.figures),
                 QStringList({u"goal|440306|新建停车场|2022|12|座||due 10月底"_s,
                              u"achieved|440306|新建停车场|2022|14|座||due 10月底"_s}));
        QCOMPARE(result.figures.front().quantity.bound, Bound::AtLeast);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("district");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("part"); // of the problem
        QTest::newRow("no district") << u""_s << u"5"_s << u"2022"_s << u"which district"_s;
        QTest::newRow("unknown district") << u"火星区"_s << u"5"_s << u"2022"_s << u"火星区"_s;
        QTest::newRow("no period") << u"深圳市"_s << u"5"_s << u""_s << u"which period"_s;
        QTest::newRow("no number") << u"深圳市"_s << u"若干"_s << u"2022"_s << u"若干"_s;
        QTest::newRow("empty number") << u"深圳市"_s << u""_s << u"2022"_s << u"no number"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, district);
        QFETCH(QString, value);
        QFETCH(QString, period);
        QFETCH(QString, part);
        PageBench bench;
        const EntryResult result = figuresOf({{EntryField::Indicator, u"停车场"_s},
                                              {EntryField::Value, value},
                                              {EntryField::Period, period},
                                              {EntryField::District, district}},
                                             {}, bench.session().knowledge());
        QVERIFY(result.figures.empty());
        QVERIFY2(result.problem.contains(part), qPrintable(result.problem));
    }

    void aPastedBlockIsShownThenStoredAsOneStep()
    {
        PageBench bench;
        const QString block = u"区县\t指标名称\t目标值\t实际完成\t年度\t序号\n"
                              "深圳市/宝安区\t新建停车场\t12座\t14座\t2022\t1\n"
                              "深圳市/龙华区\t新建停车场\t若干\t9座\t2022\t2\n"_s;
        PasteDialog dialog(
            cellsOf(block), bench.session().knowledge(),
            [&](const std::vector<Figure>& figures) {
                return !bench.session().addFigures(figures).empty();
            },
            nullptr);
        auto* table = dialog.findChild<QTableWidget*>(u"pasteTable"_s);
        QCOMPARE(table->item(1, 0)->text(), u"Goal: 12 座, Outcome: 14 座"_s);
        QVERIFY(table->item(2, 0)->text().contains(u"若干"_s));
        QCOMPARE(dialog.findChild<QLabel*>(u"pasteSummary"_s)->text(),
                 u"2 figure(s) will be added. 1 line(s) will be left out; the first column says "
                 "why."_s);
        QVERIFY(bench.session().figures().empty()); // nothing before the user says so
        dialog.findChild<QPushButton*>(u"pasteAdd"_s)->click();
        QCOMPARE(briefly(bench.session().figures()),
                 QStringList({u"goal|440306|新建停车场|2022|12|座||"_s,
                              u"achieved|440306|新建停车场|2022|14|座||"_s}));
        QVERIFY(bench.session().undo());
        QVERIFY(bench.session().figures().empty());
    }

    void columnsWithoutHeadingsAreChosenByHand()
    {
        PageBench bench;
        std::vector<Figure> stored;
        PasteDialog dialog(
            cellsOf(u"新建停车场\t12座\n扩建停车场\t3座"_s), bench.session().knowledge(),
            [&](const std::vector<Figure>& figures) {
                stored = figures;
                return true;
            },
            nullptr);
        auto* add = dialog.findChild<QPushButton*>(u"pasteAdd"_s);
        QVERIFY(!add->isEnabled());
        auto* table = dialog.findChild<QTableWidget*>(u"pasteTable"_s);
        const auto choose = [table](int column, EntryField field) {
            auto* box = qobject_cast<QComboBox*>(table->cellWidget(0, column));
            box->setCurrentIndex(box->findData(static_cast<int>(field)));
        };
        choose(1, EntryField::Indicator);
        choose(2, EntryField::Value);
        dialog.findChild<QLineEdit*>(u"pasteDistrict"_s)->setText(u"深圳市"_s);
        dialog.findChild<QLineEdit*>(u"pastePeriod"_s)->setText(u"2023"_s);
        auto* role = dialog.findChild<QComboBox*>(u"pasteRole"_s);
        role->setCurrentIndex(role->findData(static_cast<int>(Role::Achieved)));
        add->click();
        QCOMPARE(briefly(stored), QStringList({u"achieved|440300|新建停车场|2023|12|座||"_s,
                                               u"achieved|440300|扩建停车场|2023|3|座||"_s}));
    }

    void aWorkPlanIsTypedIn()
    {
        PageBench bench;
        std::vector<Figure> stored;
        PlanDialog dialog(
            bench.session().knowledge(),
            [&](const std::vector<Figure>& figures) {
                stored = figures;
                return true;
            },
            nullptr);
        dialog.show();
        dialog.findChild<QLineEdit*>(u"planDistrict"_s)->setText(u"深圳市/宝安区"_s);
        dialog.findChild<QLineEdit*>(u"planPeriod"_s)->setText(u"2024"_s);
        auto* table = dialog.findChild<QTableWidget*>(u"planTable"_s);
        auto* add = dialog.findChild<QPushButton*>(u"planAdd"_s);
        QCOMPARE(table->rowCount(), 1);
        table->setItem(0, 0, new QTableWidgetItem(u"新建停车场"_s));
        QCOMPARE(table->rowCount(), 2); // the next line is there
        QVERIFY(!add->isEnabled());     // no number yet
        table->setItem(0, 1, new QTableWidgetItem(u"超1.4万座"_s));
        QVERIFY(add->isEnabled());
        table->setCurrentCell(1, 0);
        QGuiApplication::clipboard()->setText(u"扩建停车场\t3\t座\t2024H1\t规划科\n"_s);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table->rowCount(), 3);
        add->click();
        QCOMPARE(briefly(stored), QStringList({u"goal|440306|新建停车场|2024|14000|座||"_s,
                                               u"goal|440306|扩建停车场|2024H1|3|座|规划科|"_s}));
        QCOMPARE(stored.front().quantity.bound, Bound::MoreThan);
    }

    void oneFieldOfSeveralIsChangedAsOneStep()
    {
        PageBench bench;
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Goal, baoan, seats, 2021, 23100, u"23100座"_s));
        ChangeDialog dialog(
            bench.session().figures(), FiguresModel::PeriodColumn, bench.session().knowledge(),
            [&](const std::vector<Figure>& figures) {
                return bench.session().updateFigures(figures);
            },
            nullptr);
        auto* line = dialog.findChild<QLineEdit*>(u"changeLine"_s);
        auto* change = dialog.findChild<QPushButton*>(u"changeStore"_s);
        dialog.show();
        line->setText(u"someday"_s);
        change->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel*>(u"changeMessage"_s)->text().contains(u"someday"_s));
        line->setText(u"2023"_s);
        change->click();
        QVERIFY(!dialog.isVisible());
        for (const Figure& figure : bench.session().figures())
            QCOMPARE(figure.period, Period::year(2023));
        QVERIFY(bench.session().undo());
        QCOMPARE(bench.session().figures().front().period, Period::year(2022));
        QCOMPARE(bench.session().figures().back().period, Period::year(2021));
    }

    void cellFiltersReadWordsAndSizes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("passing"); // of these texts
        QTest::newRow("words") << u"宝安"_s << u"深圳市/宝安区"_s;
        QTest::newRow("case") << u"SHEN"_s << u"Shenzhen"_s;
        QTest::newRow("greater") << u">1000"_s << u"1001 5000"_s;
        QTest::newRow("full width") << u"＞１０００"_s << u"1001 5000"_s;
        QTest::newRow("at most") << u"≤1000"_s << u"999 1000"_s;
        QTest::newRow("equal") << u"=1,000"_s << u"1000"_s;
        QTest::newRow("many") << u">0.1万"_s << u"1001 5000"_s;
    }
    void cellFiltersReadWordsAndSizes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, passing);
        const CellFilter filter(typed);
        QStringList passed;
        for (const double number : {999., 1000., 1001., 5000.}) {
            if (filter.compares() && filter.passes(number))
                passed.append(QString::number(number));
        }
        for (const QString& text : {u"深圳市/宝安区"_s, u"Shenzhen"_s}) {
            if (!filter.compares() && filter.passes(text))
                passed.append(text);
        }
        QCOMPARE(passed.join(u' '), passing);
    }

    void linesBeneathTheHeadingsFilterTheirColumns()
    {
        PageBench bench;
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s));
        bench.add(figure(Role::Goal, baoan, seats, 2021, 23100, u"23100座"_s));
        FiguresPage page(bench.session());
        page.resize(1200, 500);
        page.show();
        const auto line = [&page](int column) {
            return page.findChild<QLineEdit*>(u"filter%1"_s.arg(column));
        };
        auto* table = page.findChild<QTableView*>(u"figuresTable"_s);
        const auto shown = [table] { return cells(*table->model(), {FiguresModel::Literal}); };
        QVERIFY(line(FiguresModel::Value)->isVisible());
        line(FiguresModel::Value)->setText(u">20万"_s);
        QTest::keyClick(line(FiguresModel::Value), Qt::Key_Return);
        QCOMPARE(shown(), QStringList(u"20.6万座"_s));
        line(FiguresModel::Value)->clear();
        line(FiguresModel::District)->setText(u"宝安"_s);
        QTest::keyClick(line(FiguresModel::District), Qt::Key_Return);
        QCOMPARE(shown(), QStringList(u"23100座"_s));
        line(FiguresModel::PeriodColumn)->setText(u">2021"_s);
        QTest::keyClick(line(FiguresModel::PeriodColumn), Qt::Key_Return);
        QCOMPARE(shown(), QStringList());
        for (QAction* action : page.pageActions()) {
            if (action->objectName() == u"toggleFilters"_s)
                action->trigger(); // hidden lines filter nothing
        }
        QVERIFY(!line(FiguresModel::District)->isVisible());
        QCOMPARE(shown().size(), 3);
    }

    void aFilterLineStandsUnderItsHeading()
    {
        PageBench bench;
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        FiguresPage page(bench.session());
        page.resize(700, 400);
        page.show();
        auto* table = page.findChild<QTableView*>(u"figuresTable"_s);
        auto* header = table->horizontalHeader();
        header->setSectionHidden(FiguresModel::Unit, true);
        header->moveSection(header->visualIndex(FiguresModel::Note), 0);
        header->resizeSection(FiguresModel::District, 210);
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum() / 2);
        for (int column = 0; column < FiguresModel::columns; ++column) {
            const auto* line = page.findChild<QLineEdit*>(u"filter%1"_s.arg(column));
            QCOMPARE(line->isVisible(), column != FiguresModel::Unit);
            if (column == FiguresModel::Unit)
                continue;
            QCOMPARE(line->x(), header->sectionViewportPosition(column));
            QCOMPARE(line->width(), header->sectionSize(column));
        }
    }

    void pastedCellsGoToTheTableAndPlainTextDoesNot()
    {
        PageBench bench;
        FiguresPage page(bench.session());
        page.show();
        QVERIFY(!page.pasteCells(u"今年新增学位20万座。"_s));
        QVERIFY(page.pasteCells(u"指标\t目标值\n停车场\t3座\n"_s));
        auto* dialog = page.findChild<PasteDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QLineEdit*>(u"pasteDistrict"_s)->setText(u"深圳市"_s);
        dialog->findChild<QLineEdit*>(u"pastePeriod"_s)->setText(u"2022"_s);
        dialog->findChild<QPushButton*>(u"pasteAdd"_s)->click();
        QCOMPARE(briefly(bench.session().figures()),
                 QStringList(u"goal|440300|停车场|2022|3|座||"_s));
    }
};

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
