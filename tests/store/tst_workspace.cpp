// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

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
    void keepsEveryFieldOfAReport();
    void keepsOptionalFields();
    void keepsSurvivingReopening();
    void ordersReports();
    void countsFigures();
    void findsByHash();
    void skipsWhatIsThere();
    void skipsADuplicateInOneBatch();
    void translatesSources();
    void refusesAForeignSource();
    void sourcesCountFromOneWithoutIds();
    void batchIsAllOrNothing();
    void importIsAllOrNothing();
    void updateIsAllOrNothing();
    void namesWhatIsMissing();
    void updatesHeader();
    void removedReportIsGone();
    void marksCorrected();
    void reviews();
    void filters();
    void typedInComesLast();
    void updatesMilestones();
    void emptyCallsLeaveNoEntry();
    void idsAreNeverReused();
    void readerSeesWhatIsCommitted();
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

void TestWorkspace::keepsEveryFieldOfAReport()
{
    const NewReport given = samples::report(1);
    const auto summary = m_workspace->addReports({given});
    QVERIFY(summary);
    QCOMPARE(summary->added, std::vector<ReportId>{1});

    const auto stored = m_workspace->report(1);
    QVERIFY(stored);
    Report expected = given.report;
    expected.id = 1;
    expected.sha256 = QCryptographicHash::hash(given.bytes, QCryptographicHash::Sha256);
    expected.imported = stored->report.imported;
    QVERIFY(expected.imported.isValid());
    QVERIFY(stored->report == expected);
    QCOMPARE(stored->text, given.text);
    QCOMPARE(m_workspace->originalBytes(1).value(), given.bytes);

    std::vector<Figure> figures = given.figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        figures[i].id = static_cast<FigureId>(i) + 1;
        figures[i].evidence.report = 1;
    }
    QVERIFY(stored->figures == figures);
    std::vector<Milestone> milestones = given.milestones;
    for (size_t i = 0; i < milestones.size(); ++i) {
        milestones[i].id = static_cast<MilestoneId>(i) + 1;
        milestones[i].evidence.report = 1;
    }
    QVERIFY(stored->milestones == milestones);
}

void TestWorkspace::keepsOptionalFields()
{
    Figure bare; // nothing known but that it is there
    NewReport report = samples::report(1, 0);
    report.report.header.period = {};
    report.report.header.published = {};
    report.report.imported = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    const auto ids = m_workspace->addFigures({bare});
    QVERIFY(ids);
    bare.id = ids->front();
    QVERIFY(m_workspace->figures().value() == std::vector<Figure>{bare});

    QVERIFY(m_workspace->addReports({report}));
    const Report stored = m_workspace->reports()->front().report;
    QVERIFY(stored.header == report.report.header);
    QCOMPARE(stored.imported, report.report.imported);
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

void TestWorkspace::ordersReports()
{
    std::vector<NewReport> reports(4);
    const std::array<ReportHeader, 4> headers{
        ReportHeader{u"乙"_s, u"440306"_s, ReportKind::Plan, Period::year(2022), {}},
        ReportHeader{u"甲"_s, u"440306"_s, ReportKind::Plan, Period::halfYear(2022, 1), {}},
        ReportHeader{u"丙"_s, u"350500"_s, ReportKind::Plan, Period::year(2023), {}},
        ReportHeader{u"丁"_s, u"440306"_s, ReportKind::Plan, Period::year(2021), {}}};
    for (size_t i = 0; i < headers.size(); ++i) {
        reports[i] = samples::report(static_cast<int>(i));
        reports[i].report.header = headers[i];
    }
    QVERIFY(m_workspace->addReports(reports));
    QStringList titles;
    const auto all = m_workspace->reports().value();
    for (const ReportRow& row : all)
        titles.append(row.report.header.title);
    QCOMPARE(titles, QStringList({u"丙"_s, u"丁"_s, u"甲"_s, u"乙"_s}));
}

void TestWorkspace::countsFigures()
{
    QVERIFY(m_workspace->addReports({samples::report(1, 4), samples::report(2, 0)}));
    QVERIFY(m_workspace->reviewFigures({1}, Review::Rejected));
    QVERIFY(m_workspace->reviewFigures({2}, Review::Accepted));
    auto milestone = m_workspace->milestones()->front();
    milestone.review = Review::Rejected;
    QVERIFY(m_workspace->updateMilestones({milestone}));
    const auto rows = m_workspace->reports().value();
    QCOMPARE(rows[0].figures, 3);
    QCOMPARE(rows[0].open, 2);
    QCOMPARE(rows[0].milestones, 1);
    QCOMPARE(rows[1].figures, 0);
    QCOMPARE(rows[1].open, 0);
    QCOMPARE(rows[1].milestones, 2);
}

void TestWorkspace::findsByHash()
{
    const NewReport given = samples::report(1);
    const QByteArray hash = QCryptographicHash::hash(given.bytes, QCryptographicHash::Sha256);
    QCOMPARE(m_workspace->findByHash(hash).value(), std::optional<ReportId>());
    QVERIFY(m_workspace->addReports({given}));
    QCOMPARE(m_workspace->findByHash(hash).value(), std::optional<ReportId>(1));
    QVERIFY(m_workspace->removeReports({1}));
    QCOMPARE(m_workspace->findByHash(hash).value(), std::optional<ReportId>());
}

void TestWorkspace::skipsWhatIsThere()
{
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    const QStringList before = contents(*m_workspace);
    const auto entry = m_workspace->undoable().value();

    const auto all = m_workspace->addReports({samples::report(2), samples::report(1)});
    QVERIFY(all);
    QCOMPARE(all->added, std::vector<ReportId>{});
    QCOMPARE(all->alreadyThere, (std::vector<ReportId>{2, 1}));
    QCOMPARE(contents(*m_workspace), before);
    QVERIFY(m_workspace->undoable().value() == entry);

    const auto some = m_workspace->addReports({samples::report(1), samples::report(3)});
    QVERIFY(some);
    QCOMPARE(some->added, std::vector<ReportId>{3});
    QCOMPARE(some->alreadyThere, std::vector<ReportId>{1});
    QCOMPARE(m_workspace->undoable().value()->count, 1);
}

void TestWorkspace::skipsADuplicateInOneBatch()
{
    const auto summary = m_workspace->addReports({samples::report(1), samples::report(1)});
    QVERIFY(summary);
    QCOMPARE(summary->added, std::vector<ReportId>{1});
    QCOMPARE(summary->alreadyThere, std::vector<ReportId>{1});
}

void TestWorkspace::translatesSources()
{
    QVERIFY(m_workspace->addReports({samples::report(9)})); // so that ids don't start at 1
    NewReport given = samples::report(1);
    given.figures[0].id = 70;
    given.figures[1].id = 80;
    given.figures[2].id = 90;
    given.figures[2].derivation = {Derivation::Rule::LastYearFromGrowth, {80, 70}};
    QVERIFY(m_workspace->addReports({given}));
    const auto figures = m_workspace->report(2)->figures;
    QVERIFY(figures[2].derivation ==
            Derivation({Derivation::Rule::LastYearFromGrowth, {figures[1].id, figures[0].id}}));
}

void TestWorkspace::sourcesCountFromOneWithoutIds()
{
    NewReport given = samples::report(1);
    given.figures[0].derivation = {Derivation::Rule::RestOfTotal, {3, 2}};
    QVERIFY(m_workspace->addReports({samples::report(9), given}));
    const auto figures = m_workspace->report(2)->figures;
    QCOMPARE(figures[0].derivation->sources, (std::vector<FigureId>{figures[2].id, figures[1].id}));
}

void TestWorkspace::refusesAForeignSource()
{
    NewReport given = samples::report(1);
    given.figures[0].derivation = {Derivation::Rule::RestOfTotal, {4}};
    QCOMPARE(codeOf(m_workspace->addReports({given})), int(ErrorCode::InvalidData));
    QCOMPARE(contents(*m_workspace), QStringList());
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

void TestWorkspace::importIsAllOrNothing()
{
    NewReport bad = samples::report(2);
    bad.figures.back().confidence = 1.5;
    QCOMPARE(codeOf(m_workspace->addReports({samples::report(1), bad})),
             int(ErrorCode::InvalidData));
    QCOMPARE(contents(*m_workspace), QStringList());
    QCOMPARE(m_workspace->undoable().value(), std::optional<HistoryEntry>());
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    QCOMPARE(m_workspace->reports()->size(), 1U);
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

void TestWorkspace::updatesHeader()
{
    QVERIFY(m_workspace->addReports({samples::report(1)}));
    const ReportHeader header{u"新题"_s, u"440309"_s, ReportKind::Mixed, Period::year(2024),
                              QDate(2025, 1, 31)};
    QVERIFY(m_workspace->updateHeader(1, header));
    QVERIFY(m_workspace->report(1)->report.header == header);
    QCOMPARE(m_workspace->undoable().value()->action, ActionKind::EditReport);
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->report(1)->report.header == samples::report(1).report.header);
}

void TestWorkspace::removedReportIsGone()
{
    QVERIFY(m_workspace->addReports({samples::report(1), samples::report(2)}));
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    const QStringList before = contents(*m_workspace);
    QVERIFY(m_workspace->removeReports({1}));
    QCOMPARE(m_workspace->reports()->size(), 1U);
    QCOMPARE(m_workspace->figures()->size(), 4U);
    QCOMPARE(m_workspace->milestones()->size(), 2U);
    QCOMPARE(codeOf(m_workspace->report(1)), int(ErrorCode::RecordNotFound));
    QCOMPARE(codeOf(m_workspace->originalBytes(1)), int(ErrorCode::RecordNotFound));
    QCOMPARE(codeOf(m_workspace->reviewFigures({1}, Review::Accepted)),
             int(ErrorCode::RecordNotFound));
    Figure late = samples::figure(1);
    late.evidence.report = 1;
    QCOMPARE(codeOf(m_workspace->addFigures({late})), int(ErrorCode::RecordNotFound));
    QVERIFY(m_workspace->undo());
    QCOMPARE(contents(*m_workspace), before);
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
