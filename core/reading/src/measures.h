// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "quantityfinder.h"

#include <QStringView>

namespace duibiao::reading {

struct MeasureReading
{
    Measure measure = Measure::Total;
    bool falls = false; ///< 下降12%: the change is negative
};

/// Tells what kind of thing a number measures from its unit and the words around it.
class MeasureReader
{
public:
    explicit MeasureReader(const Lexicon& lexicon);

    /// `before` and `after` are what stands in the clause before and behind the number;
    /// `cumulative` is what the stance says; `carriedVerb` governs the number from an earlier
    /// clause.
    [[nodiscard]] MeasureReading measureOf(const QuantityMention& mention, QStringView before,
                                           QStringView after, bool cumulative,
                                           QStringView carriedVerb) const;

private:
    [[nodiscard]] bool saysVerb(QStringView text) const;
    [[nodiscard]] bool isAdded(const QuantityMention& mention, QStringView before,
                               QStringView after, QStringView carriedVerb) const;
    [[nodiscard]] std::optional<QString> changeBefore(QStringView before) const;
    [[nodiscard]] bool addsBefore(QStringView before) const;
    [[nodiscard]] bool addsAfter(QStringView after) const;

    const WordTable& m_changes;
    const WordTable& m_verbs;
    const WordTable& m_standing;
    const WordTable& m_adding;
    const WordTable& m_events;
};

} // namespace duibiao::reading
