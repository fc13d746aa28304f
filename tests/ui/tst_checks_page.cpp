// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checksmodel.h"
#include "checks/checkspage.h"
#include "pagebench.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListWidget>
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
        PageBench bench;
        Figure rate =
            figure(Role::Achieved, shenzhen, u"rate.kindergarten.public"_s, 2022, 154, u"154%"_s);
        rate.measure = Measure::Rate;
        rate.quantity.unit = u"%"_s;
        rate.evidence.quote = u"占比154%"_s;
        bench.addReport(u"公办园占比154%。"_s, {rate});

        ChecksPage page(bench.session());
        QSignalSpy checked(&page, &ChecksPage::checked);
        page.show();
        QVERIFY(checked.wait());
        auto* table = page.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(page.findChild<QListWidget*>()->count(), 1);

        QSignalSpy asked(&bench.session(), &Session::evidenceRequested);
        page.pageActions().at(0)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toLongLong(), bench.session().figures().at(0).id);
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
