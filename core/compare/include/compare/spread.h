// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

/// Why a total is there, or is not.
enum class TotalKind {
    Sum,      ///< of the districts that state a value
    Stated,   ///< by the city itself, which is never added to its districts
    Withheld, ///< a rate, or something that does not add up over districts
    Empty,    ///< no district states a value
};

/// A district in a spread. Values per head are there only where the denominator was entered.
struct SpreadEntry
{
    QString districtCode;
    std::optional<Decimal> value;
    Blank blank = Blank::None;
    int rank = 0; ///< 1 is best by the indicator's direction; equals share it; 0 without a value
    std::optional<double> shareOfParent;
    std::optional<double> perTenThousandResidents;
    std::optional<double> perThousandPupils;
    std::optional<double> perMillionYuan;

    bool operator==(const SpreadEntry&) const = default;
};

/// One indicator in one period across districts.
struct Spread
{
    std::optional<SpreadEntry> parent;
    std::vector<SpreadEntry> districts; ///< in the order asked for
    TotalKind totalKind = TotalKind::Empty;
    std::optional<Decimal> total;
    int parts = 0; ///< how many districts the total knows, "4 of 5"
    int of = 0;
    /// Where the city states a total and only one district is blank: what is left for it.
    std::optional<Decimal> rest;
};

/// Of rows of one indicator, scope and period (others are passed over by their district only):
/// the outcomes, or the goals, of `districts` and of their parent (empty: peers without one).
[[nodiscard]] Spread spreadOf(const std::vector<Row>& rows, const QString& parent,
                              const QStringList& districts, Role side, const Context& context);

} // namespace duibiao::compare
