// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestWordWins();
    void refusesBadLines_data();
    void refusesBadLines();
    void compiledInTablesAreThere_data();
    void compiledInTablesAreThere();
};

void LexiconTest::longestWordWins()
{
    const auto table = WordTable::fromTsv("# comment\nword\tkind\n人|人次\tx\n次\ty\n"_ba, u"t"_s);
    QVERIFY(table);
    const QString text = u"600人次以上"_s;
    const auto forward = table->longestMatch(text, 3);
    QVERIFY(forward);
    QCOMPARE(forward->entry->word, u"人次"_s);
    QCOMPARE(forward->length, 2);
    const auto backward = table->longestMatchBefore(text, 5);
    QVERIFY(backward);
    QCOMPARE(backward->entry->word, u"人次"_s);
    QCOMPARE(table->longestMatchBefore(text, 5, 4)->entry->word, u"次"_s);
    QVERIFY(!table->longestMatch(text, 0));
    QVERIFY(!table->longestMatch(text, text.size()));
    QCOMPARE(table->find(u"人")->column(0), u"x"_s);
    QCOMPARE(table->find(u"人")->column(1), QString());
    QVERIFY(!table->find(u"人次以"));
    QVERIFY(table->occursIn(text) && !table->occursIn(u"学校"));
}

void LexiconTest::refusesBadLines_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<QString>("place");
    QTest::newRow("word twice") << "word\n人\n次\n人\n"_ba << u"4"_s;
    QTest::newRow("empty word") << "word\tkind\n人|\tx\n"_ba << u"2"_s;
    QTest::newRow("too many columns") << "# c\nword\tkind\n人\tx\ty\n"_ba << u"3"_s;
}

void LexiconTest::refusesBadLines()
{
    QFETCH(QByteArray, tsv);
    QFETCH(QString, place);
    const auto table = WordTable::fromTsv(tsv, u"words.tsv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::InvalidData);
    QCOMPARE(table.error().subject, u"words.tsv"_s);
    QCOMPARE(table.error().place, place);
}

void LexiconTest::compiledInTablesAreThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"units",   "bounds",    "numberphrases",     "calendar",
                             "cues",    "zones",     "timeleads",         "scopes",
                             "verbs",   "changes",   "comparisons",       "dependents",
                             "stages",  "labellead", "labeltail",         "countable",
                             "persons", "bareheads", "notfigures_before", "notfigures_after"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LexiconTest::compiledInTablesAreThere()
{
    QFETCH(QString, name);
    const auto lexicon = Lexicon::load(u":/duibiao/lexicon"_s);
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().subject));
    QVERIFY(!lexicon->table(name).isEmpty());
    QVERIFY(lexicon->table(u"no such table"_s).isEmpty());
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
