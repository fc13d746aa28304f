// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/milestones.h"

#include "labelwords.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace duibiao::compare {

namespace {

// Below this, two objects share no more than the words every plan has.
constexpr double leastScore = 0.55;
constexpr double objectWeight = 0.7;
constexpr double likeAction = 0.8;
constexpr double otherAction = 0.3;

/// Actions that tell the same deed.
constexpr std::array<std::array<QStringView, 5>, 6> deeds = {{
    {u"出台", u"印发", u"发布", u"制定", u"编制"},
    {u"成立", u"组建", u"挂牌", u"设立", u"揭牌"},
    {u"建成", u"竣工", u"投入使用", u"完工", u"启用"},
    {u"开工", u"动工", u"开建", u"启动", u"奠基"},
    {u"举办", u"召开", u"承办", u"组织", u"开展"},
    {u"完成", u"实现", u"通过", u"落实", u"实施"},
}};

double actionLikeness(const QString& a, const QString& b)
{
    if (a == b)
        return 1;
    const bool areLike = std::ranges::any_of(deeds, [&](const auto& words) {
        return std::ranges::find(words, a) != words.end() &&
               std::ranges::find(words, b) != words.end();
    });
    return areLike ? likeAction : otherAction;
}

QStringList pairsOf(const QString& text)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs += text.mid(i, 2);
    return pairs;
}

/// Of the pairs of characters of both, the share they have in common; a name that holds the other
/// is nearly the same.
double objectLikeness(const QString& a, const QString& b)
{
    const QString first = normalisedLabel(a);
    const QString second = normalisedLabel(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    if (first == second)
        return 1;
    const QStringList pairs = pairsOf(first);
    QStringList rest = pairsOf(second);
    const qsizetype all = pairs.size() + rest.size();
    qsizetype shared = 0;
    for (const QString& pair : pairs)
        shared += rest.removeOne(pair) ? 2 : 0;
    const double share = all > 0 ? static_cast<double>(shared) / static_cast<double>(all) : 0;
    const bool holds = std::min(first.size(), second.size()) >= 4 &&
                       (first.contains(second) || second.contains(first));
    return holds ? std::max(share, 0.85) : share;
}

struct Candidate
{
    double score = 0;
    size_t planned = 0;
    size_t done = 0;
};

MilestoneState stateOf(const MilestonePair& pair, QDate asOf)
{
    if (!pair.planned)
        return MilestoneState::DoneUnplanned;
    const Period& planned = pair.planned->period;
    if (!pair.done) {
        const bool isOver = planned.isValid() && asOf.isValid() && planned.lastDay() < asOf;
        return isOver ? MilestoneState::Late : MilestoneState::Open;
    }
    const Period& done = pair.done->period;
    const bool isLate = planned.isValid() && done.isValid() && done.firstDay() > planned.lastDay();
    return isLate ? MilestoneState::Late : MilestoneState::Done;
}

/// An order that does not depend on how reports came in.
auto orderOf(const MilestonePair& pair)
{
    const Milestone& milestone = pair.planned ? *pair.planned : *pair.done;
    return std::tie(milestone.districtCode, milestone.period, milestone.object, milestone.action,
                    milestone.evidence.begin);
}

class Matching
{
public:
    Matching(const std::vector<Milestone>& milestones, const std::vector<MilestoneMatch>& decisions)
        : m_milestones(milestones), m_taken(milestones.size())
    {
        for (const MilestoneMatch& decision : decisions) {
            if (decision.decision == MilestoneMatch::Decision::Refused)
                m_refused.insert({decision.planned, decision.done});
            else
                confirm(decision);
        }
        suggest();
        for (size_t i = 0; i < milestones.size(); ++i) {
            if (!m_taken[i] && isUsed(i))
                addAlone(milestones[i]);
        }
    }

    std::vector<MilestonePair> pairs;

private:
    [[nodiscard]] bool isUsed(size_t place) const
    {
        const Milestone& milestone = m_milestones[place];
        return milestone.review != Review::Rejected && milestone.role != Role::Reference;
    }

    void addAlone(const Milestone& milestone)
    {
        MilestonePair pair;
        (milestone.role == Role::Goal ? pair.planned : pair.done) = milestone;
        pairs.push_back(std::move(pair));
    }

    void addPair(const Candidate& candidate, bool confirmed)
    {
        m_taken[candidate.planned] = true;
        m_taken[candidate.done] = true;
        pairs.push_back({.planned = m_milestones[candidate.planned],
                         .done = m_milestones[candidate.done],
                         .score = candidate.score,
                         .confirmed = confirmed});
    }

    void confirm(const MilestoneMatch& match)
    {
        const auto planned = std::ranges::find(m_milestones, match.planned, &Milestone::id);
        const auto done = std::ranges::find(m_milestones, match.done, &Milestone::id);
        if (planned == m_milestones.end() || done == m_milestones.end())
            return;
        const Candidate candidate{.score = matchScore(*planned, *done),
                                  .planned = static_cast<size_t>(planned - m_milestones.begin()),
                                  .done = static_cast<size_t>(done - m_milestones.begin())};
        if (isUsed(candidate.planned) && isUsed(candidate.done) && !m_taken[candidate.planned] &&
            !m_taken[candidate.done])
            addPair(candidate, true);
    }

    void suggest()
    {
        std::vector<Candidate> candidates;
        for (size_t p = 0; p < m_milestones.size(); ++p) {
            if (m_taken[p] || !isUsed(p) || m_milestones[p].role != Role::Goal)
                continue;
            for (size_t d = 0; d < m_milestones.size(); ++d) {
                if (m_taken[d] || !isUsed(d) || m_milestones[d].role != Role::Achieved ||
                    m_refused.contains({m_milestones[p].id, m_milestones[d].id}))
                    continue;
                const double score = matchScore(m_milestones[p], m_milestones[d]);
                if (score >= leastScore)
                    candidates.push_back({.score = score, .planned = p, .done = d});
            }
        }
        const auto order = [this](const Candidate& candidate) {
            const Milestone& planned = m_milestones[candidate.planned];
            const Milestone& done = m_milestones[candidate.done];
            return std::tie(planned.object, planned.evidence.begin, done.object,
                            done.evidence.begin);
        };
        std::ranges::stable_sort(candidates, [&](const Candidate& a, const Candidate& b) {
            return a.score != b.score ? a.score > b.score : order(a) < order(b);
        });
        for (const Candidate& candidate : candidates) {
            if (!m_taken[candidate.planned] && !m_taken[candidate.done])
                addPair(candidate, false);
        }
    }

    const std::vector<Milestone>& m_milestones;
    std::vector<bool> m_taken;
    QSet<std::pair<MilestoneId, MilestoneId>> m_refused;
};

} // namespace

double matchScore(const Milestone& planned, const Milestone& done)
{
    if (planned.districtCode != done.districtCode)
        return 0;
    const bool areDated = planned.period.isValid() && done.period.isValid();
    if (areDated && done.period.lastDay() < planned.period.firstDay())
        return 0;
    return objectWeight * objectLikeness(planned.object, done.object) +
           (1 - objectWeight) * actionLikeness(planned.action, done.action);
}

std::vector<MilestonePair> matchMilestones(const std::vector<Milestone>& milestones,
                                           const std::vector<MilestoneMatch>& decisions, QDate asOf)
{
    std::vector<MilestonePair> pairs = Matching(milestones, decisions).pairs;
    for (MilestonePair& pair : pairs)
        pair.state = stateOf(pair, asOf);
    std::ranges::stable_sort(pairs, [](const MilestonePair& a, const MilestonePair& b) {
        if (a.planned.has_value() != b.planned.has_value())
            return a.planned.has_value();
        return orderOf(a) < orderOf(b);
    });
    return pairs;
}

QString toCode(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Open:
        return u"open"_s;
    case MilestoneState::Done:
        return u"done"_s;
    case MilestoneState::Late:
        return u"late"_s;
    case MilestoneState::DoneUnplanned:
        return u"done_unplanned"_s;
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::compare
