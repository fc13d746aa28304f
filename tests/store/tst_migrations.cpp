// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"
#include "database.h"
#include "dialect.h"
#include "migrations.h"
#include "samples.h"
#include "statement.h"
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
using Access = Workspace::Access;

namespace {

QString fixture(int version, const QString& ending)
{
    return QStringLiteral(DUIBIAO_TEST_DATA "/workspaces/v%1.%2").arg(version).arg(ending);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> runScript(const QString& path, const QStringList& statements, dialect::Opening opening)
{
    const auto database = Database::connect(path, opening, path);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->runAll(statements);
}

/// Makes a file of an older version from its dump.
Result<void> build(const QString& path, int version)
{
    return runScript(path, migrations::statements(textOf(fixture(version, u"sql"_s))),
                     dialect::Opening::Create);
}

int versionOf(const QString& path)
{
    const auto database = Database::connect(path, dialect::Opening::Immutable, path);
    return database ? dialect::schemaVersion(**database).value_or(-1) : -1;
}

/// Every table and index as it was written.
QStringList schemaOf(const QString& path)
{
    const auto database = Database::connect(path, dialect::Opening::Immutable, path);
    if (!database)
        return {};
    Statement statement(**database, u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
    if (!statement.run())
        return {};
    QStringList lines;
    while (statement.next())
        lines.append(statement.value(0).toString() % u": "_s % statement.value(1).toString());
    return lines;
}

void addOlderVersions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < migrations::latestVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreNumberedWithoutGaps();
    void everyOlderVersionHasItsFixture();
    void cutsScripts_data();
    void cutsScripts();
    void upgrades_data() { addOlderVersions(); }
    void upgrades();
    void upgradedEqualsNew_data() { addOlderVersions(); }
    void upgradedEqualsNew();
    void backsUpBeforeUpgrading();
    void noBackupWithoutUpgrade();
    void readerUpgradesACopyOnly_data() { addOlderVersions(); }
    void readerUpgradesACopyOnly();
    void failedStepChangesNothing();
    void danglingReferenceIsDamage();
    void damagedFileIsNotBackedUp();
    void fullDiskChangesNothing();
    void namesBackups();
    void thinsBackups_data();
    void thinsBackups();
    void keepsAHandful();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_folder->path()).entryList({u"*.backup.duibiao*"_s}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrations::stepsAreNumberedWithoutGaps()
{
    const QStringList names =
        QDir(QStringLiteral(DUIBIAO_SOURCE_DIR "/core/store/sql")).entryList(QDir::Files);
    QCOMPARE(static_cast<int>(names.size()), migrations::latestVersion());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names[i].left(4), u"%1_"_s.arg(static_cast<int>(i) + 1, 3, 10, QChar(u'0')));
}

// Whoever adds a step to the ladder is stopped here until there is a dump of the version that was
// the latest before, and the list of what it holds.
void TestMigrations::everyOlderVersionHasItsFixture()
{
    for (int version = 1; version < migrations::latestVersion(); ++version) {
        for (const QString& ending : {u"sql"_s, u"txt"_s}) {
            QVERIFY2(QFile::exists(fixture(version, ending)), qPrintable(fixture(version, ending)));
        }
        const QString path = file(u"v%1.duibiao"_s.arg(version));
        QVERIFY(build(path, version));
        QCOMPARE(versionOf(path), version);
    }
}

void TestMigrations::cutsScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("none") << u"-- only words;\n\n"_s << QStringList();
    QTest::newRow("two") << u"A;\nB\n  c;\n"_s << QStringList({u"A;\n"_s, u"B\n  c;\n"_s});
    QTest::newRow("comment between") << u"A\n-- of A;\n  b;\n"_s << QStringList({u"A\n  b;\n"_s});
    QTest::newRow("semicolon inside") << u"A ';' b;\n"_s << QStringList({u"A ';' b;\n"_s});
}

void TestMigrations::cutsScripts()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(migrations::statements(script), statements);
}

void TestMigrations::upgrades()
{
    QFETCH(const int, version);
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, version));
    {
        auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        const QStringList expected = textOf(fixture(version, u"txt"_s)).trimmed().split(u'\n');
        QCOMPARE(contents(*workspace).join(u'\n').split(u'\n'), expected);

        while (workspace->undoable().value().has_value()) // the old history still works
            QVERIFY(workspace->undo());
        QCOMPARE(contents(*workspace), QStringList());
        while (workspace->redoable().value().has_value())
            QVERIFY(workspace->redo());
        QVERIFY(workspace->undo()); // the fixtures' last action had been undone
        QCOMPARE(contents(*workspace).join(u'\n').split(u'\n'), expected);
    }
    QCOMPARE(versionOf(path), migrations::latestVersion());
}

void TestMigrations::upgradedEqualsNew()
{
    QFETCH(const int, version);
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, version));
    QVERIFY(Workspace::open(path));
    const QString fresh = file(u"new.duibiao"_s);
    QVERIFY(Workspace::create(fresh));
    QCOMPARE(schemaOf(path), schemaOf(fresh));
}

void TestMigrations::backsUpBeforeUpgrading()
{
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, 1));
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    QCOMPARE(backups().size(), 1);
    const QString backup = file(backups().front());
    QVERIFY(backup.endsWith(u".v1.backup.duibiao"_s));
    QCOMPARE(versionOf(backup), 1);
    const auto reader = Workspace::open(backup, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(contents(*reader), contents(*workspace));
}

void TestMigrations::noBackupWithoutUpgrade()
{
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(Workspace::create(path));
    QVERIFY(Workspace::open(path));
    QCOMPARE(backups(), QStringList());
}

void TestMigrations::readerUpgradesACopyOnly()
{
    QFETCH(const int, version);
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, version));
    const QByteArray before = bytesOf(path);
    {
        const auto reader = Workspace::open(path, Access::ReadOnly);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QVERIFY(reader->isReadOnly());
        QCOMPARE(reader->path(), path);
        QCOMPARE(contents(*reader).join(u'\n') % u'\n', textOf(fixture(version, u"txt"_s)));
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"w.duibiao"_s));
}

void TestMigrations::failedStepChangesNothing()
{
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, 1));
    // The second of the indexes that version 2 makes is there already.
    QVERIFY(runScript(path, {u"CREATE INDEX milestone_by_report ON milestone (id)"_s},
                      dialect::Opening::ReadWrite));
    const QStringList before = schemaOf(path);
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::DatabaseFailed));
    QCOMPARE(versionOf(path), 1);
    QCOMPARE(schemaOf(path), before);
}

void TestMigrations::danglingReferenceIsDamage()
{
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, 1));
    QVERIFY(runScript(path, {u"UPDATE figure SET report_id = 999 WHERE id = 1"_s},
                      dialect::Opening::ReadWrite));
    const auto workspace = Workspace::open(path);
    QCOMPARE(codeOf(workspace), int(ErrorCode::WorkspaceDamaged));
    QCOMPARE(workspace.error().place, u"figure"_s);
    QCOMPARE(versionOf(path), 1);
}

void TestMigrations::damagedFileIsNotBackedUp()
{
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, 1));
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(4096 * 4));
    QCOMPARE(damaged.write(QByteArray(4096 * 8, '\x5a')), 4096 * 8);
    damaged.close();
    const QByteArray before = bytesOf(path);
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::WorkspaceDamaged));
    QCOMPARE(backups(), QStringList());
    QCOMPARE(bytesOf(path), before);
}

void TestMigrations::fullDiskChangesNothing()
{
    const samples::SmallDisk disk(m_folder->path(), u"1m"_s);
    if (!disk.isValid())
        QSKIP("no file system can be mounted here");
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, 1));
    const QByteArray before = bytesOf(path);
    QVERIFY(disk.resize(QString::number(before.size() + 16 * 1024)));
    QCOMPARE(codeOf(Workspace::open(path)), int(ErrorCode::DiskFull));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"w.duibiao"_s));
    QCOMPARE(bytesOf(path), before);
}

void TestMigrations::namesBackups()
{
    QCOMPARE(backup::fileName(u"/somewhere/区 2022.年.duibiao"_s,
                              QDateTime(QDate(2026, 3, 1), QTime(9, 30)), 4),
             u"区 2022.年.20260301-093000.v4.backup.duibiao"_s);
}

void TestMigrations::thinsBackups_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("gone");
    const auto name = [](const QString& day, const QString& base = u"w+"_s) {
        return u"%1.202601%2-000000.v1.backup.duibiao"_s.arg(base, day);
    };
    const QStringList five{name(u"05"_s), name(u"02"_s), name(u"09"_s), name(u"03"_s),
                           name(u"11"_s)};
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("a handful") << five << QStringList();
    QTest::newRow("too many") << five + QStringList{name(u"01"_s), name(u"12"_s)}
                              << QStringList({name(u"01"_s), name(u"02"_s)});
    QTest::newRow("others do not count")
        << five + QStringList{name(u"01"_s, u"ww"_s), name(u"01"_s, u"v.w+"_s)} << QStringList();
    QTest::newRow("not of the form")
        << five + QStringList{u"w+.20260101-000000.v1.backup.duibiao.part"_s,
                              u"w+.2026-01-01.v1.backup.duibiao"_s, u"w+.duibiao"_s,
                              u"my w+.20260101-000000.v1.backup.duibiao"_s}
        << QStringList();
}

void TestMigrations::thinsBackups()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, gone);
    QCOMPARE(backup::superfluous(u"/somewhere/w+.duibiao"_s, names), gone);
}

void TestMigrations::keepsAHandful()
{
    const QString path = file(u"w.duibiao"_s);
    QVERIFY(build(path, 1));
    for (int day = 1; day <= 7; ++day) {
        const QDateTime when(QDate(2020, 1, day), QTime(12, 0));
        QVERIFY(QFile::copy(path, file(backup::fileName(path, when, 1))));
    }
    QVERIFY(Workspace::open(path));
    const QStringList left = backups();
    QCOMPARE(static_cast<int>(left.size()), backup::kept);
    QVERIFY(left.front().startsWith(u"w.20200104"_s));
    QVERIFY(!left.back().startsWith(u"w.2020"_s)); // the one made now
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
