// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "confidence.h"
#include "context.h"
#include "figurefilter.h"
#include "indicatorchoice.h"
#include "labels.h"
#include "measures.h"
#include "quantityfinder.h"
#include "reading/reader.h"
#include "scopes.h"
#include "subjects.h"
#include "tables.h"

#include <vector>

namespace duibiao::reading {

class TableReader;

/// Reads the figures of a document sentence by sentence: numbers, then which of them are figures,
/// then clause by clause what each counts, for whom and when.
class FigureReader
{
public:
    FigureReader(const text::Document& document, const Knowledge& knowledge,
                 const ReportHeader& header, const ContextResolver& context);

    [[nodiscard]] std::vector<Figure> read();

private:
    /// A count that numbers behind it part: 新增学位5.2万个,其中….
    struct Whole
    {
        QString label;
        QString unit;
        MeasureReading measure;
        text::Span clause;
        int sentence = -1;
        Period period = {};
    };
    struct Draft
    {
        QuantityMention mention;
        int clause = -1;
        OwnLabel own;
        QString label;
        QString area; ///< the district below the report's that the number is of, as written
        MeasureReading measure;
        Stance stance;
        text::Span quote;
        LabelTrace trace;
        std::optional<Whole> partOf;
        bool ofSite = false; ///< of one school or project, not of the district
    };
    /// What a sentence says so far, for what leans on it.
    struct Said
    {
        QString label;   ///< of the last figure
        QString counted; ///< of the last that is no share and no change
        QString countedUnit;
        QString site;                   ///< the building or project that 占地 … were of
        SubjectFinder::Subject subject; ///< the school or township that the sentence speaks of
        QString stage;                  ///< the last school stage that a label named
        QString gist;                   ///< of the last clause, figures or not
        QString verb;                   ///< that governed the last figure
        QString unit;                   ///< of the last figure
        bool ofPart = false;            ///< the last figure parts another
        bool shared = false;            ///< the last figure is a share
        bool leans = false;             ///< the last figure took words from before it
        bool stock = false;             ///< the last figure states what there is: 达, 共有
        std::optional<Whole> whole;     ///< that 其中 parts; goes on behind a semicolon
        bool parting = false;           ///< 其中 stands in this sentence
        std::vector<Whole> wholes;      ///< what 其中 in the next sentence can part, one a unit
        text::Span gistSpan;
        std::vector<size_t> figures; ///< of the sentence, by index into the drafts
    };

    void readSentence(int index);
    void readSpan(int index, text::Span span);
    void readProseCells(int index, const Table& table, const TableReader& reader);
    void readProseCell(int index, const std::vector<TableCell>& row, size_t column);
    [[nodiscard]] bool isProse(const TableCell& cell) const;
    [[nodiscard]] QString nameOfRow(const std::vector<TableCell>& row) const;
    [[nodiscard]] bool namesSite(QStringView text) const;
    [[nodiscard]] bool leanOnSite(const ClauseMap& map, text::Span before, Draft& draft) const;
    void keepBefore(int section);
    [[nodiscard]] QString withoutPlan(const QString& label) const;
    void noteSubject(const Clause& clause);
    void leanOnSubject(const Clause& clause, Draft& draft) const;
    void readClause(const ClauseMap& map, int clause, std::vector<Draft>& drafts);
    void settleLabel(const ClauseMap& map, std::vector<Draft>& drafts, size_t index);
    void leanOnParent(const ClauseMap& map, const std::vector<Draft>& drafts, Draft& draft) const;
    [[nodiscard]] Whole wholeOf(const ClauseMap& map, const Draft& draft) const;
    void takeWholeForShare(const Clause& clause, Draft& draft) const;
    [[nodiscard]] bool leanOnWhole(Draft& draft);
    [[nodiscard]] QString partLabel(const Whole& whole, const QString& part,
                                    const QString& area) const;
    [[nodiscard]] bool beginsParts(const ClauseMap& map, const Clause& clause) const;
    [[nodiscard]] bool takeForArea(std::vector<Draft>& drafts, size_t index) const;
    void pairAreas(std::vector<Draft>& drafts, size_t first, size_t count) const;
    void settleArea(Draft& draft) const;
    void noteWhole(const ClauseMap& map, const std::vector<Draft>& drafts, size_t index);
    void leanOnEarlier(const ClauseMap& map, std::vector<Draft>& drafts, size_t index);
    [[nodiscard]] QString countedBefore(const Draft& draft) const;
    [[nodiscard]] bool sumsYear(const Draft& draft) const;
    [[nodiscard]] QString summedThing(const std::vector<Draft>& drafts, const Draft& sum,
                                      const QString& thing) const;
    [[nodiscard]] bool takeRest(Draft& draft) const;
    [[nodiscard]] bool takeOtherScope(Draft& draft, const QString& said) const;
    [[nodiscard]] bool takeOtherStage(Draft& draft, const QString& earlier) const;
    [[nodiscard]] bool takeHead(Draft& draft, const QString& earlier, bool behindColon) const;
    void takeVerb(Draft& draft, bool firstOfClause);
    [[nodiscard]] QString baseOf(const QString& earlier, const QString& kind, bool ofPlan) const;
    [[nodiscard]] QString siteOf(const Draft& draft) const;
    [[nodiscard]] QString stageSaid(const QString& said) const;
    [[nodiscard]] QString stageFor(const QString& head, const QString& said) const;
    [[nodiscard]] QString stageOfSection() const;
    void noteSaid(const ClauseMap& map, int clause, const std::vector<size_t>& indexes,
                  const std::vector<const QuantityMention*>& mentions,
                  const std::vector<Draft>& drafts);
    void noteFigure(const ClauseMap& map, const Draft& draft);
    void settleSpreadBound(Draft& draft) const;
    [[nodiscard]] QString supportOf(const Draft& draft, const QString& earlier) const;
    [[nodiscard]] QString changedBefore(const Draft& draft, const QString& earlier) const;
    [[nodiscard]] QString saidInFront(const Draft& draft, const QString& earlier,
                                      const QString& kind) const;
    [[nodiscard]] static std::vector<const QuantityMention*>
    mentionsIn(const std::vector<Draft>& drafts, text::Span span);
    void addWhatFollows(const ClauseMap& map, const std::vector<Draft>& drafts, Draft& draft) const;
    void shareBound(std::vector<Draft>& drafts, const std::vector<size_t>& indexes) const;
    void pairWithEarlier(std::vector<Draft>& drafts, size_t first, size_t count);
    void settleOwnTime(Draft& draft) const;
    void settleMeasure(Draft& draft, const Clause& clause) const;
    void settleShareTime(Draft& draft) const;
    void settlePair(const Clause& clause, Draft& first, const Draft& second) const;
    [[nodiscard]] bool isFromTo(const Clause& clause, const Draft& from, const Draft& to) const;
    void settleStance(const ClauseMap& map, Draft& draft) const;
    void settleColumnRole(Draft& draft) const;
    void settleInvestment(text::Span clause, Draft& draft) const;
    void settleTarget(text::Span clause, Draft& draft) const;
    [[nodiscard]] QString indicatorOf(const Draft& draft) const;
    [[nodiscard]] Figure figureOf(const Draft& draft) const;
    [[nodiscard]] QString headingOf(int sentence) const;

    const text::Document& m_document;
    const Knowledge& m_knowledge;
    const ReportHeader& m_header;
    const ContextResolver& m_context;
    QuantityFinder m_quantities;
    FigureFilter m_filter;
    PeriodFinder m_periods;
    LabelWords m_words;
    SubjectFinder m_subjects;
    MeasureReader m_measures;
    ScopeReader m_scopes;
    IndicatorChoice m_indicators;
    const WordTable& m_planned;     ///< 年度计划 … right before a number
    const WordTable& m_investments; ///< 总投资, 年度计划投资 … right before a sum
    int m_sentence = -1;
    std::optional<Role> m_columnRole; ///< what the heading above the cell that is read says
    QString m_site;                   ///< the school or project whose row of a table is read
    std::vector<PeriodMention> m_times;
    Said m_said;
    std::vector<Whole> m_before; ///< what the sentence before counted, one a unit
    int m_section = -1;          ///< of the sentence before
    std::vector<Figure> m_figures;
};

} // namespace duibiao::reading
