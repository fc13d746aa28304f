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

void RowOrder::add(int row, const QString& text)
{
    auto place = m_places.constFind(text);
    if (place == m_places.cend()) {
        place = m_places.insert(text, m_texts.size());
        m_texts.append(text);
    }
    addText(row, *place);
}

void RowOrder::add(int row, const QString& group, const std::function<QString()>& text)
{
    if (const auto known = m_groups.constFind(group); known != m_groups.cend()) {
        addText(row, *known);
        return;
    }
    const QString shown = text();
    add(row, shown);
    m_groups.insert(group, m_places.value(shown));
}

void RowOrder::addText(int row, qsizetype text)
{
    m_keys.push_back({.value = static_cast<double>(text),
                      .kind = m_texts[text].isEmpty() ? Kind::Nothing : Kind::Text,
                      .row = row});
}

/// Makes the place of a text its rank; those that collate alike share one.
void RowOrder::rankTexts()
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(m_texts.size()));
    for (const QString& text : std::as_const(m_texts))
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) { return keys[a] < keys[b]; });
    std::vector<int> ranks(keys.size());
    for (size_t i = 1; i < order.size(); ++i) {
        const bool alike = keys[order[i - 1]].compare(keys[order[i]]) == 0;
        ranks[order[i]] = ranks[order[i - 1]] + (alike ? 0 : 1);
    }
    for (Key& key : m_keys) {
        if (key.kind == Kind::Text)
            key.value = ranks[static_cast<size_t>(key.value)];
        else if (key.kind == Kind::Nothing)
            key.value = 0;
    }
}

std::vector<int> RowOrder::sorted(Qt::SortOrder direction)
{
    rankTexts();
    const bool down = direction == Qt::DescendingOrder;
    std::ranges::stable_sort(m_keys, [down](const Key& a, const Key& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return down ? a.value > b.value : a.value < b.value;
    });
    std::vector<int> rows;
    rows.reserve(m_keys.size());
    for (const Key& key : m_keys)
        rows.push_back(key.row);
    return rows;
}

} // namespace duibiao::ui
