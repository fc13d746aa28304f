// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdistrict.h"

#include "lexicon.h"
#include "recognisers.h"
#include "wordscan.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

// How much a mention says for a division being the one that reports.
constexpr int fullNameWeight = 3;
constexpr int shortNameWeight = 1;
constexpr int officeWeight = 3; ///< 宝安区教育局: the office that writes
// How much another division says for one of several of the same name.
constexpr int parentWeight = 10;
constexpr int neighbourWeight = 2;

/// What the whole text says of districts, counted once.
class Body
{
public:
    Body(const text::Document& document, const DistrictSources& sources, const Knowledge& knowledge)
        : m_tree(knowledge.districts), m_words(knowledge.lexicon->table(u"header"_s)),
          m_text(document.clean()), m_mentions(knowledge.recognisers->districts.find(m_text))
    {
        for (const DistrictMention& mention : m_mentions)
            count(mention, m_text);
        for (const DistrictMention& mention :
             knowledge.recognisers->districts.find(sources.fileName))
            count(mention, sources.fileName);
        for (const WordHit& hit : scanWords(m_words, m_text)) {
            if (hit.entry->column(0) == "self"_L1)
                ++m_selves[hit.entry->column(1)];
        }
    }

    /// The mentions within a span; a title names its own district first.
    [[nodiscard]] std::optional<DistrictMention> firstIn(text::Span span) const
    {
        for (const DistrictMention& mention : m_mentions) {
            if (span.begin <= mention.span.begin && mention.span.end <= span.end)
                return mention;
        }
        return std::nullopt;
    }

    /// 区 where the text speaks of 我区 and 全区; empty if it does not speak of itself.
    [[nodiscard]] QString selfName() const
    {
        QString most;
        for (auto it = m_selves.cbegin(); it != m_selves.cend(); ++it) {
            const int best = m_selves.value(most);
            if (it.value() > best || (it.value() == best && it.key() < most))
                most = it.key();
        }
        return most;
    }

    /// Of the divisions the text names, those that are called so and named most.
    [[nodiscard]] QStringList mostNamed(const QString& self, const QString& within) const
    {
        QStringList best;
        int bestScore = 0;
        for (const District& district : m_tree.all()) {
            const int score = m_scores.value(district.code);
            if (score == 0 || score < bestScore || !district.name.endsWith(self))
                continue;
            if (!within.isEmpty() && !m_tree.isWithin(district.code, within))
                continue;
            if (score > bestScore)
                best.clear();
            bestScore = score;
            best.append(district.code);
        }
        return best;
    }

    /// The division called so that most of the named ones lie below: 全市 beside 荔城区 and 仙游县.
    [[nodiscard]] QStringList mostParental(const QString& self) const
    {
        QHash<QString, int> children;
        for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
            const District* named = m_tree.find(it.key());
            const District* parent = named ? m_tree.find(named->parentCode) : nullptr;
            if (parent && parent->name.endsWith(self) && it.value() >= fullNameWeight)
                ++children[parent->code];
        }
        QStringList best;
        int most = 0;
        for (auto it = children.cbegin(); it != children.cend(); ++it) {
            if (it.value() > most)
                best.clear();
            if (it.value() >= most)
                best.append(it.key());
            most = std::max(most, it.value());
        }
        return best.size() == 1 ? best : QStringList{};
    }

    [[nodiscard]] text::Span firstMentionOf(const QString& code) const
    {
        const auto found = std::ranges::find_if(
            m_mentions, [&](const DistrictMention& each) { return each.codes.contains(code); });
        return found == m_mentions.cend() ? text::Span{} : found->span;
    }

    /// The codes by how much the rest of the text speaks for each; the first is alone at the top
    /// only where `decided`.
    [[nodiscard]] QStringList byContext(QStringList codes, bool& decided) const
    {
        QHash<QString, int> support;
        for (const QString& code : std::as_const(codes))
            support.insert(code, supportFor(code));
        std::ranges::stable_sort(codes, std::ranges::greater{},
                                 [&](const QString& code) { return support.value(code); });
        decided = codes.size() == 1 ||
                  (codes.size() > 1 && support.value(codes[0]) > support.value(codes[1]));
        return codes;
    }

private:
    void count(const DistrictMention& mention, QStringView text)
    {
        int weight = mention.fullName ? fullNameWeight : shortNameWeight;
        if (const auto next = m_words.longestMatch(text, mention.span.end);
            next && next->entry->column(0) == "office"_L1)
            weight += officeWeight;
        for (const QString& code : mention.codes) {
            m_scores[code] += weight;
            if (mention.codes.size() == 1 && mention.fullName)
                m_certain[code] += 1;
        }
    }

    [[nodiscard]] int supportFor(const QString& code) const
    {
        const District* district = m_tree.find(code);
        int support = 0;
        for (auto it = m_certain.cbegin(); it != m_certain.cend(); ++it) {
            if (it.key() == code)
                support += parentWeight * it.value();
            else if (m_tree.isWithin(code, it.key()))
                support += parentWeight * it.value();
            else if (m_tree.isWithin(it.key(), district->parentCode) &&
                     district->level == District::Level::County)
                support += neighbourWeight * it.value();
            else if (m_tree.isWithin(it.key(), code))
                support += neighbourWeight * it.value();
        }
        return support;
    }

    const DistrictTree& m_tree;
    const WordTable& m_words;
    QStringView m_text;
    std::vector<DistrictMention> m_mentions;
    QHash<QString, int> m_scores;  ///< code to the weight of its mentions
    QHash<QString, int> m_certain; ///< of these, full names that can mean nothing else
    QHash<QString, int> m_selves;  ///< 区 to the number of 我区, 全区 …
};

ReportDistrict settled(const Body& body, const QStringList& codes, text::Span evidence)
{
    bool decided = false;
    const QStringList ordered = body.byContext(codes, decided);
    if (decided)
        return {ordered.front(), evidence, {}};
    return {{}, evidence, ordered};
}

std::optional<DistrictMention> firstOf(const Body& body, const std::vector<text::Span>& spans)
{
    for (const text::Span& span : spans) {
        if (auto mention = body.firstIn(span))
            return mention;
    }
    return std::nullopt;
}

} // namespace

ReportDistrict districtOf(const text::Document& document, const DistrictSources& sources,
                          const Knowledge& knowledge)
{
    const Body body(document, sources, knowledge);
    if (const auto title = firstOf(body, sources.titles))
        return settled(body, title->codes, title->span);

    const QString self = body.selfName();
    const auto source = firstOf(body, sources.sources);
    if (source) {
        const ReportDistrict issuer = settled(body, source->codes, source->span);
        const District* named = knowledge.districts.find(issuer.code);
        // A district's report on its city's site: the source is above whoever speaks.
        const QStringList below = named && !self.isEmpty() && !named->name.endsWith(self)
                                      ? body.mostNamed(self, issuer.code)
                                      : QStringList{};
        return below.isEmpty() ? issuer : settled(body, below, body.firstMentionOf(below.front()));
    }
    const auto fileMentions = knowledge.recognisers->districts.find(sources.fileName);
    QStringList named = body.mostNamed(self, {});
    if (named.isEmpty() && !self.isEmpty())
        named = body.mostParental(self);
    // A text that never says 我区 may name others more often than whoever wrote it.
    if (!fileMentions.empty() && (named.isEmpty() || self.isEmpty()))
        return settled(body, fileMentions.front().codes, {});
    return named.isEmpty() ? ReportDistrict{}
                           : settled(body, named, body.firstMentionOf(named.front()));
}

} // namespace duibiao::reading
