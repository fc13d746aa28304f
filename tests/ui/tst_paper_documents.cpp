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

    /// Odd pages at the right, even ones at the left: GB/T 9704-2012, 7.5.
    void pageNumbersInWordStandAsTheStandardSetsThem()
    {
        const auto byName = docxParts();
        QVERIFY(byName.value(u"word/settings.xml"_s).contains("<w:evenAndOddHeaders/>"));
        const QByteArray relations = byName.value(u"word/_rels/document.xml.rels"_s);
        const QByteArray document = byName.value(u"word/document.xml"_s);
        for (const auto& [pages, id, edge] : {std::tuple(u"default"_s, u"footer"_s, u"right"_s),
                                              std::tuple(u"even"_s, u"footereven"_s, u"left"_s)}) {
            const QString reference = u"footerReference w:type=\"%1\" r:id=\"%2\""_s.arg(pages, id);
            QVERIFY2(document.contains(reference.toLatin1()), qPrintable(pages));
            const QString target = u"Id=\"%1\""_s.arg(id);
            QVERIFY2(relations.contains(target.toLatin1()), qPrintable(pages));
            const QByteArray footer = byName.value(u"word/%1.xml"_s.arg(id));
            QVERIFY2(footer.contains(u"<w:jc w:val=\"%1\""_s.arg(edge).toLatin1()),
                     qPrintable(pages));
        }
    }

    /// A line of a fixed height, as the text around has it, would cut them.
    void chartsInWordStandInLinesOfTheirHeight()
    {
        const auto byName = docxParts();
        const QByteArray document = byName.value(u"word/document.xml"_s);
        QVERIFY(document.contains("<w:drawing>"));
        QCOMPARE(document.count("w:val=\"Picture\""), document.count("<w:drawing>"));
        const QByteArray styles = byName.value(u"word/styles.xml"_s);
        const qsizetype style = styles.indexOf("w:styleId=\"Picture\"");
        QVERIFY(style > 0);
        QVERIFY(styles.mid(style, 300).contains("w:lineRule=\"auto\""));
    }

private:
    /// The parts of a sheet as Word has it, by name.
    QHash<QString, QByteArray> docxParts()
    {
        const QString path = m_folder.filePath(u"parts.docx"_s);
        QFile file(path);
        QHash<QString, QByteArray> byName;
        if (!paper::writeDocument(oneSheet(), m_context, path) || !file.open(QIODevice::ReadOnly))
            return byName;
        if (const auto parts = exchange::unpackParts(file.readAll())) {
            for (const exchange::Part& part : *parts)
                byName.insert(part.name, part.bytes);
        }
        return byName;
    }
};

QTEST_MAIN(TestPaperDocuments)
#include "tst_paper_documents.moc"
