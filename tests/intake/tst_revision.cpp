// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/revision.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace duibiao;
using namespace duibiao::intake;
using namespace Qt::StringLiterals;
using store::Workspace;

namespace {

// Written for this test, with a made-up year's numbers.
const QString title = u"深圳市宝安区2031年教育工作总结\n\n"_s;
const QString seats = u"2031年,全区新增公办义务教育学位12300座。\n"_s;
const QString teachers = u"全年招聘教师560名。\n"_s;
const QString schools = u"全区新改扩建学校7所。\n"_s;

const reading::Knowledge& knowledge()
{
    static const auto loaded = reading::loadKnowledge().value();
    return *loaded;
}

/// One line a figure: number, label, review, where its quote is said to be.
QStringList described(const Workspace& workspace)
{
    QStringList lines;
    const auto reports = workspace.reports().value();
    for (const store::ReportRow& row : reports) {
        const auto contents = workspace.report(row.report.id).value();
        for (const Figure& figure : contents.figures) {
            const Evidence& evidence = figure.evidence;
            const bool found =
                contents.text.mid(evidence.begin, evidence.end - evidence.begin) == evidence.quote;
            lines.append(QStringList{figure.quantity.literal, figure.label, toCode(figure.review),
                                     found ? u"in place"_s : u"lost"_s}
                             .join(u' '));
        }
    }
    return lines;
}

QStringList described(const std::vector<FigureChange>& changes)
{
    QStringList lines;
    for (const FigureChange& change : changes) {
        lines.append(QStringList{toCode(change.kind),
                                 change.before ? change.before->quantity.literal : u"-"_s,
                                 change.after ? change.after->quantity.literal : u"-"_s,
                                 change.decided ? u"decided"_s : u"undecided"_s}
                         .join(u' '));
    }
    return lines;
}

} // namespace

class TestRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newerEditionKeepsDecisions();
    void preparedEditionKeepsDecisions();
    void changedNumberIsOpenAgain();
    void refusalIsRemembered();
    void markedByHandIsFoundByItsQuote();
    void markedByHandStaysWithoutItsQuote();
    void undoBringsTheEarlierEditionBack();
    void matchesStayWithMilestones();
    void isNoEdition_data();
    void isNoEdition();
    void sameReaderReadsTheSame();
    void newerReaderIsToldAndChangesNothing();
    void newerReaderTakesOverWhatIsUndecided();
    void lessonsAreUsedInTheNextImport();
    void lessonsReachNoOtherWording();
    void badFileStoresNothing();
    void cancelledStoresNothing();

private:
    QString write(const QString& name, const QString& text) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path;
    }
    ImportResult import(const QString& text, const QString& name = u"a.txt"_s)
    {
        auto result = importFiles(*m_workspace, {write(name, text)}, knowledge(), Accept::None);
        return result ? *result : ImportResult{{}, {result.error()}};
    }
    Figure figureWith(const QString& literal) const
    {
        const auto all = m_workspace->figures({.report = {}, .withRejected = true}).value();
        for (const Figure& figure : all) {
            if (figure.quantity.literal == literal)
                return figure;
        }
        return {};
    }
    /// As if an older reader had read it so.
    void storeAsOlderReader(const QString& text, const std::function<void(Figure&)>& change)
    {
        auto prepared = prepareText(text, u"a.txt"_s, knowledge()).value();
        for (Figure& figure : prepared.report.figures) {
            figure.readerVersion = 0;
            change(figure);
        }
        QVERIFY(m_workspace->addReports({prepared.report}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestRevision::initTestCase()
{
    QVERIFY(reading::loadKnowledge());
}

void TestRevision::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
}

void TestRevision::newerEditionKeepsDecisions()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    const Figure accepted = figureWith(u"560名"_s);
    Figure corrected = figureWith(u"12300座"_s);
    QVERIFY(accepted.id != 0 && corrected.id != 0);
    QVERIFY(m_workspace->reviewFigures({accepted.id}, Review::Accepted));
    corrected.label = u"改过的说法"_s;
    corrected.pinned = true;
    QVERIFY(m_workspace->updateFigures({corrected}));

    const ImportResult result = import(title % u"先说一句别的。\n"_s % teachers % seats % schools);
    QCOMPARE(result.files.front().fate, Imported::Fate::Revised);
    QCOMPARE(m_workspace->reports()->size(), 1U);
    QCOMPARE(described(*m_workspace),
             QStringList({u"560名 %1 accepted in place"_s.arg(accepted.label),
                          u"12300座 改过的说法 open in place"_s,
                          u"7所 %1 open in place"_s.arg(figureWith(u"7所"_s).label)}));
    QCOMPARE(figureWith(u"560名"_s).id, accepted.id);
    QCOMPARE(figureWith(u"12300座"_s).id, corrected.id);
    QVERIFY(figureWith(u"12300座"_s).pinned);
    QVERIFY(figureWith(u"12300座"_s).corrected);
    QCOMPARE(result.files.front().changes, 1); // the schools
}

void TestRevision::preparedEditionKeepsDecisions()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    const Figure accepted = figureWith(u"560名"_s);
    QVERIFY(m_workspace->reviewFigures({accepted.id}, Review::Accepted));

    const auto knowledge = reading::loadKnowledge().value();
    std::vector<Prepared> prepared;
    prepared.push_back(prepareText(title % teachers % seats, u"newer.txt"_s, *knowledge).value());
    const auto summary = storePrepared(*m_workspace, prepared);
    QVERIFY(summary);
    QCOMPARE(summary->revised.size(), 1U);
    QCOMPARE(figureWith(u"560名"_s).id, accepted.id);
    QCOMPARE(figureWith(u"560名"_s).review, Review::Accepted);

    const auto again = storePrepared(*m_workspace, prepared);
    QCOMPARE(again.value().alreadyThere.size(), 1U);
    QCOMPARE(again.value().added.size() + again.value().revised.size(), 0U);
}

void TestRevision::changedNumberIsOpenAgain()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    Figure accepted = figureWith(u"560名"_s);
    accepted.note = u"问过"_s;
    accepted.review = Review::Accepted;
    QVERIFY(m_workspace->updateFigures({accepted}));
    auto prepared =
        prepareText(title % seats % u"全年招聘教师561名。\n"_s, u"a.txt"_s, knowledge());
    const auto revision =
        reviseEarlierEdition(*m_workspace, m_workspace->reports().value(), *prepared).value();
    QVERIFY(revision);
    QCOMPARE(described(revision->changes), QStringList{u"changed 560名 561名 decided"_s});
    QCOMPARE(revision->unchanged, 1);
    QVERIFY(apply(*m_workspace, {*revision}));
    const Figure now = figureWith(u"561名"_s);
    QCOMPARE(now.review, Review::Open);
    QCOMPARE(now.note, accepted.note);
    QCOMPARE(figureWith(u"560名"_s).id, FigureId{0});
    QCOMPARE(m_workspace->undoable()->value().action, store::ActionKind::ReviseReports);
}

void TestRevision::refusalIsRemembered()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    QVERIFY(m_workspace->reviewFigures({figureWith(u"560名"_s).id}, Review::Rejected));
    QCOMPARE(import(title % teachers % seats).failed.size(), 0U);
    QCOMPARE(figureWith(u"560名"_s).review, Review::Rejected);
}

void TestRevision::markedByHandIsFoundByItsQuote()
{
    QCOMPARE(import(title % seats).failed.size(), 0U);
    Figure marked = figureWith(u"12300座"_s);
    marked.typedIn = true;
    marked.label = u"另记一项"_s;
    marked.evidence.quote = u"义务教育学位"_s;
    marked.evidence.begin = m_workspace->report(1)->text.indexOf(marked.evidence.quote);
    marked.evidence.end = marked.evidence.begin + marked.evidence.quote.size();
    QVERIFY(m_workspace->addFigures({marked}));
    QCOMPARE(import(title % teachers % seats).failed.size(), 0U);
    QVERIFY(described(*m_workspace).contains(u"12300座 另记一项 open in place"_s));
}

void TestRevision::markedByHandStaysWithoutItsQuote()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    Figure marked = figureWith(u"560名"_s);
    marked.typedIn = true;
    marked.label = u"另记一项"_s;
    QVERIFY(m_workspace->addFigures({marked}));
    const auto prepared = prepareText(title % seats, u"a.txt"_s, knowledge()).value();
    const auto revision =
        reviseEarlierEdition(*m_workspace, m_workspace->reports().value(), prepared).value();
    QCOMPARE(described(revision->changes),
             QStringList({u"gone 560名 - undecided"_s, u"gone 560名 - decided"_s}));
    QVERIFY(apply(*m_workspace, {*revision}));
    const Figure now = figureWith(u"560名"_s);
    QCOMPARE(now.label, u"另记一项"_s);
    QCOMPARE(now.evidence.quote, QString());
}

void TestRevision::undoBringsTheEarlierEditionBack()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    QVERIFY(m_workspace->reviewFigures({figureWith(u"560名"_s).id}, Review::Accepted));
    const QStringList before = described(*m_workspace);
    QCOMPARE(import(title % schools % teachers).failed.size(), 0U);
    const QStringList after = described(*m_workspace);
    QVERIFY(after != before);
    QVERIFY(m_workspace->undo());
    QCOMPARE(described(*m_workspace), before);
    QVERIFY(m_workspace->redo());
    QCOMPARE(described(*m_workspace), after);
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->reviewFigures({figureWith(u"12300座"_s).id}, Review::Accepted));
    QCOMPARE(import(title % schools % teachers).files.front().fate, Imported::Fate::Revised);
    QCOMPARE(described(*m_workspace), after);
}

void TestRevision::matchesStayWithMilestones()
{
    const QString issued = u"出台《宝安区教师成长办法》。\n"_s;
    QCOMPARE(import(title % seats % issued % u"印发《宝安区校园建设方案》。\n"_s).failed.size(),
             0U);
    QCOMPARE(m_workspace->milestones()->size(), 2U);
    QVERIFY(m_workspace->setMilestoneMatches({{1, 2, MilestoneMatch::Decision::Refused}}));
    QCOMPARE(import(title % issued % u"印发《宝安区校园建设方案》。\n"_s % seats).failed.size(),
             0U);
    QCOMPARE(m_workspace->milestoneMatches()->size(), 1U);
}

void TestRevision::isNoEdition_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the same bytes") << title % seats % teachers;
    QTest::newRow("another title") << u"深圳市宝安区2031年教育工作情况\n\n"_s % seats;
    QTest::newRow("another year")
        << u"深圳市宝安区2032年教育工作总结\n\n2032年,全区新增公办义务教育学位100座。\n"_s;
    QTest::newRow("another district") << u"深圳市龙华区2031年教育工作总结\n\n"_s % seats;
}

void TestRevision::isNoEdition()
{
    QFETCH(const QString, text);
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    const ImportResult result = import(text, u"b.txt"_s);
    QCOMPARE(result.failed.size(), 0U);
    QVERIFY(result.files.front().fate != Imported::Fate::Revised);
}

void TestRevision::sameReaderReadsTheSame()
{
    QCOMPARE(import(title % seats % teachers % schools).failed.size(), 0U);
    QCOMPARE(reread(*m_workspace, knowledge())->size(), 0U);
}

void TestRevision::newerReaderIsToldAndChangesNothing()
{
    storeAsOlderReader(title % seats % teachers, [](Figure& figure) {
        if (figure.quantity.literal == u"560名"_s)
            figure.label = u"旧读法"_s;
    });
    const QStringList before = described(*m_workspace);
    const auto revisions = reread(*m_workspace, knowledge()).value();
    QCOMPARE(revisions.size(), 1U);
    QCOMPARE(described(revisions.front().changes), QStringList{u"changed 560名 560名 undecided"_s});
    QCOMPARE(revisions.front().changes.front().before->label, u"旧读法"_s);
    QCOMPARE(described(*m_workspace), before);
}

void TestRevision::newerReaderTakesOverWhatIsUndecided()
{
    storeAsOlderReader(title % seats % teachers % schools,
                       [](Figure& figure) { figure.label = u"旧读法"_s; });
    const FigureId accepted = figureWith(u"560名"_s).id;
    QVERIFY(m_workspace->reviewFigures({accepted}, Review::Accepted));
    const auto revisions = reread(*m_workspace, knowledge()).value();
    QCOMPARE(revisions.size(), 1U);
    QVERIFY(apply(*m_workspace, revisions));
    QCOMPARE(m_workspace->undoable()->value().action, store::ActionKind::RereadReports);
    QCOMPARE(figureWith(u"560名"_s).label, u"旧读法"_s);
    QCOMPARE(figureWith(u"560名"_s).id, accepted);
    QVERIFY(figureWith(u"7所"_s).label != u"旧读法"_s);
    QCOMPARE(figureWith(u"7所"_s).readerVersion, reading::readerVersion);
    QCOMPARE(m_workspace->reports()->size(), 1U);
    QVERIFY(m_workspace->undo());
    QCOMPARE(figureWith(u"7所"_s).label, u"旧读法"_s);
}

void TestRevision::lessonsAreUsedInTheNextImport()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    Figure figure = figureWith(u"560名"_s);
    figure.label = u"新招教师"_s;
    QVERIFY(m_workspace->updateFigures({figure}));
    QVERIFY(m_workspace->reviewFigures({figureWith(u"12300座"_s).id}, Review::Rejected));

    const QString next = u"深圳市宝安区2032年教育工作总结\n\n"
                         "2032年,全区新增公办义务教育学位100座。\n全年招聘教师77名。\n"_s;
    QCOMPARE(import(next, u"b.txt"_s).failed.size(), 0U);
    const Figure learned = figureWith(u"77名"_s);
    QCOMPARE(learned.label, u"新招教师"_s);
    QVERIFY(learned.learned);
    QCOMPARE(learned.review, Review::Open);
    QCOMPARE(figureWith(u"100座"_s).review, Review::Rejected);
    QVERIFY(figureWith(u"100座"_s).learned);

    const auto lessons = m_workspace->lessons().value();
    for (const Lesson& lesson : lessons)
        QVERIFY(m_workspace->forgetLessons({lesson.id}));
    const QString third = u"深圳市宝安区2033年教育工作总结\n\n2033年,全年招聘教师78名。\n"_s;
    QCOMPARE(import(third, u"c.txt"_s).failed.size(), 0U);
    QVERIFY(!figureWith(u"78名"_s).learned);
}

void TestRevision::lessonsReachNoOtherWording()
{
    QCOMPARE(import(title % seats % teachers).failed.size(), 0U);
    Figure figure = figureWith(u"560名"_s);
    figure.role = Role::Reference;
    QVERIFY(m_workspace->updateFigures({figure}));
    const QString next = u"深圳市宝安区2032年教育工作总结\n\n2032年,全区新改扩建学校9所。\n"_s;
    QCOMPARE(import(next, u"b.txt"_s).failed.size(), 0U);
    QVERIFY(!figureWith(u"9所"_s).learned);
}

void TestRevision::badFileStoresNothing()
{
    const QString good = write(u"good.txt"_s, title % seats);
    const QString bad = write(u"bad.txt"_s, u"某校总结\n\n新增学位3座。\n"_s);
    const QString empty = write(u"empty.txt"_s, {});
    const auto result = importFiles(*m_workspace, {bad, good, empty}, knowledge(), Accept::All);
    QVERIFY(result);
    QCOMPARE(result->failed.size(), 2U);
    QCOMPARE(result->failed[0].subject, bad);
    QCOMPARE(result->failed[1].code, ErrorCode::FileEmpty);
    QCOMPARE(m_workspace->reports()->size(), 0U);
    QVERIFY(!m_workspace->undoable()->has_value());
}

void TestRevision::cancelledStoresNothing()
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(write(u"%1.txt"_s.arg(i), title % seats % QString::number(i) % u"。\n"_s));
    QList<int> seen;
    const auto result =
        importFiles(*m_workspace, paths, knowledge(), Accept::None, [&seen](int done, int total) {
            seen.append(done);
            return total == 20 && done < 5;
        });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, QList<int>({1, 2, 3, 4, 5}));
    QCOMPARE(m_workspace->reports()->size(), 0U);
    QVERIFY(!m_workspace->undoable()->has_value());
}

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
