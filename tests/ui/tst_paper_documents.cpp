// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"
#include "paperbench.h"

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

/// Sheets for word processors.
class TestPaperDocuments : public QObject, PaperBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void wordDocumentsHaveTheWords_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("docx") << u"docx"_s;
        QTest::newRow("odt") << u"odt"_s;
    }

    void wordDocumentsHaveTheWords()
    {
        QFETCH(QString, suffix);
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        const QString path = m_folder.filePath(u"sheet."_s + suffix);
        QVERIFY(paper::writeDocument(oneSheet(), m_context, path));
        QProcess office;
        office.start(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                      u"--headless"_s, u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s,
                      u"--outdir"_s, m_folder.filePath(suffix), path});
        if (!office.waitForFinished(240'000) ||
            !QFile::exists(m_folder.filePath(suffix + u"/sheet.txt"_s)))
            QSKIP("LibreOffice has no Writer here");
        QFile file(m_folder.filePath(suffix + u"/sheet.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& word :
             {u"深圳市"_s, u"新增学位长期指标"_s, u"103%"_s, u"第2份工作报告"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    /// A line of a fixed height, as the text around has it, would cut them.
    void chartsInWordStandInLinesOfTheirHeight()
    {
        const QString path = m_folder.filePath(u"charts.docx"_s);
        QVERIFY(paper::writeDocument(oneSheet(), m_context, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parts = exchange::unpackParts(file.readAll());
        QVERIFY(parts);
        QHash<QString, QByteArray> byName;
        for (const exchange::Part& part : *parts)
            byName.insert(part.name, part.bytes);
        const QByteArray document = byName.value(u"word/document.xml"_s);
        QVERIFY(document.contains("<w:drawing>"));
        QCOMPARE(document.count("w:val=\"Picture\""), document.count("<w:drawing>"));
        const QByteArray styles = byName.value(u"word/styles.xml"_s);
        const qsizetype style = styles.indexOf("w:styleId=\"Picture\"");
        QVERIFY(style > 0);
        QVERIFY(styles.mid(style, 300).contains("w:lineRule=\"auto\""));
    }
};

QTEST_MAIN(TestPaperDocuments)
#include "tst_paper_documents.moc"
