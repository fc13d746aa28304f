// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decimal.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace duibiao {

namespace {

// Two coefficients of 63 bits and twelve decimal places of alignment need 104 bits.
__extension__ using Wide = __int128;

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 largestExactDouble = qint64{1} << 53;

constexpr std::array<qint64, Decimal::maxScale + 1> powersOfTen = {1,
                                                                   10,
                                                                   100,
                                                                   1'000,
                                                                   10'000,
                                                                   100'000,
                                                                   1'000'000,
                                                                   10'000'000,
                                                                   100'000'000,
                                                                   1'000'000'000,
                                                                   10'000'000'000,
                                                                   100'000'000'000,
                                                                   1'000'000'000'000};

Wide powerOfTen(int exponent)
{
    return powersOfTen.at(static_cast<std::size_t>(exponent));
}

Wide magnitude(Wide number)
{
    return number < 0 ? -number : number;
}

/// The canonical decimal of that value, if one can hold it. `scale` must not be negative.
std::optional<Decimal> canonical(Wide coefficient, int scale)
{
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (scale > Decimal::maxScale || magnitude(coefficient) > largest)
        return std::nullopt;
    return Decimal::fromParts(static_cast<qint64>(coefficient), scale);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

Decimal::Decimal(qint64 integer) : m_coefficient(integer)
{
    Q_ASSERT(integer >= -largest);
}

std::optional<Decimal> Decimal::fromParts(qint64 coefficient, int scale)
{
    if (coefficient < -largest)
        return std::nullopt;
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        if (coefficient == 0)
            return Decimal();
        --scale;
    }
    if (scale > maxScale)
        return std::nullopt;
    for (; scale < 0 && coefficient != 0; ++scale) {
        if (std::abs(coefficient) > largest / 10)
            return std::nullopt;
        coefficient *= 10;
    }
    Decimal result(coefficient);
    result.m_scale = coefficient == 0 ? 0 : scale;
    return result;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    const QStringView whole = point < 0 ? text : text.first(point);
    if (point < 0 ? whole.isEmpty() : fraction.isEmpty())
        return std::nullopt;

    qint64 coefficient = 0;
    const auto append = [&coefficient](QChar digit) {
        return isDigit(digit) && !__builtin_mul_overflow(coefficient, 10, &coefficient) &&
               !__builtin_add_overflow(coefficient, digit.unicode() - u'0', &coefficient);
    };
    for (const QChar digit : whole) {
        if (!append(digit))
            return std::nullopt;
    }
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    for (const QChar digit : fraction) {
        if (!append(digit))
            return std::nullopt;
    }
    if (fraction.size() > maxScale)
        return std::nullopt;
    return fromParts(negative ? -coefficient : coefficient, static_cast<int>(fraction.size()));
}

QString Decimal::toString() const
{
    QString digits = QString::number(std::abs(m_coefficient));
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    if (m_coefficient < 0)
        digits.prepend(u'-');
    return digits;
}

double Decimal::toDouble() const
{
    // Both operands exact, so the one division rounds correctly; else the text is converted,
    // which rounds once as well.
    if (std::abs(m_coefficient) <= largestExactDouble) {
        return static_cast<double>(m_coefficient) /
               static_cast<double>(powersOfTen.at(static_cast<std::size_t>(m_scale)));
    }
    return toString().toDouble();
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_coefficient = -m_coefficient;
    return result;
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    return canonical(m_coefficient * powerOfTen(scale - m_scale) +
                         other.m_coefficient * powerOfTen(scale - other.m_scale),
                     scale);
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const
{
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal& other) const
{
    return canonical(Wide{m_coefficient} * other.m_coefficient, m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::shifted(int power) const
{
    // No value of this type survives a shift beyond its digits; the limit keeps `scale` an int.
    constexpr int beyond = 64;
    return fromParts(m_coefficient, m_scale - std::clamp(power, -beyond, beyond));
}

std::optional<Decimal> Decimal::dividedBy(const Decimal& other, int decimals) const
{
    if (other.isZero() || decimals < 0 || decimals > maxScale)
        return std::nullopt;
    const int scale = std::max(m_scale, other.m_scale);
    const Wide dividend = magnitude(m_coefficient) * powerOfTen(scale - m_scale);
    const Wide divisor = magnitude(other.m_coefficient) * powerOfTen(scale - other.m_scale);
    Wide quotient = dividend / divisor;
    if (quotient > largest)
        return std::nullopt;
    Wide rest = dividend % divisor;
    for (int digit = 0; digit < decimals; ++digit) {
        quotient = quotient * 10 + rest * 10 / divisor;
        rest = rest * 10 % divisor;
    }
    if (rest * 2 >= divisor)
        ++quotient;
    return canonical(isNegative() != other.isNegative() ? -quotient : quotient, decimals);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = a.m_coefficient * powerOfTen(scale - a.m_scale);
    const Wide right = b.m_coefficient * powerOfTen(scale - b.m_scale);
    if (left == right)
        return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace duibiao
