// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sourcewords.h"

#include "shared/sentence.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::SourceWords)
};

constexpr qsizetype longestBefore = 30; ///< characters of the sentence around the quote
constexpr qsizetype longestQuote = 60;

/// The sentence around a quote, cut on both sides of it.
QString shortSentence(const Session& session, const Evidence& evidence)
{
    QuotedSentence sentence{.before = {}, .quote = evidence.quote, .after = {}};
    if (const auto contents = session.reportContents(evidence.report)) {
        const QuotedSentence found = sentenceAround(contents->text, evidence.begin, evidence.end);
        if (!found.quote.isEmpty())
            sentence = found;
    }
    const QString dots = u"…"_s;
    if (sentence.before.size() > longestBefore)
        sentence.before = dots + sentence.before.right(longestBefore);
    if (sentence.quote.size() > longestQuote)
        return QString(sentence.before + sentence.quote.left(longestQuote) + dots).simplified();
    if (sentence.after.size() > longestBefore)
        sentence.after = sentence.after.left(longestBefore) + dots;
    return QString(sentence.before + sentence.quote + sentence.after).simplified();
}

QString placeWords(const Session& session, const Evidence& evidence)
{
    return Words::tr("“%1” – %2", "sentence, report")
        .arg(shortSentence(session, evidence), session.reportTitle(evidence.report));
}

QString figureWords(const Session& session, const Figure& figure)
{
    const QString what =
        Words::tr("%1: %2", "role, value")
            .arg(wording::name(figure.role), wording::quantityText(figure.quantity));
    const QString where = figure.evidence.report == 0
                              ? Words::tr("entered by hand, without a sentence")
                              : placeWords(session, figure.evidence);
    return what + u'\n' + where;
}

QString sideWords(const Session& session, const compare::Side& side)
{
    QStringList lines;
    const auto add = [&](const Figure& figure) {
        // what was derived has no sentence of its own
        lines.append(figure.derivation ? wording::derivationText(*figure.derivation)
                                       : figureWords(session, figure));
    };
    if (side.parts.empty())
        add(side.figure);
    for (const Figure& part : side.parts)
        add(part);
    return lines.join(u'\n');
}

QString rowWords(const Session& session, const compare::Row& row)
{
    QStringList lines{
        Words::tr("%1, %2", "indicator, period")
            .arg(wording::rowName(session.knowledge().catalogue, row), wording::name(row.period))};
    if (row.goal)
        lines.append(sideWords(session, *row.goal));
    if (row.outcome)
        lines.append(sideWords(session, *row.outcome));
    return lines.join(u'\n');
}

} // namespace

QString sourceWords(const Session& session, const paper::Source& source)
{
    if (source.row)
        return rowWords(session, *source.row);
    if (const Figure* figure = session.figure(source.figure))
        return figureWords(session, *figure);
    if (const Milestone* milestone = session.milestone(source.milestone))
        return placeWords(session, milestone->evidence);
    return source.finding.isEmpty() ? QString()
                                    : Words::tr("Shows this finding on the Checks page");
}

} // namespace duibiao::ui
