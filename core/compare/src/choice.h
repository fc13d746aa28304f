// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "group.h"

namespace duibiao::compare {

/// Which figure stands for a cell that has several.
class Choice
{
public:
    Choice(const Context& context, const Indicator* indicator)
        : m_context(context), m_indicator(indicator)
    {
    }

    /// Stated before derived, typed in before read, the later report, the whole of parts that are
    /// stated beside it, the nearer to the indicator's name, the more precise; the rest only
    /// settles the order. Figures that say the same value as a better one are no other values.
    [[nodiscard]] Side sideOf(const Cell& cell) const;

    /// Orders reports, the later the smaller: by the day they were published, else by their kind
    /// and period. A report without any date is the earliest.
    [[nodiscard]] qint64 reportAge(ReportId id) const;

private:
    [[nodiscard]] QDate reportDate(ReportId id) const;
    [[nodiscard]] int distanceFromName(const Figure& figure) const;
    [[nodiscard]] bool isBetter(const Figure& a, const Figure& b) const;
    void preferWhole(std::vector<const Figure*>& ranked, Side& side) const;

    const Context& m_context;
    const Indicator* m_indicator;
};

} // namespace duibiao::compare
