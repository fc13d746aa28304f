// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/milestonesmodel.h"
#include "milestones/milestonespage.h"
#include "milestones/pairsmodel.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

Milestone milestone(Role role, const QString& action, const QString& object, const QString& quote)
{
    Milestone made;
    made.role = role;
    made.action = action;
    made.object = object;
    made.districtCode = shenzhen;
    made.period = Period::year(2022);
    made.evidence.quote = quote;
    return made;
}

struct Two
{
    Two()
    {
        Figure any = figure(Role::Achieved, shenzhen, seats, 2022, 1, u"1座"_s);
        any.evidence.quote = u"1座"_s;
        bench.addReport(u"将出台甲方案。已建成乙学校,有1座。"_s, {any},
                        {milestone(Role::Goal, u"出台"_s, u"甲方案"_s, u"出台甲方案"_s),
                         milestone(Role::Achieved, u"建成"_s, u"乙学校"_s, u"建成乙学校"_s)});
    }

    PageBench bench;
};

QStringList print(const QAbstractItemModel& model)
{
    return cells(model, {MilestonesModel::Action, MilestonesModel::Object});
}

/// The table of every milestone as it was read, turned to.
QTableView* listOf(const MilestonesPage& page)
{
    page.findChild<QTabBar*>(u"milestoneTabs"_s)->setCurrentIndex(1);
    return page.findChild<QTableView*>(u"milestones"_s);
}

/// Two plans and two deeds, of which one of each is the same thing in other words.
struct Pairs
{
    Pairs()
    {
        Figure any = figure(Role::Achieved, shenzhen, seats, 2022, 1, u"1座"_s);
        any.evidence.quote = u"1座"_s;
        bench.addReport(
            u"将出台学前教育办法。将成立甲中心。已印发学前教育办法。已举办乙比赛。1座。"_s, {any},
            {milestone(Role::Goal, u"出台"_s, u"学前教育办法"_s, u"出台学前教育办法"_s),
             milestone(Role::Goal, u"成立"_s, u"甲中心"_s, u"成立甲中心"_s),
             milestone(Role::Achieved, u"印发"_s, u"学前教育办法"_s, u"印发学前教育办法"_s),
             milestone(Role::Achieved, u"举办"_s, u"乙比赛"_s, u"举办乙比赛"_s)});
    }

    PageBench bench;
};

/// The page on its pairs, worked out.
struct Paired
{
    explicit Paired(PageBench& bench) : page(bench.session())
    {
        page.resize(1100, 600);
        QSignalSpy paired(&page, &MilestonesPage::paired);
        page.show();
        done = paired.wait();
        table = page.findChild<QTableView*>(u"milestonePairs"_s);
    }

    /// The lines as they are after what was done to them.
    [[nodiscard]] QStringList lines()
    {
        return cells(*table->model(), {PairsModel::StateColumn, PairsModel::Match,
                                       PairsModel::Planned, PairsModel::Done});
    }

    void press(Qt::Key key)
    {
        page.activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QSignalSpy paired(&page, &MilestonesPage::paired);
        QTest::keyClick(table, key);
        QVERIFY(paired.wait());
    }

    MilestonesPage page;
    QTableView* table = nullptr;
    bool done = false;
};

const QString apart = u"Late |  | 成立 甲中心 | "_s;
const QString unplanned = u"Done, not planned |  |  | 举办 乙比赛"_s;

} // namespace

class TestMilestonesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void modelShowsAndFilters()
    {
        Two two;
        MilestonesModel model(two.bench.session());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QCOMPARE(print(model), QStringList({u"出台 | 甲方案"_s, u"建成 | 乙学校"_s}));
        model.setText(u"学校"_s);
        QCOMPARE(print(model), QStringList(u"建成 | 乙学校"_s));
        model.setText({});
        QCOMPARE(model.rowCount(), 2);
    }

    void reviewIsStoredAndUndone()
    {
        Two two;
        MilestonesPage page(two.bench.session());
        page.show();
        listOf(page)->selectRow(1);
        page.pageActions().at(0)->trigger();
        QCOMPARE(two.bench.session().milestones().at(1).review, Review::Accepted);
        QVERIFY(!page.pageActions().at(0)->isEnabled()); // it is accepted already
        QVERIFY(two.bench.session().undo());
        QCOMPARE(two.bench.session().milestones().at(1).review, Review::Open);
    }

    void aMilestoneIsShownInItsReport_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Enter") << true;
        QTest::newRow("double click") << false;
    }

    void aMilestoneIsShownInItsReport()
    {
        QFETCH(const bool, byKey);
        Two two;
        MilestonesPage page(two.bench.session());
        page.show();
        auto* table = listOf(page);
        table->selectRow(1);
        const QSignalSpy requested(&two.bench.session(), &Session::milestoneRequested);
        if (byKey) {
            page.activateWindow();
            table->setFocus();
            QTRY_VERIFY(table->hasFocus());
            QTest::keyClick(table, Qt::Key_Return);
        } else {
            Q_EMIT table->doubleClicked(table->currentIndex());
        }
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toLongLong(), two.bench.session().milestones().at(1).id);
    }

    void sentenceOfTheChosenIsShown()
    {
        Two two;
        MilestonesPage page(two.bench.session());
        page.show();
        auto* table = listOf(page);
        table->setCurrentIndex(table->model()->index(1, 0));
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"已<b><u>建成乙学校</u></b>,有1座。"_s),
                 qPrintable(texts.join(u'\n')));
    }

    void plansStandBesideWhatCameOfThem()
    {
        Pairs pairs;
        Paired shown(pairs.bench);
        QVERIFY(shown.done);
        const QAbstractItemModelTester tester(
            shown.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.lines(),
                 QStringList({u"Done | ? suggested, 94% | 出台 学前教育办法 | 印发 学前教育办法"_s,
                              apart, unplanned}));
    }

    void aSuggestionIsConfirmedByKeyAndUndone()
    {
        Pairs pairs;
        Paired shown(pairs.bench);
        QVERIFY(shown.done);
        shown.table->selectRow(0);
        shown.press(Qt::Key_A);
        QVERIFY2(shown.lines().at(0).contains(u"confirmed"_s), qPrintable(shown.lines().at(0)));
        QVERIFY(!shown.page.findChild<QAction*>(u"confirmMatch"_s)->isEnabled());
        QSignalSpy paired(&shown.page, &MilestonesPage::paired);
        QVERIFY(pairs.bench.session().undo());
        QVERIFY(paired.wait());
        QVERIFY2(shown.lines().at(0).contains(u"suggested"_s), qPrintable(shown.lines().at(0)));
    }

    void aRefusedSuggestionDoesNotComeAgain()
    {
        Pairs pairs;
        Paired shown(pairs.bench);
        QVERIFY(shown.done);
        shown.table->selectRow(0);
        shown.press(Qt::Key_R);
        QCOMPARE(shown.lines(), QStringList({u"Late |  | 出台 学前教育办法 | "_s, apart, unplanned,
                                             u"Done, not planned |  |  | 印发 学前教育办法"_s}));
    }

    void twoLinesAreMatchedByHandAndUndecidedAgain()
    {
        Pairs pairs;
        Paired shown(pairs.bench);
        QVERIFY(shown.done);
        const auto* match = shown.page.findChild<QAction*>(u"matchByHand"_s);
        shown.table->selectRow(1);
        QVERIFY(!match->isEnabled());
        shown.table->selectionModel()->select(shown.table->model()->index(2, 0),
                                              QItemSelectionModel::Select |
                                                  QItemSelectionModel::Rows);
        QVERIFY(match->isEnabled());
        shown.press(Qt::Key_M);
        QCOMPARE(shown.lines().at(1), u"Done | ✓ confirmed | 成立 甲中心 | 举办 乙比赛"_s);
        shown.table->clearSelection();
        shown.table->selectRow(1);
        shown.press(Qt::Key_O);
        QCOMPARE(shown.lines().mid(1), QStringList({apart, unplanned}));
    }

    void bothSentencesOfAPairAreShown()
    {
        Pairs pairs;
        Paired shown(pairs.bench);
        QVERIFY(shown.done);
        shown.table->setCurrentIndex(shown.table->model()->index(0, 0));
        QStringList texts;
        for (const QLabel* label : shown.page.findChildren<QLabel*>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(u"将<b><u>出台学前教育办法</u></b>。"_s), qPrintable(all));
        QVERIFY2(all.contains(u"已<b><u>印发学前教育办法</u></b>。"_s), qPrintable(all));
    }
};

QTEST_MAIN(TestMilestonesPage)
#include "tst_milestones_page.moc"
