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
    text::Span reach; ///< the clause, or its half before or after 并
};

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
            for (const text::Span& half : halves(clause.span)) {
                if (const auto deed = deedIn(half, map))
                    readDeed(sentence, *deed, before);
            }
        }
    }

    /// 完成A并启用B says two things.
    [[nodiscard]] std::vector<text::Span> halves(text::Span clause) const
    {
        const qsizetype at = m_text.sliced(clause.begin, clause.length()).indexOf(u'并');
        const text::Span second{clause.begin + at + 1, clause.end};
        // 建成并启用 is one verb.
        if (at <= 0 || scanWords(m_verbs, view(second)).empty() || joinsVerbs(clause.begin + at))
            return {clause};
        return {{clause.begin, clause.begin + at}, second};
    }

    [[nodiscard]] bool joinsVerbs(qsizetype at) const
    {
        for (const WordHit& hit :
             scanWords(m_verbs, m_text.sliced(std::max<qsizetype>(0, at - 4), 8))) {
            const qsizetype begin = std::max<qsizetype>(0, at - 4) + hit.span.begin;
            if (begin < at && at < begin + hit.span.length())
                return true;
        }
        return m_verbs.longestMatchBefore(m_text, at).has_value();
    }

    [[nodiscard]] std::optional<Deed> deedIn(text::Span reach, const ClauseMap& map) const
    {
        for (const WordHit& hit : scanWords(m_verbs, view(reach))) {
            const text::Span word{reach.begin + hit.span.begin, reach.begin + hit.span.end};
            if (hit.entry->column(0) != "none"_L1 && !map.isQuoted(word))
                return Deed{hit.entry, word, reach};
        }
        return std::nullopt;
    }

    void readDeed(int sentence, const Deed& deed, text::Span previousClause)
    {
        const QString kind = deed.verb->column(0);
        const QStringList needs = deed.verb->column(2).split(u',', Qt::SkipEmptyParts);
        const text::Span front{deed.reach.begin, deed.word.begin};
        const text::Span behind{deed.word.end, deed.reach.end};
        const text::Span honoured = front;
        if (kind == "honour"_L1 && !isOneBearer(honoured))
            return;
        QStringList things;
        if (kind == "subject"_L1) {
            things = m_things.read(view(front), needs);
            if (things.isEmpty())
                things = m_things.read(view(behind), needs);
            if (things.isEmpty() && !previousClause.isEmpty())
                things = m_things.read(view(previousClause), needs);
        } else {
            things = m_things.read(view(behind), needs);
        }
        if (!things.isEmpty())
            add(sentence, deed, things);
    }

    /// 5所学校获评… is a figure of five schools.
    [[nodiscard]] bool isOneBearer(text::Span front) const
    {
        return front.isEmpty() || !m_things.read(view(front), {}).isEmpty() ||
               view(front).size() < 3;
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
