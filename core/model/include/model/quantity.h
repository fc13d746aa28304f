// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"

#include <QString>

#include <optional>

namespace duibiao {

/// How the words around a number limit it.
enum class Bound {
    Exact,
    AtLeast,  ///< 以上, 不少于, 不低于
    MoreThan, ///< 超, 逾, 余, 多
    AtMost,   ///< 不超过, 以内
    LessThan, ///< 不足
    About,    ///< 约, 近, 左右
};

/// What kind of thing a number measures.
enum class Measure {
    Added,      ///< new in the period
    Total,      ///< stock, or count of what was done
    Cumulative, ///< 累计: since a start
    Rate,       ///< share in %
    Change,     ///< growth, difference, 百分点
    Money,
};

/// The true values a stated number can stand for. An absent end is infinite.
struct Interval
{
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    bool lowOpen = false;  ///< low itself is excluded
    bool highOpen = false; ///< high itself is excluded

    bool operator==(const Interval&) const = default;
};

/// A number as stated: value in base units (座, 人, 元, %), with the words it was written in.
struct Quantity
{
    Decimal value;
    std::optional<Decimal> valueMax; ///< upper end of a stated range (2-3个)
    QString unit;                    ///< base unit: 万元 is kept as 元
    Bound bound = Bound::Exact;
    QString literal; ///< as written, with bound words, multiplier and unit: 超1.4万座
    /// Worth of the last written digit in base units: 1000 for 20.6万, 1 for 182, 0.1 for 54.7 %.
    Decimal resolution{1};
    /// "近8万" stays below 80 000, while "约8万" may lie on either side (DESIGN §5).
    bool approachesFromBelow = false;

    /// DESIGN §5: what the number can stand for as an outcome. A whole number written out is
    /// itself; a rounded one (万, decimals) is [value − ½ digit, value + ½ digit); bounds open the
    /// ends; 约 gives value ± tolerance·value, 近 the side towards zero only. Without a tolerance
    /// 约 is as exact as it is written and 近 falls short by up to one last digit. The ends of a
    /// range are its bounds. An end too large to be held is left out.
    [[nodiscard]] Interval interval(const Decimal& aboutTolerance) const;

    bool operator==(const Quantity&) const = default;
};

/// Stable codes used in JSON, in the store and on the console: "at_least", "added" …
[[nodiscard]] QString toCode(Bound bound);
[[nodiscard]] QString toCode(Measure measure);
[[nodiscard]] std::optional<Bound> boundFromCode(QStringView code);
[[nodiscard]] std::optional<Measure> measureFromCode(QStringView code);

} // namespace duibiao
