// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;
using samples::contents;

namespace {

using Step = std::function<Result<void>(Workspace&)>;

template <typename T> Result<void> withoutValue(const Result<T>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

Result<void> renameFirst(Workspace& workspace, const QString& label)
{
    auto figures = workspace.figures().value();
    figures.front().label = label;
    figures.front().quantity.valueMax.reset();
    figures.front().derivation = {Derivation::Rule::RestOfTotal, {1, 2}};
    return workspace.updateFigures({figures.front()});
}

/// One of each kind of action, in an order in which each has something to do.
const std::vector<std::pair<ActionKind, Step>>& oneOfEach()
{
    static const std::vector<std::pair<ActionKind, Step>> steps{
        {ActionKind::ImportReports,
         [](Workspace& w) {
             return withoutValue(w.addReports({samples::report(1), samples::report(2)}));
         }},
        {ActionKind::EditReport,
         [](Workspace& w) { return w.updateHeader(1, samples::report(8).report.header); }},
        {ActionKind::AddFigures,
         [](Workspace& w) {
             return withoutValue(w.addFigures({samples::typedIn(1), samples::figure(9)}));
         }},
        {ActionKind::EditFigures, [](Workspace& w) { return renameFirst(w, u"换个说法"_s); }},
        {ActionKind::AcceptFigures,
         [](Workspace& w) {
             return w.reviewFigures({1, 2}, Review::Accepted);
         }},
        {ActionKind::RejectFigures,
         [](Workspace& w) { return w.reviewFigures({3}, Review::Rejected); }},
        {ActionKind::ReopenFigures,
         [](Workspace& w) { return w.reviewFigures({1}, Review::Open); }},
        {ActionKind::RemoveFigures,
         [](Workspace& w) {
             return w.removeFigures({2, 7});
         }},
        {ActionKind::ApplyChanges,
         [](Workspace& w) {
             auto figures = w.figures().value();
             const FigureId gone = figures.back().id;
             figures.front().label = u"台账里的说法"_s;
             return w.applyChanges(
                 {.added = {samples::typedIn(5)}, .changed = {figures.front()}, .removed = {gone}});
         }},
        {ActionKind::EditMilestones,
         [](Workspace& w) {
             auto milestone = w.milestones()->front();
             milestone.object = u"另一方案"_s;
             milestone.period = {};
             return w.updateMilestones({milestone});
         }},
        {ActionKind::PinFigure, [](Workspace& w) { return w.pinFigure(3, true); }},
        {ActionKind::UnpinFigure, [](Workspace& w) { return w.pinFigure(3, false); }},
        {ActionKind::EditPace,
         [](Workspace& w) {
             return w.setPacePlan(
                 {3, {{QDate(2021, 3, 31), Decimal(0)}, {QDate(2021, 6, 30), Decimal(1)}}});
         }},
        {ActionKind::EditPace,
         [](Workspace& w) {
             return w.setPacePlan({3, {{QDate(2021, 6, 30), Decimal(1)}}});
         }},
        {ActionKind::MatchMilestones,
         [](Workspace& w) {
             return w.setMilestoneMatches({{1, 2, MilestoneMatch::Decision::Refused}});
         }},
        {ActionKind::MatchMilestones,
         [](Workspace& w) {
             return w.setMilestoneMatches({{1, 2, MilestoneMatch::Decision::Confirmed}});
         }},
        {ActionKind::MatchMilestones,
         [](Workspace& w) {
             return w.removeMilestoneMatches({{1, 2, MilestoneMatch::Decision::Confirmed}});
         }},
        {ActionKind::AcceptFindings,
         [](Workspace& w) {
             return w.acceptFindings({{u"sum/1"_s, u"a1"_s, u"核对过"_s, {}, {}}});
         }},
        {ActionKind::AcceptFindings,
         [](Workspace& w) {
             return w.acceptFindings({{u"sum/1"_s, u"b2"_s, {}, {}, {}}});
         }},
        {ActionKind::ReopenFindings, [](Workspace& w) { return w.reopenFindings({u"sum/1"_s}); }},
        {ActionKind::EditDenominators,
         [](Workspace& w) {
             return w.setDenominators(
                 {{u"440300"_s, 2022, Denominator::Kind::Residents, Decimal(17'661'800)}});
         }},
        {ActionKind::EditDenominators,
         [](Workspace& w) {
             return w.setDenominators({}, {{u"440300"_s, 2022, Denominator::Kind::Residents, {}}});
         }},
        {ActionKind::SaveView,
         [](Workspace& w) {
             return w.saveView({u"学位"_s, u"{}"_s});
         }},
        {ActionKind::SaveView,
         [](Workspace& w) {
             return w.saveView({u"学位"_s, u"{\"periods\":[\"2022\"]}"_s});
         }},
        {ActionKind::RemoveView, [](Workspace& w) { return w.removeView(u"学位"_s); }},
        {ActionKind::ForgetLessons,
         [](Workspace& w) { return w.forgetLessons({w.lessons()->front().id}); }},
        {ActionKind::RemoveReports,
         [](Workspace& w) {
             return w.removeReports({1, 2});
         }},
    };
    return steps;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingInANewFile();
    void saysWhatWasDone();
    void undoesAndRedoesEachKind();
    void worksAfterReopening();
    void newActionDropsTheRedo();
    void reimportsAfterUndo();
    void bytesAreKeptOnce();
    void failedActionKeepsTheRedo();
    void randomActions_data();
    void randomActions();

private:
    bool reopen();
    /// Some action on what happens to be there.
    Result<void> randomAction(QRandomGenerator& random);
    Result<void> randomReportAction(QRandomGenerator& random);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
}

void TestHistory::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

bool TestHistory::reopen()
{
    const QString path = m_workspace->path();
    m_workspace.reset();
    auto opened = Workspace::open(path);
    if (opened)
        m_workspace.emplace(std::move(*opened));
    return opened.has_value();
}

void TestHistory::nothingInANewFile()
{
    QCOMPARE(m_workspace->undoable().value(), std::optional<HistoryEntry>());
    QCOMPARE(m_workspace->redoable().value(), std::optional<HistoryEntry>());
    QCOMPARE(codeOf(m_workspace->undo()), int(ErrorCode::NothingToUndo));
    QCOMPARE(codeOf(m_workspace->redo()), int(ErrorCode::NothingToRedo));
}

void TestHistory::saysWhatWasDone()
{
    qputenv("USER", "planner");
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    const HistoryEntry entry = m_workspace->undoable()->value();
    QCOMPARE(entry.action, ActionKind::ImportReports);
    QCOMPARE(entry.count, 2);
    QCOMPARE(entry.user, u"planner"_s);
    QVERIFY(entry.when >= before.addMSecs(-1) && entry.when <= QDateTime::currentDateTimeUtc());
    QVERIFY(!entry.undone);

    HistoryEntry undone = entry;
    undone.undone = true;
    QVERIFY(m_workspace->undo().value() == undone);
    QVERIFY(m_workspace->redoable()->value() == undone);
    QVERIFY(m_workspace->redo().value() == entry);
}

void TestHistory::undoesAndRedoesEachKind()
{
    std::vector<QStringList> states{contents(*m_workspace)};
    for (const auto& [kind, step] : oneOfEach()) {
        QVERIFY(step(*m_workspace));
        QCOMPARE(m_workspace->undoable()->value().action, kind);
        states.push_back(contents(*m_workspace));
        QVERIFY(states[states.size() - 1] != states[states.size() - 2]);
    }
    for (size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(m_workspace->undo());
        QCOMPARE(contents(*m_workspace), states[i - 1]);
    }
    QCOMPARE(codeOf(m_workspace->undo()), int(ErrorCode::NothingToUndo));
    for (size_t i = 1; i < states.size(); ++i) {
        QVERIFY(m_workspace->redo());
        QCOMPARE(contents(*m_workspace), states[i]);
    }
    QCOMPARE(codeOf(m_workspace->redo()), int(ErrorCode::NothingToRedo));
}

void TestHistory::worksAfterReopening()
{
    std::vector<QStringList> states{contents(*m_workspace)};
    for (const auto& [kind, step] : oneOfEach()) {
        QVERIFY(step(*m_workspace));
        states.push_back(contents(*m_workspace));
    }
    for (size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(reopen());
        QVERIFY(m_workspace->undo());
        QCOMPARE(contents(*m_workspace), states[i - 1]);
    }
    QVERIFY(reopen());
    QVERIFY(m_workspace->redo());
    QCOMPARE(contents(*m_workspace), states[1]);
}

void TestHistory::newActionDropsTheRedo()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    QVERIFY(m_workspace->removeFigures({1}));
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->addFigures({samples::typedIn(2)}));
    QCOMPARE(m_workspace->redoable().value(), std::optional<HistoryEntry>());
    QCOMPARE(codeOf(m_workspace->redo()), int(ErrorCode::NothingToRedo));
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QCOMPARE(contents(*m_workspace), QStringList());
}

void TestHistory::reimportsAfterUndo()
{
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    QVERIFY(m_workspace->undo());
    const auto summary = m_workspace->addReports({samples::report(2)});
    QVERIFY(summary);
    QCOMPARE(summary->added.size(), 1U);
    QCOMPARE(m_workspace->originalBytes(summary->added.front()).value(), samples::report(2).bytes);
    QVERIFY(m_workspace->removeReports(summary->added));
    QVERIFY(m_workspace->addReports({samples::report(2)}));
    const QStringList twice = contents(*m_workspace);
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->reports()->front().report.id, summary->added.front());
    QVERIFY(m_workspace->redo());
    QVERIFY(m_workspace->redo());
    QCOMPARE(contents(*m_workspace), twice);
}

void TestHistory::bytesAreKeptOnce()
{
    NewReport big = samples::report(1);
    big.bytes.resize(2'000'000);
    QRandomGenerator random(1);
    std::ranges::generate(big.bytes, [&random] { return static_cast<char>(random.bounded(256)); });
    for (int i = 0; i < 5; ++i) {
        const auto summary = m_workspace->addReports({big});
        QVERIFY(summary);
        QCOMPARE(summary->added.size(), 1U);
        if (i % 2 == 0)
            QVERIFY(m_workspace->removeReports(summary->added));
        else
            QVERIFY(m_workspace->undo());
    }
    const QString path = m_workspace->path();
    m_workspace.reset();
    QVERIFY2(QFileInfo(path).size() < 2'500'000,
             qPrintable(QString::number(QFileInfo(path).size())));
}

void TestHistory::failedActionKeepsTheRedo()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    QVERIFY(m_workspace->undo());
    QCOMPARE(codeOf(m_workspace->removeFigures({77})), int(ErrorCode::RecordNotFound));
    QVERIFY(m_workspace->addFigures({}));
    QVERIFY(m_workspace->redo());
    QCOMPARE(m_workspace->figures()->size(), 1U);
}

Result<void> TestHistory::randomReportAction(QRandomGenerator& random)
{
    const auto reports = m_workspace->reports().value();
    if (reports.empty() || random.bounded(2) == 0) {
        std::vector<NewReport> batch;
        for (int i = random.bounded(3); i >= 0; --i)
            batch.push_back(samples::report(random.bounded(12), random.bounded(5)));
        return withoutValue(m_workspace->addReports(batch));
    }
    const auto last = static_cast<int>(reports.size());
    const ReportId id = reports[static_cast<size_t>(random.bounded(last))].report.id;
    if (random.bounded(2) == 0)
        return m_workspace->removeReports({id});
    return m_workspace->updateHeader(id, samples::report(random.bounded(50)).report.header);
}

Result<void> TestHistory::randomAction(QRandomGenerator& random)
{
    auto figures = m_workspace->figures({std::nullopt, true}).value();
    auto milestones = m_workspace->milestones().value();
    std::shuffle(figures.begin(), figures.end(), random);
    figures.resize(std::min<size_t>(figures.size(), random.bounded(1U, 4U)));
    std::vector<FigureId> ids;
    for (const Figure& figure : figures)
        ids.push_back(figure.id);

    switch (random.bounded(6)) {
    case 0:
        return withoutValue(m_workspace->addFigures(
            {samples::typedIn(random.bounded(100)), samples::figure(random.bounded(100))}));
    case 1:
        for (Figure& figure : figures) {
            figure.label = QString::number(random.bounded(1000));
            figure.quantity.value = Decimal(random.bounded(100));
            figure.period = Period::year(random.bounded(2015, 2030));
        }
        return m_workspace->updateFigures(figures);
    case 2:
        return m_workspace->reviewFigures(ids, static_cast<Review>(random.bounded(3)));
    case 3:
        return m_workspace->removeFigures(ids);
    case 4:
        for (Milestone& milestone : milestones)
            milestone.object = QString::number(random.bounded(1000));
        return m_workspace->updateMilestones(milestones);
    default:
        return randomReportAction(random);
    }
}

void TestHistory::randomActions_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3, 4, 5, 6})
        QTest::addRow("seed %d", seed) << seed;
}

void TestHistory::randomActions()
{
    QFETCH(const int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    std::vector<QStringList> states{contents(*m_workspace)}; // of each entry in the history
    for (int i = 0; i < 40; ++i) {
        const auto before = m_workspace->undoable().value();
        if (states.size() > 1 && random.bounded(4) == 0) { // back and forth in between
            QVERIFY(m_workspace->undo());
            states.pop_back();
            QCOMPARE(contents(*m_workspace), states.back());
            continue;
        }
        const auto done = randomAction(random);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().subject));
        if (m_workspace->undoable().value() != before)
            states.push_back(contents(*m_workspace));
    }
    for (size_t i = states.size() - 1; i > 0; --i) {
        QCOMPARE(contents(*m_workspace), states[i]);
        QVERIFY(m_workspace->undo());
    }
    QCOMPARE(contents(*m_workspace), states.front());
    for (size_t i = 1; i < states.size(); ++i)
        QVERIFY(m_workspace->redo());
    QCOMPARE(contents(*m_workspace), states.back());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
