// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clauses.h"
#include "lexicon.h"
#include "quantityfinder.h"

#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// Tells numbers that count, measure or rate something from all others: years, editions, ranks,
/// schemes, thresholds, telephone numbers, set phrases. Gives numbers without a classifier their
/// unit where the words around tell it.
class FigureFilter
{
public:
    explicit FigureFilter(const Lexicon& lexicon);

    /// Those mentions of a sentence that are figures, in order.
    [[nodiscard]] std::vector<QuantityMention> figuresAmong(std::vector<QuantityMention> mentions,
                                                            QStringView text, text::Span sentence,
                                                            const ClauseMap& map) const;

private:
    struct Place;

    static void shareUnits(std::vector<QuantityMention>& mentions, QStringView text);
    [[nodiscard]] bool isFigure(QuantityMention& mention, const Place& place) const;
    [[nodiscard]] bool settleYears(QuantityMention& mention, const Place& place) const;
    [[nodiscard]] bool isPartOfName(const QuantityMention& mention, const Place& place) const;
    [[nodiscard]] bool isRuledOut(const QuantityMention& mention, const Place& place) const;
    [[nodiscard]] bool isNorm(const QuantityMention& mention, const Place& place) const;
    [[nodiscard]] bool smallChineseCounts(const QuantityMention& mention, const Place& place) const;
    [[nodiscard]] bool takesEffect(QStringView behind) const;
    [[nodiscard]] static bool isSerialNumber(const QuantityMention& mention, const Place& place);
    [[nodiscard]] bool settleBareNumber(QuantityMention& mention, const Place& place) const;
    [[nodiscard]] QString unitOfHead(QStringView before) const;

    const WordTable& m_rulesBefore;
    const WordTable& m_rulesAfter;
    const WordTable& m_countable;
    const WordTable& m_persons;
    const WordTable& m_heads;
    const WordTable& m_verbs;
    const WordTable& m_norms;
};

} // namespace duibiao::reading
