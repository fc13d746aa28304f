// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHaveHeadingsAndOneLineACell()
    {
        QCOMPARE(exchange::toTsv(m_selection), u"指标\t数值\n学位 新增\t20万\n<b>\t\n"_s);
    }

    void markupIsText()
    {
        const QString html = exchange::toHtml(m_selection);
        QVERIFY2(html.contains(u"<tr><th>指标</th><th>数值</th></tr>\n"
                               "<tr><td>学位<br>新增</td><td>20万</td></tr>\n"
                               "<tr><td>&lt;b&gt;</td><td></td></tr>\n"_s),
                 qPrintable(html));
        QVERIFY(html.contains(u"charset=\"utf-8\""_s));
    }

    void formulaIsText_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isText");
        QTest::newRow("formula") << u"=1+1"_s << true;
        QTest::newRow("command") << u"@SUM(A1)"_s << true;
        QTest::newRow("difference") << u"-5.2"_s << false;
        QTest::newRow("share") << u"+3.62%"_s << false;
        QTest::newRow("hanging sign") << u"-A1"_s << true;
        QTest::newRow("words") << u"学位"_s << false;
    }

    void formulaIsText()
    {
        QFETCH(const QString, cell);
        QFETCH(const bool, isText);
        const QString html = exchange::toHtml({.headings = {}, .rows = {{cell}}});
        QCOMPARE(html.contains(uR"(<td style="mso-number-format:'\@'">)"_s), isText);
    }

private:
    const exchange::Selection m_selection{
        .headings = {u"指标"_s, u"数值"_s},
        .rows = {{u"学位\n新增"_s, u"20万"_s}, {u"<b>"_s, QString()}}};
};

QTEST_GUILESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
