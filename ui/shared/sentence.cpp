// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sentence.h"

#include "shared/session.h"

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

bool endsSentence(QChar character)
{
    switch (character.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'\n':
        return true;
    default:
        return false;
    }
}

} // namespace

QuotedSentence sentenceAround(const QString& text, qsizetype begin, qsizetype end)
{
    if (begin < 0 || end > text.size() || begin >= end)
        return {};
    qsizetype first = begin;
    while (first > 0 && !endsSentence(text.at(first - 1)))
        --first;
    while (first < begin && text.at(first).isSpace())
        ++first;
    qsizetype last = end;
    if (!endsSentence(text.at(end - 1))) {
        while (last < text.size() && !endsSentence(text.at(last)))
            ++last;
        if (last < text.size() && text.at(last) != u'\n')
            ++last; // the full stop belongs to its sentence
    }
    return {text.mid(first, begin - first), text.mid(begin, end - begin),
            text.mid(end, last - end)};
}

QString toHtml(const QuotedSentence& sentence)
{
    return u"%1<b><u>%2</u></b>%3"_s.arg(sentence.before.toHtmlEscaped(),
                                         sentence.quote.toHtmlEscaped(),
                                         sentence.after.toHtmlEscaped());
}

QString quotedSentence(const Session& session, const Evidence& evidence)
{
    QuotedSentence sentence;
    if (const auto contents = session.reportContents(evidence.report))
        sentence = sentenceAround(contents->text, evidence.begin, evidence.end);
    if (sentence.quote.isEmpty())
        sentence.quote = evidence.quote;
    return toHtml(sentence);
}

} // namespace duibiao::ui
