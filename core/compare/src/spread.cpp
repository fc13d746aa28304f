// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/spread.h"

#include <algorithm>

namespace duibiao::compare {

namespace {

const Row* rowOf(const std::vector<Row>& rows, const QString& district)
{
    const auto row = std::ranges::find(rows, district, &Row::districtCode);
    return row == rows.end() ? nullptr : &*row;
}

std::optional<double> perHead(const Decimal& value, const Row& row, Denominator::Kind kind,
                              double heads, const Context& context)
{
    const int year = row.period.isValid() ? row.period.lastYear() : 0;
    const auto entered = std::ranges::find_if(context.denominators, [&](const Denominator& d) {
        return d.districtCode == row.districtCode && d.year == year && d.kind == kind;
    });
    if (entered == context.denominators.end() || entered->value <= Decimal())
        return std::nullopt;
    return value.toDouble() * heads / entered->value.toDouble();
}

SpreadEntry entryOf(const std::vector<Row>& rows, const QString& district, Role side,
                    const Context& context)
{
    SpreadEntry entry;
    entry.districtCode = district;
    entry.blank = Blank::NotYetRead;
    const Row* row = rowOf(rows, district);
    if (!row)
        return entry;
    const std::optional<Side>& said = side == Role::Goal ? row->goal : row->outcome;
    entry.blank = side == Role::Goal ? row->goalBlank : row->outcomeBlank;
    if (!said)
        return entry;
    entry.blank = Blank::None;
    entry.value = said->figure.quantity.value;
    if (said->figure.quantity.unit == u"%")
        return entry;
    using Kind = Denominator::Kind;
    entry.perTenThousandResidents = perHead(*entry.value, *row, Kind::Residents, 1e4, context);
    entry.perThousandPupils = perHead(*entry.value, *row, Kind::Pupils, 1e3, context);
    entry.perMillionYuan = perHead(*entry.value, *row, Kind::Money, 1e6, context);
    return entry;
}

void rank(std::vector<SpreadEntry>& entries, bool lessIsBetter)
{
    for (SpreadEntry& entry : entries) {
        if (!entry.value)
            continue;
        entry.rank =
            1 + static_cast<int>(std::ranges::count_if(entries, [&](const SpreadEntry& other) {
                return other.value &&
                       (lessIsBetter ? *other.value < *entry.value : *other.value > *entry.value);
            }));
    }
}

bool addsUp(const std::vector<Row>& rows, const Context& context)
{
    if (rows.empty() || rows.front().unit == u"%")
        return false;
    const Indicator* indicator =
        context.catalogue ? context.catalogue->find(rows.front().indicatorId) : nullptr;
    const Row& row = rows.front();
    const Measure measure = row.goal ? row.goal->figure.measure : row.outcome->figure.measure;
    return indicator ? indicator->addsOverDistricts : measure == Measure::Added;
}

std::optional<Decimal> sumOf(const std::vector<SpreadEntry>& entries)
{
    std::optional<Decimal> sum = Decimal();
    for (const SpreadEntry& entry : entries) {
        if (entry.value && sum)
            sum = sum->plus(*entry.value);
    }
    return sum;
}

void total(Spread& spread, bool additive)
{
    const bool isStated = spread.parent && spread.parent->value;
    if (isStated) {
        spread.totalKind = TotalKind::Stated;
        spread.total = spread.parent->value;
    } else if (spread.parts == 0) {
        spread.totalKind = TotalKind::Empty;
    } else if (!additive) {
        spread.totalKind = TotalKind::Withheld;
    } else {
        spread.totalKind = TotalKind::Sum;
        spread.total = sumOf(spread.districts);
    }
    if (!isStated || !additive)
        return;
    const Decimal& whole = *spread.parent->value;
    for (SpreadEntry& entry : spread.districts) {
        if (entry.value && !whole.isZero())
            entry.shareOfParent = entry.value->toDouble() / whole.toDouble();
    }
    const auto sum = sumOf(spread.districts);
    const auto rest = sum ? whole.minus(*sum) : std::nullopt;
    if (spread.parts + 1 == spread.of && rest && !rest->isNegative())
        spread.rest = rest;
}

} // namespace

Spread spreadOf(const std::vector<Row>& rows, const QString& parent, const QStringList& districts,
                Role side, const Context& context)
{
    Spread spread;
    if (!parent.isEmpty())
        spread.parent = entryOf(rows, parent, side, context);
    for (const QString& district : districts) {
        if (district != parent) // a city is no part of itself
            spread.districts.push_back(entryOf(rows, district, side, context));
    }
    spread.of = static_cast<int>(spread.districts.size());
    spread.parts = static_cast<int>(std::ranges::count_if(
        spread.districts, [](const SpreadEntry& entry) { return entry.value.has_value(); }));
    const Indicator* indicator = context.catalogue && !rows.empty()
                                     ? context.catalogue->find(rows.front().indicatorId)
                                     : nullptr;
    rank(spread.districts, indicator && indicator->direction == Direction::LessIsBetter);
    total(spread, addsUp(rows, context));
    return spread;
}

} // namespace duibiao::compare
