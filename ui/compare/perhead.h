// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QHash>

#include <optional>
#include <vector>

namespace duibiao::ui {

/// Divides what a district states by what the planner entered for it and its year: per 10,000
/// residents, per 1,000 pupils, per million yuan. Never guesses: without a denominator there is
/// no value, nor of a rate.
class PerHead
{
public:
    using Kind = Denominator::Kind;

    PerHead() = default; ///< as stated
    PerHead(Kind kind, const std::vector<Denominator>& denominators);

    [[nodiscard]] std::optional<Kind> kind() const { return m_kind; }
    /// Of a value that `row` states, for the row's period; as stated where nothing divides.
    [[nodiscard]] std::optional<double> value(const compare::Row& row,
                                              const compare::Side* side) const;
    /// "0.73": two digits behind the point, more where the value is small.
    [[nodiscard]] static QString text(double value);
    /// Said where a value is stated and nothing divides it.
    [[nodiscard]] static QString missing();
    /// "per 10,000 residents"
    [[nodiscard]] static QString name(Kind kind);
    /// What the numbers are counted in: 座, or 座 per 10,000 residents.
    [[nodiscard]] QString unit(const QString& unit) const;

private:
    std::optional<Kind> m_kind;
    QHash<std::pair<QString, int>, double> m_divisors; ///< by district and year
};

} // namespace duibiao::ui
