// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoded.h"
#include "text/decode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::text;

namespace {

const QString simplifiedText =
    u"某市教育局2022年工作总结\r\n全年新增学位3.2万座，完成目标的105%。\n"_s;
const QString traditionalText =
    u"某市教育局2023年工作要點\n新增學位三萬座以上，建成學校十二所。\n"_s;

/// "UTF-8" for a text, "FileBadEncoding @ 12" like "6 @ 12" for an error.
QString outcome(const Result<Decoded>& result)
{
    if (result)
        return result->encoding;
    const QString code = QString::number(int(result.error().code));
    return result.error().place.isEmpty() ? code : QString(code % u" @ " % result.error().place);
}

QString fault(ErrorCode code, int at = -1)
{
    const QString number = QString::number(int(code));
    return at < 0 ? number : QString(number % u" @ " % QString::number(at));
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void saysWhereBytesAreWrong_data();
    void saysWhereBytesAreWrong();
    void forcedEncodingDecides_data();
    void forcedEncodingDecides();
    void keepsTextOfAnyLengthInEveryEncoding();
    void bytesOfAnyKindNeverCrash();
};

void TestDecode::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QByteArray utf8 = simplifiedText.toUtf8();
    QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s << simplifiedText;
    QTest::newRow("UTF-8 with mark")
        << QByteArray("\xEF\xBB\xBF") + utf8 << u"UTF-8"_s << simplifiedText;
    QTest::newRow("ASCII") << QByteArray("Report 2022\n") << u"UTF-8"_s << u"Report 2022\n"_s;
    for (const char* name : {"UTF-16LE", "UTF-16BE"}) {
        const QByteArray bare = encoded(simplifiedText, name);
        const QByteArray mark = name == QByteArray("UTF-16LE") ? "\xFF\xFE" : "\xFE\xFF";
        QTest::addRow("%s without mark", name)
            << bare << QString::fromLatin1(name) << simplifiedText;
        QTest::addRow("%s with mark", name)
            << mark + bare << QString::fromLatin1(name) << simplifiedText;
        QTest::addRow("%s of ASCII alone", name)
            << encoded(u"Report 2022"_s, name) << QString::fromLatin1(name) << u"Report 2022"_s;
    }
    QTest::newRow("GB18030") << encoded(simplifiedText, "GB18030") << u"GB18030"_s
                             << simplifiedText;
    QTest::newRow("GB18030, four-byte character")
        << encoded(simplifiedText + u"㐀"_s, "GB18030") << u"GB18030"_s << simplifiedText + u"㐀"_s;
    QTest::newRow("GB18030 with mark")
        << QByteArray("\x84\x31\x95\x33") + encoded(simplifiedText, "GB18030") << u"GB18030"_s
        << simplifiedText;
    QTest::newRow("GB2312, few characters")
        << encoded(u"公办学校"_s, "GB18030") << u"GB18030"_s << u"公办学校"_s;
    QTest::newRow("GBK, traditional characters")
        << encoded(traditionalText, "GB18030") << u"GB18030"_s << traditionalText;
    QTest::newRow("Big5") << encoded(traditionalText, "Big5") << u"Big5"_s << traditionalText;
    QTest::newRow("Big5, few characters") << encoded(u"學位"_s, "Big5") << u"Big5"_s << u"學位"_s;
    const QString late = QString(3000, u'-') + simplifiedText;
    QTest::newRow("GB18030 after 3000 bytes of ASCII")
        << encoded(late, "GB18030") << u"GB18030"_s << late;
}

void TestDecode::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Result<Decoded> result = decode(bytes);
    QTEST(outcome(result), "encoding");
    QCOMPARE(result->text, text);
}

void TestDecode::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorCode::FileEmpty;
    QTest::newRow("blank lines alone") << QByteArray(" \r\n\t\n") << ErrorCode::FileEmpty;
    const QByteArray text = simplifiedText.toUtf8();
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") + text << ErrorCode::FileNotText;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") + text << ErrorCode::FileNotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << ErrorCode::FileNotText;
    QTest::newRow("zip, docx, xlsx") << QByteArray("PK\x03\x04") + text << ErrorCode::FileNotText;
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\x02\x01\x01")
                         << ErrorCode::FileNotText;
    QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << ErrorCode::FileNotText;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << ErrorCode::FileNotText;
    QTest::newRow("a zero byte in text") << text + '\0' + text << ErrorCode::FileNotText;
    QTest::newRow("control characters")
        << QByteArray("\x01\x02\x03 abc \x04\x05") << ErrorCode::FileNotText;
    QTest::newRow("zero bytes alone") << QByteArray(64, '\0') << ErrorCode::FileNotText;
}

void TestDecode::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QCOMPARE(outcome(decode(bytes)), fault(code));
}

void TestDecode::saysWhereBytesAreWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QByteArray three = u"学位数"_s.toUtf8();
    QTest::newRow("UTF-8 cut after one byte of three")
        << three.first(7) << fault(ErrorCode::FileCutCharacter, 6);
    QTest::newRow("UTF-8 cut after two bytes of three")
        << three.first(8) << fault(ErrorCode::FileCutCharacter, 6);
    QByteArray holed = simplifiedText.toUtf8();
    holed[9] = '\xFF';
    QTest::newRow("UTF-8 with one wrong byte") << holed << fault(ErrorCode::FileBadEncoding, 9);
    QTest::newRow("UTF-8 that begins inside a character")
        << three.sliced(1) + three.repeated(4) << fault(ErrorCode::FileBadEncoding, 0);
    const QByteArray gb = encoded(simplifiedText.trimmed(), "GB18030");
    QTest::newRow("GB18030 cut inside a character")
        << gb.chopped(1) << fault(ErrorCode::FileCutCharacter, int(gb.size()) - 2);
    const QByteArray utf16 = encoded(simplifiedText, "UTF-16LE");
    QTest::newRow("UTF-16 cut inside a character")
        << utf16.chopped(1) << fault(ErrorCode::FileCutCharacter, int(utf16.size()) - 2);
    QByteArray holedGb = encoded(simplifiedText.repeated(8), "GB18030");
    const int hole = int(encoded(simplifiedText.repeated(7), "GB18030").size());
    holedGb[hole] = '\xFF';
    QTest::newRow("GB18030 with one wrong byte")
        << holedGb << fault(ErrorCode::FileBadEncoding, hole);
    QTest::newRow("Latin-1") << QByteArray("r\xE9sum\xE9 of the year")
                             << fault(ErrorCode::FileBadEncoding, 1);
}

void TestDecode::saysWhereBytesAreWrong()
{
    QFETCH(QByteArray, bytes);
    QTEST(outcome(decode(bytes)), "expected");
}

void TestDecode::forcedEncodingDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("expected");
    for (const QString& name : encodings()) {
        const QString& text = name == u"Big5" ? traditionalText : simplifiedText;
        QTest::newRow(qPrintable(name))
            << encoded(text, name.toLatin1().constData()) << name << name;
    }
    QTest::newRow("GB18030 read as Big5 by force breaks at the first code Big5 has not")
        << encoded(u"啊"_s, "GB18030") << u"Big5"_s << u"Big5"_s;
    QTest::newRow("GB18030 read as UTF-8")
        << encoded(u"办学"_s, "GB18030") << u"UTF-8"_s << fault(ErrorCode::FileBadEncoding, 0);
    QTest::newRow("an encoding nobody offered")
        << simplifiedText.toUtf8() << u"KOI8-R"_s << fault(ErrorCode::FileBadEncoding);
}

void TestDecode::forcedEncodingDecides()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QTEST(outcome(decode(bytes, encoding)), "expected");
}

void TestDecode::keepsTextOfAnyLengthInEveryEncoding()
{
    const QString text = traditionalText.repeated(40);
    for (const char* name : {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"}) {
        for (const qsizetype length : {2, 3, 5, 9, 17, 100, 511, 512, 513, 1200}) {
            const Result<Decoded> result = decode(encoded(text.first(length), name));
            QCOMPARE(outcome(result), QString::fromLatin1(name));
            QCOMPARE(result->text, text.first(length));
        }
    }
}

void TestDecode::bytesOfAnyKindNeverCrash()
{
    quint32 state = 7;
    const auto next = [&state] { return state = state * 1664525u + 1013904223u; };
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(int(next() >> 24), '\0');
        for (char& byte : bytes)
            byte = char(next() >> 16 | (round % 2 ? 0x80 : 0));
        const Result<Decoded> result = decode(bytes);
        // Whatever is taken for text can be written and read again.
        if (result && result->encoding == u"UTF-8")
            QCOMPARE(result->text.toUtf8(), bytes);
    }
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
