// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/indicator.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace duibiao::reading {

/// Maps what a figure counts to an indicator of the catalogue, by the word patterns of
/// resources/catalogue/patterns.tsv: the first that fits wins, since the file goes from the narrow
/// to the wide. Where none does, the longest name or alias of the catalogue that the label holds.
class IndicatorMatcher
{
public:
    IndicatorMatcher() = default;
    /// `patterns` is UTF-8 TSV; a bad line or an id the catalogue lacks is InvalidData.
    [[nodiscard]] static Result<IndicatorMatcher> fromTsv(const QByteArray& patterns,
                                                          const Catalogue& catalogue);

    /// The id of the indicator, or empty. A percentage never matches a count nor a count a
    /// percentage; a change matches what changed.
    [[nodiscard]] QString match(QStringView label, Measure measure, QStringView unit,
                                QStringView sectionHeading = {}) const;
    /// All words of an indicator's patterns.
    [[nodiscard]] QString wordsOf(const QString& id) const { return m_ownWords.value(id); }

private:
    /// Words that stand in a text, one bit each and in a list: a text is searched once, not once a
    /// word, and only patterns that need one of them are looked at.
    struct WordSet
    {
        std::vector<std::uint64_t> bits;
        std::vector<std::size_t> list;
    };
    struct Word
    {
        QString text;
        std::size_t number = 0;
    };
    struct Group
    {
        std::vector<std::size_t> words;     ///< one of them has to stand in the label
        std::vector<std::size_t> inHeading; ///< or one of these in the section's heading
    };
    struct Pattern
    {
        QString id;
        Measure indicatorMeasure{};
        std::optional<Measure> onlyMeasure = {};
        std::vector<Group> groups = {};
        std::vector<std::size_t> without;
        QStringList units; ///< empty: any
    };
    struct Name
    {
        std::size_t word = 0;
        qsizetype length = 0;
        QString id;
        Measure measure{};
        bool countsPeople = false;
    };
    [[nodiscard]] std::size_t numberOf(const QString& word);
    [[nodiscard]] std::size_t numberOfWhole(const QString& word);
    /// By its first two characters; the second is 0 for a word of one.
    using WordIndex = QHash<quint32, std::vector<Word>>;
    using Positions = std::vector<std::vector<std::size_t>>; ///< one entry a word's number

    void indexWords();
    static void add(std::size_t word, WordSet& words);
    static void scan(QStringView text, const WordIndex& index, WordSet& words);
    [[nodiscard]] WordSet wordsIn(QStringView label) const;
    [[nodiscard]] WordSet wordsInHeading(QStringView heading) const;
    [[nodiscard]] static bool holds(const WordSet& text, std::size_t word);
    [[nodiscard]] static bool holdsOneOf(const WordSet& text,
                                         const std::vector<std::size_t>& words);
    [[nodiscard]] Result<Pattern> readPattern(const QStringList& columns,
                                              const Indicator& indicator);
    void addNames(const Catalogue& catalogue);
    [[nodiscard]] static bool mayCount(const Pattern& pattern, Measure measure, QStringView unit);
    [[nodiscard]] static bool fits(const Pattern& pattern, const WordSet& label,
                                   const WordSet& heading);

    QHash<QString, QString> m_ownWords;
    QHash<QString, std::size_t> m_numbers; ///< of the words of patterns and names
    WordIndex m_words;
    WordIndex m_headingWords;             ///< those that may stand in the section's heading instead
    QHash<QString, std::size_t> m_wholes; ///< words that have to be the whole label
    std::size_t m_wordCount = 0;
    std::vector<Pattern> m_patterns;
    std::vector<Name> m_names;  ///< longest first
    Positions m_patternsByWord; ///< those of which the word belongs to the group with fewest words
    Positions m_patternsByHeading;
    Positions m_namesByWord;
};

} // namespace duibiao::reading
