// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/milestonesentence.h"

#include "shared/sentence.h"
#include "shared/session.h"

namespace duibiao::ui {

QString sentenceOf(const Session& session, const Milestone& milestone)
{
    QuotedSentence sentence;
    if (const auto contents = session.reportContents(milestone.evidence.report))
        sentence = sentenceAround(contents->text, milestone.evidence.begin, milestone.evidence.end);
    if (sentence.quote.isEmpty())
        sentence.quote = milestone.evidence.quote;
    return toHtml(sentence);
}

} // namespace duibiao::ui
