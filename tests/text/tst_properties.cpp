// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noisyreport.h"
#include "text/document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao::text;

namespace {

/// Texts made of the pieces that cleaning and outlining look for, in every order.
class RandomTexts
{
public:
    explicit RandomTexts(quint32 seed) : m_state(seed) {}

    QString next(int pieces)
    {
        static const QStringList stock = {
            u"学"_s,
            u"位"_s,
            u"新增"_s,
            u"學"_s,
            u"計畫"_s,
            u"乾"_s,
            u"(xue)"_s,
            u"（wei）"_s,
            u"("_s,
            u")"_s,
            u"【"_s,
            u"】"_s,
            u"{拼音:"_s,
            u"}"_s,
            u"xue"_s,
            u"(?)"_s,
            u"微信:"_s,
            u"QQ"_s,
            u"代写"_s,
            u"13912345"_s,
            u"7"_s,
            u"www."_s,
            u" "_s,
            u"　"_s,
            u"\n"_s,
            u"\r\n"_s,
            u"，"_s,
            u"、"_s,
            u"。"_s,
            u"；"_s,
            u"“"_s,
            u"”"_s,
            u"《"_s,
            u"》"_s,
            u"１２"_s,
            u"％"_s,
            u"一、"_s,
            u"(二)"_s,
            u"3."_s,
            u"四是"_s,
            u"\u200B"_s,
            u"○"_s,
            u"第一章"_s,
            u"2022年"_s,
            u"工作总结"_s,
            u"附件："_s,
            u"来源："_s,
            u"a"_s,
            u"加强全市各级各类学校学位建设"_s,
            u"\U00020000"_s,
            u">"_s,
            u"⽬"_s,
            u"\n- 3 -\n"_s,
            u"\n全年任务完成。全市新建改建扩建学校十二所,新增公办学"_s};
        QString text;
        for (int i = 0; i < pieces; ++i)
            text += stock[qsizetype(random() % quint32(stock.size()))];
        return text;
    }

    quint32 random() { return (m_state = m_state * 1664525u + 1013904223u) >> 8; }

private:
    quint32 m_state;
};

void checkDocument(const QString& text)
{
    const Document document = fromText(text);
    const Cleaned again = clean(document.clean());
    QCOMPARE(again.text, document.clean());

    qsizetype end = 0;
    for (const Line& line : document.outline.lines) {
        QVERIFY(line.span.begin >= end && !line.span.isEmpty());
        end = line.span.end;
    }
    QVERIFY(end <= document.clean().size());
    end = 0;
    for (const Sentence& sentence : document.outline.sentences) {
        QVERIFY(sentence.span.begin >= end && !sentence.span.isEmpty());
        QVERIFY(!document.view(sentence.span).contains(u'\n'));
        const Section& section = document.outline.sections.at(size_t(sentence.section));
        QVERIFY(section.span.begin <= sentence.span.begin);
        QVERIFY(section.span.end >= sentence.span.end);
        end = sentence.span.end;
    }
    for (size_t i = 1; i < document.outline.sections.size(); ++i) {
        const Section& section = document.outline.sections[i];
        const Section& parent = document.outline.sections.at(size_t(section.parent));
        QVERIFY(section.parent < int(i));
        QVERIFY(parent.span.begin <= section.span.begin && section.span.end <= parent.span.end);
        QVERIFY(section.heading.isEmpty() || (section.span.begin <= section.heading.begin &&
                                              section.heading.end <= section.span.end));
    }
    for (const Noise& noise : document.cleaned.noise) {
        QCOMPARE(text.sliced(noise.original.begin, noise.original.length()), noise.removed);
        QVERIFY(noise.cleanAt >= 0 && noise.cleanAt <= document.clean().size());
    }
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdForAReportCutAnywhere();
    void holdForRandomTexts();
    void holdForHardWrappedReport();
    void holdForDeepNesting();
};

void TestProperties::holdForAReportCutAnywhere()
{
    const QString& report = noisyReport();
    for (qsizetype at = 0; at <= report.size(); ++at) {
        checkDocument(report.first(at));
        checkDocument(report.sliced(at));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"cut at %1"_s.arg(at)));
    }
}

void TestProperties::holdForRandomTexts()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        RandomTexts texts(seed);
        const QString text = texts.next(int(texts.random() % 60));
        checkDocument(text);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
    }
}

void TestProperties::holdForHardWrappedReport()
{
    const QString report = QString(noisyReport()).remove(u"\r\n"_s);
    for (qsizetype width = 8; width < 60; width += 3) {
        QString wrapped;
        for (qsizetype at = 0; at < report.size(); at += width)
            wrapped += report.sliced(at, std::min(width, report.size() - at)) + u'\n';
        checkDocument(wrapped);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"width %1"_s.arg(width)));
    }
}

void TestProperties::holdForDeepNesting()
{
    for (const QString& pair : {u"()"_s, u"“”"_s, u"【】"_s, u"《》"_s}) {
        const QString opened(20000, pair[0]);
        const QString closed(20000, pair[1]);
        checkDocument(u"学"_s + opened + u"xue"_s + closed);
        checkDocument(closed + opened);
        checkDocument(opened + QString(20000, u']'));
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
