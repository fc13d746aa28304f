// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

WordTable::Trie::Trie(const std::vector<Word>& words)
{
    add(words, 0);
    indexFirst();
}

/// The node of all words that share their first `depth` characters, with everything below it.
int WordTable::Trie::add(std::span<const Word> words, qsizetype depth)
{
    const int node = int(m_nodes.size());
    m_nodes.emplace_back();
    if (!words.empty() && words.front().first.size() == depth) {
        m_nodes[size_t(node)].entry = words.front().second;
        words = words.subspan(1);
    }
    const auto alike = [depth](std::span<const Word> rest) { // that go on with the same character
        const auto other = std::ranges::find_if(rest, [&](const Word& word) {
            return word.first.at(depth) != rest.front().first.at(depth);
        });
        return rest.first(size_t(other - rest.begin()));
    };
    int count = 0;
    for (auto rest = words; !rest.empty(); rest = rest.subspan(alike(rest).size()))
        ++count;
    size_t edge = m_edges.size();
    m_nodes[size_t(node)].edges = int(edge);
    m_nodes[size_t(node)].count = count;
    m_edges.resize(edge + size_t(count));
    for (auto rest = words; !rest.empty(); ++edge) {
        const auto group = alike(rest);
        const int below = add(group, depth + 1);
        m_edges[edge] = {group.front().first.at(depth).unicode(), below};
        rest = rest.subspan(group.size());
    }
    return node;
}

void WordTable::Trie::indexFirst()
{
    for (int i = 0; i < m_nodes.front().count; ++i) {
        const char16_t c = m_edges[size_t(i)].character;
        m_first[c / wordBits] |= std::uint64_t{1} << c % wordBits;
    }
    for (size_t i = 1; i < m_before.size(); ++i)
        m_before[i] = std::uint16_t(m_before[i - 1] + std::popcount(m_first[i - 1]));
}

int WordTable::Trie::step(int node, char16_t c) const
{
    if (node == 0) { // most characters begin no word; the others are told by counting
        const std::uint64_t first = m_first[c / wordBits] >> c % wordBits;
        if ((first & 1) == 0)
            return -1;
        const std::uint64_t lower =
            m_first[c / wordBits] & ((std::uint64_t{1} << c % wordBits) - 1);
        return m_edges[size_t(m_before[c / wordBits] + std::popcount(lower))].node;
    }
    const Node& from = m_nodes[size_t(node)];
    for (int i = from.edges; i < from.edges + from.count; ++i) {
        if (m_edges[size_t(i)].character == c)
            return m_edges[size_t(i)].node;
    }
    return -1;
}

Result<WordTable> WordTable::fromTsv(const QByteArray& tsv, const QString& name)
{
    WordTable table;
    std::vector<int> numbers; // of the lines the entries stand in
    qsizetype headings = -1;
    int number = 0;
    const QString text = QString::fromUtf8(tsv);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList fields;
        for (const QStringView field : line.tokenize(u'\t'))
            fields.append(field.toString());
        if (headings < 0) {
            headings = fields.size();
            continue;
        }
        const QString words = fields.takeFirst();
        if (fields.size() >= headings)
            return failure(ErrorCode::InvalidData, name, QString::number(number), line.toString());
        for (const QStringView word : QStringView(words).tokenize(u'|')) {
            if (word.isEmpty())
                return failure(ErrorCode::InvalidData, name, QString::number(number), {});
            table.m_entries.push_back({word.toString(), fields});
            numbers.push_back(number);
        }
    }
    if (const auto twice = table.makeTries())
        return failure(ErrorCode::InvalidData, name, QString::number(numbers[*twice]),
                       table.m_entries[*twice].word);
    return table;
}

/// The number of an entry whose word was there before, if one is.
std::optional<size_t> WordTable::makeTries()
{
    std::vector<Trie::Word> forward;
    std::vector<Trie::Word> backward;
    forward.reserve(m_entries.size());
    backward.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QString& word = m_entries[i].word;
        forward.emplace_back(word, int(i));
        QString reversed(word);
        std::ranges::reverse(reversed);
        backward.emplace_back(std::move(reversed), int(i));
    }
    std::ranges::sort(forward);
    std::ranges::sort(backward);
    std::optional<size_t> twice;
    for (size_t i = 1; i < forward.size(); ++i) {
        const auto later = size_t(forward[i].second);
        if (forward[i].first == forward[i - 1].first && (!twice || later < *twice))
            twice = later;
    }
    if (!twice) {
        m_forward = std::make_shared<const Trie>(forward);
        m_backward = std::make_shared<const Trie>(backward);
    }
    return twice;
}

std::optional<WordTable::Match> WordTable::longestMatch(QStringView text, qsizetype at) const
{
    std::optional<Match> best;
    int node = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        node = m_forward->step(node, text[i].unicode());
        if (node < 0)
            break;
        if (const int entry = m_forward->entryAt(node); entry >= 0)
            best = Match{&m_entries[size_t(entry)], i + 1 - at};
    }
    return best;
}

std::optional<WordTable::Match> WordTable::longestMatchBefore(QStringView text, qsizetype end,
                                                              qsizetype from) const
{
    std::optional<Match> best;
    int node = 0;
    for (qsizetype i = end; i > from; --i) {
        node = m_backward->step(node, text[i - 1].unicode());
        if (node < 0)
            break;
        if (const int entry = m_backward->entryAt(node); entry >= 0)
            best = Match{&m_entries[size_t(entry)], end + 1 - i};
    }
    return best;
}

const WordTable::Entry* WordTable::find(QStringView word) const
{
    const auto match = longestMatch(word, 0);
    return match && match->length == word.size() ? match->entry : nullptr;
}

bool WordTable::occursIn(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (longestMatch(text, i))
            return true;
    }
    return false;
}

Result<Lexicon> Lexicon::load(const QString& folder)
{
    Lexicon lexicon;
    const QDir directory(folder);
    for (const QString& fileName : directory.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::InvalidData, fileName, {}, file.errorString());
        auto table = WordTable::fromTsv(file.readAll(), fileName);
        if (!table)
            return tl::unexpected(table.error());
        lexicon.m_tables.insert(fileName.chopped(4), *std::move(table));
    }
    return lexicon;
}

const WordTable& Lexicon::table(const QString& name) const
{
    const auto at = m_tables.constFind(name);
    return at == m_tables.constEnd() ? m_none : *at;
}

} // namespace duibiao::reading
