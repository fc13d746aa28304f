// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTemporaryDir>

#include <unistd.h>

using namespace duibiao::test;

/// What the console program says and leaves behind when something is wrong.
class TestCliFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongCalls_data();
    void wrongCalls();
    void badFiles_data();
    void badFiles();
    void unreadableFile();
    void goodFileBesideABadOne();
    void badFileLeavesTheWorkspaceAlone();
    void badWorkspaces_data();
    void badWorkspaces();
    void exportToMissingFolder();
    void saidInChinese();

private:
    QString write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
    QString m_workspace;
};

void TestCliFailures::init()
{
    m_workspace = m_folder.filePath(u"test.duibiao"_s);
    QFile::remove(m_workspace);
}

QString TestCliFailures::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestCliFailures::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << u"No verb is given."_s;
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("no file") << QStringList{u"extract"_s} << u"No file is given."_s;
    QTest::newRow("no workspace") << QStringList{u"compare"_s} << u"--workspace is missing."_s;
    QTest::newRow("unknown option") << QStringList{u"extract"_s, u"--loud"_s, u"x"_s} << u"loud"_s;
    QTest::newRow("unknown format") << QStringList{u"extract"_s, u"--format"_s, u"xml"_s, u"x"_s}
                                    << u"--format takes one of json, csv, not “xml”."_s;
    QTest::newRow("unknown language")
        << QStringList{u"extract"_s, u"x"_s, u"--language"_s, u"tlh"_s} << u"tlh"_s;
    QTest::newRow("unknown acceptance")
        << QStringList{u"import"_s, u"-w"_s, u"w"_s, u"x"_s, u"--accept"_s, u"some"_s} << u"some"_s;
    QTest::newRow("unexpected file")
        << QStringList{u"check"_s, u"-w"_s, u"w"_s, u"x"_s} << u"“x” is not expected here."_s;
    QTest::newRow("unknown ending")
        << QStringList{u"export"_s, u"-w"_s, u"w"_s, u"-o"_s, u"x.doc"_s}
        << u".xlsx, .csv, .tsv, .pdf, .docx, .odt"_s;
    QTest::newRow("no output") << QStringList{u"export"_s, u"-w"_s, u"w"_s}
                               << u"--output is missing."_s;
}

void TestCliFailures::wrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    qputenv("LC_ALL", "C.UTF-8");
    const Outcome outcome = run(arguments, m_folder.path());
    QCOMPARE(outcome.exit, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

void TestCliFailures::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("extracts");
    const QByteArray title = u"泉州市丰泽区教育局2022年工作总结\n"_s.toUtf8();
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray("") << u"is empty"_s << false;
    QTest::newRow("picture named .txt")
        << u"picture.txt"_s << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01", 20)
        << u"is not a text"_s << false;
    QTest::newRow("cut inside a character")
        << u"cut.txt"_s << QByteArray(title + u"全年新增学位"_s.toUtf8()).chopped(1)
        << u"was cut off"_s << false;
    QTest::newRow("a format that is not read")
        << u"report.doc"_s << title << u"of a format that cannot be read"_s << false;
    QTest::newRow("no document in it") << u"report.docx"_s << title << u"is not a text"_s << false;
    QTest::newRow("folder") << QString() << QByteArray() << u"is a folder"_s << false;
    QTest::newRow("missing") << u"missing.txt"_s << QByteArray() << u"does not exist"_s << false;
    QTest::newRow("no district") << u"nowhere.txt"_s
                                 << u"教育局2022年工作总结\n新增学位300座。\n"_s.toUtf8()
                                 << u"names no district"_s << true;
    QTest::newRow("no figure") << u"wordless.txt"_s << title + u"各项工作平稳有序。\n"_s.toUtf8()
                               << u"has no figure"_s << true;
}

void TestCliFailures::badFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QFETCH(bool, extracts);
    const QString path = bytes.isNull() ? m_folder.filePath(name) : write(name, bytes);
    const QStringList english{u"--language"_s, u"en"_s};

    const Outcome import = run(QStringList{u"import"_s, u"-w"_s, m_workspace, path} + english);
    QCOMPARE(import.exit, 1);
    QCOMPARE(import.out, QByteArray());
    const QStringList lines = import.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(says) && lines[0].contains(path), qPrintable(lines[0]));
    QCOMPARE(lines[1], u"Nothing was stored."_s);
    QVERIFY(!QFile::exists(m_workspace));

    const Outcome extract = run(QStringList{u"extract"_s, path} + english);
    QCOMPARE(extract.exit, extracts ? 0 : 1);
    QCOMPARE(extract.out.isEmpty(), !extracts);
    QCOMPARE(extract.err, extracts ? QString() : lines[0] + u'\n');
}

void TestCliFailures::unreadableFile()
{
    if (geteuid() == 0)
        QSKIP("root may read every file");
    const QString path = write(u"secret.txt"_s, "x");
    QVERIFY(QFile::setPermissions(path, {}));
    const Outcome outcome = run({u"extract"_s, path, u"--language"_s, u"en"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.err.contains(u"cannot be read"_s), qPrintable(outcome.err));
}

void TestCliFailures::goodFileBesideABadOne()
{
    const QString bad = write(u"empty.txt"_s, "");
    const Outcome outcome = run({u"import"_s, u"-w"_s, m_workspace, planFile(), bad,
                                 m_folder.filePath(u"missing.txt"_s), u"--language"_s, u"en"_s});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.err.count(u'\n'), 3);
    QVERIFY(outcome.err.contains(u"is empty"_s) && outcome.err.contains(u"does not exist"_s));
    QVERIFY(!QFile::exists(m_workspace));
}

void TestCliFailures::badFileLeavesTheWorkspaceAlone()
{
    QCOMPARE(run({u"import"_s, u"-w"_s, m_workspace, planFile()}).exit, 0);
    const QStringList compare{u"compare"_s, u"-w"_s, m_workspace, u"--format"_s, u"json"_s};
    const QByteArray before = run(compare).out;
    const QString bad = write(u"empty.txt"_s, "");
    QCOMPARE(run({u"import"_s, u"-w"_s, m_workspace, summaryFile(), bad}).exit, 1);
    QCOMPARE(run(compare).out, before);
}

void TestCliFailures::badWorkspaces_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    for (const char* const verb : {"import", "compare", "check", "export"}) {
        QTest::addRow("%s: not a workspace", verb)
            << QString::fromLatin1(verb) << QByteArray("This is a letter.\n").repeated(100)
            << u"is not a Duibiao workspace"_s;
        if (qstrcmp(verb, "import") != 0)
            QTest::addRow("%s: missing", verb)
                << QString::fromLatin1(verb) << QByteArray() << u"does not exist"_s;
    }
}

void TestCliFailures::badWorkspaces()
{
    QFETCH(QString, verb);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    if (!bytes.isEmpty())
        write(u"test.duibiao"_s, bytes);
    QStringList arguments{verb, u"-w"_s, m_workspace, u"--language"_s, u"en"_s};
    const QString output = m_folder.filePath(u"out.csv"_s);
    if (verb == u"import"_s)
        arguments += planFile();
    if (verb == u"export"_s)
        arguments += {u"-o"_s, output};
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.err.contains(says) && outcome.err.contains(m_workspace),
             qPrintable(outcome.err));
    QCOMPARE(contents(m_workspace), bytes);
    QVERIFY(!QFile::exists(output));
}

void TestCliFailures::exportToMissingFolder()
{
    QCOMPARE(run({u"import"_s, u"-w"_s, m_workspace, planFile()}).exit, 0);
    for (const QString& suffix : {u"xlsx"_s, u"csv"_s, u"pdf"_s}) {
        const QString path = m_folder.filePath(u"nowhere/out."_s + suffix);
        const Outcome outcome =
            run({u"export"_s, u"-w"_s, m_workspace, u"-o"_s, path, u"--language"_s, u"en"_s});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains(path + u" cannot be written"_s), qPrintable(outcome.err));
    }
}

void TestCliFailures::saidInChinese()
{
    const QString path = m_folder.filePath(u"missing.txt"_s);
    const Outcome english = run({u"extract"_s, path, u"--language"_s, u"en"_s});
    const Outcome chinese = run({u"extract"_s, path, u"--language=zh_CN"_s});
    QCOMPARE(chinese.exit, 1);
    QVERIFY(chinese.err.contains(path));
    QVERIFY(chinese.err != english.err);
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_clifailures.moc"
