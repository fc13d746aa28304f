// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/milestonesmodel.h"
#include "milestones/milestonespage.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
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
        page.findChild<QTableView*>()->selectRow(1);
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
        auto* table = page.findChild<QTableView*>();
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
        page.findChild<QTableView*>()->setCurrentIndex(
            page.findChild<QTableView*>()->model()->index(1, 0));
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"已<b><u>建成乙学校</u></b>,有1座。"_s),
                 qPrintable(texts.join(u'\n')));
    }
};

QTEST_MAIN(TestMilestonesPage)
#include "tst_milestones_page.moc"
