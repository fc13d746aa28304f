// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;
using samples::contents;
using Access = Workspace::Access;

namespace {

/// What this program does when it is started by a test as another process.
int runAsOtherProcess(const QString& task, const QString& path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    if (task == u"hold"_s) { // until the test closes our input
        std::puts("open");
        std::fflush(stdout);
        std::string line;
        std::getline(std::cin, line);
        return 0;
    }
    if (!workspace->addReports({samples::report(7)}))
        return 1;
    std::_Exit(0); // no destructor runs: the file is left as by a crash
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createRefuses_data();
    void createRefuses();
    void createLeavesOneFile();
    void openRefuses_data();
    void openRefuses();
    void leavesAForeignDatabaseAlone();
    void refusesANewerFile();
    void refusesASecondWriter();
    void refusesAWriterInAnotherProcess();
    void takesOverAfterADeadProcess();
    void readsBesideAWriterInAnotherProcess();
    void readsAfterACrashWithoutWriting();
    void findsDamageAfterACrash();
    void findsACutFile();
    void refusesAReadOnlyFile();
    void opensOnAReadOnlyDisk();
    void recoversOnAReadOnlyDisk_data();
    void recoversOnAReadOnlyDisk();
    void opensThroughALink();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    /// A closed workspace with one report.
    [[nodiscard]] QString made(int figures = 3) const;
    [[nodiscard]] bool crashOn(const QString& path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestOpening::made(int figures) const
{
    const QString path = file(u"w.duibiao"_s);
    auto workspace = Workspace::create(path);
    if (!workspace || !workspace->addReports({samples::report(1, figures)}))
        return {};
    return path;
}

bool TestOpening::crashOn(const QString& path) const
{
    return samples::succeeds({QCoreApplication::applicationFilePath(), u"--crash"_s, path}) &&
           QFileInfo(path + u"-wal"_s).size() > 0;
}

void TestOpening::createRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("there") << u"there.duibiao"_s << int(ErrorCode::WorkspaceExists);
    QTest::newRow("folder") << u"folder"_s << int(ErrorCode::WorkspaceExists);
    QTest::newRow("no parent") << u"none/w.duibiao"_s << int(ErrorCode::FileNotWritable);
    QTest::newRow("parent is a file")
        << u"there.duibiao/w.duibiao"_s << int(ErrorCode::FileNotWritable);
}

void TestOpening::createRefuses()
{
    QFETCH(const QString, name);
    QFETCH(const int, code);
    write(file(u"there.duibiao"_s), "x");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const auto workspace = Workspace::create(file(name));
    QCOMPARE(codeOf(workspace), code);
    QCOMPARE(workspace.error().subject, file(name));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList({u"folder"_s, u"there.duibiao"_s}));
    QCOMPARE(read(file(u"there.duibiao"_s)), QByteArray("x"));
}

void TestOpening::createLeavesOneFile()
{
    QVERIFY(!made().isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"w.duibiao"_s));
}

void TestOpening::openRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const int foreign = int(ErrorCode::NotAWorkspace);
    QTest::newRow("empty") << QByteArray("") << foreign;
    QTest::newRow("text") << QByteArray("Shenzhen\n").repeated(100) << foreign;
    QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16) << foreign;
    QTest::newRow("other program's database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x01') << foreign;
}

void TestOpening::openRefuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const QString path = file(u"w.duibiao"_s);
    write(path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto workspace = Workspace::open(path, access);
        QCOMPARE(codeOf(workspace), code);
        QCOMPARE(workspace.error().subject, path);
        QCOMPARE(codeOf(Workspace::open(file(u"none.duibiao"_s), access)),
                 int(ErrorCode::WorkspaceNotFound));
        QCOMPARE(codeOf(Workspace::open(m_folder->path(), access)), int(ErrorCode::NotAWorkspace));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"w.duibiao"_s));
    QCOMPARE(read(path), bytes);
}

void TestOpening::leavesAForeignDatabaseAlone()
{
    const QString path = made();
    QByteArray bytes = read(path);
    bytes[68] = 'X'; // the mark of the program
    write(path, bytes);
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::NotAWorkspace));
    QCOMPARE(read(path), bytes);
}

void TestOpening::refusesANewerFile()
{
    const QString path = made();
    QByteArray bytes = read(path);
    bytes[63] = 99; // the last byte of the schema version
    write(path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto workspace = Workspace::open(path, access);
        QCOMPARE(codeOf(workspace), int(ErrorCode::WorkspaceTooNew));
        QCOMPARE(workspace.error().detail, u"99"_s);
    }
    QCOMPARE(read(path), bytes);
}

void TestOpening::refusesASecondWriter()
{
    const QString path = made();
    auto first = Workspace::open(path);
    QVERIFY(first);
    const auto second = Workspace::open(path);
    QCOMPARE(codeOf(second), int(ErrorCode::WorkspaceInUse));
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(first->addReports({samples::report(2)}));
    first = tl::unexpected(Error{});
    QVERIFY(Workspace::open(path));
}

void TestOpening::refusesAWriterInAnotherProcess()
{
    const QString path = made();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
    QVERIFY(other.waitForReadyRead());
    const auto workspace = Workspace::open(path);
    QCOMPARE(codeOf(workspace), int(ErrorCode::WorkspaceInUse));
    QVERIFY2(workspace.error().detail.contains(QString::number(other.processId())),
             qPrintable(workspace.error().detail));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(Workspace::open(path));
}

void TestOpening::takesOverAfterADeadProcess()
{
    const QString path = made();
    QVERIFY(crashOn(path));
    QVERIFY(QFile::exists(path + u".lock"_s));
    const auto workspace = Workspace::open(path);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
    QCOMPARE(workspace->reports()->size(), 2U); // what was committed is there
}

void TestOpening::readsBesideAWriterInAnotherProcess()
{
    const QString path = made();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
    QVERIFY(other.waitForReadyRead());
    const auto reader = Workspace::open(path, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(reader->reports()->size(), 1U);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(reader->reports()->size(), 1U);
}

void TestOpening::readsAfterACrashWithoutWriting()
{
    const QString path = made();
    QVERIFY(crashOn(path));
    const QByteArray before = read(path);
    {
        const auto reader = Workspace::open(path, Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader->reports()->size(), 2U);
    }
    QCOMPARE(read(path), before);
    QCOMPARE(Workspace::open(path)->reports()->size(), 2U);
}

void TestOpening::findsDamageAfterACrash()
{
    const QString path = made(500); // so many that most pages are not written again by the crash
    QVERIFY(crashOn(path));
    QByteArray bytes = read(path);
    for (qsizetype i = 4096 * 3; i < bytes.size(); ++i)
        bytes[i] = '\x5a';
    write(path, bytes);
    const auto workspace = Workspace::open(path);
    QCOMPARE(codeOf(workspace), int(ErrorCode::WorkspaceDamaged));
    QVERIFY(!workspace.error().detail.isEmpty());
}

void TestOpening::findsACutFile()
{
    const QString path = made();
    const QByteArray bytes = read(path);
    write(path, bytes.left(bytes.size() / 2));
    for (const Access access : {Access::ReadWrite, Access::ReadOnly})
        QCOMPARE(codeOf(Workspace::open(path, access)), int(ErrorCode::WorkspaceDamaged));
}

void TestOpening::refusesAReadOnlyFile()
{
    const QString path = made();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFileInfo(path).isWritable())
        QSKIP("file permissions do not bind this user");
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::WorkspaceReadOnly));
    QVERIFY(Workspace::open(path, Access::ReadOnly));
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(codeOf(Workspace::open(path, Access::ReadOnly)), int(ErrorCode::FileNotReadable));
}

void TestOpening::opensOnAReadOnlyDisk()
{
    const samples::SmallDisk disk(m_folder->path(), u"4m"_s);
    if (!disk.isValid())
        QSKIP("no file system can be mounted here");
    const QString path = made();
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::WorkspaceReadOnly));
    QCOMPARE(codeOf(Workspace::create(file(u"new.duibiao"_s))), int(ErrorCode::FileNotWritable));
    auto reader = Workspace::open(path, Access::ReadOnly);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QCOMPARE(reader->reports()->size(), 1U);
    QCOMPARE(codeOf(reader->undo()), int(ErrorCode::WorkspaceReadOnly));
}

void TestOpening::recoversOnAReadOnlyDisk_data()
{
    QTest::addColumn<bool>("withSharedMemory");
    QTest::newRow("as the crash left it") << true;
    QTest::newRow("a copy of file and log alone") << false;
}

void TestOpening::recoversOnAReadOnlyDisk()
{
    QFETCH(const bool, withSharedMemory);
    const samples::SmallDisk disk(m_folder->path(), u"4m"_s);
    if (!disk.isValid())
        QSKIP("no file system can be mounted here");
    const QString path = made();
    QVERIFY(crashOn(path));
    if (!withSharedMemory)
        QVERIFY(QFile::remove(path + u"-shm"_s));
    QVERIFY(disk.makeReadOnly());
    const auto reader = Workspace::open(path, Access::ReadOnly);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QCOMPARE(reader->reports()->size(), 2U);
    QCOMPARE(reader->path(), path);
}

void TestOpening::opensThroughALink()
{
    const QString path = made();
    const QString link = file(u"link.duibiao"_s);
    QVERIFY(QFile::link(path, link));
    const auto first = Workspace::open(link);
    QVERIFY(first);
    QCOMPARE(first->path(), link);
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::WorkspaceInUse));
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold"_s)
        return runAsOtherProcess(u"hold"_s, arguments[2]);
    if (arguments.size() == 3 && arguments[1] == u"--crash"_s)
        return runAsOtherProcess(u"crash"_s, arguments[2]);
    TestOpening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_opening.moc"
