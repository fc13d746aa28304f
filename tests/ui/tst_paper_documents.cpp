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

    /// What Qt's writer leaves out or gets wrong.
    void openDocumentsAreSetAsTheLayoutHasThem()
    {
        const auto byName = partsOf(u"odt"_s, paper::sheetsOf({rowWithoutOutcome()}));
        const QByteArray content = byName.value(u"content.xml"_s);
        QVERIFY(content.contains("style:column-width=\""));
        static const QRegularExpression perCent(u"column-width=\"[^\"]*%"_s);
        QVERIFY(!QString::fromUtf8(content).contains(perCent));
        QCOMPARE(content.count("<table:table-header-rows>"), content.count("<table:table "));
        QVERIFY(content.contains("<text:line-break/>")); // 未报告, and below it the earlier outcome
        QVERIFY(!content.contains("<text:tab/>"));
        QVERIFY(content.contains("fo:line-height=\"28.99"));
        const QString family = paper::familyInUse(paper::Face::Text);
        QVERIFY2(content.contains(family.toUtf8()), qPrintable(family));
        const QByteArray styles = byName.value(u"styles.xml"_s);
        for (const char* said : {"fo:margin-top=\"37.00mm\" fo:margin-left=\"28.00mm\"",
                                 "<style:footer><text:p "
                                 "text:style-name=\"Numberend\">",
                                 "<style:footer-left><text:p "
                                 "text:style-name=\"Numberstart\">"})
            QVERIFY2(styles.contains(said), said);
        QVERIFY(byName.value(u"META-INF/manifest.xml"_s).contains("\"styles.xml\""));
        QVERIFY(byName.value(u"meta.xml"_s).contains("<dc:title>"));
    }

    /// Odd pages at the right, even ones at the left: GB/T 9704-2012, 7.5.
    void pageNumbersInWordStandAsTheStandardSetsThem()
    {
        const auto byName = partsOf(u"docx"_s, oneSheet());
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
        const auto byName = partsOf(u"docx"_s, oneSheet());
        const QByteArray document = byName.value(u"word/document.xml"_s);
        QVERIFY(document.contains("<w:drawing>"));
        QCOMPARE(document.count("w:val=\"Picture\""), document.count("<w:drawing>"));
        const QByteArray styles = byName.value(u"word/styles.xml"_s);
        const qsizetype style = styles.indexOf("w:styleId=\"Picture\"");
        QVERIFY(style > 0);
        QVERIFY(styles.mid(style, 300).contains("w:lineRule=\"auto\""));
    }

private:
    /// The parts of sheets as a word processor has them, by name.
    QHash<QString, QByteArray> partsOf(const QString& suffix,
                                       const std::vector<paper::Sheet>& sheets)
    {
        const QString path = m_folder.filePath(u"parts."_s + suffix);
        QFile file(path);
        QHash<QString, QByteArray> byName;
        if (!paper::writeDocument(sheets, m_context, path) || !file.open(QIODevice::ReadOnly))
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
