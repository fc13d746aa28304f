// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/accuracy.h"
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

store::ReportRow report(ReportId id, const QString& district, ReportKind kind, Period period)
{
    store::ReportRow row;
    row.report.id = id;
    row.report.header.districtCode = district;
    row.report.header.kind = kind;
    row.report.header.period = period;
    return row;
}

compare::Row row(const QString& district, Period period, FigureId goal, FigureId outcome)
{
    const auto side = [](FigureId id) {
        compare::Side one;
        one.figure.id = id;
        return one;
    };
    compare::Row made;
    made.districtCode = district;
    made.period = period;
    if (goal != 0)
        made.goal = side(goal);
    if (outcome != 0)
        made.outcome = side(outcome);
    return made;
}

QStringList briefly(const std::vector<Coverage>& all)
{
    QStringList lines;
    for (const Coverage& each : all) {
        lines.append(
            u"%1 %2: plans %3, summaries %4, goals %5-%6, outcomes %7-%8"_s.arg(each.districtCode)
                .arg(each.year)
                .arg(each.plans.size())
                .arg(each.summaries.size())
                .arg(each.goals)
                .arg(each.unreported.size())
                .arg(each.outcomes)
                .arg(each.unpromised.size()));
    }
    return lines;
}

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

    void reportsAndRowsMeetByDistrictAndYear()
    {
        const auto coverage = coverageOf(
            {report(1, shenzhen, ReportKind::Plan, Period::year(2022)),
             report(2, shenzhen, ReportKind::Mixed, Period::years(2022, 2023)),
             report(3, baoan, ReportKind::Summary, Period::halfYear(2021, 1)),
             report(4, baoan, ReportKind::Other, Period::year(2021)),
             report(5, {}, ReportKind::Plan, Period::year(2021)),
             report(6, baoan, ReportKind::Plan, {})},
            {row(shenzhen, Period::year(2022), 1, 2), row(shenzhen, Period::year(2022), 3, 0),
             row(shenzhen, Period::month(2023, 5), 0, 4)});
        QCOMPARE(briefly(coverage),
                 QStringList({u"440300 2023: plans 1, summaries 1, goals 0-0, outcomes 1-1"_s,
                              u"440300 2022: plans 2, summaries 1, goals 2-1, outcomes 1-0"_s,
                              u"440306 2021: plans 0, summaries 1, goals 0-0, outcomes 0-0"_s}));
        QCOMPARE(coverage[1].unreported.front().id, 3);
        QCOMPARE(coverage[0].unpromised.front().id, 4);
    }

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
        Figure unsaid = read(5, 8, Review::Open);
        Figure noted = read(6, 8, Review::Accepted);
        noted.corrected = true;
        noted.department = u"规划科"_s; // nothing that was read
        Figure typed = read(9, 0, Review::Accepted);
        typed.typedIn = true;
        const Accuracy accuracy =
            accuracyOf({read(1, 7, Review::Accepted), read(2, 7, Review::Rejected), mended,
                        read(4, 7, Review::Open), unsaid, noted, typed},
                       {read(3, 7, Review::Open), read(6, 8, Review::Open)});
        QCOMPARE(accuracy.figures, (Share{.right = 2, .judged = 4}));
        QCOMPARE(accuracy.attributes[static_cast<size_t>(Attribute::Role)],
                 (Share{.right = 2, .judged = 3}));
        QCOMPARE(accuracy.attributes[static_cast<size_t>(Attribute::Value)],
                 (Share{.right = 3, .judged = 3}));
        const std::vector<ReportAccuracy> reports{
            {.report = 7, .read = 4, .taken = 1, .corrected = 1, .refused = 1},
            {.report = 8, .read = 2, .taken = 1, .corrected = 0, .refused = 0}};
        QCOMPARE(accuracy.reports, reports);
        QCOMPARE(accuracy.reports[0].open(), 1);
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
        QCOMPARE(cells(*reports->model(), {ReportAccuracyModel::Read, ReportAccuracyModel::Taken,
                                           ReportAccuracyModel::Open}),
                 QStringList(u"2 | 1 | 1"_s));
        QSignalSpy evidence(&bench.session(), &Session::evidenceRequested);
        page.pageActions().front()->trigger();
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.at(0).at(0).toLongLong(), open);
    }
};

QTEST_MAIN(TestCoverage)
#include "tst_coverage.moc"
