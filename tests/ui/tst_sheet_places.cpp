// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebench.h"
#include "sheets/preview.h"
#include "sheets/sheetspage.h"
#include "support.h"

#include <QAbstractButton>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

const QString goalSentence = u"今年计划新增学位20万座"_s;
const QString outcomeSentence = u"全年新增学位20.6万座"_s;
const QString milestoneSentence = u"年内出台学位建设办法"_s;

Figure said(Role role, qint64 value, const QString& literal, const QString& quote)
{
    Figure made = figure(role, shenzhen, seats, 2022, value, literal);
    made.evidence.quote = quote;
    return made;
}

/// A sheets page on a goal, its outcome, a milestone, and a rate that a check finds.
struct Shown
{
    Shown()
    {
        Figure wrong = said(Role::Achieved, 152, u"152%"_s, u"普惠园占比达到152%"_s);
        wrong.indicatorId = u"preschool.inclusive.rate"_s;
        wrong.label = u"普惠园占比"_s;
        wrong.measure = Measure::Rate;
        wrong.quantity.unit = u"%"_s;
        Milestone milestone;
        milestone.role = Role::Goal;
        milestone.action = u"出台"_s;
        milestone.object = u"学位建设办法"_s;
        milestone.districtCode = shenzhen;
        milestone.period = Period::year(2022);
        milestone.evidence.quote = milestoneSentence;
        bench.addReport(goalSentence + u"。\n"_s + outcomeSentence + u"。\n"_s + milestoneSentence +
                            u"。普惠园占比达到152%。"_s,
                        {said(Role::Goal, 200000, u"20万座"_s, goalSentence),
                         said(Role::Achieved, 206000, u"20.6万座"_s, outcomeSentence), wrong},
                        {milestone});
        page = std::make_unique<SheetsPage>(bench.session());
        QSignalSpy ready(page.get(), &SheetsPage::ready);
        page->resize(1100, 900);
        page->show();
        page->activateWindow();
        done = ready.wait() && QTest::qWaitForWindowActive(page.get());
        preview = page->findChild<Preview*>();
        view = preview->findChild<QGraphicsView*>();
    }

    [[nodiscard]] const paper::Places& places() const { return preview->places().places(); }

    /// Where the first place that fits stands on the screen, with its page in view.
    template <typename Fits> [[nodiscard]] QPoint find(Fits fits) const
    {
        const auto place = std::ranges::find_if(
            places(), [&fits](const paper::Place& each) { return fits(each.source); });
        if (place == places().end())
            return {-1, -1};
        QPoint at = preview->places().shownAt(*place).center();
        const int height = view->viewport()->height();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + at.y() -
                                            height / 2);
        return preview->places().shownAt(*place).center();
    }

    /// The figure that was said in these words.
    [[nodiscard]] FigureId figureOf(const QString& sentence)
    {
        const auto& all = bench.session().figures();
        const auto found = std::ranges::find(
            all, sentence, [](const Figure& each) { return each.evidence.quote; });
        return found == all.end() ? 0 : found->id;
    }

    void click(const QPoint& at) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    }

    PageBench bench;
    std::unique_ptr<SheetsPage> page;
    Preview* preview = nullptr;
    QGraphicsView* view = nullptr;
    bool done = false;
};

} // namespace

/// From what a sheet says to where it was said.
class TestSheetPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void aNumberLeadsToItsSentence_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("goal") << goalSentence;
        QTest::newRow("outcome") << outcomeSentence;
    }

    void aNumberLeadsToItsSentence()
    {
        QFETCH(QString, sentence);
        Shown shown;
        QVERIFY(shown.done);
        const FigureId wanted = shown.figureOf(sentence);
        QVERIFY(wanted != 0);
        QSignalSpy asked(&shown.bench.session(), &Session::evidenceRequested);
        shown.click(shown.find([&](const paper::Source& s) { return s.figure == wanted; }));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<FigureId>(), wanted);
    }

    void aVerdictLeadsToItsRow()
    {
        Shown shown;
        std::vector<compare::Row> asked;
        connect(&shown.bench.session(), &Session::rowRequested, this,
                [&asked](const compare::Row& row) { asked.push_back(row); });
        shown.click(shown.find([](const paper::Source& s) { return s.row && s.row->goal; }));
        QTRY_COMPARE(asked.size(), size_t(1));
        QCOMPARE(asked[0].goal->figure.evidence.quote, goalSentence);
        QCOMPARE(asked[0].outcome->figure.evidence.quote, outcomeSentence);
    }

    void aMilestoneLeadsToItsSentence()
    {
        Shown shown;
        QSignalSpy asked(&shown.bench.session(), &Session::milestoneRequested);
        shown.click(shown.find([](const paper::Source& s) { return s.milestone != 0; }));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<MilestoneId>(), shown.bench.session().milestones().front().id);
    }

    void anOpenPointLeadsToTheChecks()
    {
        Shown shown;
        QSignalSpy asked(&shown.bench.session(), &Session::findingRequested);
        shown.click(shown.find([](const paper::Source& s) { return !s.finding.isEmpty(); }));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(!asked[0][0].toString().isEmpty());
    }

    /// Table, chart and note each have a way to the goal's sentence.
    void everyMentionIsAPlace()
    {
        Shown shown;
        const FigureId goal = shown.figureOf(goalSentence);
        const auto mentions = std::ranges::count(
            shown.places(), goal, [](const paper::Place& place) { return place.source.figure; });
        QVERIFY2(mentions >= 3, qPrintable(QString::number(mentions)));
    }

    void theHandPointsAtPlacesOnly()
    {
        Shown shown;
        QWidget* viewport = shown.view->viewport();
        const auto move = [viewport](const QPoint& to) {
            QMouseEvent event(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, {},
                              {});
            QCoreApplication::sendEvent(viewport, &event);
        };
        move(shown.find([](const paper::Source& s) { return s.figure != 0; }));
        QCOMPARE(viewport->cursor().shape(), Qt::PointingHandCursor);
        move(QPoint(4, 4));
        QCOMPARE(viewport->cursor().shape(), Qt::OpenHandCursor);
    }

    void theHintIsTheSentence()
    {
        Shown shown;
        const QPoint at = shown.find([](const paper::Source& s) { return s.figure != 0; });
        QWidget* viewport = shown.view->viewport();
        QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QCoreApplication::sendEvent(viewport, &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(goalSentence) &&
                     QToolTip::text().contains(u"测试报告"_s),
                 qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    /// A page that is dragged is not clicked.
    void draggingLeadsNowhere()
    {
        Shown shown;
        QSignalSpy followed(shown.preview, &Preview::followed);
        const QPoint at = shown.find([](const paper::Source& s) { return s.figure != 0; });
        QWidget* viewport = shown.view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, at);
        QTest::mouseMove(viewport, at - QPoint(0, 60));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at - QPoint(0, 60));
        QCoreApplication::processEvents();
        QVERIFY(followed.isEmpty());
    }

    void tabGoesThroughThePlacesAndOut()
    {
        Shown shown;
        auto* frame = shown.preview->findChild<QAbstractButton*>(u"placeFrame"_s);
        shown.view->setFocus();
        QTest::keyClick(shown.view, Qt::Key_Tab);
        QTRY_VERIFY(frame->hasFocus());
        QStringList names;
        while (frame->hasFocus() && names.size() < 200) {
            names.append(frame->accessibleName());
            QVERIFY(shown.view->viewport()->rect().intersects(frame->geometry()));
            QTest::keyClick(frame, Qt::Key_Tab);
        }
        QVERIFY(!frame->hasFocus());
        for (const QString& sentence : {goalSentence, outcomeSentence, milestoneSentence}) {
            const auto says = [&](const QString& name) { return name.contains(sentence); };
            QVERIFY2(std::ranges::any_of(names, says), qPrintable(names.join(u'\n')));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(frame->hasFocus());
    }

    void escapeLeavesThePage()
    {
        Shown shown;
        auto* frame = shown.preview->findChild<QAbstractButton*>(u"placeFrame"_s);
        frame->setFocus(Qt::TabFocusReason);
        QVERIFY(frame->hasFocus());
        QTest::keyClick(frame, Qt::Key_Escape);
        QVERIFY(!frame->hasFocus());
    }

    void enterFollows()
    {
        Shown shown;
        auto* frame = shown.preview->findChild<QAbstractButton*>(u"placeFrame"_s);
        const FigureId goal = shown.figureOf(goalSentence);
        QSignalSpy asked(&shown.bench.session(), &Session::evidenceRequested);
        frame->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 200 && !frame->accessibleName().startsWith(u"Goal"_s); ++i)
            QTest::keyClick(frame, Qt::Key_Tab);
        QTest::keyClick(frame, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<FigureId>(), goal);
    }

    /// In the real window, and back to where the reader was.
    void theWindowShowsTheSentence()
    {
        useOwnSettings();
        Desk desk;
        desk.begin(u"sheets.duibiao"_s);
        desk.import(
            {desk.write(u"plan.txt"_s, planText()), desk.write(u"summary.txt"_s, summaryText())});
        desk.trigger("actionShowSheets");
        auto* preview = desk.window().findChild<Preview*>();
        QTRY_VERIFY(!preview->places().places().empty());
        const auto& figures = desk.session().figures();
        const auto goal = std::ranges::find(figures, Decimal(23000),
                                            [](const Figure& each) { return each.quantity.value; });
        QVERIFY(goal != figures.end());
        auto* frame = preview->findChild<QAbstractButton*>(u"placeFrame"_s);
        desk.focus(frame);
        for (int i = 0; i < 200 && !frame->accessibleName().contains(u"23000"_s); ++i)
            QTest::keyClick(frame, Qt::Key_Tab);
        const int top = preview->findChild<QGraphicsView*>()->verticalScrollBar()->value();
        QTest::keyClick(frame, Qt::Key_Return);
        auto* review = desk.find<QTableView>("reviewTable");
        QTRY_VERIFY(review && review->isVisible() && review->currentIndex().isValid());
        const int row = review->currentIndex().row();
        QStringList shown;
        for (int column = 0; column < review->model()->columnCount(); ++column)
            shown.append(review->model()->index(row, column).data().toString());
        QVERIFY2(shown.join(u' ').contains(u"23,000"_s) || shown.join(u' ').contains(u"23000"_s),
                 qPrintable(shown.join(u" | "_s)));
        desk.trigger("actionShowSheets");
        const int now = preview->findChild<QGraphicsView*>()->verticalScrollBar()->value();
        QVERIFY2(std::abs(now - top) < 10, qPrintable(u"%1, %2"_s.arg(now).arg(top)));
    }
};

QTEST_MAIN(TestSheetPlaces)
#include "tst_sheet_places.moc"
