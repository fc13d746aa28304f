// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;
using samples::contents;

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryFieldOfAReport();
    void keepsOptionalFields();
    void ordersReports();
    void countsFigures();
    void findsByHash();
    void skipsWhatIsThere();
    void skipsADuplicateInOneBatch();
    void translatesSources();
    void refusesAForeignSource();
    void sourcesCountFromOneWithoutIds();
    void importIsAllOrNothing();
    void updatesHeader();
    void removedReportIsGone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestReports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"区 #1 %41?.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
}

void TestReports::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestReports::keepsEveryFieldOfAReport()
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
    const QHash<ReportId, QString> texts = {{1, given.text}};
    QCOMPARE(m_workspace->reportTexts().value(), texts);
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

void TestReports::keepsOptionalFields()
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

void TestReports::ordersReports()
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

void TestReports::countsFigures()
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

void TestReports::findsByHash()
{
    const NewReport given = samples::report(1);
    const QByteArray hash = QCryptographicHash::hash(given.bytes, QCryptographicHash::Sha256);
    QCOMPARE(m_workspace->findByHash(hash).value(), std::optional<ReportId>());
    QVERIFY(m_workspace->addReports({given}));
    QCOMPARE(m_workspace->findByHash(hash).value(), std::optional<ReportId>(1));
    QVERIFY(m_workspace->removeReports({1}));
    QCOMPARE(m_workspace->findByHash(hash).value(), std::optional<ReportId>());
}

void TestReports::skipsWhatIsThere()
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

void TestReports::skipsADuplicateInOneBatch()
{
    const auto summary = m_workspace->addReports({samples::report(1), samples::report(1)});
    QVERIFY(summary);
    QCOMPARE(summary->added, std::vector<ReportId>{1});
    QCOMPARE(summary->alreadyThere, std::vector<ReportId>{1});
}

void TestReports::translatesSources()
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

void TestReports::sourcesCountFromOneWithoutIds()
{
    NewReport given = samples::report(1);
    given.figures[0].derivation = {Derivation::Rule::RestOfTotal, {3, 2}};
    QVERIFY(m_workspace->addReports({samples::report(9), given}));
    const auto figures = m_workspace->report(2)->figures;
    QCOMPARE(figures[0].derivation->sources, (std::vector<FigureId>{figures[2].id, figures[1].id}));
}

void TestReports::refusesAForeignSource()
{
    NewReport given = samples::report(1);
    given.figures[0].derivation = {Derivation::Rule::RestOfTotal, {4}};
    QCOMPARE(codeOf(m_workspace->addReports({given})), int(ErrorCode::InvalidData));
    QCOMPARE(contents(*m_workspace), QStringList());
}

void TestReports::importIsAllOrNothing()
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

void TestReports::updatesHeader()
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

void TestReports::removedReportIsGone()
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

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
