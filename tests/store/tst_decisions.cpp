// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;

// What a planner decides beside the figures. Undo and redo of each are in tst_history.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAcceptedFindings();
    void acceptingAgainChangesNothing();
    void keepsMatches();
    void matchesOfRemovedReportsAreUnseen();
    void refusesMatchesOfNothing();
    void keepsDenominators();
    void refusesDenominatorsThatDivideNothing_data();
    void refusesDenominatorsThatDivideNothing();
    void keepsViewsByName();
    void renamesAViewInOneStep();
    void keepsPaceSteps();
    void refusesShares_data();
    void refusesShares();
    void stepsComeBackWithTheirGoal();
    void pinsOneFigureOfACell();
    void keepsIssuer();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestDecisions::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
}

void TestDecisions::keepsAcceptedFindings()
{
    qputenv("USER", "planner");
    const AcceptedFinding first{u"b/2"_s, u"f1"_s, u"口径不同"_s, u"somebody"_s, {}};
    QVERIFY(m_workspace->acceptFindings({first, {u"a/1"_s, u"f2"_s, {}, {}, {}}}));
    QCOMPARE(m_workspace->undoable()->value().count, 2);
    const auto stored = m_workspace->acceptedFindings().value();
    QCOMPARE(stored.size(), 2U);
    QCOMPARE(stored[0].key, u"a/1"_s);
    QCOMPARE(stored[1].key, first.key);
    QCOMPARE(stored[1].fingerprint, first.fingerprint);
    QCOMPARE(stored[1].remark, first.remark);
    QCOMPARE(stored[1].user, u"planner"_s);
    QVERIFY(stored[1].when.isValid());

    QVERIFY(m_workspace->reopenFindings({u"b/2"_s, u"not there"_s}));
    QCOMPARE(m_workspace->acceptedFindings()->size(), 1U);

    QVERIFY(m_workspace->acceptFindings({first}, {u"a/1"_s}));
    QCOMPARE(m_workspace->acceptedFindings()->size(), 1U);
    QCOMPARE(m_workspace->acceptedFindings()->front().key, first.key);
    QVERIFY(m_workspace->undo()); // both at once
    QCOMPARE(m_workspace->acceptedFindings()->front().key, u"a/1"_s);
}

void TestDecisions::acceptingAgainChangesNothing()
{
    QVERIFY(m_workspace->acceptFindings({{u"a"_s, u"f"_s, u"r"_s, {}, {}}}));
    const auto entry = m_workspace->undoable().value();
    QVERIFY(m_workspace->acceptFindings({{u"a"_s, u"f"_s, u"r"_s, {}, {}}}));
    QCOMPARE(m_workspace->undoable().value(), entry);
    QVERIFY(m_workspace->acceptFindings({{u"a"_s, u"other"_s, u"r"_s, {}, {}}}));
    QCOMPARE(m_workspace->acceptedFindings()->front().fingerprint, u"other"_s);
}

void TestDecisions::keepsMatches()
{
    using Decision = MilestoneMatch::Decision;
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    const std::vector<MilestoneMatch> given{{1, 3, Decision::Confirmed}, {1, 4, Decision::Refused}};
    QVERIFY(m_workspace->setMilestoneMatches(given));
    QCOMPARE(m_workspace->milestoneMatches().value(), given);
    QVERIFY(m_workspace->setMilestoneMatches({{1, 4, Decision::Confirmed}}));
    QCOMPARE(m_workspace->milestoneMatches()->back().decision, Decision::Confirmed);
    QVERIFY(m_workspace->removeMilestoneMatches(given));
    QCOMPARE(m_workspace->milestoneMatches()->size(), 0U);
}

void TestDecisions::matchesOfRemovedReportsAreUnseen()
{
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    QVERIFY(m_workspace->setMilestoneMatches({{1, 3, MilestoneMatch::Decision::Confirmed}}));
    QVERIFY(m_workspace->removeReports({2}));
    QCOMPARE(m_workspace->milestoneMatches()->size(), 0U);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->milestoneMatches()->size(), 1U);
}

void TestDecisions::refusesMatchesOfNothing()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    QCOMPARE(
        codeOf(m_workspace->setMilestoneMatches({{1, 99, MilestoneMatch::Decision::Confirmed}})),
        int(ErrorCode::RecordNotFound));
    QCOMPARE(m_workspace->milestoneMatches()->size(), 0U);
}

void TestDecisions::keepsDenominators()
{
    using Kind = Denominator::Kind;
    const std::vector<Denominator> given{
        {u"440300"_s, 2022, Kind::Money, Decimal(5'000'000)},
        {u"440300"_s, 2022, Kind::Pupils, Decimal::parse(u"2660000.5").value()},
        {u"440300"_s, 2023, Kind::Pupils, Decimal(1)},
        {u"440306"_s, 2021, Kind::Residents, Decimal(2)}};
    QVERIFY(m_workspace->setDenominators(given));
    QCOMPARE(m_workspace->denominators().value(), given);
    QVERIFY(m_workspace->setDenominators({{u"440306"_s, 2021, Kind::Residents, Decimal(3)}}));
    QCOMPARE(m_workspace->denominators()->back().value, Decimal(3));
    const Denominator more{u"440309"_s, 2022, Kind::Pupils, Decimal(7)};
    QVERIFY(m_workspace->setDenominators({more}, {given.begin(), given.end() - 1}));
    QCOMPARE(m_workspace->denominators().value(),
             std::vector({Denominator{u"440306"_s, 2021, Kind::Residents, Decimal(3)}, more}));
    QVERIFY(m_workspace->undo()); // both at once
    QCOMPARE(m_workspace->denominators()->size(), given.size());
}

void TestDecisions::refusesDenominatorsThatDivideNothing_data()
{
    QTest::addColumn<qint64>("value");
    QTest::newRow("nothing") << qint64{0};
    QTest::newRow("less") << qint64{-1};
}

void TestDecisions::refusesDenominatorsThatDivideNothing()
{
    QFETCH(const qint64, value);
    const auto done = m_workspace->setDenominators(
        {{u"440300"_s, 2021, Denominator::Kind::Pupils, Decimal(1)},
         {u"440300"_s, 2022, Denominator::Kind::Pupils, Decimal(value)}});
    QCOMPARE(codeOf(done), int(ErrorCode::InvalidData));
    QCOMPARE(m_workspace->denominators()->size(), 0U);
}

void TestDecisions::keepsViewsByName()
{
    QVERIFY(m_workspace->saveView({u"幼儿园"_s, u"{\"a\":1}"_s}));
    QVERIFY(m_workspace->saveView({u"学位"_s, u"{}"_s}));
    QVERIFY(m_workspace->saveView({u"幼儿园"_s, u"{\"a\":2}"_s}));
    const std::vector<SavedView> expected{{u"学位"_s, u"{}"_s}, {u"幼儿园"_s, u"{\"a\":2}"_s}};
    QCOMPARE(m_workspace->savedViews().value(), expected);
    QCOMPARE(codeOf(m_workspace->saveView({u" "_s, {}})), int(ErrorCode::InvalidData));
    QVERIFY(m_workspace->removeView(u"学位"_s));
    QCOMPARE(m_workspace->savedViews()->size(), 1U);
}

void TestDecisions::renamesAViewInOneStep()
{
    QVERIFY(m_workspace->saveView({u"甲"_s, u"{\"a\":1}"_s}));
    QVERIFY(m_workspace->saveView({u"乙"_s, u"{}"_s}));
    const auto before = m_workspace->savedViews().value();
    QVERIFY(m_workspace->saveView({u"丙"_s, u"{\"a\":1}"_s}, u"甲"_s));
    const std::vector<SavedView> renamed{{u"丙"_s, u"{\"a\":1}"_s}, {u"乙"_s, u"{}"_s}};
    QCOMPARE(m_workspace->savedViews().value(), renamed);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->savedViews().value(), before);
    // to its own name, and to that of another
    QVERIFY(m_workspace->saveView({u"甲"_s, u"{\"a\":1}"_s}, u"甲"_s));
    QCOMPARE(m_workspace->savedViews().value(), before);
    QVERIFY(m_workspace->saveView({u"乙"_s, u"{\"a\":1}"_s}, u"甲"_s));
    const std::vector<SavedView> one{{u"乙"_s, u"{\"a\":1}"_s}};
    QCOMPARE(m_workspace->savedViews().value(), one);
}

void TestDecisions::keepsPaceSteps()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1), samples::typedIn(2)}));
    const PacePlan plan{
        2,
        {{QDate(2022, 6, 30), Decimal::parse(u"0.4").value()}, {QDate(2022, 12, 31), Decimal(1)}}};
    QVERIFY(m_workspace->setPacePlan(plan));
    QVERIFY(m_workspace->setPacePlan({1, {{QDate(2022, 3, 1), Decimal(0)}}}));
    QCOMPARE(m_workspace->pacePlans()->size(), 2U);
    QCOMPARE(m_workspace->pacePlans()->back(), plan);
    QVERIFY(m_workspace->setPacePlan({2, {plan.steps.back()}}));
    QCOMPARE(m_workspace->pacePlans()->back().steps.size(), 1U);
    QVERIFY(m_workspace->setPacePlan({2, {}}));
    QCOMPARE(m_workspace->pacePlans()->size(), 1U);
    QCOMPARE(codeOf(m_workspace->setPacePlan({9, {}})), int(ErrorCode::RecordNotFound));
}

void TestDecisions::refusesShares_data()
{
    QTest::addColumn<QString>("share");
    QTest::newRow("more than all") << u"1.01"_s;
    QTest::newRow("less than nothing") << u"-0.1"_s;
}

void TestDecisions::refusesShares()
{
    QFETCH(const QString, share);
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    const PacePlan plan{
        1, {{QDate(2022, 1, 1), Decimal(0)}, {QDate(2022, 6, 30), Decimal::parse(share).value()}}};
    QCOMPARE(codeOf(m_workspace->setPacePlan(plan)), int(ErrorCode::InvalidData));
    QCOMPARE(m_workspace->pacePlans()->size(), 0U);
}

void TestDecisions::stepsComeBackWithTheirGoal()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    QVERIFY(m_workspace->setPacePlan({1, {{QDate(2022, 6, 30), Decimal(1)}}}));
    QVERIFY(m_workspace->removeFigures({1}));
    QCOMPARE(m_workspace->pacePlans()->size(), 0U);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->pacePlans()->size(), 1U);
}

void TestDecisions::pinsOneFigureOfACell()
{
    Figure first = samples::typedIn(1);
    first.indicatorId = u"seats.basic.added"_s;
    Figure second = first;
    second.label = u"说法不同"_s;
    Figure other = first;
    other.role = Role::Goal;
    QVERIFY(m_workspace->addFigures({first, second, other}));
    const auto pinned = [this] {
        QList<FigureId> ids;
        const auto all = m_workspace->figures().value();
        for (const Figure& figure : all) {
            if (figure.pinned)
                ids.append(figure.id);
        }
        return ids;
    };
    QVERIFY(m_workspace->pinFigure(1, true));
    QVERIFY(m_workspace->pinFigure(3, true));
    QCOMPARE(pinned(), QList<FigureId>({1, 3}));
    QVERIFY(m_workspace->pinFigure(2, true));
    QCOMPARE(pinned(), QList<FigureId>({2, 3}));
    QCOMPARE(m_workspace->undoable()->value().count, 1);
    QVERIFY(m_workspace->undo());
    QCOMPARE(pinned(), QList<FigureId>({1, 3}));
    QVERIFY(m_workspace->pinFigure(1, false));
    QCOMPARE(pinned(), QList<FigureId>({3}));
}

void TestDecisions::keepsIssuer()
{
    Figure goal = samples::typedIn(1);
    goal.role = Role::Goal;
    QVERIFY(m_workspace->addFigures({goal}));
    goal = m_workspace->figures()->front();
    QCOMPARE(goal.issuer, std::optional<Issuer>());
    goal.issuer = Issuer::HandedDown;
    goal.issued = QDate(2022, 1, 15);
    QVERIFY(m_workspace->updateFigures({goal}));
    QVERIFY(m_workspace->figures()->front() == goal);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
