// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;

namespace {

NewReport reportWith(int number, const QString& text)
{
    NewReport made = samples::report(number, 0);
    made.milestones.clear();
    made.text = text;
    return made;
}

/// One line a hit: where it is, and the hit between brackets in what stands around it.
QStringList described(const Result<std::vector<SearchHit>>& hits)
{
    if (!hits)
        return {u"error"_s};
    static const QHash<SearchHit::In, QString> names{{SearchHit::In::Text, u"text"_s},
                                                     {SearchHit::In::Figure, u"figure"_s},
                                                     {SearchHit::In::Milestone, u"milestone"_s}};
    QStringList lines;
    for (const SearchHit& hit : *hits) {
        const QString marked = hit.context.left(hit.hitBegin) % u'[' %
                               hit.context.mid(hit.hitBegin, hit.hitEnd - hit.hitBegin) % u']' %
                               hit.context.mid(hit.hitEnd);
        lines.append(u"%1 %2/%3 %4-%5 %6"_s.arg(names[hit.in])
                         .arg(hit.report)
                         .arg(hit.id)
                         .arg(hit.begin)
                         .arg(hit.end)
                         .arg(marked));
    }
    return lines;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void takesWordsAsTheyAre_data();
    void takesWordsAsTheyAre();
    void findsLabelsAndMilestones();
    void findsWhatWasTypedIn();
    void keepsToTheLimit();
    void oneTextDoesNotHideTheOthers();
    void cutsNoCharacter();
    void followsImportsAndUndo();
    void readersFindToo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestSearch::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one character")
        << u"岭"_s << QStringList{u"text 1/0 4-5 第一行[岭]南小学开工"_s};
    QTest::newRow("two characters") << u"小学"_s
                                    << QStringList{u"text 1/0 6-8 第一行岭南[小学]开工"_s,
                                                   u"text 2/0 2-4 两所[小学]和 STEM 教室"_s};
    QTest::newRow("three characters")
        << u"南小学"_s << QStringList{u"text 1/0 5-8 第一行岭[南小学]开工"_s};
    QTest::newRow("more") << u"岭南小学开"_s << QStringList{u"text 1/0 4-9 第一行[岭南小学开]工"_s};
    QTest::newRow("parts of it in another order") << u"小学岭南"_s << QStringList();
    QTest::newRow("small letters")
        << u"stem"_s << QStringList{u"text 2/0 6-10 两所小学和 [STEM] 教室"_s};
    QTest::newRow("spaces around")
        << u"  STEM "_s << QStringList{u"text 2/0 6-10 两所小学和 [STEM] 教室"_s};
    QTest::newRow("not there") << u"大学城"_s << QStringList();
    QTest::newRow("nothing") << u" "_s << QStringList();
}

void TestSearch::finds()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, expected);
    QVERIFY(m_workspace->addReports({reportWith(1, u"\n第一行岭南小学开工\n下一行"_s),
                                     reportWith(2, u"两所小学和 STEM 教室"_s)}));
    QCOMPARE(described(m_workspace->search(query, 10)), expected);
}

void TestSearch::takesWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("query");
    for (const char* query : {"%", "_", "\\", "\"", "100%", "a\"b\"c", "x_y", "c:\\d", "AND \"OR\"",
                              "body:abc", "-abc", "a*b(c)"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearch::takesWordsAsTheyAre()
{
    QFETCH(const QString, query);
    QVERIFY(m_workspace->addReports(
        {reportWith(1, u"前面"_s % query % u"后面"_s), reportWith(2, u"别的 abcxyz 100分"_s)}));
    const auto hits = m_workspace->search(query, 10);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
    QCOMPARE(hits->size(), 1U);
    QCOMPARE(hits->front().report, ReportId{1});
    QCOMPARE(hits->front().begin, 2);
}

void TestSearch::findsLabelsAndMilestones()
{
    QVERIFY(m_workspace->addReports({samples::report(1, 2)}));
    QCOMPARE(described(m_workspace->search(u"新增学位之2"_s, 10)),
             QStringList{u"figure 1/2 20-28 [新增学位之2]"_s});
    QCOMPARE(described(m_workspace->search(u"第2号"_s, 10)),
             QStringList{u"milestone 1/2 2-7 印发[第2号]方案"_s});
    QVERIFY(m_workspace->reviewFigures({2}, Review::Rejected));
    QCOMPARE(described(m_workspace->search(u"新增学位之2"_s, 10)), QStringList());
}

void TestSearch::findsWhatWasTypedIn()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(7)}));
    QCOMPARE(described(m_workspace->search(u"录入"_s, 10)),
             QStringList{u"figure 0/1 0-0 手工[录入]7"_s});
}

void TestSearch::keepsToTheLimit()
{
    QVERIFY(m_workspace->addReports(
        {samples::report(1, 30), reportWith(2, u"新增学位"_s.repeated(30))}));
    QCOMPARE(m_workspace->search(u"新增学位"_s, 8)->size(), 8U);
    QCOMPARE(m_workspace->search(u"新增学位"_s, 8)->back().in, SearchHit::In::Text);
    QCOMPARE(m_workspace->search(u"新增学位"_s, 0)->size(), 0U);
}

void TestSearch::oneTextDoesNotHideTheOthers()
{
    QVERIFY(m_workspace->addReports(
        {reportWith(1, u"幼儿园"_s.repeated(500)), reportWith(2, u"一所幼儿园"_s)}));
    QCOMPARE(m_workspace->search(u"幼儿园"_s, 100)->back().report, ReportId{2});
}

void TestSearch::cutsNoCharacter()
{
    const QString wide = QString::fromUcs4(U"\U00020BB7");
    QVERIFY(m_workspace->addReports(
        {reportWith(1, wide.repeated(40) % u"x学校"_s % wide.repeated(40))}));
    const auto hits = m_workspace->search(u"学校"_s, 10).value();
    QCOMPARE(hits.size(), 1U);
    QVERIFY(hits.front().context.isValidUtf16());
    QCOMPARE(m_workspace->search(wide % u"x学"_s, 10)->size(), 1U);
}

void TestSearch::followsImportsAndUndo()
{
    const auto found = [this] { return m_workspace->search(u"岭南小学"_s, 10)->size(); };
    QVERIFY(m_workspace->addReports({reportWith(1, u"岭南小学"_s)}));
    QCOMPARE(found(), 1U);
    QVERIFY(m_workspace->undo());
    QCOMPARE(found(), 0U);
    QVERIFY(m_workspace->redo());
    QCOMPARE(found(), 1U);
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->addReports({reportWith(2, u"别的学校"_s)})); // the first is gone for good
    QCOMPARE(found(), 0U);
    QVERIFY(m_workspace->addReports({reportWith(1, u"岭南小学"_s)}));
    QCOMPARE(found(), 1U);
    QVERIFY(m_workspace->removeReports({m_workspace->search(u"岭南小学"_s, 1)->front().report}));
    QCOMPARE(found(), 0U);
}

void TestSearch::readersFindToo()
{
    QVERIFY(m_workspace->addReports({reportWith(1, u"岭南小学"_s)}));
    const QString path = m_workspace->path();
    m_workspace.reset();
    const auto reader = Workspace::open(path, Workspace::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(reader->search(u"岭南小学"_s, 10)->size(), 1U);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
