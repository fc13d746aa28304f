// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/checkcombo.h"
#include "compare/comparechart.h"
#include "compare/comparemodel.h"
#include "compare/comparepage.h"
#include "compare/evidencepanel.h"
#include "pagebench.h"
#include "shared/filedialogs.h"
#include "shared/sentence.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

using Model = CompareModel;

namespace {

/// Shenzhen reaches its goal of 2022 and has one for 2023; Bao'an has a goal of 2021.
struct Day
{
    Day()
    {
        Figure outcome = figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s);
        outcome.quantity.resolution = Decimal(1000);
        outcome.evidence.quote = u"建成20.6万座"_s;
        bench.addReport(u"开头。去年全市建成20.6万座,进展顺利。结尾。"_s, {outcome});
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Goal, shenzhen, seats, 2023, 210000, u"21万座"_s));
        bench.add(figure(Role::Goal, baoan, seats, 2021, 23100, u"23100座"_s));
    }

    PageBench bench;
};

/// The page, shown, with its comparison worked out.
struct Shown
{
    explicit Shown(PageBench& bench) : page(bench.session())
    {
        QSignalSpy compared(&page, &ComparePage::compared);
        page.resize(1200, 700);
        page.show();
        done = compared.wait();
        table = page.findChild<QTableView*>(u"compareTable"_s);
        tester = std::make_unique<QAbstractItemModelTester>(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    [[nodiscard]] QStringList print() const
    {
        return cells(*table->model(),
                     {Model::District, Model::PeriodColumn, Model::Completion, Model::Verdict});
    }

    ComparePage page;
    QTableView* table = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    bool done = false;
};

QString line(const QString& district, int year, const QString& completion, compare::Verdict verdict)
{
    return u"%1 | %2 | %3 | %4"_s.arg(district, wording::name(Period::year(year)), completion,
                                      wording::name(verdict));
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivedFiguresCanBeLeftOut()
    {
        PageBench bench;
        Figure outcome = figure(Role::Achieved, shenzhen, seats, 2022, 12000, u"1.2万座"_s);
        outcome.quantity.resolution = Decimal(1000);
        outcome.evidence.quote = u"新增学位1.2万座"_s;
        Figure growth = figure(Role::Achieved, shenzhen, seats, 2022, 20, u"20%"_s);
        growth.measure = Measure::Change;
        growth.quantity.unit = u"%"_s;
        growth.evidence.quote = u"增长20%"_s;
        bench.addReport(u"新增学位1.2万座,增长20%。"_s, {outcome, growth});
        const Shown shown(bench);
        const auto base = [&shown] {
            return shown.table->model()->index(0, CompareModel::Base).data().toString();
        };
        QVERIFY2(base().contains(u"10,000"_s), qPrintable(base()));
        auto* derived = shown.page.findChild<QAction*>(u"useDerived"_s);
        for (const bool used : {false, true}) {
            QSignalSpy compared(&shown.page, &ComparePage::compared);
            derived->trigger();
            QCOMPARE(derived->isChecked(), used);
            QVERIFY(compared.wait());
            QCOMPARE(base().contains(u"10,000"_s), used);
        }
    }

    void initTestCase()
    {
        PageBench::useOwnSettings();
        QLocale::setDefault(QLocale::c());
    }

    void goalsStandBesideOutcomes()
    {
        Day day;
        const Shown shown(day.bench);
        QVERIFY(shown.done);
        QCOMPARE(
            shown.print(),
            QStringList({line(u"深圳市"_s, 2022, u"103%"_s, compare::Verdict::Met),
                         line(u"深圳市"_s, 2023, u"–"_s, compare::Verdict::NoOutcome),
                         line(u"深圳市/宝安区"_s, 2021, u"–"_s, compare::Verdict::NoOutcome)}));
    }

    void aDifferingWordDoesNotMakeTheNumberApproximate()
    {
        PageBench bench;
        Figure goal = figure(Role::Goal, baoan, seats, 2021, 23100, u"23100座"_s);
        goal.label = u"新增学位"_s;
        Figure outcome = figure(Role::Achieved, baoan, seats, 2021, 24000, u"24000座"_s);
        outcome.label = u"全区新增学位"_s;
        bench.add(goal);
        bench.add(outcome);
        const Shown shown(bench);
        QVERIFY(shown.done);
        QCOMPARE(cells(*shown.table->model(), {Model::Outcome}), QStringList(u"24,000 座"_s));
    }

    void filtersNarrowTheTable()
    {
        Day day;
        Shown shown(day.bench);
        const auto filters = shown.page.findChildren<CheckCombo*>();
        QCOMPARE(filters.size(), 4);
        filters.at(0)->setCheckedKeys({baoan});
        QCOMPARE(shown.print(),
                 QStringList(line(u"深圳市/宝安区"_s, 2021, u"–"_s, compare::Verdict::NoOutcome)));
        QCOMPARE(shown.page.rows().size(), size_t(1));
        filters.at(0)->setCheckedKeys({});
        filters.at(2)->setCheckedKeys({u"2022"_s});
        QCOMPARE(shown.print(),
                 QStringList(line(u"深圳市"_s, 2022, u"103%"_s, compare::Verdict::Met)));
        filters.at(2)->setCheckedKeys({});
        filters.at(3)->setCheckedKeys({u"met"_s});
        QCOMPARE(shown.print(),
                 QStringList(line(u"深圳市"_s, 2022, u"103%"_s, compare::Verdict::Met)));
    }

    void sortsByCompletionWithBlanksLast()
    {
        Day day;
        day.bench.add(figure(Role::Achieved, baoan, seats, 2021, 11550, u"11550座"_s));
        Shown shown(day.bench);
        shown.table->model()->sort(Model::Completion, Qt::AscendingOrder);
        QStringList completions;
        for (const QString& row : cells(*shown.table->model(), {Model::Completion}))
            completions.append(row);
        QCOMPARE(completions, QStringList({u"50%"_s, u"103%"_s, u"–"_s}));
    }

    void chartFollowsTheFilters()
    {
        Day day;
        Shown shown(day.bench);
        auto* chart = shown.page.findChild<CompareChart*>();
        QCOMPARE(chart->rows().size(), size_t(3));
        shown.page.findChildren<CheckCombo*>().at(0)->setCheckedKeys({baoan});
        QCOMPARE(chart->rows().size(), size_t(1));
        QVERIFY(!chart->rows().front().outcome);
    }

    void chartAndTableMarkTheSameRow()
    {
        Day day;
        Shown shown(day.bench);
        auto* chart = shown.page.findChild<CompareChart*>();
        shown.table->setCurrentIndex(shown.table->model()->index(1, 0));
        QCOMPARE(chart->current(), 1);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(shown.table->currentIndex().row(), 2);
    }

    void doubleClickShowsBothSentences()
    {
        Day day;
        Shown shown(day.bench);
        Q_EMIT shown.table->doubleClicked(shown.table->model()->index(0, Model::Outcome));
        QStringList texts;
        auto* panel = shown.page.findChild<EvidencePanel*>();
        QVERIFY(panel->isVisible());
        for (const QLabel* label : panel->widget()->findChildren<QLabel*>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(u"去年全市<b><u>建成20.6万座</u></b>,进展顺利。"_s), qPrintable(all));
        QVERIFY2(all.contains(u"测试报告"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"开头"_s), qPrintable(all));
    }

    void evidenceLeadsIntoTheReport()
    {
        Day day;
        Shown shown(day.bench);
        Q_EMIT shown.table->doubleClicked(shown.table->model()->index(0, Model::Outcome));
        QSignalSpy asked(&day.bench.session(), &Session::evidenceRequested);
        shown.page.findChild<EvidencePanel*>()->findChild<QPushButton*>()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toLongLong(), day.bench.session().figures().at(0).id);
    }

    void newFiguresAreComparedAtOnce()
    {
        Day day;
        Shown shown(day.bench);
        QSignalSpy compared(&shown.page, &ComparePage::compared);
        day.bench.add(figure(Role::Achieved, shenzhen, seats, 2023, 105000, u"105000座"_s));
        QVERIFY(compared.wait());
        QCOMPARE(shown.print().at(1), line(u"深圳市"_s, 2023, u"50%"_s, compare::Verdict::Missed));
    }

    void exportWritesTheRowsShown()
    {
        Day day;
        Shown shown(day.bench);
        shown.page.findChildren<CheckCombo*>().at(0)->setCheckedKeys({baoan});
        const QString path = day.bench.path(u"out.csv"_s);
        const auto before = dialogs().saveFile;
        dialogs().saveFile = [path](QWidget*, const FileRequest&, const Dialogs::Chosen& chosen) {
            chosen({path});
        };
        shown.page.pageActions().at(0)->trigger();
        dialogs().saveFile = before;
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"宝安区"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"206000"_s), qPrintable(text));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("whole");
        QTest::newRow("middle") << u"甲。乙丙丁,戊。己。"_s << u"丙"_s << u"乙[丙]丁,戊。"_s;
        QTest::newRow("semicolon stays") << u"甲;乙。"_s << u"乙"_s << u"甲;[乙]。"_s;
        QTest::newRow("line end") << u"甲\n乙丙\n丁"_s << u"丙"_s << u"乙[丙]"_s;
        QTest::newRow("first and last") << u"甲乙"_s << u"甲乙"_s << u"[甲乙]"_s;
        QTest::newRow("quote with its stop") << u"甲。乙。丙"_s << u"乙。"_s << u"[乙。]"_s;
    }

    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, quote);
        const qsizetype begin = text.indexOf(quote);
        const QuotedSentence found = sentenceAround(text, begin, begin + quote.size());
        QTEST(u"%1[%2]%3"_s.arg(found.before, found.quote, found.after), "whole");
    }

    void placesOutsideTheTextHaveNoSentence()
    {
        QCOMPARE(sentenceAround(u"甲乙"_s, 1, 5), QuotedSentence());
        QCOMPARE(sentenceAround(u"甲乙"_s, -1, 1), QuotedSentence());
        QCOMPARE(sentenceAround(u"甲乙"_s, 1, 1), QuotedSentence());
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
