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
        switch (m_chance.bounded(10)) {
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
