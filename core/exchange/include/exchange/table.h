// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"

#include <QString>

#include <variant>
#include <vector>

namespace duibiao::exchange {

/// How a cell of words is tinted; the word always stands there too.
enum class Tone { Plain, Good, Bad, Running, Doubtful, Muted };

struct Words { QString text; Tone tone = Tone::Plain; };
struct Number { Decimal value; };
/// 1.03 is 103 %.
struct Percent { double ratio = 0; };
using Cell = std::variant<std::monostate, Words, Number, Percent>;

struct Column
{
    QString heading;
    int width = 12; ///< in characters of a digit's width
};

/// A table on its way to a file: typed cells under worded headings.
struct Table
{
    QString name; ///< sheet name
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

} // namespace duibiao::exchange
