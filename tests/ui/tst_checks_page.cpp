// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checksmodel.h"
#include "checks/checkspage.h"
#include "pagebench.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

compare::Finding finding(compare::Severity severity, const Figure& figure)
{
    compare::Finding made;
    made.kind = compare::CheckKind::RateOutOfRange;
    made.severity = severity;
    made.figures = {figure};
    made.arguments = {u"130 %"_s};
    return made;
}

/// A share beyond all: one finding.
Figure impossibleRate()
{
    Figure rate =
        figure(Role::Achieved, shenzhen, u"rate.kindergarten.public"_s, 2022, 154, u"154%"_s);
    rate.measure = Measure::Rate;
    rate.quantity.unit = u"%"_s;
    rate.evidence.quote = u"占比154%"_s;
    return rate;
}

/// The page on a workspace with one finding, after its checks were run.
class Bench
{
public:
    Bench() : page(bench.session())
    {
        bench.addReport(u"公办园占比154%。"_s, {impossibleRate()});
        QSignalSpy checked(&page, &ChecksPage::checked);
        page.show();
        QVERIFY(checked.wait());
        table = page.findChild<QTableView*>(u"findingsTable"_s);
        shown = page.findChild<QComboBox*>(u"findingsShown"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        page.activateWindow(); // keys of the table work where it has the focus
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
    }

    [[nodiscard]] QAction* action(const QString& name) const
    {
        return page.findChild<QAction*>(name);
    }

    /// Accepts what is selected as a planner does it.
    void accept(const QString& remark) const
    {
        QTest::keyClick(table, Qt::Key_A);
        auto* dialog = page.findChild<QDialog*>(u"acceptDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>(u"acceptRemark"_s)->setPlainText(remark);
        dialog->findChild<QPushButton*>(u"acceptStore"_s)->click();
    }

    [[nodiscard]] QStringList states() const
    {
        return cells(*table->model(), {ChecksModel::SeverityColumn, ChecksModel::State});
    }

    PageBench bench;
    ChecksPage page;
    QTableView* table = nullptr;
    QComboBox* shown = nullptr;
};

} // namespace

class TestChecksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void modelSortsBySeverity()
    {
        PageBench bench;
        ChecksModel model(bench.session());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Figure rate = figure(Role::Achieved, shenzhen, seats, 2022, 130, u"130%"_s);
        model.setFindings({finding(compare::Severity::Note, rate),
                           finding(compare::Severity::Fault, rate),
                           finding(compare::Severity::Warning, rate)});
        model.sort(ChecksModel::SeverityColumn, Qt::DescendingOrder);
        QCOMPARE(cells(model, {ChecksModel::SeverityColumn, ChecksModel::District}),
                 QStringList({wording::name(compare::Severity::Fault) + u" | 深圳市"_s,
                              wording::name(compare::Severity::Warning) + u" | 深圳市"_s,
                              wording::name(compare::Severity::Note) + u" | 深圳市"_s}));
    }

    void impossibleRateIsFoundAndLeadsToItsSentence()
    {
        Bench on;
        QCOMPARE(on.table->model()->rowCount(), 1);
        QCOMPARE(on.page.findChild<QListWidget*>()->count(), 1);
        QSignalSpy asked(&on.bench.session(), &Session::evidenceRequested);
        on.action(u"openFinding"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toLongLong(), on.bench.session().figures().at(0).id);
    }

    void whatIsAcceptedStaysQuietUntilItIsReopened()
    {
        Bench on;
        on.accept(u"口径如此"_s);
        QCOMPARE(on.states(), QStringList());
        QCOMPARE(on.bench.session().undoable()->action, store::ActionKind::AcceptFindings);
        QVERIFY(!on.action(u"acceptFinding"_s)->isEnabled());
        on.shown->setCurrentIndex(static_cast<int>(ChecksModel::Shown::Accepted));
        QCOMPARE(on.states(), QStringList(u"Warning | Accepted: 口径如此"_s));
        on.table->selectRow(0);
        QTest::keyClick(on.table, Qt::Key_O);
        QCOMPARE(on.states(), QStringList());
        on.shown->setCurrentIndex(static_cast<int>(ChecksModel::Shown::Open));
        QCOMPARE(on.states(), QStringList(u"Warning | Open"_s));
    }

    void acceptanceCanBeUndoneAndRedone()
    {
        Bench on;
        on.accept({});
        on.shown->setCurrentIndex(static_cast<int>(ChecksModel::Shown::All));
        QCOMPARE(on.states(), QStringList(u"Warning | Accepted"_s));
        QVERIFY(on.bench.session().undo());
        QCOMPARE(on.states(), QStringList(u"Warning | Open"_s));
        QVERIFY(on.bench.session().redo());
        QCOMPARE(on.states(), QStringList(u"Warning | Accepted"_s));
    }

    void changedFigureWakesTheFinding()
    {
        Bench on;
        on.accept(u"口径如此"_s);
        Figure rate = on.bench.session().figures().front();
        rate.quantity.value = Decimal(160);
        QSignalSpy checked(&on.page, &ChecksPage::checked);
        QVERIFY(on.bench.session().updateFigures({rate}));
        QVERIFY(checked.wait());
        QCOMPARE(on.states(), QStringList(u"Warning | Open"_s));
    }

    void soundFiguresLeaveNothingToSay()
    {
        PageBench bench;
        bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 5, u"5座"_s));
        ChecksPage page(bench.session());
        QSignalSpy checked(&page, &ChecksPage::checked);
        page.show();
        QVERIFY(checked.wait());
        QVERIFY(!page.findChild<QTableView*>()->isVisible());
    }
};

QTEST_MAIN(TestChecksPage)
#include "tst_checks_page.moc"
