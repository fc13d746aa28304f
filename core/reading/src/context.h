// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "clauses.h"
#include "model/figure.h"
#include "model/report.h"
#include "reading/knowledge.h"
#include "text/document.h"
#include "wordscan.h"
#include "zones.h"

#include <QString>

#include <vector>

namespace duibiao::reading {

/// Whether a clause promises or reports, for when, and about whom.
struct Stance
{
    Role role = Role::Achieved;
    text::Span cue; ///< the word that settled the role; empty: heading or document settled it
    Period period;
    QString districtCode;
    double certainty = 1.0;   ///< 0..1; low where only the document's kind speaks
    bool cumulative = false;  ///< 自2020年以来: counted since a start
    int doubts = 0;           ///< signs in the text that role or period may be another
    bool periodNamed = false; ///< the sentence names the period itself
    bool periodHere = false;  ///< … in this very clause
};

/// Settles role, period and district of a clause by the nearest of: clause, sentence, section
/// heading, title, document (DESIGN §5). Keeps references to what it is given.
class ContextResolver
{
public:
    /// `guessed` tells how doubtful the header's period is: 0 where the title says it.
    ContextResolver(const text::Document& document, const Knowledge& knowledge,
                    const ReportHeader& header, int guessed = 0);

    /// `sentence` is an index into the outline's sentences, `clause` a part of its span.
    [[nodiscard]] Stance stanceOf(int sentence, text::Span clause) const;
    /// What headings, title and document say at that place, whatever the sentences say.
    [[nodiscard]] Stance stanceAt(qsizetype at) const;

private:
    struct ClauseStance
    {
        text::Span span;
        Stance stance;
    };
    struct Cue
    {
        text::Span span;
        QString role;               ///< goal, achieved, ongoing, reference, forecast
        QString reach;              ///< clause, sentence, section
        bool behindOngoing = false; ///< 推动…获批: said of work under way
        bool forecast = false;      ///< 预计…: of demand it is no promise
    };
    /// What earlier clauses of a sentence leave for later ones.
    struct Carried
    {
        const Zone* zone = nullptr;
        std::optional<Cue> cue;
        std::optional<PeriodMention> period;
        std::optional<Cue>
            listCue; ///< 将抓好以下工作:一是…。二是…。: for all items of the paragraph
        std::optional<PeriodMention> listPeriod;
        std::optional<PeriodMention> aim; ///< 到2025年 at the head of a paragraph, for all of it
        QString districtCode;
        bool districtFar = false; ///< named before a semicolon
        bool unproved = false;    ///< a pledge by its place, of which nothing says what came of it
    };

    void passOn(const text::Sentence& sentence, const Zone* zone, bool open, bool sectionGoes,
                Carried& carried) const;
    void resolveSentence(const text::Sentence& sentence, Carried& carried);
    void takePledge(const text::Sentence& sentence, Carried& carried) const;
    [[nodiscard]] bool beginsCell(qsizetype at) const;
    [[nodiscard]] bool isPledge(const text::Sentence& sentence) const;
    [[nodiscard]] std::optional<PeriodMention> aimOf(const text::Sentence& sentence,
                                                     const Carried& carried) const;
    [[nodiscard]] Stance resolveClause(const ClauseMap& map, size_t index, Carried& carried) const;
    std::optional<Cue> settleRole(const ClauseMap& map, size_t index, Carried& carried,
                                  Stance& stance) const;
    void dropPastCue(text::Span clause, Role here, Carried& carried) const;
    void settlePeriod(text::Span clause, Role here, const std::optional<Cue>& settled,
                      Carried& carried, Stance& stance) const;
    [[nodiscard]] std::vector<WordHit> wordsIn(const QString& table, text::Span clause) const;
    [[nodiscard]] std::optional<Cue> cueIn(const ClauseMap& map, text::Span clause) const;
    [[nodiscard]] int doubtsOf(const ClauseMap& map, size_t index, const Stance& stance,
                               const std::optional<Cue>& settled, const Zone& zone) const;
    void takeCue(text::Span clause, const Cue& cue, bool& closing, std::optional<Cue>& found) const;
    [[nodiscard]] bool tellsWhich(text::Span clause, text::Span cue) const;
    [[nodiscard]] bool touchesNumber(qsizetype at, qsizetype end) const;
    [[nodiscard]] bool namesDemand(text::Span clause) const;
    [[nodiscard]] bool promisesYear(text::Span cue) const;
    [[nodiscard]] std::optional<Cue> targetIn(const ClauseMap& map, size_t index) const;
    [[nodiscard]] bool promisesNext(const ClauseMap& map, size_t index) const;
    [[nodiscard]] std::optional<PeriodMention> periodIn(text::Span clause, const Period& now) const;
    [[nodiscard]] bool namesOtherTime(text::Span clause, const Stance& stance) const;
    [[nodiscard]] qsizetype leadsFrom(text::Span clause, qsizetype end) const;
    [[nodiscard]] bool promisesAt(text::Span clause, text::Span lead) const;
    [[nodiscard]] bool isAdverbial(text::Span clause, const PeriodMention& mention) const;
    [[nodiscard]] QString districtIn(text::Span clause) const;
    [[nodiscard]] bool beginsElsewhere(text::Span clause) const;
    [[nodiscard]] bool provesPledges() const;

    const text::Document& m_document;
    const Knowledge& m_knowledge;
    const ReportHeader& m_header;
    PeriodFinder m_periods;
    const WordTable& m_planned;
    const WordTable& m_pledges;
    bool m_ofPledges = false;     ///< a report on what was pledged
    bool m_provesPledges = false; ///< … that says of most what came of it
    int m_guessed = 0;
    std::vector<Zone> m_zones;
    std::vector<std::vector<ClauseStance>> m_stances; ///< one entry a sentence
};

} // namespace duibiao::reading
