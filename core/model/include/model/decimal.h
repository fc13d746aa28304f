// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace duibiao {

/// An exact decimal number, coefficient × 10^-scale, kept without trailing zeros.
/// Figures are money and counts that a planner signs, so they are never floating point:
/// 3800.97万 is 38 009 700 and nothing near it. What would overflow says so with nullopt.
class Decimal
{
public:
    static constexpr int maxScale = 12;

    constexpr Decimal() = default;
    /// Any but the smallest qint64, whose opposite does not exist.
    explicit Decimal(qint64 integer);
    /// coefficient × 10^-scale; scale may be negative (fromParts(2, -4) is 20 000).
    [[nodiscard]] static std::optional<Decimal> fromParts(qint64 coefficient, int scale);
    /// Plain notation only: "-12.50", "7", ".5". No exponent, no grouping, no surrounding space.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] qint64 coefficient() const { return m_coefficient; }
    /// Digits after the point, 0..maxScale.
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }
    [[nodiscard]] bool isInteger() const { return m_scale == 0; }

    /// Canonical plain notation: no exponent, no grouping, no trailing zeros, "0" for zero.
    [[nodiscard]] QString toString() const;
    /// Nearest double; for ratios, charts and sorting only.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal& other) const;
    /// × 10^power
    [[nodiscard]] std::optional<Decimal> shifted(int power) const;
    /// this ÷ other rounded to `decimals` digits (0..maxScale), a half away from zero; nullopt
    /// for ÷ 0 or overflow.
    [[nodiscard]] std::optional<Decimal> dividedBy(const Decimal& other, int decimals) const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    qint64 m_coefficient = 0;
    int m_scale = 0;
};

} // namespace duibiao
