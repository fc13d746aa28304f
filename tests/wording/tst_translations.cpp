// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Every text of the sources stands translated in the files of translations/.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersCarryOver();
};

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"translation")
            break;
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            messages.append(Message{});
        } else if (xml.name() == u"source" && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation" && !messages.isEmpty()) {
            messages.last().unfinished = xml.attributes().value(u"type"_s) == u"unfinished";
            messages.last().translations = readForms(xml);
        }
    }
    return messages;
}

QString translationFile(const QString& language)
{
    return u"" DUIBIAO_SOURCE_DIR "/translations/duibiao_"_s + language + u".ts"_s;
}

} // namespace

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("zh_CN") << QStringList{};
    QTest::newRow("en") << QStringList{u"-pluralonly"_s};
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QStringList, options);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QTemporaryDir folder;
    const QString gathered = folder.filePath(u"gathered.ts"_s);
    QVERIFY(QFile::copy(translationFile(language), gathered));

    const QString root = u"" DUIBIAO_SOURCE_DIR ""_s;
    QProcess lupdate;
    lupdate.start(u"" DUIBIAO_LUPDATE ""_s,
                  QStringList{root + u"/ui"_s, root + u"/app"_s, u"-no-obsolete"_s, u"-locations"_s,
                              u"none"_s} +
                      options + QStringList{u"-ts"_s, gathered});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> messages = readMessages(gathered);
    QVERIFY(!messages.isEmpty());
    QStringList untranslated;
    for (const Message& message : messages) {
        if (message.unfinished || message.translations.contains(QString()))
            untranslated.append(message.source);
    }
    QCOMPARE(untranslated, QStringList());
}

void TranslationsTest::placeholdersCarryOver()
{
    QStringList wrong;
    for (const Message& message : readMessages(translationFile(u"zh_CN"_s))) {
        for (const QString& mark : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%5"_s, u"%6"_s, u"%n"_s})
            if (message.source.contains(mark) != message.translations.join(QChar()).contains(mark))
                wrong.append(message.source);
    }
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
