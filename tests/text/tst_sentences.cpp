// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endWhereTheyShould_data();
    void endWhereTheyShould();
};

void TestSentences::endWhereTheyShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& sentences) {
        QTest::newRow(name) << text << sentences;
    };
    row("marks of both widths", u"一。二!三?四;五！六？七；八"_s,
        {u"一。"_s, u"二!"_s, u"三?"_s, u"四;"_s, u"五！"_s, u"六？"_s, u"七；"_s, u"八"_s});
    row("several marks", u"好!!真的?!是。"_s, {u"好!!"_s, u"真的?!"_s, u"是。"_s});
    row("lines", u"新增学位\n新建学校"_s, {u"新增学位"_s, u"新建学校"_s});
    row("space around", u" 新增学位。 新建学校。 "_s, {u"新增学位。"_s, u"新建学校。"_s});
    row("points do not end", u"增长5.7%,v2.0版。完"_s, {u"增长5.7%,v2.0版。"_s, u"完"_s});
    row("stop as decimal point", u"达12。5%以上。完"_s, {u"达12。5%以上。"_s, u"完"_s});
    row("stop between a number and a number", u"建成12。5所在建。"_s,
        {u"建成12。"_s, u"5所在建。"_s});
    row("in brackets", u"建校(公办;民办。等)5所。完"_s, {u"建校(公办;民办。等)5所。"_s, u"完"_s});
    row("in quotation marks", u"落实“扩容;提质”要求。完"_s, {u"落实“扩容;提质”要求。"_s, u"完"_s});
    row("a quotation that ends with a stop", u"他说:“很好。”大家同意。"_s,
        {u"他说:“很好。”"_s, u"大家同意。"_s});
    row("in a title", u"印发《加快!建设》通知。完"_s, {u"印发《加快!建设》通知。"_s, u"完"_s});
    row("nested brackets", u"甲(乙(丙;丁);戊);己"_s, {u"甲(乙(丙;丁);戊);"_s, u"己"_s});
    row("not closed", u"建校(公办5所;民办3所。完"_s, {u"建校(公办5所;"_s, u"民办3所。"_s, u"完"_s});
    row("closed on the next line", u"建校(公办;\n民办)。完"_s,
        {u"建校(公办;"_s, u"民办)。"_s, u"完"_s});
    row("not opened", u"公办5所);民办。完"_s, {u"公办5所);"_s, u"民办。"_s, u"完"_s});
    row("crossed", u"甲(乙“丙)丁;戊”己。"_s, {u"甲(乙“丙)丁;"_s, u"戊”己。"_s});
    row("closed too far away", u"“"_s + QString(300, u'字') + u"。"_s + u"完”。"_s,
        {u"“"_s + QString(300, u'字') + u"。"_s, u"完”。"_s});
    row("number of the item", u"3.新增学位。二是提质;三是增效。"_s,
        {u"新增学位。"_s, u"提质;"_s, u"增效。"_s});
    row("nothing", QString(), {});
    row("marks alone", u"。。\n;"_s, {u"。。"_s, u";"_s});
    const QString endless(2000, u'字');
    row("without end, broken off at a comma but not within a number", endless + u"1,200所,民办"_s,
        {endless + u"1,200所,"_s, u"民办"_s});
    row("without end or comma", endless + endless + u"字字"_s,
        {endless + endless + u"字"_s, u"字"_s});
    row("a row of a table", u"新增学位 | 2万 | 2.06万"_s, {u"新增学位 | 2万 | 2.06万"_s});
    row("not of titles, metadata and page furniture",
        u"某市2022年工作总结\n来源:某市教育局\n全市新增学位二万座。\n扫一扫打开当前页"_s,
        {u"全市新增学位二万座。"_s});
}

void TestSentences::endWhereTheyShould()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Sentence& sentence : outline(text).sentences)
        found += text.sliced(sentence.span.begin, sentence.span.length());
    QTEST(found, "expected");
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
