// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace duibiao::reading {

/// A list of words with what is known of each, made for looking words up inside running text.
class WordTable
{
public:
    struct Entry
    {
        QString word;
        QStringList columns; ///< the columns after the word, one for each heading

        /// The column of that number (0 is the one after the word); empty if the line had none.
        [[nodiscard]] QString column(qsizetype index) const { return columns.value(index); }
    };
    struct Match
    {
        const Entry* entry = nullptr;
        qsizetype length = 0; ///< in UTF-16 units
    };

    /// UTF-8 lines `word<TAB>column…` under a heading line; `#` starts a comment line. Several
    /// words that share their columns stand in one line, parted by `|`. A word given twice, a line
    /// without a word or with more columns than the heading is InvalidData; `name` is the error's
    /// subject.
    [[nodiscard]] static Result<WordTable> fromTsv(const QByteArray& tsv, const QString& name);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// The longest word that begins at `at`.
    [[nodiscard]] std::optional<Match> longestMatch(QStringView text, qsizetype at) const;
    /// The longest word that ends right before `end` and does not begin before `from`.
    [[nodiscard]] std::optional<Match> longestMatchBefore(QStringView text, qsizetype end,
                                                          qsizetype from = 0) const;
    /// The entry of exactly this word.
    [[nodiscard]] const Entry* find(QStringView word) const;
    /// True where the text holds one of the words anywhere.
    [[nodiscard]] bool occursIn(QStringView text) const;

private:
    /// Words by their characters, in two flat arrays: quick to make and quick to walk.
    class Trie
    {
    public:
        using Word = std::pair<QString, int>; ///< with the number of its entry

        Trie() : m_nodes(1) {}
        /// The words are sorted and all different.
        explicit Trie(const std::vector<Word>& words);
        /// The node behind that character, or -1.
        [[nodiscard]] int step(int node, char16_t c) const;
        [[nodiscard]] int entryAt(int node) const { return m_nodes[size_t(node)].entry; }

    private:
        struct Edge
        {
            char16_t character = 0;
            int node = -1;
        };
        struct Node
        {
            int edges = 0; ///< the first of them
            int count = 0;
            int entry = -1;
        };
        int add(std::span<const Word> words, qsizetype depth);
        void indexFirst();

        static constexpr int wordBits = 64;
        std::vector<Node> m_nodes;
        std::vector<Edge> m_edges;
        /// Which characters begin a word at all, and how many of them lie before each 64.
        std::array<std::uint64_t, 0x10000 / wordBits> m_first = {};
        std::array<std::uint16_t, 0x10000 / wordBits> m_before = {};
    };

    [[nodiscard]] std::optional<size_t> makeTries();

    std::vector<Entry> m_entries;
    std::shared_ptr<const Trie> m_forward = std::make_shared<Trie>();
    std::shared_ptr<const Trie> m_backward = std::make_shared<Trie>();
};

/// The word tables of the genre, by file name without ending: units, bounds, cues …
class Lexicon
{
public:
    /// Every .tsv of the folder; the compiled-in one is :/duibiao/lexicon.
    [[nodiscard]] static Result<Lexicon> load(const QString& folder);

    /// An unknown name gives an empty table.
    [[nodiscard]] const WordTable& table(const QString& name) const;
    [[nodiscard]] QStringList names() const { return m_tables.keys(); }

private:
    QHash<QString, WordTable> m_tables;
    WordTable m_none;
};

} // namespace duibiao::reading
