// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "model/quantity.h"
#include "numeral.h"
#include "text/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// What kind of thing a unit counts (resources/lexicon/units.tsv).
enum class UnitKind {
    Missing, ///< nothing that the lexicon knows stands behind the number
    Count,
    Concrete,
    Person,
    Region,
    Percent,
    Points,
    Times,
    Ratio, ///< 16.2:1
    Money,
    Measure,
    Time,
    Noun, ///< no classifier: the thing counted follows at once
    None, ///< years, editions, ranks …: no figure
};

/// A number in running text with its unit and bounds; whether it is a figure is decided elsewhere.
struct QuantityMention
{
    text::Span span;   ///< with bound words and unit
    text::Span number; ///< digits with multiplier; a range whole
    text::Span unit;   ///< empty if there is none
    Quantity quantity; ///< literal included
    UnitKind kind = UnitKind::Missing;
    Numeral::Shape shape = Numeral::Shape::Arabic;
    bool multiplied = false;
    bool needsVerb = false; ///< the unit counts behind a Chinese numeral only after a verb
    bool phrase = false;    ///< a word that says a number: 过半, 翻一番
    bool isChange = false;  ///< 翻一番, 增长2倍
};

/// Finds all numbers of a text, left to right, not overlapping.
class QuantityFinder
{
public:
    explicit QuantityFinder(const Lexicon& lexicon);

    /// Mentions inside [within.begin, within.end) of `text`; offsets are those of `text`.
    [[nodiscard]] std::vector<QuantityMention> find(QStringView text, text::Span within) const;

private:
    [[nodiscard]] std::optional<QuantityMention> phraseAt(QStringView text, qsizetype at) const;
    [[nodiscard]] std::optional<QuantityMention> mentionAt(QStringView text, qsizetype at) const;
    void readUnit(QStringView text, qsizetype at, QuantityMention& mention) const;
    [[nodiscard]] static bool readRatio(QStringView text, QuantityMention& mention);
    void readRange(QStringView text, QuantityMention& mention) const;
    void readBoundsBehind(QStringView text, QuantityMention& mention) const;
    void readBoundBefore(QStringView text, qsizetype from, QuantityMention& mention) const;

    const WordTable& m_units;
    const WordTable& m_bounds;
    const WordTable& m_phrases;
};

} // namespace duibiao::reading
