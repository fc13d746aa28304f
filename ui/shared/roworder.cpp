// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/roworder.h"

#include <QCollator>
#include <QDate>

#include <algorithm>
#include <numeric>

namespace duibiao::ui {

void RowOrder::add(int row, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Bool:
        m_keys.push_back({.value = value.toDouble(), .kind = Kind::Number, .row = row});
        break;
    case QMetaType::QDate:
        m_keys.push_back({.value = static_cast<double>(value.toDate().toJulianDay()),
                          .kind = Kind::Number,
                          .row = row});
        break;
    default:
        add(row, value.toString());
    }
}

qsizetype RowOrder::placeOf(const QString& text)
{
    const auto known = m_places.constFind(text);
    if (known != m_places.cend())
        return *known;
    m_texts.append(text);
    m_places.insert(text, m_texts.size() - 1);
    return m_texts.size() - 1;
}

void RowOrder::add(int row, const QString& text)
{
    addText(row, placeOf(text));
}

void RowOrder::add(int row, const QString& group, const std::function<QString()>& text)
{
    if (m_lastPlace >= 0 && group.constData() == m_lastGroup.constData())
        return addText(row, m_lastPlace);
    auto known = m_groups.constFind(group);
    if (known == m_groups.cend())
        known = m_groups.insert(group, placeOf(text()));
    m_lastGroup = group;
    m_lastPlace = *known;
    addText(row, m_lastPlace);
}

void RowOrder::addText(int row, qsizetype text)
{
    m_keys.push_back({.value = static_cast<double>(text),
                      .kind = m_texts[text].isEmpty() ? Kind::Nothing : Kind::Text,
                      .row = row});
}

/// Of each text, how many stand before it; those that collate alike share a rank.
std::vector<size_t> RowOrder::textRanks() const
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(m_texts.size()));
    for (const QString& text : m_texts)
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) { return keys[a] < keys[b]; });
    std::vector<size_t> ranks(keys.size());
    for (size_t i = 1; i < order.size(); ++i) {
        const bool alike = keys[order[i - 1]].compare(keys[order[i]]) == 0;
        ranks[order[i]] = ranks[order[i - 1]] + (alike ? 0 : 1);
    }
    return ranks;
}

void RowOrder::addNumbers(std::vector<int>& rows, bool down) const
{
    std::vector<std::pair<double, int>> numbers;
    for (const Key& key : m_keys) {
        if (key.kind == Kind::Number)
            numbers.emplace_back(down ? -key.value : key.value, key.row);
    }
    std::ranges::stable_sort(numbers, {}, &std::pair<double, int>::first);
    for (const auto& [value, row] : numbers)
        rows.push_back(row);
}

/// Many rows have few texts: they are counted into their places, not compared.
void RowOrder::addTexts(std::vector<int>& rows, bool down) const
{
    const std::vector<size_t> ranks = textRanks();
    const auto placeOf = [&](const Key& key) {
        const size_t rank = ranks[static_cast<size_t>(key.value)];
        return down ? ranks.size() - 1 - rank : rank;
    };
    std::vector<size_t> next(ranks.size() + 1);
    for (const Key& key : m_keys) {
        if (key.kind == Kind::Text)
            ++next[placeOf(key) + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    const size_t first = rows.size();
    rows.resize(first + next.back());
    for (const Key& key : m_keys) {
        if (key.kind == Kind::Text)
            rows[first + next[placeOf(key)]++] = key.row;
    }
}

std::vector<int> RowOrder::sorted(Qt::SortOrder direction) const
{
    const bool down = direction == Qt::DescendingOrder;
    std::vector<int> rows;
    rows.reserve(m_keys.size());
    addNumbers(rows, down);
    addTexts(rows, down);
    for (const Key& key : m_keys) {
        if (key.kind == Kind::Nothing)
            rows.push_back(key.row);
    }
    return rows;
}

} // namespace duibiao::ui
