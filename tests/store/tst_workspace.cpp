// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <limits>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;
using samples::contents;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsSurvivingReopening();
    void batchIsAllOrNothing();
    void updateIsAllOrNothing();
    void namesWhatIsMissing();
    void marksCorrected();
    void reviews();
    void filters();
    void filtersByDistrictAndIndicator();
    void handsOutPages();
    void visitsCells();
    void visitsUntilEnough();
    void typedInComesLast();
    void updatesMilestones();
    void emptyCallsLeaveNoEntry();
    void idsAreNeverReused();
    void readerSeesWhatIsCommitted();
    void readerLeavesNothingBeside();
    void readOnlyRefusesChanges();
    void movedFromIsSafe();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"区 #1 %41?.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestWorkspace::keepsSurvivingReopening()
{
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    QVERIFY(m_workspace->addFigures({samples::typedIn(5)}));
    const QStringList before = contents(*m_workspace);
    const QString path = m_workspace->path();
    m_workspace.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QFileInfo(path).fileName()});
    auto again = Workspace::open(path);
    QVERIFY(again);
    QCOMPARE(contents(*again), before);
}

void TestWorkspace::batchIsAllOrNothing()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    const QStringList before = contents(*m_workspace);
    std::vector<Figure> batch(100, samples::typedIn(2));
    batch.back().confidence = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(codeOf(m_workspace->addFigures(batch)), int(ErrorCode::InvalidData));
    batch.back() = samples::figure(1);
    batch.back().evidence.report = 12;
    QCOMPARE(codeOf(m_workspace->addFigures(batch)), int(ErrorCode::RecordNotFound));
    QCOMPARE(contents(*m_workspace), before);
    QCOMPARE(m_workspace->undoable().value()->count, 1);
}

void TestWorkspace::updateIsAllOrNothing()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    const QStringList before = contents(*m_workspace);
    auto figures = m_workspace->figures().value();
    figures[0].label = u"改过"_s;
    figures[1].id = 99;
    QCOMPARE(codeOf(m_workspace->updateFigures(figures)), int(ErrorCode::RecordNotFound));
    QCOMPARE(codeOf(m_workspace->reviewFigures({1, 2, 99}, Review::Accepted)),
             int(ErrorCode::RecordNotFound));
    QCOMPARE(codeOf(m_workspace->removeFigures({1, 2, 99})), int(ErrorCode::RecordNotFound));
    QCOMPARE(codeOf(m_workspace->removeReports({1, 99})), int(ErrorCode::RecordNotFound));
    auto milestones = m_workspace->milestones().value();
    milestones[0].object = u"改过"_s;
    milestones[1].id = 99;
    QCOMPARE(codeOf(m_workspace->updateMilestones(milestones)), int(ErrorCode::RecordNotFound));
    QCOMPARE(contents(*m_workspace), before);
}

void TestWorkspace::namesWhatIsMissing()
{
    QCOMPARE(m_workspace->report(5).error().subject, u"report 5"_s);
    QCOMPARE(codeOf(m_workspace->originalBytes(5)), int(ErrorCode::RecordNotFound));
    QCOMPARE(codeOf(m_workspace->updateHeader(5, {})), int(ErrorCode::RecordNotFound));
    QCOMPARE(m_workspace->removeFigures({6}).error().subject, u"figure 6"_s);
}

void TestWorkspace::marksCorrected()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    auto figures = m_workspace->figures().value();
    figures[0].label = u"改过的说法"_s;
    figures[1].note = u"只是备注"_s;
    figures[3].label = u"手工再改"_s;
    QVERIFY(m_workspace->updateFigures(figures));
    figures[0].corrected = true;
    QVERIFY(m_workspace->figures().value() == figures);
    QCOMPARE(m_workspace->undoable().value()->count, 3); // the untouched one does not count

    figures[0].corrected = false; // not for the caller to say
    QVERIFY(m_workspace->updateFigures(figures));
    QVERIFY(m_workspace->figures()->front().corrected);
}

void TestWorkspace::reviews()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    QVERIFY(m_workspace->reviewFigures({1, 2}, Review::Accepted));
    QCOMPARE(m_workspace->undoable().value()->action, ActionKind::AcceptFigures);
    QVERIFY(m_workspace->reviewFigures({2, 3, 3}, Review::Rejected));
    QCOMPARE(m_workspace->undoable().value()->action, ActionKind::RejectFigures);
    QCOMPARE(m_workspace->undoable().value()->count, 2);
    QVERIFY(m_workspace->reviewFigures({1, 2, 3}, Review::Open));
    QCOMPARE(m_workspace->undoable().value()->action, ActionKind::ReopenFigures);
    QVERIFY(m_workspace->undo());
    QStringList states;
    const auto all = m_workspace->figures({std::nullopt, true}).value();
    for (const Figure& figure : all)
        states.append(toCode(figure.review));
    QCOMPARE(states, QStringList({toCode(Review::Accepted), toCode(Review::Rejected),
                                  toCode(Review::Rejected)}));
}

void TestWorkspace::filters()
{
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    QVERIFY(m_workspace->reviewFigures({1, 4}, Review::Rejected));
    const auto ids = [this](const FigureFilter& filter) {
        std::vector<FigureId> found;
        const auto all = m_workspace->figures(filter).value();
        for (const Figure& figure : all)
            found.push_back(figure.id);
        return found;
    };
    QCOMPARE(ids({}), (std::vector<FigureId>{2, 3, 5, 6}));
    QCOMPARE(ids({std::nullopt, true}), (std::vector<FigureId>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(ids({2, false}), (std::vector<FigureId>{5, 6}));
    QCOMPARE(ids({2, true}), (std::vector<FigureId>{4, 5, 6}));
}

void TestWorkspace::filtersByDistrictAndIndicator()
{
    Figure other = samples::typedIn(1);
    other.districtCode = u"350500"_s;
    other.role = Role::Goal;
    QVERIFY(m_workspace->addReports({samples::report(1, 2)}));
    QVERIFY(m_workspace->addFigures({other, samples::typedIn(2)}));
    const auto ids = [this](const FigureFilter& filter) {
        std::vector<FigureId> found;
        const auto all = m_workspace->figures(filter).value();
        for (const Figure& figure : all)
            found.push_back(figure.id);
        return found;
    };
    QCOMPARE(ids({.report = {}, .districts = {u"350500"_s}}), std::vector<FigureId>{3});
    QCOMPARE(ids({.report = {}, .districts = {u"350500"_s, u"440306"_s}}),
             (std::vector<FigureId>{1, 2, 3}));
    QCOMPARE(ids({.report = {}, .indicators = {u"seats.basic.added"_s}}),
             (std::vector<FigureId>{1, 2}));
    QCOMPARE(ids({.report = {}, .indicators = {QString()}}), (std::vector<FigureId>{3, 4}));
    QCOMPARE(ids({.report = {}, .role = Role::Achieved}), std::vector<FigureId>{4});
}

void TestWorkspace::handsOutPages()
{
    QVERIFY(m_workspace->addReports({samples::report(1, 5)}));
    QVERIFY(m_workspace->reviewFigures({2}, Review::Rejected));
    std::vector<std::vector<FigureId>> pages;
    for (FigureId last = 0;;) {
        const auto page = m_workspace->figures({.report = {}, .after = last, .limit = 2}).value();
        if (page.empty())
            break;
        pages.emplace_back();
        for (const Figure& figure : page)
            pages.back().push_back(figure.id);
        last = page.back().id;
    }
    QCOMPARE(pages, (std::vector<std::vector<FigureId>>{{1, 3}, {4, 5}}));
}

void TestWorkspace::visitsCells()
{
    QVERIFY(m_workspace->addReports({samples::report(1, 1), samples::report(2, 2)}));
    QVERIFY(m_workspace->addFigures({samples::typedIn(5)}));
    QVERIFY(m_workspace->reviewFigures({2}, Review::Rejected));
    QVERIFY(m_workspace->removeReports({1}));
    std::vector<FigureCell> cells;
    QVERIFY(m_workspace->visitCells({}, [&cells](const FigureCell& cell) {
        cells.push_back(cell);
        return true;
    }));
    std::ranges::sort(cells, {}, &FigureCell::id);
    const Figure read = samples::figure(2);
    const Figure typed = samples::typedIn(5);
    const std::vector<FigureCell> expected{
        {3, 2, read.districtCode, read.indicatorId, read.period, read.role, read.measure,
         read.quantity.value, read.quantity.bound, read.quantity.unit, Review::Open},
        {4, 0, typed.districtCode, typed.indicatorId, typed.period, typed.role, typed.measure,
         typed.quantity.value, typed.quantity.bound, typed.quantity.unit, Review::Accepted}};
    QVERIFY(cells == expected);
}

void TestWorkspace::visitsUntilEnough()
{
    QVERIFY(m_workspace->addReports({samples::report(1, 5)}));
    int seen = 0;
    QVERIFY(m_workspace->visitCells({}, [&seen](const FigureCell&) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
}

void TestWorkspace::typedInComesLast()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    QVERIFY(m_workspace->addReports({samples::report(1, 2)}));
    Figure marked = samples::figure(1); // found by hand in the report, between the other two
    marked.evidence.report = 1;
    marked.evidence.begin = 15;
    QVERIFY(m_workspace->addFigures({marked}));
    std::vector<FigureId> ids;
    const auto all = m_workspace->figures().value();
    for (const Figure& figure : all)
        ids.push_back(figure.id);
    QCOMPARE(ids, (std::vector<FigureId>{2, 4, 3, 1}));
}

void TestWorkspace::updatesMilestones()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    auto milestones = m_workspace->milestones().value();
    milestones[1].object = u"另一方案"_s;
    milestones[1].review = Review::Accepted;
    QVERIFY(m_workspace->updateMilestones(milestones));
    QVERIFY(m_workspace->milestones().value() == milestones);
    QCOMPARE(m_workspace->undoable().value()->action, ActionKind::EditMilestones);
    QCOMPARE(m_workspace->undoable().value()->count, 1);
}

void TestWorkspace::emptyCallsLeaveNoEntry()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    const auto entry = m_workspace->undoable().value();
    QVERIFY(m_workspace->addReports({}));
    QVERIFY(m_workspace->addFigures({}));
    QVERIFY(m_workspace->updateFigures(m_workspace->figures().value()));
    QVERIFY(m_workspace->updateHeader(1, samples::report(1).report.header));
    QVERIFY(m_workspace->reviewFigures({1}, Review::Open));
    QVERIFY(m_workspace->removeFigures({}));
    QVERIFY(m_workspace->removeReports({}));
    QVERIFY(m_workspace->updateMilestones(m_workspace->milestones().value()));
    QVERIFY(m_workspace->undoable().value() == entry);
}

void TestWorkspace::idsAreNeverReused()
{
    QCOMPARE(m_workspace->addFigures({samples::typedIn(1), samples::typedIn(2)}).value(),
             (std::vector<FigureId>{1, 2}));
    QVERIFY(m_workspace->removeFigures({2}));
    QCOMPARE(m_workspace->addFigures({samples::typedIn(3)}).value(), std::vector<FigureId>{3});
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->addFigures({samples::typedIn(4)}).value(), std::vector<FigureId>{4});
}

void TestWorkspace::readerSeesWhatIsCommitted()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    QStringList seen;
    const QString path = m_workspace->path();
    const std::unique_ptr<QThread> thread(QThread::create([&seen, path] {
        const auto reader = Workspace::open(path, Workspace::Access::ReadOnly);
        seen = reader ? contents(*reader) : QStringList{reader.error().detail};
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(seen, contents(*m_workspace));

    const auto reader = Workspace::open(path, Workspace::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY(m_workspace->addReports({samples::report(2)}));
    QCOMPARE(contents(*reader), contents(*m_workspace));
}

void TestWorkspace::readerLeavesNothingBeside()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    const QStringList held = contents(*m_workspace);
    const QString path = m_workspace->path();
    m_workspace.reset();
    const QStringList alone{QFileInfo(path).fileName()};
    {
        const auto reader = Workspace::open(path, Workspace::Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(contents(*reader), held);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), alone);

        // A writer who comes later is not held up, and what he does is seen.
        auto writer = Workspace::open(path);
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().detail));
        QVERIFY(writer->addReports({samples::report(2)}));
        QCOMPARE(contents(*reader), contents(*writer));
    }
    // A reader that outlives a writer cannot tidy up; whoever writes next does.
    QCOMPARE(Workspace::open(path, Workspace::Access::ReadOnly)->reports()->size(), 2U);
    QVERIFY(Workspace::open(path));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), alone);
}

void TestWorkspace::readOnlyRefusesChanges()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    const QString path = m_workspace->path();
    m_workspace.reset();
    auto reader = Workspace::open(path, Workspace::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY(reader->isReadOnly());
    const int refused = int(ErrorCode::WorkspaceReadOnly);
    QCOMPARE(codeOf(reader->addReports({samples::report(2)})), refused);
    QCOMPARE(codeOf(reader->addFigures({samples::typedIn(1)})), refused);
    QCOMPARE(codeOf(reader->removeReports({1})), refused);
    QCOMPARE(codeOf(reader->undo()), refused);
    QVERIFY(reader->undoable().value().has_value());
}

void TestWorkspace::movedFromIsSafe()
{
    Workspace first = std::move(*m_workspace);
    Workspace second = std::move(first);
    QVERIFY(second.addReports({samples::report(1)}));
    const QString other = m_folder->filePath(u"other.duibiao"_s);
    auto made = Workspace::create(other);
    QVERIFY(made);
    second = std::move(*made); // closes the one it held
    QCOMPARE(second.path(), other);
    QVERIFY(second.addReports({samples::report(1)}));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
