// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

bool WordTable::Trie::insert(QStringView word, int entry)
{
    int node = 0;
    for (const QChar c : word) {
        auto& next = m_nodes[size_t(node)].next;
        const auto at =
            std::ranges::lower_bound(next, c.unicode(), {}, &std::pair<char16_t, int>::first);
        if (at != next.end() && at->first == c.unicode()) {
            node = at->second;
            continue;
        }
        const int fresh = int(m_nodes.size());
        next.insert(at, {c.unicode(), fresh});
        m_nodes.emplace_back();
        node = fresh;
    }
    if (m_nodes[size_t(node)].entry >= 0)
        return false;
    m_nodes[size_t(node)].entry = entry;
    return true;
}

void WordTable::Trie::finish()
{
    for (const auto& [character, node] : m_nodes.front().next)
        m_first.set(character);
}

int WordTable::Trie::step(int node, char16_t c) const
{
    if (node == 0 && !m_first.test(c))
        return -1;
    const auto& next = m_nodes[size_t(node)].next;
    const auto at = std::ranges::lower_bound(next, c, {}, &std::pair<char16_t, int>::first);
    return at != next.end() && at->first == c ? at->second : -1;
}

Result<WordTable> WordTable::fromTsv(const QByteArray& tsv, const QString& name)
{
    WordTable table;
    qsizetype headings = -1;
    int number = 0;
    for (const QByteArray& raw : tsv.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList fields = line.split(u'\t');
        if (headings < 0) {
            headings = fields.size();
            continue;
        }
        const QStringList words = fields.takeFirst().split(u'|');
        if (fields.size() >= headings)
            return failure(ErrorCode::InvalidData, name, QString::number(number), line);
        for (const QString& word : words) {
            const int index = int(table.m_entries.size());
            QString reversed(word);
            std::reverse(reversed.begin(), reversed.end());
            if (word.isEmpty() || !table.m_forward->insert(word, index))
                return failure(ErrorCode::InvalidData, name, QString::number(number), word);
            table.m_backward->insert(reversed, index);
            table.m_entries.push_back({word, fields});
        }
    }
    table.m_forward->finish();
    table.m_backward->finish();
    return table;
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
