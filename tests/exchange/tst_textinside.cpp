// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"
#include "exchange/textinside.h"

#include <QStandardPaths>
#include <QTest>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

/// A document with this body, as a word processor saves it.
QByteArray docx(const QByteArray& body)
{
    const QByteArray part =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        "<w:body>" +
        body + "</w:body></w:document>";
    return exchange::packParts(
               {{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, part}})
        .value();
}

/// A page of one line in a font that every reader has; where the parts of the file stand is left
/// for readers to find.
QByteArray pdf(const QByteArray& line)
{
    const QByteArray stream =
        line.isEmpty() ? QByteArray() : "BT /F 12 Tf 72 700 Td (" + line + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 "
           "R/Resources<</Font<</F "
           "5 0 R>>>>>>endobj\n4 0 obj<</Length " +
           QByteArray::number(stream.size()) + ">>stream\n" + stream +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

QString run(const char* text)
{
    return u"<w:r><w:t>"_s + QString::fromUtf8(text) + u"</w:t></w:r>"_s;
}

QByteArray paragraph(const QString& runs)
{
    return QString(u"<w:p>" % runs % u"</w:p>").toUtf8();
}

/// What is inside, or "error" and its number.
QString inside(const QByteArray& bytes, const QString& name)
{
    const auto text = exchange::textInside(bytes, name);
    if (!text)
        return u"error %1 of %2"_s.arg(static_cast<int>(text.error().code))
            .arg(text.error().subject);
    return *text ? QString::fromUtf8(**text) : u"plain"_s;
}

QString notText(const QString& name)
{
    return u"error %1 of %2"_s.arg(static_cast<int>(ErrorCode::FileNotText)).arg(name);
}

} // namespace

/// Text of documents that are not plain text.
class TestTextInside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsLeftAlone()
    {
        QCOMPARE(inside("<p>a</p>", u"a.txt"_s), u"plain"_s);
        QCOMPARE(inside("<p>a</p>", u"总结"_s), u"plain"_s);
    }

    void wordDocument()
    {
        const QByteArray table = "<w:tbl><w:tr><w:tc>" + paragraph(run("指标")) + "</w:tc><w:tc>" +
                                 paragraph(run("数")) + paragraph(run("值")) +
                                 "</w:tc></w:tr><w:tr><w:tc>" + paragraph(run("学位")) +
                                 "</w:tc><w:tc>" + paragraph(run("300座")) +
                                 "</w:tc></w:tr></w:tbl>";
        const QByteArray body =
            paragraph(u"<w:pPr><w:tabs><w:tab w:pos=\"9\"/></w:tabs></w:pPr>"_s + run("2022年") +
                      run("工作总结")) +
            paragraph(run("新增学位") + u"<w:del><w:r><w:delText>200</w:delText></w:r></w:del>"_s +
                      u"<w:ins>"_s + run("300") + u"</w:ins>"_s + run("座&amp;") +
                      u"<w:r><w:instrText>PAGE</w:instrText></w:r>"_s) +
            table + paragraph(run("完"));
        QCOMPARE(inside(docx(body), u"总结.docx"_s),
                 u"2022年工作总结\n新增学位300座&\n| 指标 | 数 值 |\n| 学位 | 300座 |\n完\n\n"_s);
    }

    void webPage()
    {
        const QByteArray page =
            u"<html><head><meta charset=gbk><title>t</title><script>x=1</script></head>"
            "<body><nav>首页</nav><h1>2022年\n 工作总结</h1><p>新增<b>学位</b>300座。<br>"
            "全市&nbsp;1所</p><!-- 不见 --><table><tr><th>指标<td>a|b</tr></table>"
            "<div><div>完</div></div><img src=\"http://example.org/a.png\"></body>"_s.toUtf8()
                .replace("gbk", "utf-8");
        const QStringList lines = inside(page, u"总结.html"_s).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines, QStringList({u"2022年 工作总结"_s, u"新增学位300座。"_s, u"全市\u00a01所"_s,
                                     u"| 指标 | a/b |"_s, u"完"_s}));
    }

    void linesOfAPageThatAreToStay()
    {
        const QByteArray page = u"<pre>一、<b>学位</b>\n\n新增300座</pre>"_s.toUtf8();
        QCOMPARE(inside(page, u"a.html"_s).trimmed(), u"一、学位\n\n新增300座"_s);
    }

    void webPageThatIsWrongAboutItsEncoding()
    {
        const QByteArray page =
            "<meta charset=\"gb2312\"><p>" + u"新增学位300座"_s.toUtf8() + "</p>";
        QVERIFY(inside(page, u"a.htm"_s).contains(u"新增学位300座"_s));
    }

    void longWebPageIsRead()
    {
        const QByteArray page = QByteArray("<p>one<br>two").repeated(20'000);
        QCOMPARE(inside(page, u"a.html"_s).count(u"one\ntwo"_s), 20'000);
    }

    void pageOfAPdf()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        QCOMPARE(inside(pdf("300 seats"), u"a.pdf"_s).trimmed(), u"300 seats"_s);
    }

    void whatHasNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("no archive") << QByteArray("text") << u"a.docx"_s;
        QTest::newRow("archive of another kind")
            << exchange::packParts({{u"a.xml"_s, "<a/>"}}).value() << u"a.docx"_s;
        QTest::newRow("broken document") << docx("<w:p>") << u"a.docx"_s;
        QTest::newRow("document without a word") << docx("<w:p/>") << u"a.docx"_s;
        QTest::newRow("page without a word") << QByteArray("<html><img></html>") << u"a.html"_s;
        QTest::newRow("page that has no end to it")
            << QByteArray(QByteArray("<div><b>x").repeated(100'000)) << u"a.html"_s;
        QTest::newRow("no pdf") << QByteArray("text") << u"a.pdf"_s;
        if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QTest::newRow("scanned pdf") << pdf({}) << u"a.pdf"_s;
    }

    void whatHasNoTextIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QCOMPARE(inside(bytes, name), notText(name));
    }

    void whatUnpacksToTooMuchIsRefused()
    {
        const QByteArray bytes =
            docx(QByteArray(exchange::maxUnpackedReportBytes, ' ') + paragraph(run("完")));
        QCOMPARE(inside(bytes, u"a.docx"_s),
                 u"error %1 of a.docx"_s.arg(static_cast<int>(ErrorCode::FileTooLarge)));
    }
};

QTEST_GUILESS_MAIN(TestTextInside)
#include "tst_textinside.moc"
