// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

class TestNoise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesGlossesOut_data();
    void takesGlossesOut();
    void leavesOtherBrackets_data();
    void leavesOtherBrackets();
    void takesAdvertisementsOut_data();
    void takesAdvertisementsOut();
    void leavesContactsOfAnOffice_data();
    void leavesContactsOfAnOffice();
    void listsWhatItTookOut();
};

void TestNoise::takesGlossesOut_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << u"新增学(xue)位"_s << u"新增学位"_s;
    QTest::newRow("each character") << u"学(xue)位(wei)增(zeng)加"_s << u"学位增加"_s;
    QTest::newRow("doubled") << u"全(quan)(quan)市"_s << u"全市"_s;
    QTest::newRow("tripled") << u"的(de)(de)(de)学位"_s << u"的学位"_s;
    QTest::newRow("tone mark") << u"学(xué)位(wèi)"_s << u"学位"_s;
    QTest::newRow("tone mark as a character of its own") << u"学(xue\u0301)位"_s << u"学位"_s;
    QTest::newRow("tone number") << u"学(xue2)位"_s << u"学位"_s;
    QTest::newRow("ü") << u"绿(lǜ)色,旅(lv)行,女(nü)生"_s << u"绿色,旅行,女生"_s;
    QTest::newRow("full-width brackets") << u"学（xue）位"_s << u"学位"_s;
    QTest::newRow("full-width letters") << u"学（ｘｕｅ）位"_s << u"学位"_s;
    QTest::newRow("space inside") << u"学( xue )位"_s << u"学位"_s;
    QTest::newRow("square brackets") << u"学[xue]位"_s << u"学位"_s;
    QTest::newRow("black brackets") << u"学【xue】位"_s << u"学位"_s;
    QTest::newRow("braces with label") << u"学{拼音:xue}位"_s << u"学位"_s;
    QTest::newRow("label in brackets") << u"学(读:xue)位，学(读音：xué)位"_s << u"学位,学位"_s;
    QTest::newRow("label without colon") << u"学(音xué)位"_s << u"学位"_s;
    QTest::newRow("unknown reading") << u"校(?)舍，校（？）舍"_s << u"校舍,校舍"_s;
    QTest::newRow("two syllables for two characters") << u"重庆(chong qing)市"_s << u"重庆市"_s;
    QTest::newRow("two syllables with tones run together") << u"重庆(chóngqìng)市"_s << u"重庆市"_s;
    QTest::newRow("run together without tones")
        << u"学位(xuewei)供给,幼儿园(youeryuan)"_s << u"学位供给,幼儿园"_s;
    QTest::newRow("before a number") << u"达(da)20.6万座(zuo)"_s << u"达20.6万座"_s;
    QTest::newRow("on a traditional character") << u"學(xue)位(wei)"_s << u"学位"_s;
    QTest::newRow("invisible character inside") << u"学(x\u200Bue)位"_s << u"学位"_s;
    QTest::newRow("after an advertisement") << u"学(微信:a12345)(xue)位"_s << u"学位"_s;
}

void TestNoise::takesGlossesOut()
{
    QFETCH(QString, original);
    QTEST(clean(original).text, "expected");
}

void TestNoise::leavesOtherBrackets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"学校(幼儿园)40所"_s;
    QTest::newRow("place") << u"香港中文大学(深圳)"_s;
    QTest::newRow("capitals") << u"考试(DSE)和智能(AI)"_s;
    QTest::newRow("number of an item") << u"(一)加强学位建设"_s;
    QTest::newRow("after a letter") << u"方案A(a)和B(ba)"_s;
    QTest::newRow("after a digit") << u"12(shi)"_s;
    QTest::newRow("after punctuation") << u"学位,(an)"_s;
    QTest::newRow("at the beginning") << u"(xue)位"_s;
    QTest::newRow("on the line before") << u"学\n(xue)位"_s;
    QTest::newRow("no syllable") << u"软件(bot)和学(xq)"_s;
    QTest::newRow("English") << u"项目(program)和名称(name)"_s;
    QTest::newRow("more syllables than characters") << u",校(xue xiao)"_s;
    QTest::newRow("count") << u"项目(12个)"_s;
    QTest::newRow("not closed") << u"学(xue位"_s;
    QTest::newRow("empty") << u"学()位"_s;
    QTest::newRow("other closing mark") << u"学(xue]位"_s;
}

void TestNoise::leavesOtherBrackets()
{
    QFETCH(QString, text);
    QCOMPARE(clean(text).text, text);
}

void TestNoise::takesAdvertisementsOut_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::newRow("inside a word") << u"公办学(代写材料:微信:13912345678)校"_s << u"公办学校"_s;
    QTest::newRow("before a list number")
        << u"(代写论文：微信：13912345678) 8.新增学位"_s << u"8.新增学位"_s;
    QTest::newRow("says itself what it is")
        << u"新增学位【广告:名师一对一,100%提分】2万座"_s << u"新增学位2万座"_s;
    QTest::newRow("QQ") << u"新增(QQ:123456789)学位"_s << u"新增学位"_s;
    QTest::newRow("QQ with group") << u"新增【加Q群,QQ 123456789】学位"_s << u"新增学位"_s;
    QTest::newRow("web address") << u"新增(更多范文www.example.com)学位"_s << u"新增学位"_s;
    QTest::newRow("offer with telephone")
        << u"新增(代写总结电话13912345678)学位"_s << u"新增学位"_s;
    QTest::newRow("in traditional characters")
        << u"新增學位(代寫文章:微信:13912345678)三萬座"_s << u"新增学位三万座"_s;
    QTest::newRow("no brackets, offer first")
        << u"新增学位,代写文章加微信13912345678,2万座"_s << u"新增学位,,2万座"_s;
    QTest::newRow("no brackets, account only") << u"新增加微信abc12345学位"_s << u"新增学位"_s;
    QTest::newRow("no brackets, cue and number in one")
        << u"新增QQ123456789学位"_s << u"新增学位"_s;
    QTest::newRow("no brackets, end of line")
        << u"新增学位 微信号：wx_139123\n2万座"_s << u"新增学位\n2万座"_s;
    QTest::newRow("brackets in brackets")
        << u"新增(代写(加急)微信:13912345678)学位"_s << u"新增学位"_s;
}

void TestNoise::takesAdvertisementsOut()
{
    QFETCH(QString, original);
    QTEST(clean(original).text, "expected");
}

void TestNoise::leavesContactsOfAnOffice_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("telephone") << u"市教育局(联系电话:0755-12345678)"_s;
    QTest::newRow("account of an office") << u"关注(某市教育局微信公众号:edu12345)"_s;
    QTest::newRow("address of an office") << u"详见(http://www.example.gov.cn)"_s;
    QTest::newRow("message service as a word") << u"通过微信推送信息20000条"_s;
    QTest::newRow("phone as a word") << u"手机12000部"_s;
    QTest::newRow("offer as a word") << u"整治代写行为12345起"_s;
    QTest::newRow("a count in brackets") << u"新增学位(含民办123456座)"_s;
}

void TestNoise::leavesContactsOfAnOffice()
{
    QFETCH(QString, text);
    QCOMPARE(clean(text).text, text);
}

void TestNoise::listsWhatItTookOut()
{
    const QString original = u"学(xue)位\u200B,(代写(x):微信:13912345678)校(?)"_s;
    const Cleaned cleaned = clean(original);
    QCOMPARE(cleaned.text, u"学位,校"_s);
    QStringList found;
    for (const Noise& noise : cleaned.noise) {
        QCOMPARE(original.sliced(noise.original.begin, noise.original.length()), noise.removed);
        found.append(QString::number(int(noise.kind)) % u' ' % noise.removed % u' ' %
                     QString::number(noise.cleanAt));
    }
    const QStringList expected = {u"0 (xue) 1"_s, u"3 \u200B 2"_s,
                                  u"1 (代写(x):微信:13912345678) 3"_s, u"0 (?) 4"_s};
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestNoise)
#include "tst_noise.moc"
