// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;
using samples::contents;

class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void createLeavesNothing_data();
    void createLeavesNothing();
    void importStoresNothing();
    void undoChangesNothing();
    void goesOnWhenThereIsRoom();

private:
    /// Takes all the room there is left.
    void fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<samples::SmallDisk> m_disk;
};

void TestDiskFull::initTestCase()
{
    const QTemporaryDir folder;
    if (!samples::SmallDisk(folder.path(), u"1m"_s).isValid())
        QSKIP("no file system can be mounted here");
}

void TestDiskFull::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<samples::SmallDisk>(m_folder->path(), u"1m"_s);
    QVERIFY(m_disk->isValid());
}

void TestDiskFull::cleanup()
{
    m_disk.reset();
    m_folder.reset();
}

void TestDiskFull::fill()
{
    QFile ballast(m_folder->filePath(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (ballast.write(page) == page.size())
        continue;
}

void TestDiskFull::createLeavesNothing_data()
{
    QTest::addColumn<int>("pages");
    // Room for less and less: for the lock alone, for a part of the ladder, for the file but not
    // for what SQLite needs beside it.
    for (int pages = 1; pages <= 24; ++pages)
        QTest::addRow("%d pages", pages) << pages;
}

void TestDiskFull::createLeavesNothing()
{
    QFETCH(const int, pages);
    QVERIFY(m_disk->resize(QString::number(pages * 4) % u'k'));
    const auto workspace = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    if (workspace) {
        QVERIFY(pages > 12); // the empty tables and indexes alone need more
        QCOMPARE(contents(*workspace), QStringList());
        return;
    }
    QCOMPARE(codeOf(workspace), int(ErrorCode::DiskFull));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestDiskFull::importStoresNothing()
{
    const QString path = m_folder->filePath(u"w.duibiao"_s);
    auto workspace = Workspace::create(path);
    QVERIFY(workspace);
    QVERIFY(workspace->addReports({samples::report(1)}));
    const QStringList before = contents(*workspace);
    const auto entry = workspace->undoable().value();
    fill();
    QCOMPARE(codeOf(workspace->addReports({samples::report(2, 2000), samples::report(3, 2000)})),
             int(ErrorCode::DiskFull));
    QCOMPARE(contents(*workspace), before);
    QVERIFY(workspace->undoable().value() == entry);
    workspace = tl::unexpected(Error{});

    QVERIFY(QFile::remove(m_folder->filePath(u"ballast"_s)));
    const auto again = Workspace::open(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(contents(*again), before);
}

void TestDiskFull::undoChangesNothing()
{
    auto workspace = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY(workspace);
    QVERIFY(m_disk->resize(u"8m"_s));
    QVERIFY(workspace->addFigures(std::vector<Figure>(2000, samples::figure(1))));
    std::vector<FigureId> ids;
    for (FigureId id = 1; id <= 2000; ++id)
        ids.push_back(id);
    QVERIFY(workspace->removeFigures(ids));
    const QStringList before = contents(*workspace);
    fill();
    // Enough actions to use up what the log may still take without growing.
    int code = -1;
    for (int i = 0; i < 100 && code == -1; ++i)
        code = codeOf(i % 2 == 0 ? workspace->undo() : workspace->redo());
    QCOMPARE(code, int(ErrorCode::DiskFull));
    QVERIFY(m_disk->resize(u"64m"_s));
    while (workspace->redoable().value().has_value())
        QVERIFY(workspace->redo());
    QCOMPARE(contents(*workspace), before);
}

void TestDiskFull::goesOnWhenThereIsRoom()
{
    auto workspace = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY(workspace);
    fill();
    const std::vector<NewReport> reports{samples::report(2, 2000)};
    QCOMPARE(codeOf(workspace->addReports(reports)), int(ErrorCode::DiskFull));
    QVERIFY(m_disk->resize(u"16m"_s));
    QVERIFY(workspace->addReports(reports));
    QCOMPARE(workspace->figures()->size(), 2000U);
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
