// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

namespace duibiao::compare {

namespace {

// A whole is told in the same breath as its parts; a longer run sums up by chance.
constexpr size_t longestRun = 12;

/// Length of the run `at(0), at(1), …` that sums to `value`; 0 if none of two or more does.
size_t runLength(const Decimal& value, size_t available, auto at)
{
    std::optional<Decimal> sum = Decimal();
    for (size_t i = 0; i < std::min(available, longestRun); ++i) {
        const Decimal& part = at(i);
        if (part <= Decimal() || part >= value)
            return 0;
        sum = sum->plus(part);
        if (!sum || *sum > value)
            return 0;
        if (*sum == value && i > 0)
            return i + 1;
    }
    return 0;
}

} // namespace

std::optional<Decimal> sumOf(std::span<const Figure* const> figures)
{
    std::optional<Decimal> sum = Decimal();
    for (const Figure* figure : figures) {
        sum = sum->plus(figure->quantity.value);
        if (!sum)
            break;
    }
    return sum;
}

Run partsOfValue(std::span<const Decimal> inText, size_t whole)
{
    const auto before = [&](size_t i) -> const Decimal& { return inText[whole - 1 - i]; };
    if (const size_t length = runLength(inText[whole], whole, before))
        return {.first = whole - length, .length = length};
    const auto after = [&](size_t i) -> const Decimal& { return inText[whole + 1 + i]; };
    return {.first = whole + 1,
            .length = runLength(inText[whole], inText.size() - whole - 1, after)};
}

std::vector<const Figure*> partsOf(std::span<const Figure* const> inText, size_t whole)
{
    std::vector<Decimal> values;
    values.reserve(inText.size());
    for (const Figure* figure : inText)
        values.push_back(figure->quantity.value);
    const Run run = partsOfValue(values, whole);
    const auto parts = inText.subspan(run.length ? run.first : 0, run.length);
    return {parts.begin(), parts.end()};
}

} // namespace duibiao::compare
