// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones.h"

#include "clauses.h"
#include "context.h"
#include "lexicon.h"
#include "milestonething.h"
#include "wordscan.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

/// A verb of the table and the stretch of text it has to itself.
struct Deed
{
    const WordTable::Entry* verb = nullptr;
    text::Span word;
    text::Span reach; ///< the clause, or its part up to the next 、 or 并 with a verb behind it
};

constexpr qsizetype bareNoun = 4; ///< 工作专班: a thing called by no more than this has no name

class MilestoneReader
{
public:
    MilestoneReader(const text::Document& document, const Knowledge& knowledge,
                    const ContextResolver& context)
        : m_document(document), m_text(document.clean()), m_context(context),
          m_verbs(knowledge.lexicon->table(u"milestones"_s)), m_things(*knowledge.lexicon)
    {
    }

    [[nodiscard]] std::vector<Milestone> read()
    {
        const auto& sentences = m_document.outline.sentences;
        for (size_t i = 0; i < sentences.size(); ++i)
            readSentence(int(i), sentences[i].span);
        return std::move(m_milestones);
    }

private:
    void readSentence(int sentence, text::Span span)
    {
        const ClauseMap map(m_text, span);
        for (const Clause& clause : map.clauses()) {
            if (clause.parent >= 0)
                continue;
            const text::Span before =
                clause.previous < 0 ? text::Span{} : map.clauses()[size_t(clause.previous)].span;
            for (const std::vector<Deed>& part : partsOf(clause.span, map)) {
                // The first verb that has a thing; 筹建方案获审批通过 holds a noun before it.
                for (const Deed& deed : part) {
                    if (readDeed(sentence, deed, before))
                        break;
                }
            }
        }
    }

    /// The verbs of a clause, parted where one begins behind 、 or 并.
    [[nodiscard]] std::vector<std::vector<Deed>> partsOf(text::Span clause,
                                                         const ClauseMap& map) const
    {
        std::vector<std::vector<Deed>> parts;
        qsizetype begin = clause.begin;
        for (const WordHit& hit : scanWords(m_verbs, view(clause))) {
            const text::Span word{clause.begin + hit.span.begin, clause.begin + hit.span.end};
            if (hit.entry->column(0) == "none"_L1 || map.isQuoted(word))
                continue;
            const bool fresh = word.begin > clause.begin &&
                               (m_text[word.begin - 1] == u'、' || m_text[word.begin - 1] == u'并');
            if (fresh && !parts.empty()) {
                for (Deed& deed : parts.back())
                    deed.reach.end = word.begin - 1;
            }
            if (fresh)
                begin = word.begin;
            if (fresh || parts.empty())
                parts.emplace_back();
            parts.back().push_back({hit.entry, word, {begin, clause.end}});
        }
        return parts;
    }

    bool readDeed(int sentence, const Deed& deed, text::Span previousClause)
    {
        const QStringView front = view({deed.reach.begin, deed.word.begin});
        if (m_things.isRoutine(front))
            return false;
        QStringList things = thingsOf(deed, front, previousClause);
        // 5所学校获评…, 11个区成立…: figures. A title in 《》 is one thing whoever issued it.
        const QString whole = view(deed.reach).toString();
        if (holdsCount(front)) {
            things.removeIf(
                [&](const QString& thing) { return !whole.contains(QString(u'《' + thing)); });
        }
        if (!things.isEmpty())
            add(sentence, deed, things);
        return !things.isEmpty();
    }

    [[nodiscard]] QStringList thingsOf(const Deed& deed, QStringView front,
                                       text::Span previousClause) const
    {
        const QString kind = deed.verb->column(0);
        const QStringList needs = deed.verb->column(2).split(u',', Qt::SkipEmptyParts);
        const QStringView behind = view({deed.word.end, deed.reach.end});
        if (kind == "subject"_L1) {
            // 主体工程已完工80%: how far it is, not that it is done.
            if (!behind.isEmpty() && behind.front().isDigit())
                return {};
            if (!m_things.isIdle(front))
                return m_things.read(needs.isEmpty() ? front : m_things.afterCut(front), needs);
            const QStringList things = m_things.read(behind, needs);
            return things.isEmpty() && behind.isEmpty() ? m_things.read(view(previousClause), needs)
                                                        : things;
        }
        if (behind.trimmed().isEmpty()) {
            QStringList things = m_things.read(m_things.afterCut(front), needs);
            // 推进城北中学建设,力争9月建成投用
            return things.isEmpty() && m_things.isIdle(front)
                       ? m_things.read(view(previousClause), needs)
                       : things;
        }
        QStringList things = m_things.read(behind, needs);
        things.removeIf([&](const QString& thing) {
            if (behind.contains(QString(u'《' + thing)))
                return false;
            // 获评…等4项荣誉 is a figure of honours.
            const bool nameless =
                thing.size() < bareNoun || (thing.size() == bareNoun && !m_things.isPlace(thing));
            return kind == "honour"_L1 ? holdsCount(thing) : nameless;
        });
        return things;
    }

    void add(int sentence, const Deed& deed, const QStringList& things)
    {
        const Stance stance = m_context.stanceOf(sentence, deed.reach);
        if (stance.role == Role::Reference)
            return;
        for (const QString& thing : things) {
            Milestone milestone;
            milestone.role = stance.role;
            milestone.action = deed.verb->column(1);
            milestone.object = thing;
            milestone.districtCode = stance.districtCode;
            milestone.period = stance.period;
            milestone.evidence.begin = deed.reach.begin;
            milestone.evidence.end = deed.reach.end;
            milestone.evidence.quote = view(deed.reach).toString();
            milestone.evidence.cueBegin = stance.cue.begin;
            milestone.evidence.cueEnd = stance.cue.end;
            m_milestones.push_back(std::move(milestone));
        }
    }

    [[nodiscard]] QStringView view(text::Span span) const
    {
        return m_text.sliced(span.begin, span.length());
    }

    const text::Document& m_document;
    QStringView m_text;
    const ContextResolver& m_context;
    const WordTable& m_verbs;
    ThingReader m_things;
    std::vector<Milestone> m_milestones;
};

} // namespace

std::vector<Milestone> readMilestones(const text::Document& document, const Knowledge& knowledge,
                                      const ReportHeader& header, const ContextResolver& context)
{
    Q_UNUSED(header)
    return MilestoneReader(document, knowledge, context).read();
}

} // namespace duibiao::reading
