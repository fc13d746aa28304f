// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachCharacterOneForm_data();
    void givesEachCharacterOneForm();
    void simplifiesWhereNeeded_data();
    void simplifiesWhereNeeded();
};

void TestFolding::givesEachCharacterOneForm_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::newRow("digits, percent") << u"２０２２年５４．７％"_s << u"2022年54.7%"_s;
    QTest::newRow("letters, plus") << u"ＡＩ＋、ｘ"_s << u"AI+、x"_s;
    QTest::newRow("punctuation") << u"一，二；三：（四）！？［五］"_s << u"一,二;三:(四)!?[五]"_s;
    QTest::newRow("marks that stay")
        << u"一、二。《三》“四”‘五’…—【六】"_s << u"一、二。《三》“四”‘五’…—【六】"_s;
    QTest::newRow("corner quotes") << u"「一」『二』"_s << u"“一”‘二’"_s;
    QTest::newRow("small forms") << u"一﹐二﹪﹙三﹚"_s << u"一,二%(三)"_s;
    QTest::newRow("half-width ideographic marks") << u"一､二｡"_s << u"一、二。"_s;
    QTest::newRow("minus and hyphens") << u"−2‐3‑4"_s << u"-2-3-4"_s;
    QTest::newRow("radicals as PDF gives them") << u"⽬标⼯作⻓"_s << u"目标工作长"_s;
    QTest::newRow("compatibility ideograph") << u"\uF9B4導"_s << u"领导"_s;
    QTest::newRow("spaces of all kinds") << u"　一\u00A0\t二 \u2003 三　"_s << u"一 二 三"_s;
    QTest::newRow("line ends") << u"一\r\n二\r三\u2028四\f五"_s << u"一\n二\n三\n四\n五"_s;
    QTest::newRow("invisible") << u"\uFEFF学\u200B位\u00AD数\u2060\uFE0F"_s << u"学位数"_s;
    QTest::newRow("circle as zero") << u"二○二二年，○号"_s << u"二〇二二年,○号"_s;
    QTest::newRow("stop as decimal point")
        << u"达12。5%，20。6万座，提高3。62个百分点"_s << u"达12.5%,20.6万座,提高3.62个百分点"_s;
    QTest::newRow("stop after a number")
        << u"共12。5所学校。3个项目"_s << u"共12。5所学校。3个项目"_s;
}

void TestFolding::givesEachCharacterOneForm()
{
    QFETCH(QString, original);
    QTEST(clean(original).text, "expected");
}

void TestFolding::simplifiesWhereNeeded_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("traditional");
    QTest::newRow("simplified") << u"新增学位"_s << u"新增学位"_s << false;
    QTest::newRow("traditional") << u"新增學位三萬座，開展課後服務"_s
                                 << u"新增学位三万座,开展课后服务"_s << true;
    QTest::newRow("one character in a simplified text")
        << u"全市各区各学校加快推进学位建设,努力办好人民满意的教育,服務发展大局"_s
        << u"全市各区各学校加快推进学位建设,努力办好人民满意的教育,服务发展大局"_s << false;
    QTest::newRow("shared characters in a simplified text")
        << u"乾安县著名教师瞭望项目"_s << u"乾安县著名教师瞭望项目"_s << false;
    QTest::newRow("by the word") << u"工作計畫與籌畫，畫展"_s << u"工作计划与筹划,画展"_s << true;
    QTest::newRow("word that stays") << u"乾隆年間與乾燥設備"_s << u"乾隆年间与干燥设备"_s << true;
    QTest::newRow("word with glosses in it")
        << u"工(gong)作計(ji)(ji)畫(hua)書"_s << u"工作计划书"_s << true;
    QTest::newRow("variants") << u"瞭解學校裡的情況"_s << u"了解学校里的情况"_s << true;
    QTest::newRow("supplementary plane") << u"學\U00020000校"_s << u"学\U00020000校"_s << true;
}

void TestFolding::simplifiesWhereNeeded()
{
    QFETCH(QString, original);
    QFETCH(bool, traditional);
    const Cleaned cleaned = clean(original);
    QTEST(cleaned.text, "expected");
    QCOMPARE(cleaned.traditional, traditional);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
