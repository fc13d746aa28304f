// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/accuracymodels.h"
#include "accuracy/accuracypage.h"
#include "coverage/coveragemodel.h"
#include "coverage/coveragepage.h"
#include "pagebench.h"

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

Figure read(FigureId id, ReportId from, Review review)
{
    Figure figure = test::figure(Role::Goal, shenzhen, seats, 2022, 100, u"100座"_s);
    figure.id = id;
    figure.typedIn = false;
    figure.evidence.report = from;
    figure.review = review;
    return figure;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void gapsLeadToWhatClosesThem()
    {
        PageBench bench;
        Figure goal = figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s);
        goal.evidence.quote = u"新增学位20万座"_s;
        bench.addReport(u"今年,新增学位20万座。"_s, {goal}); // a report of no kind and no period
        CoveragePage page(bench.session());
        QSignalSpy covered(&page, &CoveragePage::covered);
        page.show();
        QTRY_COMPARE(covered.size(), 1);
        auto* table = page.findChild<QTableView*>(u"coverageTable"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(cells(*table->model(),
                       {CoverageModel::Year, CoverageModel::Plan, CoverageModel::Unreported}),
                 QStringList(u"2022 | — missing | 1"_s));
        QSignalSpy import(&page, &Page::importRequested);
        QSignalSpy evidence(&bench.session(), &Session::evidenceRequested);
        table->setCurrentIndex(table->model()->index(0, CoverageModel::Plan));
        page.pageActions().front()->trigger();
        QCOMPARE(import.size(), 1);
        table->setCurrentIndex(table->model()->index(0, CoverageModel::Unreported));
        page.pageActions().front()->trigger();
        QCOMPARE(evidence.size(), 1);
        auto* list = page.findChild<QListWidget*>(u"coverageFigures"_s);
        QCOMPARE(list->count(), 1);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(evidence.size(), 2);
    }

    void decisionsTellHowRightTheReadingWas()
    {
        Figure mended = read(3, 7, Review::Accepted);
        mended.corrected = true;
        mended.role = Role::Achieved;
        Figure noted = read(5, 8, Review::Accepted);
        noted.corrected = true;
        noted.department = u"规划科"_s; // nothing that was read
        Figure typed = read(9, 0, Review::Accepted);
        typed.typedIn = true;
        const AccuracyByReport accuracy =
            accuracyByReport({read(1, 7, Review::Accepted), read(2, 7, Review::Rejected), mended,
                              read(4, 8, Review::Open), noted, typed},
                             {read(3, 7, Review::Open), read(5, 8, Review::Open)});
        QStringList lines;
        for (const auto& [report, each] : accuracy.reports)
            lines.append(u"%1: %2 of %3, refused %4, open %5"_s.arg(report)
                             .arg(each.whollyRight)
                             .arg(each.decided)
                             .arg(each.refused)
                             .arg(each.open));
        QCOMPARE(lines, QStringList({u"7: 1 of 2, refused 1, open 0"_s,
                                     u"8: 1 of 1, refused 0, open 1"_s}));
        AttributeModel attributes;
        attributes.setAccuracy(accuracy);
        const int role = static_cast<int>(intake::Attribute::Role);
        QCOMPARE(attributes.index(role, AttributeModel::Name).data().toString(), u"Role"_s);
        QCOMPARE(attributes.index(role, AttributeModel::Right).data().toString(), u"66.7 %"_s);
        QCOMPARE(attributes.index(role, AttributeModel::Wrong).data().toString(), u"1"_s);
    }

    void theAccuracyPageLeadsToTheReview()
    {
        PageBench bench;
        Figure first = figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s);
        first.evidence.quote = u"新增学位20万座"_s;
        Figure second = figure(Role::Goal, shenzhen, seats, 2023, 300, u"300座"_s);
        second.evidence.quote = u"明年300座"_s;
        bench.addReport(u"今年,新增学位20万座。明年300座。"_s, {first, second});
        const FigureId judged = bench.session().figures().front().id;
        const FigureId open = bench.session().figures().back().id;
        QVERIFY(bench.session().reviewFigures({judged}, Review::Accepted));
        AccuracyPage page(bench.session());
        QSignalSpy measured(&page, &AccuracyPage::measured);
        page.show();
        QTRY_COMPARE(measured.size(), 1);
        auto* attributes = page.findChild<QTableView*>(u"accuracyAttributes"_s)->model();
        auto* reports = page.findChild<QTableView*>(u"accuracyReports"_s);
        const QAbstractItemModelTester testers[] = {QAbstractItemModelTester(attributes),
                                                    QAbstractItemModelTester(reports->model())};
        QCOMPARE(attributes->index(0, AttributeModel::Right).data().toString(), u"100.0 %"_s);
        QCOMPARE(cells(*reports->model(), {ReportAccuracyModel::Decided, ReportAccuracyModel::Right,
                                           ReportAccuracyModel::Open}),
                 QStringList(u"1 | 1 | 1"_s));
        QSignalSpy evidence(&bench.session(), &Session::evidenceRequested);
        page.pageActions().front()->trigger();
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.at(0).at(0).toLongLong(), open);
    }
};

QTEST_MAIN(TestCoverage)
#include "tst_coverage.moc"
