// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/selection.h"
#include "exchange/spreadsheet.h"
#include "pagebench.h"
#include "shared/filedialogs.h"
#include "sheets/fontsdialog.h"
#include "sheets/pdfjob.h"
#include "sheets/preview.h"
#include "sheets/saving.h"
#include "sheets/sheetspage.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGraphicsView>
#include <QListWidget>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(compare::Selection)

namespace {

struct Shown
{
    Shown()
    {
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s));
        bench.add(figure(Role::Goal, baoan, seats, 2021, 23100, u"23100座"_s));
        page = std::make_unique<SheetsPage>(bench.session());
        QSignalSpy ready(page.get(), &SheetsPage::ready);
        page->resize(1100, 700);
        page->show();
        done = ready.wait();
        districts = page->findChild<QListWidget*>();
    }

    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const paper::Sheet& sheet : page->sheets())
            codes.append(sheet.districtCode);
        return codes;
    }

    PageBench bench;
    std::unique_ptr<SheetsPage> page;
    QListWidget* districts = nullptr;
    bool done = false;
};

} // namespace

class TestSheetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void eachDistrictHasASheet()
    {
        const Shown shown;
        QVERIFY(shown.done);
        QCOMPARE(shown.codes(), QStringList({QString(), shenzhen, baoan}));
        QTRY_VERIFY(shown.page->findChild<Preview*>()->pageCount() >= 3);
    }

    void previewBeginsAtTheTopOfTheFirstPage()
    {
        const Shown shown;
        auto* preview = shown.page->findChild<Preview*>();
        QTRY_VERIFY(preview->pageCount() >= 3);
        const QScrollBar* bar = preview->findChild<QGraphicsView*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > bar->minimum());
        QTRY_COMPARE(bar->value(), bar->minimum());
    }

    void onlyTickedDistrictsArePrinted()
    {
        const Shown shown;
        shown.districts->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(shown.codes(), QStringList(baoan));
        shown.districts->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(shown.codes(), QStringList());
        for (const QAction* action : shown.page->pageActions())
            QVERIFY(!action->isEnabled());
    }

    void periodNarrowsTheRows()
    {
        const Shown shown;
        auto* periods = shown.page->findChild<QComboBox*>(u"periods"_s);
        periods->setCurrentIndex(periods->findData(u"2021"_s));
        QCOMPARE(shown.codes(), QStringList(baoan));
    }

    void pdfIsWritten()
    {
        const Shown shown;
        const QString path = shown.bench.path(u"sheets.pdf"_s);
        const auto before = dialogs().saveFile;
        dialogs().saveFile = [path](QWidget*, const FileRequest&, const Dialogs::Chosen& chosen) {
            chosen({path});
        };
        shown.page->pageActions().at(1)->trigger();
        dialogs().saveFile = before;
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(shown.page->pageActions().at(1)->isEnabled());
    }

    void anUnwritablePlaceOffersAnotherName()
    {
        Shown shown;
        const Dialogs before = dialogs();
        const QString path = shown.bench.path(u"sheets (2).pdf"_s);
        QStringList places = {shown.bench.path(u"none/sheets.pdf"_s), path};
        QStringList suggested;
        QString asked;
        dialogs().saveFile = [&](QWidget*, const FileRequest& request,
                                 const Dialogs::Chosen& chosen) {
            suggested.append(request.suggestedName);
            chosen({places.takeFirst()});
        };
        dialogs().confirm = [&asked](QWidget*, const QString& question, const QString&,
                                     const std::function<void()>& accepted) {
            asked = question;
            accepted();
        };
        shown.page->pageActions().at(1)->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(shown.page->pageActions().at(1)->isEnabled());
        dialogs() = before;
        QVERIFY2(asked.contains(u"none/sheets.pdf"_s), qPrintable(asked));
        QCOMPARE(suggested.value(1), u"sheets (2).pdf"_s);
    }

    void namesGoOnCounting_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << u"/a/b.xlsx"_s << u"b (2).xlsx"_s;
        QTest::newRow("second") << u"/a/b (2).xlsx"_s << u"b (3).xlsx"_s;
        QTest::newRow("no ending") << u"/a/b"_s << u"b (2)"_s;
    }

    void namesGoOnCounting()
    {
        QFETCH(QString, path);
        QTEST(otherName(path), "name");
    }

    void layoutIsRemembered()
    {
        {
            const Shown shown;
            shown.page->findChild<QComboBox*>(u"layout"_s)->setCurrentIndex(1);
        }
        QCOMPARE(rememberedStyle().layout, paper::Layout::Compact);
        const Shown again;
        QCOMPARE(again.page->findChild<QComboBox*>(u"layout"_s)->currentIndex(), 1);
    }

    void aViewIsFollowed_data()
    {
        QTest::addColumn<compare::Selection>("view");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("district") << compare::Selection{.districts = {baoan}} << QStringList(baoan);
        QTest::newRow("period") << compare::Selection{.periods = {u"2022"_s}}
                                << QStringList(shenzhen);
        QTest::newRow("verdict") << compare::Selection{.verdicts = {u"no_outcome"_s}}
                                 << QStringList(baoan);
        QTest::newRow("nothing") << compare::Selection{.indicators = {u"schools.built"_s}}
                                 << QStringList();
    }

    void aViewIsFollowed()
    {
        QFETCH(const compare::Selection, view);
        Shown shown;
        QVERIFY(
            shown.bench.session().saveView({.name = u"A"_s, .selection = compare::toJson(view)}));
        QSignalSpy ready(shown.page.get(), &SheetsPage::ready);
        QVERIFY(ready.wait());
        auto* views = shown.page->findChild<QComboBox*>(u"sheetViews"_s);
        QCOMPARE(views->count(), 2);
        views->setCurrentIndex(1);
        QVERIFY(ready.wait());
        QTEST(shown.codes(), "codes");
        QVERIFY(views->isVisible()); // the way back, also from a view of nothing
        views->setCurrentIndex(0);
        QVERIFY(ready.wait());
        QCOMPARE(shown.codes(), QStringList({QString(), shenzhen, baoan}));
    }

    void aViewThatGoesLeavesEverything()
    {
        Shown shown;
        Session& session = shown.bench.session();
        QVERIFY(session.saveView(
            {.name = u"A"_s, .selection = compare::toJson({.districts = {baoan}})}));
        QSignalSpy ready(shown.page.get(), &SheetsPage::ready);
        QVERIFY(ready.wait());
        auto* views = shown.page->findChild<QComboBox*>(u"sheetViews"_s);
        views->setCurrentIndex(1);
        QVERIFY(ready.wait());
        QVERIFY(session.removeView(u"A"_s));
        QVERIFY(ready.wait());
        QCOMPARE(views->currentIndex(), 0);
        QCOMPARE(shown.codes(), QStringList({QString(), shenzhen, baoan}));
    }

    void theWorkbookIsOfTheDistrictsTicked()
    {
        Shown shown;
        shown.districts->item(0)->setCheckState(Qt::Unchecked);
        const QString path = shown.bench.path(u"sheets.xlsx"_s);
        const auto before = dialogs().saveFile;
        dialogs().saveFile = [path](QWidget*, const FileRequest&, const Dialogs::Chosen& chosen) {
            chosen({path});
        };
        shown.page->pageActions().at(1)->trigger();
        dialogs().saveFile = before;
        QTRY_VERIFY(QFile::exists(path));
        const auto grids = exchange::readSpreadsheet(path);
        QVERIFY(grids);
        QCOMPARE(grids->front().rows.size(), size_t(2)); // the heads and Bao'an's goal
    }

    void theNationIsNoDistrictToPrintUnlessItPromises()
    {
        const QString nation = u"000000"_s;
        Shown shown;
        QSignalSpy ready(shown.page.get(), &SheetsPage::ready);
        shown.bench.add(figure(Role::Reference, nation, seats, 2022, 900, u"900座"_s));
        QVERIFY(ready.wait());
        QCOMPARE(shown.codes(), QStringList({QString(), shenzhen, baoan}));
        shown.bench.add(figure(Role::Goal, nation, seats, 2022, 900, u"900座"_s));
        QVERIFY(ready.wait());
        QVERIFY(shown.codes().contains(nation));
    }

    void cancelledJobLeavesNoFile()
    {
        Shown shown;
        const QString path = shown.bench.path(u"many.pdf"_s);
        paper::Handout handout;
        handout.context = shown.bench.session().context();
        compare::Row row = shown.page->sheets().at(1).rows.front();
        for (int i = 0; i < 200; ++i) {
            row.districtCode = QString::number(100'000 + i);
            handout.results.rows.push_back(row);
        }
        PdfJob job;
        QSignalSpy cancelled(&job, &PdfJob::cancelled);
        job.start(handout, shown.bench.session().sharedKnowledge(), path);
        job.cancel();
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(!QFile::exists(path));
    }

    void printingAsksForAPrinter()
    {
        Shown shown;
        const QString path = shown.bench.path(u"printed.pdf"_s);
        const auto before = dialogs().choosePrinter;
        dialogs().choosePrinter = [path](QWidget*, const std::shared_ptr<QPrinter>& printer,
                                         const std::function<void()>& accepted) {
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(path);
            accepted();
        };
        shown.page->pageActions().at(0)->trigger();
        dialogs().choosePrinter = before;
        QVERIFY(QFile::exists(path));
    }
};

QTEST_MAIN(TestSheetsPage)
#include "tst_sheets_page.moc"
