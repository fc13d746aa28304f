// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importdialog.h"
#include "reports/importmodel.h"
#include "reports/reportlist.h"
#include "reports/reporttext.h"
#include "reports/reviewmodel.h"
#include "shared/page.h"
#include "shell/messagebar.h"
#include "support.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

Figure figureAt(FigureId id, Role role, qsizetype begin, const QString& quote, double confidence)
{
    Figure figure;
    figure.id = id;
    figure.role = role;
    figure.label = u"label"_s;
    figure.period = Period::year(2022);
    figure.quantity.value = Decimal(12);
    figure.quantity.unit = u"所"_s;
    figure.evidence = {.report = 1, .begin = begin, .end = begin + quote.size(), .quote = quote};
    figure.confidence = confidence;
    return figure;
}

Milestone milestoneAt(MilestoneId id, qsizetype begin, const QString& quote)
{
    Milestone milestone;
    milestone.id = id;
    milestone.role = Role::Goal;
    milestone.action = u"出台"_s;
    milestone.object = u"办法"_s;
    milestone.period = Period::year(2022);
    milestone.evidence = {.report = 1, .begin = begin, .end = begin + quote.size(), .quote = quote};
    return milestone;
}

} // namespace

class TestReports : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRulesOfModels()
    {
        constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        ui::ReviewModel review(*knowledge(), nullptr);
        const QAbstractItemModelTester reviewTester(&review, mode);
        review.setItems(ui::reviewItems({figureAt(1, Role::Goal, 4, u"abc"_s, 1)},
                                        {milestoneAt(1, 0, u"ab"_s)}));
        QCOMPARE(review.rowCount(), 2);
        QVERIFY(review.item(review.index(0, 0))->milestone());
        review.setItems({});

        Desk desk;
        desk.begin(u"a.duibiao"_s);
        ui::ReportListModel list(desk.session(), nullptr);
        const QAbstractItemModelTester listTester(&list, mode);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        list.reload();
        QCOMPARE(list.rowCount(), 1);
    }

    void figureAndMilestoneOfTheSameIdAreTwoRows()
    {
        const auto items = ui::reviewItems({figureAt(7, Role::Goal, 4, u"abc"_s, 1)},
                                           {milestoneAt(7, 0, u"ab"_s)});
        QVERIFY(items[0].key() != items[1].key());
        QCOMPARE(items[1].key(), ui::ReviewItem::keyOf(7));
    }

    void aMilestoneIsOpenedFromAnotherPage()
    {
        Desk desk;
        desk.begin(u"evidence.duibiao"_s);
        desk.import(
            {desk.write(u"summary.txt"_s, summaryText()), desk.write(u"plan.txt"_s, planText())});
        QCOMPARE(desk.session().milestones().size(), 1U);
        const Milestone milestone = desk.session().milestones().front();
        desk.trigger("actionShowMilestones");
        Q_EMIT desk.session().milestoneRequested(milestone.id);
        auto* table = desk.find<QTableView>("reviewTable");
        QVERIFY(table->isVisible());
        const auto* model = qobject_cast<ui::ReviewModel*>(table->model());
        const ui::ReviewItem* shown = model->item(table->currentIndex());
        QVERIFY(shown && shown->milestone());
        QCOMPARE(*shown->milestone(), milestone);
        const auto selections = desk.find<ui::ReportText>("reportText")->extraSelections();
        QVERIFY(!selections.isEmpty());
        QCOMPARE(selections[0].cursor.selectedText(), milestone.evidence.quote);
    }

    void acceptAllSureLeavesTheDoubtfulOpen()
    {
        Desk desk;
        desk.begin(u"sure.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        int sure = 0;
        for (const Figure& figure : desk.session().figures())
            sure += figure.confidence >= ui::doubtfulBelow ? 1 : 0;
        QVERIFY(sure > 0);
        desk.trigger("actionAcceptSure");
        const auto accepted =
            std::ranges::count(desk.session().figures(), Review::Accepted, &Figure::review);
        QCOMPARE(static_cast<int>(accepted), sure);
        QVERIFY(!desk.action("actionAcceptSure")->isEnabled());
    }

    void sameFilesAreStoredOnce()
    {
        Desk desk;
        desk.begin(u"twice.duibiao"_s);
        const QString plan = desk.write(u"plan.txt"_s, planText());
        desk.import({plan});
        ui::ImportDialog* again = desk.openImport({plan});
        QVERIFY(again);
        auto* table = again->findChild<QTableView*>();
        const QModelIndex note = table->model()->index(0, table->model()->columnCount() - 1);
        QVERIFY2(note.data().toString().startsWith(u"In this workspace already"_s),
                 qPrintable(note.data().toString()));
        QVERIFY(!again->findChild<QPushButton*>(u"importStore"_s)->isEnabled());
        again->reject();
        QCOMPARE(desk.session().reports().size(), 1U);
    }

    void badFilesAreNamedAndLeftOut()
    {
        Desk desk;
        desk.begin(u"bad.duibiao"_s);
        ui::ImportDialog* dialog =
            desk.openImport({desk.write(u"empty.txt"_s, {}), desk.path(u"absent.txt"_s),
                             desk.write(u"plan.txt"_s, planText())});
        QVERIFY(dialog);
        const QAbstractItemModel* model = dialog->findChild<QTableView*>(u"importTable"_s)->model();
        QCOMPARE(model->rowCount(), 3);
        QStringList files;
        for (int row = 0; row < 3; ++row) {
            const QString remark = model->index(row, ui::ImportModel::Remark).data().toString();
            files.append(model->index(row, ui::ImportModel::File).data().toString() +
                         (remark.isEmpty() ? u" good"_s : u" bad"_s));
        }
        QCOMPARE(files, QStringList({u"plan.txt good"_s, u"empty.txt bad"_s, u"absent.txt bad"_s}));
        dialog->reject();
        QCOMPARE(desk.session().reports().size(), 0U);
    }

    void correctedHeaderIsStoredAndReadUnder()
    {
        Desk desk;
        desk.begin(u"header.duibiao"_s);
        ui::ImportDialog* dialog = desk.openImport({desk.write(u"plan.txt"_s, planText())});
        QVERIFY(dialog);
        QAbstractItemModel* model = dialog->findChild<QTableView*>(u"importTable"_s)->model();
        QVERIFY(!model->setData(model->index(0, ui::ImportModel::Period), u"soon"_s));
        QVERIFY(!model->setData(model->index(0, ui::ImportModel::District), u"Atlantis"_s));
        QVERIFY(model->setData(model->index(0, ui::ImportModel::District), u"440309"_s));
        QVERIFY(model->setData(model->index(0, ui::ImportModel::Title), u"Another title"_s));
        dialog->findChild<QAbstractButton*>(u"importStore"_s)->click();
        QTRY_COMPARE(desk.session().reports().size(), 1U);
        const ReportHeader& header = desk.session().reports()[0].report.header;
        QCOMPARE(header.districtCode, u"440309"_s);
        QCOMPARE(header.title, u"Another title"_s);
    }

    void removingAReportCanBeUndone()
    {
        Desk desk;
        desk.begin(u"remove.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        desk.trigger("actionRemoveReport");
        QCOMPARE(desk.session().reports().size(), 0U);
        const auto* next = desk.find<QWidget>("reportsPage")->findChild<QWidget*>(u"nextStep"_s);
        QVERIFY(next->isVisible());
        desk.trigger("actionUndo");
        QCOMPARE(desk.session().reports().size(), 1U);
        QVERIFY(!next->isVisible());
    }

    void evidenceIsShownInItsReport()
    {
        Desk desk;
        desk.begin(u"evidence.duibiao"_s);
        desk.import(
            {desk.write(u"plan.txt"_s, planText()), desk.write(u"summary.txt"_s, summaryText())});
        const Figure last = desk.session().figures().back();
        desk.trigger("actionShowCompare");
        Q_EMIT desk.session().evidenceRequested(last.id);
        QCOMPARE(desk.window().currentPage()->objectName(), u"reportsPage"_s);
        const auto selections = desk.find<ui::ReportText>("reportText")->extraSelections();
        QVERIFY(!selections.isEmpty());
        QCOMPARE(selections[0].cursor.selectedText(), last.evidence.quote);
    }
};

QTEST_MAIN(TestReports)
#include "tst_reportspage.moc"
