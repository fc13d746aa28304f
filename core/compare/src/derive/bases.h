// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derive.h"

#include <QHash>

namespace duibiao::compare::derive {

/// Finds the figure that a change is told of: the one of the same indicator, else of the same label
/// without the words of growth, in the same report, district and period; the nearest before it.
class Bases
{
public:
    explicit Bases(Figures inText);

    [[nodiscard]] const Figure* baseOf(const Figure& change) const;

private:
    struct Key
    {
        ReportId report = 0;
        QString district;
        QString subject;
        Period period;

        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.report, key.district, key.subject, key.period);
    }

    [[nodiscard]] static Key keyOf(const Figure& figure, const QString& subject);
    [[nodiscard]] const Figure* nearestBefore(const Key& key, const Figure& change) const;

    QHash<Key, std::vector<const Figure*>> m_figures; ///< each in text order
};

} // namespace duibiao::compare::derive
