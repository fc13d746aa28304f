// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ending_data();
    void ending();
    void givesTheBytes();
    void refusesWhatIsNotThere();
    void refusesFolder();
    void refusesEmpty();
    void refusesLarge_data();
    void refusesLarge();
    void refusesLargeWithoutReading();
    void readsNoMoreThanTheLimitOfADevice();
    void refusesWithoutPermission();
    void tellsTheFirstFault();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
};

void TestReportFile::ending_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending"); ///< of those not supported

    for (const auto& name :
         {u"a.txt"_s, u"a.TXT"_s, u"a.text"_s, u"a.md"_s, u"总结"_s, u"2022.总结"_s, u"v1.2"_s,
          u"总结."_s, u"a.doc.txt"_s, u"总结.docx"_s, u"总结.html"_s, u"总结.HTM"_s, u"总结.pdf"_s})
        QTest::newRow(qPrintable(name)) << name << QString();
    for (const auto& ending :
         {u"doc"_s, u"rtf"_s, u"xlsx"_s, u"png"_s, u"wps"_s, u"7z"_s, u"numbers"_s})
        QTest::newRow(qPrintable(ending)) << QString(u"总结." % ending) << ending;
    QTest::newRow("capital letters") << u"总结.DOC"_s << u"doc"_s;
}

void TestReportFile::ending()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const QString path = at(name);
    write(path, "text");
    const auto bytes = exchange::readReportFile(path);
    QCOMPARE(bytes.has_value(), ending.isEmpty());
    if (bytes)
        QCOMPARE(*bytes, QByteArray("text"));
    else
        QCOMPARE(bytes.error(), (Error{ErrorCode::FormatUnsupported, path, {}, ending}));
}

void TestReportFile::givesTheBytes()
{
    const QByteArray all("\xEF\xBB\xBF\r\n\0\xFF\x1A x", 9);
    write(at(u"bytes.txt"_s), all);
    QCOMPARE(exchange::readReportFile(at(u"bytes.txt"_s)).value(), all);
}

void TestReportFile::refusesWhatIsNotThere()
{
    for (const QString& path : {QString(), at(u"none.txt"_s), at(u"none/none.txt"_s)}) {
        const auto bytes = exchange::readReportFile(path);
        QVERIFY2(!bytes, qPrintable(path));
        QCOMPARE(bytes.error(), (Error{ErrorCode::FileNotFound, path, {}, {}}));
    }
}

void TestReportFile::refusesFolder()
{
    const auto bytes = exchange::readReportFile(m_folder.path());
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(), (Error{ErrorCode::FileIsFolder, m_folder.path(), {}, {}}));
}

void TestReportFile::refusesEmpty()
{
    const QString path = at(u"empty.txt"_s);
    write(path, {});
    const auto bytes = exchange::readReportFile(path);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(), (Error{ErrorCode::FileEmpty, path, {}, {}}));
}

void TestReportFile::refusesLarge_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("taken");

    QTest::newRow("the limit") << exchange::maxReportBytes << true;
    QTest::newRow("one more") << exchange::maxReportBytes + 1 << false;
    QTest::newRow("200 MB") << qint64{200} * 1024 * 1024 << false;
}

void TestReportFile::refusesLarge()
{
    QFETCH(qint64, size);
    QFETCH(bool, taken);
    const QString path = at(u"large.txt"_s);
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(size)); // a hole, so it takes no room
    file.close();
    const auto bytes = exchange::readReportFile(path);
    QCOMPARE(bytes.has_value(), taken);
    if (!taken)
        QCOMPARE(
            bytes.error(),
            (Error{ErrorCode::FileTooLarge, path, {}, QString::number(exchange::maxReportBytes)}));
}

void TestReportFile::refusesLargeWithoutReading()
{
    // Reading a hole of 4 TB would take minutes and more memory than there is.
    const QString path = at(u"vast.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64{4} << 40))
        QSKIP("the file system has no files of 4 TB");
    file.close();
    const auto bytes = exchange::readReportFile(path);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::FileTooLarge);
}

void TestReportFile::readsNoMoreThanTheLimitOfADevice()
{
    if (!QFile::exists(u"/dev/zero"_s))
        QSKIP("there is no /dev/zero");
    const auto bytes = exchange::readReportFile(u"/dev/zero"_s); // says its size is 0, has no end
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::FileTooLarge);
}

void TestReportFile::refusesWithoutPermission()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = at(u"secret.txt"_s);
    write(path, "text");
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    const auto bytes = exchange::readReportFile(path);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::FileNotReadable);
    QCOMPARE(bytes.error().subject, path);
    QVERIFY(!bytes.error().detail.isEmpty());
}

void TestReportFile::tellsTheFirstFault()
{
    write(at(u"empty.doc"_s), {});
    QCOMPARE(exchange::readReportFile(at(u"empty.doc"_s)).error().code,
             ErrorCode::FormatUnsupported);
    QCOMPARE(exchange::readReportFile(at(u"none.doc"_s)).error().code, ErrorCode::FileNotFound);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.doc"_s));
    QCOMPARE(exchange::readReportFile(at(u"folder.doc"_s)).error().code, ErrorCode::FileIsFolder);
}

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
