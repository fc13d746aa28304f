// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a book puts its figures in order, once.
#include "book.h"
#include "bookorder.h"
#include "parts.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace duibiao::compare {

namespace {

/// The place of each value among all of them; symbols are numbered as they came in.
template <typename T> std::vector<quint32> ranksOf(const Symbols<T>& symbols)
{
    std::vector<quint32> order(symbols.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&symbols](quint32 a, quint32 b) { return symbols[a] < symbols[b]; });
    std::vector<quint32> ranks(symbols.size());
    for (quint32 i = 0; i < order.size(); ++i)
        ranks[order[i]] = i;
    return ranks;
}

} // namespace

void Book::finish()
{
    sortGroups();
    sortEntries();
}

/// By district, catalogue order, label and unit.
void Book::sortGroups()
{
    const std::vector<quint32> words = ranksOf(m_words);
    const auto rank = [this, &words](const Group& group) {
        const std::ptrdiff_t place = group.known ? group.known - m_context.catalogue->all().data()
                                                 : std::numeric_limits<std::ptrdiff_t>::max();
        return std::tuple(words[group.district], place, words[group.label], words[group.unit],
                          group.family, words[group.indicator]);
    };
    std::vector<quint32> order(m_groups.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](quint32 place) { return rank(m_groups[place]); });
    std::vector<quint32> placeOf(order.size());
    std::vector<Group> sorted;
    sorted.reserve(order.size());
    for (quint32 i = 0; i < order.size(); ++i) {
        placeOf[order[i]] = i;
        sorted.push_back(m_groups[order[i]]);
    }
    m_groups = std::move(sorted);
    for (Symbol& place : m_groupPlaces)
        place = placeOf[place];
    for (Entry& entry : m_entries)
        entry.group = placeOf[entry.group];
}

/// Counted into their groups first, so that only few are sorted at a time.
void Book::sortEntries()
{
    std::vector<quint32> ends(m_groups.size() + 1);
    for (const Entry& entry : m_entries)
        ++ends[entry.group + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    const std::vector<quint32> begins = ends;
    std::vector<Entry> sorted(m_entries.size());
    for (const Entry& entry : m_entries)
        sorted[ends[entry.group]++] = entry;
    m_entries = std::move(sorted);
    const std::vector<quint32> periods = ranksOf(m_periods);
    const std::vector<quint32> scopes = ranksOf(m_scopes);
    const auto cell = [&](const Entry& entry) {
        return std::tuple(entry.role, periods[entry.period], entry.kind, scopes[entry.scope]);
    };
    m_cells.reserve(m_entries.size() / 2);
    for (quint32 place = 0; place < m_groups.size(); ++place) {
        const size_t first = begins[place];
        const size_t last = begins[place + 1];
        std::sort(m_entries.begin() + static_cast<std::ptrdiff_t>(first),
                  m_entries.begin() + static_cast<std::ptrdiff_t>(last),
                  [&cell](const Entry& a, const Entry& b) {
                      const auto cellA = cell(a);
                      const auto cellB = cell(b);
                      return cellA != cellB ? cellA < cellB : standsBefore(a, b);
                  });
        makeCells(m_groups[place], first, last);
        const Group& group = m_groups[place];
        const bool byLabel = m_words[group.indicator].isEmpty();
        if (!byLabel) {
            m_bySubject[group.indicator].push_back(place);
            continue;
        }
        // By label: asked for as it is written, in whichever way.
        std::vector<Symbol> labels;
        for (size_t i = first; i < last; ++i)
            labels.push_back(m_entries[i].label);
        std::ranges::sort(labels);
        labels.erase(std::ranges::unique(labels).begin(), labels.end());
        for (const Symbol label : labels)
            m_bySubject[label].push_back(place);
    }
}

void Book::makeCells(Group& group, size_t first, size_t last)
{
    group.firstGoal = static_cast<quint32>(m_cells.size());
    group.firstOutcome = group.firstGoal;
    for (size_t begin = first; begin < last;) {
        const Entry& head = m_entries[begin];
        const auto sameTime = [&head](const Entry& entry) {
            return entry.role == head.role && entry.period == head.period &&
                   entry.kind == head.kind;
        };
        const size_t firstCell = m_cells.size();
        size_t end = begin;
        while (end < last && sameTime(m_entries[end])) {
            size_t next = end;
            while (next < last && sameTime(m_entries[next]) &&
                   m_entries[next].scope == m_entries[end].scope)
                ++next;
            closeCell(end, next);
            end = next;
        }
        if (end - begin > 2 && head.kind != Kind::Rate)
            findParts(firstCell);
        if (head.role == Role::Goal)
            group.firstOutcome = static_cast<quint32>(m_cells.size());
        begin = end;
    }
    group.end = static_cast<quint32>(m_cells.size());
}

/// What is worked out never stands beside what is stated.
void Book::closeCell(size_t first, size_t last)
{
    const Entry& head = m_entries[first];
    size_t count = last - first;
    if (!head.derived) {
        while (m_entries[first + count - 1].derived)
            --count;
    }
    m_cells.push_back({.first = static_cast<quint32>(first),
                       .count = static_cast<quint32>(count),
                       .scope = head.scope,
                       .kind = head.kind,
                       .period = m_periods[head.period]});
}

/// Of the cells of one time, from `firstCell` on: a whole that its report states beside its parts.
void Book::findParts(size_t firstCell)
{
    std::vector<ReportId> reports;
    for (size_t cell = firstCell; cell < m_cells.size(); ++cell) {
        const Entry& entry = head(m_cells[cell]);
        if (!entry.derived && std::ranges::find(reports, entry.report) == reports.end())
            reports.push_back(entry.report);
    }
    for (const ReportId report : reports) {
        std::vector<quint32> inText;
        for (size_t cell = firstCell; cell < m_cells.size(); ++cell) {
            const Cell& from = m_cells[cell];
            for (quint32 i = from.first; i < from.first + from.count; ++i) {
                if (m_entries[i].report == report && !m_entries[i].derived)
                    inText.push_back(i);
            }
        }
        std::ranges::sort(inText, {}, [this](quint32 place) {
            const Entry& entry = m_entries[place];
            return std::tuple(entry.begin, entry.end, entry.value);
        });
        std::vector<Decimal> values;
        for (const quint32 place : inText)
            values.push_back(m_entries[place].value);
        quint32 whole = noSymbol;
        std::vector<quint32> parts;
        for (size_t i = 0; i < inText.size(); ++i) {
            const auto run = partsOfValue(values, i);
            if (run.length == 0 || (whole != noSymbol && values[i] <= m_entries[whole].value))
                continue;
            whole = inText[i];
            parts.assign(inText.begin() + static_cast<std::ptrdiff_t>(run.first),
                         inText.begin() + static_cast<std::ptrdiff_t>(run.first + run.length));
        }
        if (whole != noSymbol)
            takeParts(firstCell, parts, whole);
    }
}

/// The whole stands for its cell where its report's best did; its parts come right behind it.
void Book::takeParts(size_t firstCell, const std::vector<quint32>& parts, quint32 whole)
{
    const auto cell = std::find_if(m_cells.begin() + static_cast<std::ptrdiff_t>(firstCell),
                                   m_cells.end(), [whole](const Cell& candidate) {
                                       return whole >= candidate.first &&
                                              whole < candidate.first + candidate.count;
                                   });
    if (head(*cell).report != m_entries[whole].report || cell->allParts != 0)
        return;
    std::vector<quint32> order{whole};
    std::vector<quint32> rest;
    for (quint32 i = cell->first; i < cell->first + cell->count; ++i) {
        if (i != whole && std::ranges::find(parts, i) == parts.end())
            rest.push_back(i);
    }
    for (const quint32 part : parts) {
        if (part >= cell->first && part < cell->first + cell->count)
            order.push_back(part);
    }
    cell->parts = static_cast<quint32>(order.size() - 1);
    order.insert(order.end(), rest.begin(), rest.end());
    std::vector<Entry> entries;
    for (const quint32 place : order)
        entries.push_back(m_entries[place]);
    cell->firstPart = static_cast<quint32>(m_parts.size());
    cell->allParts = static_cast<quint32>(parts.size());
    for (const quint32 part : parts) {
        const auto moved = std::ranges::find(order, part);
        m_parts.push_back(moved == order.end()
                              ? part
                              : cell->first + static_cast<quint32>(moved - order.begin()));
    }
    std::ranges::copy(entries, m_entries.begin() + cell->first);
}

} // namespace duibiao::compare
