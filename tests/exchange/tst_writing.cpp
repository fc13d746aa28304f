// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::Table;
using exchange::Words;

namespace {

/// The ways a file is written.
enum class Way { Csv, Xlsx, Bytes };

Result<void> write(Way way, const QString& words, const QString& path)
{
    const Table table{.name = u"t"_s, .columns = {{u"h"_s}}, .rows = {{Words{words}}}};
    switch (way) {
    case Way::Csv:
        return exchange::writeCsv(table, path);
    case Way::Xlsx:
        return exchange::writeXlsx({table}, path);
    case Way::Bytes:
        return exchange::writeFile(words.toUtf8(), path);
    }
    Q_UNREACHABLE();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void addWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("csv") << Way::Csv;
    QTest::newRow("xlsx") << Way::Xlsx;
    QTest::newRow("bytes") << Way::Bytes;
}

} // namespace

/// What holds for every file that is written: it stands whole under its name, or the old one does.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesOldFile_data() { addWays(); }
    void replacesOldFile();
    void refuses_data();
    void refuses();
    void refusesReadOnlyFolder_data() { addWays(); }
    void refusesReadOnlyFolder();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    }
};

/// By a link as well, and with the permissions that it had.
void TestWriting::replacesOldFile()
{
    QFETCH(const Way, way);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(write(way, u"a longer text than the next"_s, path));
    const QByteArray before = contents(path);
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                             QFileDevice::ReadUser | QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(path, permissions));
    QVERIFY(QFile::link(path, link));
    QVERIFY(write(way, u"b"_s, link));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(QFile::permissions(path), permissions);
    QVERIFY(contents(path) != before);
    const QString other = folder.filePath(u"other"_s);
    QVERIFY(write(way, u"b"_s, other));
    QCOMPARE(contents(path).size(), contents(other).size());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void TestWriting::refuses_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("path");
    // like a device: something one may write into, and no file to be replaced
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    for (const auto& [name, way] :
         {std::pair{u"csv"_s, Way::Csv}, {u"xlsx"_s, Way::Xlsx}, {u"bytes"_s, Way::Bytes}}) {
        QTest::newRow(qPrintable(name % u", folder missing")) << way << at(u"missing/table"_s);
        QTest::newRow(qPrintable(name % u", a folder")) << way << m_folder.path();
        QTest::newRow(qPrintable(name % u", a pipe")) << way << at(u"pipe"_s);
        QTest::newRow(qPrintable(name % u", no name")) << way << QString();
    }
}

void TestWriting::refuses()
{
    QFETCH(const Way, way);
    QFETCH(const QString, path);
    const QStringList before = entries();
    const auto written = write(way, u"a"_s, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(written.error().subject, path);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(entries(), before);
}

void TestWriting::refusesReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QFETCH(const Way, way);
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto written = write(way, u"a"_s, folder.filePath(u"table"_s));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                     QFileDevice::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
