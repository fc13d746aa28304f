// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebench.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int reports = 4;
constexpr int figuresEach = 6;

/// Reports with figures and milestones, and figures that were typed in.
void fill(PageBench& bench)
{
    for (int r = 0; r < reports; ++r) {
        QString text;
        std::vector<Figure> figures;
        std::vector<Milestone> milestones;
        for (int f = 0; f < figuresEach; ++f) {
            const QString quote = u"report %1 has figure %2"_s.arg(r).arg(f);
            text += quote + u".\n"_s;
            figures.push_back(
                figure(f % 2 == 0 ? Role::Goal : Role::Achieved, shenzhen, seats, 2022, f, quote));
            figures.back().evidence.quote = quote;
        }
        Milestone& milestone = milestones.emplace_back();
        milestone.action = u"open"_s;
        milestone.object = u"school %1"_s.arg(r);
        milestone.evidence.quote = u"report %1"_s.arg(r);
        bench.addReport(text, figures, milestones);
    }
    for (int f = 0; f < 3; ++f)
        bench.add(figure(Role::Goal, baoan, seats, 2023, f, u"typed"_s));
}

/// Does one thing that a planner may do, as chance has it, and says what.
class Planner
{
public:
    Planner(Session& session, quint32 seed) : m_session(session), m_chance(seed) {}

    QString act()
    {
        switch (m_chance.bounded(11)) {
        case 0:
        case 1:
            return review();
        case 2:
            return change();
        case 3:
            return add(0);
        case 4:
            return add(m_session.reports().empty() ? 0 : m_session.reports()[0].report.id);
        case 5:
            m_session.removeFigures({any().id});
            return u"remove figure"_s;
        case 6:
            return milestone();
        case 7:
            m_session.redo();
            return u"redo"_s;
        case 8:
            m_session.pinFigure(any().id, m_chance.bounded(2) == 0);
            return u"pin"_s;
        default:
            m_session.undo();
            return u"undo"_s;
        }
    }

private:
    const Figure& any()
    {
        const auto& all = m_session.figures();
        return all[m_chance.bounded(static_cast<quint32>(all.size()))];
    }

    Review anyReview() { return static_cast<Review>(m_chance.bounded(3)); }

    QString review()
    {
        m_session.reviewFigures({any().id, any().id, any().id}, anyReview());
        return u"review"_s;
    }

    QString change()
    {
        Figure figure = any();
        figure.quantity.value = Decimal(m_chance.bounded(1000));
        figure.review = anyReview();
        m_session.updateFigures({figure});
        return u"change"_s;
    }

    QString add(ReportId report)
    {
        Figure figure = test::figure(Role::Achieved, baoan, seats, 2024, 7, u"7座"_s);
        figure.evidence.report = report;
        figure.evidence.begin = m_chance.bounded(50);
        figure.evidence.end = figure.evidence.begin + 1;
        m_session.addFigures({figure});
        return u"add to report %1"_s.arg(report);
    }

    QString milestone()
    {
        const auto& all = m_session.milestones();
        Milestone milestone = all[m_chance.bounded(static_cast<quint32>(all.size()))];
        milestone.review = anyReview();
        m_session.updateMilestones({milestone});
        return u"milestone"_s;
    }

    Session& m_session;
    QRandomGenerator m_chance;
};

/// What another look at the file finds.
Contents stored(const Session& session)
{
    const auto workspace =
        store::Workspace::open(session.path(), store::Workspace::Access::ReadOnly);
    auto contents = Contents::load(workspace.value());
    return std::move(contents).value();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void whatIsHeldIsWhatIsStored_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("sequence %u", seed) << seed;
    }

    void whatIsHeldIsWhatIsStored()
    {
        QFETCH(const quint32, seed);
        PageBench bench;
        fill(bench);
        Session& session = bench.session();
        Planner planner(session, seed);
        QStringList done;
        for (int step = 0; step < 40; ++step) {
            done.append(planner.act());
            QVERIFY2(session.contents() == stored(session), qPrintable(done.join(u", "_s)));
        }
    }

    void aDecisionReachesOneFigure()
    {
        PageBench bench;
        fill(bench);
        Session& session = bench.session();
        const FigureId id = session.figures()[2].id;
        const ReportId report = session.figures()[2].evidence.report;
        const QSignalSpy changed(&session, &Session::changed);
        QVERIFY(session.reviewFigures({id}, Review::Accepted));
        QVERIFY(session.undo());
        QCOMPARE(changed.size(), 2);
        for (const auto& signal : changed) {
            const auto change = signal[0].value<SessionChange>();
            QVERIFY(!change.everything);
            QCOMPARE(change.figures, std::vector<FigureId>{id});
            QCOMPARE(change.reports, std::set<ReportId>{report});
        }
    }

    /// Enough that all of it is read by a worker.
    void muchIsReadByAWorker()
    {
        PageBench bench;
        Session& session = bench.session();
        QVERIFY(!session.addFigures(manyFigures()).empty());
        const FigureId first = session.figures()[0].id;
        const FigureId second = session.figures()[1].id;

        QVERIFY(session.removeFigures({first})); // which figures are left is not known before
        QCOMPARE(session.work(), Work::Reading);
        QVERIFY(session.figure(first));
        const QSignalSpy failed(&session, &Session::failed);
        QVERIFY(!session.reviewFigures({second}, Review::Accepted));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::WorkspaceBusy);
        const QSignalSpy done(&session, &Session::done);
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(done.size(), 1);
        QVERIFY(!session.figure(first));
        QVERIFY(session.contents() == stored(session));

        QVERIFY(session.undo());
        QTRY_VERIFY(!session.isBusy());
        QVERIFY(session.figure(first));
        QVERIFY(session.reviewFigures({second}, Review::Accepted));
    }

    void aLargeWorkspaceIsOpenedByAWorker()
    {
        PageBench bench;
        Session& session = bench.session();
        QVERIFY(!session.addFigures(manyFigures()).empty());
        const QString large = session.path();
        QVERIFY(session.createWorkspace(bench.path(u"small.duibiao"_s)));
        const QString small = session.path();

        QVERIFY(session.openWorkspace(large));
        QCOMPARE(session.work(), Work::Opening);
        QCOMPARE(session.openingPath(), large);
        QCOMPARE(session.path(), small); // until the other is there
        const QSignalSpy opened(&session, &Session::opened);
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(session.path(), large);
        QCOMPARE(session.figures().size(), manyFigures().size());
        QVERIFY(session.undoable());
        QVERIFY(!session.isReadOnly());
    }

    void closingForgetsWhatIsBeingOpened()
    {
        PageBench bench;
        Session& session = bench.session();
        QVERIFY(!session.addFigures(manyFigures()).empty());
        const QString large = session.path();
        session.closeWorkspace();
        QVERIFY(session.openWorkspace(large));
        session.closeWorkspace();
        QVERIFY(!session.isBusy());
        QCoreApplication::processEvents();
        QVERIFY(!session.isOpen());
        QVERIFY(store::Workspace::open(large)); // nobody holds it
    }

    void cancelledReportsAreNotStored()
    {
        PageBench bench;
        Session& session = bench.session();
        std::vector<intake::Prepared> reports;
        for (int i = 0; i < 500; ++i) {
            store::NewReport report;
            report.report.sha256 = QByteArray::number(i).rightJustified(32, 'x');
            report.report.fileName = u"%1.txt"_s.arg(i);
            report.report.encoding = u"UTF-8"_s;
            report.text = u"text %1"_s.arg(i).repeated(500);
            report.bytes = report.text.toUtf8();
            reports.push_back({.path = {}, .report = std::move(report), .reading = {}});
        }
        const QSignalSpy failed(&session, &Session::failed);
        QVERIFY(session.addReports(std::move(reports)));
        QCOMPARE(session.work(), Work::Storing);
        session.cancelWork();
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(session.reports().empty());
        QVERIFY(stored(session).reports().empty());
        QVERIFY(!session.undoable());
        QVERIFY(!session.isReadOnly());
    }

    void aReportIsReadWhileOthersAreStored()
    {
        PageBench bench;
        fill(bench);
        Session& session = bench.session();
        const ReportId id = session.reports()[0].report.id;
        store::NewReport report;
        report.report.sha256 = QByteArray(32, 'z');
        report.report.fileName = u"z.txt"_s;
        report.report.encoding = u"UTF-8"_s;
        report.text = u"text"_s;
        report.bytes = "text";
        std::vector<intake::Prepared> reports;
        reports.push_back({.path = {}, .report = std::move(report), .reading = {}});
        QVERIFY(session.addReports(std::move(reports)));
        QVERIFY(session.isBusy());
        const size_t before = session.reports().size();
        const auto contents = session.reportContents(id);
        QVERIFY(contents);
        QVERIFY(contents->text.contains(session.contents().figuresOf(id).front().evidence.quote));
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(session.reports().size(), before + 1);
    }

    void countsFollowADecision()
    {
        PageBench bench;
        fill(bench);
        Session& session = bench.session();
        const FigureId id = session.figures()[0].id;
        const int open = session.contents().openFigures();
        QVERIFY(session.reviewFigures({id}, Review::Rejected));
        QCOMPARE(session.contents().openFigures(), open - 1);
        const auto row = std::ranges::find(session.reports(), session.figures()[0].evidence.report,
                                           [](const auto& each) { return each.report.id; });
        QCOMPARE(row->open, figuresEach - 1);
        QCOMPARE(row->figures, figuresEach - 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
