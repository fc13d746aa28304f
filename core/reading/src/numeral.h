// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"
#include "text/span.h"

#include <QStringView>

#include <optional>

namespace duibiao::reading {

/// A number as written, without bound words and unit.
struct Numeral
{
    enum class Shape {
        Arabic,
        Chinese,
        DigitString, ///< 二〇二三
        BareUnit,    ///< 百, 千, 万 alone: a number only beside a bound (近百, 百余)
        Proportion,  ///< 百分之九十, 五分之一, 八成: the value is in %
    };

    text::Span span;
    Decimal value;
    std::optional<Decimal> valueMax; ///< 三四个
    Decimal resolution{1};           ///< worth of the last written digit
    Shape shape = Shape::Arabic;
    bool more = false; ///< 多, 余, 几 inside: 500多亿, 十几
    int places = 0;    ///< that the multiplier shifts: 4 for 万

    [[nodiscard]] bool multiplied() const { return places >= 4; }
};

/// The number that begins at `at`, read as far as it goes; nothing where none begins. What
/// overflows is no number.
[[nodiscard]] std::optional<Numeral> readNumeral(QStringView text, qsizetype at);

/// True where a number can begin with this character, so that a scan may skip all others.
[[nodiscard]] bool beginsNumeral(QChar c);
/// 0-9 for the characters 〇零一二两…九, else -1.
[[nodiscard]] int chineseDigit(QChar c);

} // namespace duibiao::reading
