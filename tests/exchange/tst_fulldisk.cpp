// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "writefailure.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace duibiao;
using exchange::Number;
using exchange::Table;
using exchange::Words;

namespace {

/// For its life no file of this process grows beyond `bytes`: writing on fails as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    SmallDisk(SmallDisk&&) = delete;
    SmallDisk& operator=(SmallDisk&&) = delete;
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

Table someRows(int count)
{
    Table table{.name = u"t"_s, .columns = {{u"a"_s}, {u"b"_s}, {u"c"_s}}, .rows = {}};
    for (int row = 0; row < count; ++row)
        table.rows.push_back(
            {Words{QString::number(row * 7919)}, Number{Decimal(row)}, Words{u"学位"_s}});
    return table;
}

using Write = Result<void> (*)(const Table&, const QString&);

Result<void> writeCsv(const Table& table, const QString& path)
{
    return exchange::writeCsv(table, path);
}

Result<void> writeXlsx(const Table& table, const QString& path)
{
    return exchange::writeXlsx({table}, path);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeOfSystemError_data();
    void codeOfSystemError();
    void wholeOrNotAtAll_data();
    void wholeOrNotAtAll();
};

void TestFullDisk::codeOfSystemError_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("code");

    const auto row = [](const char* name, int systemError, ErrorCode code) {
        QTest::newRow(name) << systemError << static_cast<int>(code);
    };
    row("no space", ENOSPC, ErrorCode::DiskFull);
    row("quota", EDQUOT, ErrorCode::DiskFull);
    row("file size", EFBIG, ErrorCode::DiskFull);
    row("no permission", EACCES, ErrorCode::FileNotWritable);
    row("read-only file system", EROFS, ErrorCode::FileNotWritable);
    row("device", EIO, ErrorCode::FileNotWritable);
    row("unknown", 0, ErrorCode::FileNotWritable);
}

void TestFullDisk::codeOfSystemError()
{
    QFETCH(int, systemError);
    QFETCH(int, code);
    const Error error = exchange::writeFailure(u"a"_s, systemError).value();
    QCOMPARE(static_cast<int>(error.code), code);
    QCOMPARE(error.subject, u"a"_s);
    QCOMPARE(error.detail.isEmpty(), systemError == 0);
}

void TestFullDisk::wholeOrNotAtAll_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("largest"); ///< bytes that are surely enough
    QTest::addColumn<int>("step");

    QTest::newRow("csv") << Write(writeCsv) << 60 << 3'000 << 97;
    QTest::newRow("csv in parts") << Write(writeCsv) << 20'000 << 900'000 << 55'001;
    QTest::newRow("xlsx") << Write(writeXlsx) << 60 << 20'000 << 61;
}

/// Wherever the disk becomes full: either the file is whole, or the old one stands and nothing
/// else.
void TestFullDisk::wholeOrNotAtAll()
{
    QFETCH(Write, write);
    QFETCH(int, rows);
    QFETCH(int, largest);
    QFETCH(int, step);
    const Table table = someRows(rows);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table"_s);
    QVERIFY(write(table, path));
    const qsizetype whole = contents(path).size();

    int failed = 0;
    for (int limit = 0; limit <= largest; limit += step) {
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto written = [&] {
            const SmallDisk disk(static_cast<rlim_t>(limit));
            return write(table, path);
        }();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"table"_s});
        if (written) {
            // a workbook has the time of its making in it, which packs now better, now worse
            QVERIFY(qAbs(contents(path).size() - whole) <= 8);
            continue;
        }
        ++failed;
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(written.error().subject, path);
    }
    QVERIFY(failed > 0);
    QVERIFY(failed <= largest / step); // the last limit is no limit
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
