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
        const Decimal& part = at(i)->quantity.value;
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

std::vector<const Figure*> partsOf(std::span<const Figure* const> inText, size_t whole)
{
    const Decimal& value = inText[whole]->quantity.value;
    const auto before = [&](size_t i) { return inText[whole - 1 - i]; };
    if (const size_t length = runLength(value, whole, before)) {
        const auto run = inText.subspan(whole - length, length);
        return {run.begin(), run.end()};
    }
    const auto after = [&](size_t i) { return inText[whole + 1 + i]; };
    const size_t length = runLength(value, inText.size() - whole - 1, after);
    const auto run = inText.subspan(whole + 1, length);
    return {run.begin(), run.end()};
}

} // namespace duibiao::compare
