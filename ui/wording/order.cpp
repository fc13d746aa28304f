// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order.h"

#include "cells.h"
#include "wording/words.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::wording {

namespace {

using compare::Row;
using compare::Side;

std::optional<double> numberOf(const std::optional<Side>& side)
{
    return side ? std::optional(side->figure.quantity.value.toDouble()) : std::nullopt;
}

std::optional<double> numberOf(const std::optional<Decimal>& value)
{
    return value ? std::optional(value->toDouble()) : std::nullopt;
}

QString wordsOf(const Row& row, const QString& column, const compare::Context& context)
{
    if (column == u"district"_s)
        return districtPath(row.districtCode, context);
    if (column == u"indicator"_s)
        return rowWords(row, context);
    return column == u"reason"_s ? reasonText(row) : QString();
}

/// What a row goes by.
struct Key
{
    size_t row = 0; ///< its place before
    std::optional<double> number;
    QCollatorSortKey words;
    bool isMissing = false;
};

void sortRows(std::vector<Row>& rows, const compare::Selection& view,
              const compare::Context& context)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const Row& row : rows) {
        const auto number = sortNumber(row, view.sortedBy);
        const QString words = number ? QString() : wordsOf(row, view.sortedBy, context);
        keys.push_back({keys.size(), number, collator.sortKey(words), !number && words.isEmpty()});
    }
    std::ranges::stable_sort(keys, [&view](const Key& a, const Key& b) {
        if (a.isMissing || b.isMissing)
            return a.isMissing < b.isMissing;
        const Key& first = view.descending ? b : a;
        const Key& second = view.descending ? a : b;
        return first.number && second.number ? *first.number < *second.number
                                             : first.words < second.words;
    });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const Key& key : keys)
        sorted.push_back(std::move(rows[key.row]));
    rows = std::move(sorted);
}

} // namespace

std::optional<double> sortNumber(const Row& row, QStringView column)
{
    if (column == u"period")
        return row.period.isValid()
                   ? std::optional(static_cast<double>(row.period.firstDay().toJulianDay()))
                   : std::nullopt;
    if (column == u"goal")
        return numberOf(row.goal);
    if (column == u"outcome")
        return numberOf(row.outcome);
    if (column == u"base")
        return numberOf(row.base);
    if (column == u"gap")
        return numberOf(row.gap);
    if (column == u"change")
        return numberOf(row.change);
    if (column == u"completion")
        return row.completion;
    if (column == u"verdict")
        return static_cast<double>(row.verdict);
    if (column == u"pace")
        return static_cast<double>(row.pace);
    return std::nullopt;
}

void applyView(std::vector<Row>& rows, const compare::Selection& view,
               const compare::Context& context)
{
    std::erase_if(rows, [&view](const Row& row) { return !view.hasVerdictOf(row); });
    if (!view.sortedBy.isEmpty())
        sortRows(rows, view, context);
}

} // namespace duibiao::wording
