// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace duibiao::intake {

namespace {

/// Pairs what has the same key and is not paired yet, in order.
class Pairing
{
public:
    Pairing(std::size_t before, std::size_t after) : m_matching(before), m_taken(after) {}

    template <typename Thing, typename KeyOf>
    void by(const std::vector<Thing>& before, const std::vector<Thing>& after, KeyOf keyOf)
    {
        QHash<QString, QList<std::size_t>> places;
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (!m_taken[i])
                places[keyOf(after[i])].append(i);
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (m_matching[i])
                continue;
            const auto found = places.find(keyOf(before[i]));
            if (found != places.end() && !found->isEmpty())
                take(i, found->takeFirst());
        }
    }

    /// Pairs what lies over each other in the text.
    void byPlace(const std::vector<Figure>& before, const std::vector<Figure>& after)
    {
        for (std::size_t i = 0; i < before.size(); ++i) {
            const Evidence& a = before[i].evidence;
            for (std::size_t j = 0; j < after.size() && !m_matching[i]; ++j) {
                const Evidence& b = after[j].evidence;
                if (!m_taken[j] && a.begin < b.end && b.begin < a.end)
                    take(i, j);
            }
        }
    }

    Matching result() { return std::move(m_matching); }

private:
    void take(std::size_t before, std::size_t after)
    {
        m_matching[before] = after;
        m_taken[after] = true;
    }

    Matching m_matching;
    std::vector<bool> m_taken;
};

QString key(const QStringList& parts)
{
    return parts.join(u'\n');
}

} // namespace

Matching matchFigures(const std::vector<Figure>& before, const std::vector<Figure>& after,
                      bool sameText)
{
    Pairing pairing(before.size(), after.size());
    pairing.by(before, after, [](const Figure& figure) {
        return key(
            {figure.evidence.quote, figure.quantity.literal, figure.label, toCode(figure.role)});
    });
    pairing.by(before, after, [](const Figure& figure) {
        return key({figure.evidence.quote, figure.quantity.literal});
    });
    if (sameText)
        pairing.byPlace(before, after);
    pairing.by(before, after, [](const Figure& figure) {
        return key({figure.label, toCode(figure.role), toCode(figure.measure), figure.quantity.unit,
                    figure.districtCode,
                    figure.period.isValid() ? figure.period.toString() : QString()});
    });
    return pairing.result();
}

Matching matchMilestones(const std::vector<Milestone>& before, const std::vector<Milestone>& after)
{
    Pairing pairing(before.size(), after.size());
    pairing.by(before, after, [](const Milestone& milestone) {
        return key(
            {milestone.evidence.quote, toCode(milestone.role), milestone.action, milestone.object});
    });
    pairing.by(before, after, [](const Milestone& milestone) {
        return key({toCode(milestone.role), milestone.action, milestone.object});
    });
    return pairing.result();
}

} // namespace duibiao::intake
