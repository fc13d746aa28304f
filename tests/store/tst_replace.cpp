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
using samples::contents;

// Reports that take the place of others, and reports that are handed over one by one.
class TestReplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesThePlaceOfTheOldOne();
    void keepsWhatHangsOnFigures();
    void theSameBytesCanBeReadAnew();
    void bytesOfAThirdReportAreLeftOut();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void undoesAndRedoes();
    void undoneReplacementIsForgottenForGood();
    void importsOneByOne();
    void sourceSeesWhatCameBefore();
    void failingSourceStoresNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestReplace::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
    QVERIFY(m_workspace->addReports({samples::report(1)}));
}

void TestReplace::takesThePlaceOfTheOldOne()
{
    Replacement replacement{.old = 1, .report = samples::report(2, 2), .keptFigures = {{1, 3}}};
    replacement.report.figures[1].note = u"留下的"_s;
    const auto added = m_workspace->replaceReports({replacement}, ActionKind::ReviseReports);
    QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
    QCOMPARE(added.value(), std::vector<ReportId>{2});
    QCOMPARE(m_workspace->reports()->size(), 1U);
    QCOMPARE(codeOf(m_workspace->report(1)), int(ErrorCode::RecordNotFound));
    const auto figures = m_workspace->figures().value();
    QCOMPARE(figures.size(), 2U);
    QCOMPARE(figures[0].id, FigureId{4}); // a new one
    QCOMPARE(figures[1].id, FigureId{3}); // the old one, as the new report has it
    QCOMPARE(figures[1].note, u"留下的"_s);
    QCOMPARE(figures[1].evidence.report, ReportId{2});
    QCOMPARE(m_workspace->undoable()->value().action, ActionKind::ReviseReports);
    QCOMPARE(m_workspace->undoable()->value().count, 1);
}

void TestReplace::keepsWhatHangsOnFigures()
{
    QVERIFY(m_workspace->setPacePlan({3, {{QDate(2021, 6, 30), Decimal(1)}}}));
    QVERIFY(m_workspace->setMilestoneMatches({{1, 2, MilestoneMatch::Decision::Confirmed}}));
    const Replacement replacement{.old = 1,
                                  .report = samples::report(2, 1),
                                  .keptFigures = {{0, 3}},
                                  .keptMilestones = {{0, 2}, {1, 1}}};
    QVERIFY(m_workspace->replaceReports({replacement}, ActionKind::ReviseReports));
    QCOMPARE(m_workspace->pacePlans()->size(), 1U);
    QCOMPARE(m_workspace->milestoneMatches()->size(), 1U);
    QCOMPARE(m_workspace->milestones()->front().id, MilestoneId{2});
}

void TestReplace::theSameBytesCanBeReadAnew()
{
    const Replacement replacement{.old = 1, .report = samples::report(1, 5)};
    QCOMPARE(m_workspace->replaceReports({replacement}, ActionKind::RereadReports).value(),
             std::vector<ReportId>{2});
    QCOMPARE(m_workspace->figures()->size(), 5U);
    QCOMPARE(m_workspace->originalBytes(2).value(), replacement.report.bytes);
}

void TestReplace::bytesOfAThirdReportAreLeftOut()
{
    QVERIFY(m_workspace->addReports({samples::report(2)}));
    const QStringList before = contents(*m_workspace);
    const Replacement replacement{.old = 1, .report = samples::report(2)};
    QCOMPARE(m_workspace->replaceReports({replacement}, ActionKind::ReviseReports)->size(), 0U);
    QCOMPARE(contents(*m_workspace), before);
}

void TestReplace::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("old");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("figure");
    QTest::addColumn<int>("code");
    QTest::newRow("no such report") << 9 << 0 << 1 << int(ErrorCode::RecordNotFound);
    QTest::newRow("no such place") << 1 << 3 << 1 << int(ErrorCode::InvalidData);
    QTest::newRow("no such figure") << 1 << 0 << 99 << int(ErrorCode::RecordNotFound);
}

void TestReplace::refusesWhatDoesNotFit()
{
    QFETCH(const int, old);
    QFETCH(const int, place);
    QFETCH(const int, figure);
    QFETCH(const int, code);
    const QStringList before = contents(*m_workspace);
    const Replacement replacement{.old = old,
                                  .report = samples::report(2),
                                  .keptFigures = {{static_cast<std::size_t>(place), figure}}};
    QCOMPARE(codeOf(m_workspace->replaceReports({replacement}, ActionKind::ReviseReports)), code);
    QCOMPARE(contents(*m_workspace), before);
}

void TestReplace::undoesAndRedoes()
{
    const QStringList before = contents(*m_workspace);
    const Replacement replacement{.old = 1,
                                  .report = samples::report(2, 2),
                                  .keptFigures = {{0, 2}},
                                  .keptMilestones = {{1, 1}}};
    QVERIFY(m_workspace->replaceReports({replacement}, ActionKind::ReviseReports));
    const QStringList after = contents(*m_workspace);
    QVERIFY(m_workspace->undo());
    QCOMPARE(contents(*m_workspace), before);
    QVERIFY(m_workspace->redo());
    QCOMPARE(contents(*m_workspace), after);
}

void TestReplace::undoneReplacementIsForgottenForGood()
{
    const QStringList before = contents(*m_workspace);
    const Replacement replacement{
        .old = 1, .report = samples::report(2, 2), .keptFigures = {{0, 2}}};
    QVERIFY(m_workspace->replaceReports({replacement}, ActionKind::ReviseReports));
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->saveView({u"学位"_s, u"{}"_s})); // nothing can be redone any more
    QVERIFY(m_workspace->undo());
    QCOMPARE(contents(*m_workspace), before);
    QVERIFY(m_workspace->replaceReports({replacement}, ActionKind::ReviseReports));
    QCOMPARE(m_workspace->figures()->size(), 2U);
}

void TestReplace::importsOneByOne()
{
    int next = 1;
    const auto summary =
        m_workspace->importReports([&next]() -> Result<std::optional<Replacement>> {
            if (++next > 4)
                return std::nullopt;
            return Replacement{.old = next == 4 ? 1 : 0, .report = samples::report(next)};
        });
    QVERIFY(summary);
    QCOMPARE(summary->added, (std::vector<ReportId>{2, 3}));
    QCOMPARE(summary->revised, std::vector<ReportId>{4});
    QCOMPARE(m_workspace->undoable()->value().count, 3);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->reports()->size(), 1U);
    QVERIFY(m_workspace->report(1));
}

void TestReplace::sourceSeesWhatCameBefore()
{
    const QByteArray sha256 = m_workspace->report(1)->report.sha256;
    QVERIFY(m_workspace->removeReports({1}));
    QList<bool> seen;
    QVERIFY(m_workspace->importReports([&]() -> Result<std::optional<Replacement>> {
        seen.append(m_workspace->findByHash(sha256)->has_value());
        if (seen.size() > 1)
            return std::nullopt;
        return Replacement{.old = 0, .report = samples::report(1)};
    }));
    QCOMPARE(seen, QList<bool>({false, true}));
}

void TestReplace::failingSourceStoresNothing()
{
    const QStringList before = contents(*m_workspace);
    const auto entry = m_workspace->undoable().value();
    int next = 1;
    const auto summary =
        m_workspace->importReports([&next]() -> Result<std::optional<Replacement>> {
            if (++next > 3)
                return failure(ErrorCode::Cancelled);
            return Replacement{.old = 0, .report = samples::report(next)};
        });
    QCOMPARE(codeOf(summary), int(ErrorCode::Cancelled));
    QCOMPARE(contents(*m_workspace), before);
    QCOMPARE(m_workspace->undoable().value(), entry);
}

QTEST_GUILESS_MAIN(TestReplace)
#include "tst_replace.moc"
