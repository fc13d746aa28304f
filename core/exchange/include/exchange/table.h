// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace duibiao::exchange {

/// How a cell of words is tinted; the word always stands there too.
enum class Tone { Plain, Good, Bad, Running, Doubtful, Muted };

struct Words
{
    QString text;
    Tone tone = Tone::Plain;
};
/// `format` counts Table::formats from 1; 0 is the usual one of the kind of cell. `line` counts the
/// rows of Table::linesIn from 1 and makes the cell a link to that row; 0 is no link.
struct Number
{
    Decimal value;
    int format = 0;
    int line = 0;
};
/// 1.03 is 103 %.
struct Percent
{
    double ratio = 0;
    int format = 0;
    int line = 0;
};
/// Worked out by the spreadsheet; each # in the expression stands for the cell's own row. `value`
/// is what it comes to now, nothing for an empty text. Expressions are the program's own, never
/// words of a report.
struct Formula
{
    QString expression;
    std::optional<double> value;
    int format = 0;
};
using Cell = std::variant<std::monostate, Words, Number, Percent, Formula>;

struct Column
{
    QString heading;
    int width = 12; ///< in characters of a digit's width
    bool hidden = false;
    QString rangeName{};        ///< a name for the column's cells in formulas
    std::vector<Words> marks{}; ///< words that are tinted wherever they come to stand here, and the
                                ///< only ones a cell of this column should have
};

/// Bars beside each other, one group for each row: the first series outlined, the second filled.
struct Chart
{
    QString title;
    QString axis;             ///< what the values are counted in
    std::size_t firstRow = 0; ///< of Table::rows
    std::size_t rows = 0;
    int names = 0;             ///< column that names the groups
    std::vector<int> series{}; ///< columns of numbers
};

/// A table on its way to a file: typed cells under worded headings. What stands below `rows` is for
/// spreadsheets only.
struct Table
{
    QString name; ///< sheet name
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    QStringList formats{};  ///< number formats of a spreadsheet: 0.0%
    QString linesIn{};      ///< name of the table that lines are rows of
    int frozenColumns = 0;  ///< that stay in sight, from the left
    int printedColumns = 0; ///< from the left; 0: all
    bool hidden = false;
    std::vector<Chart> charts{}; ///< to the right of the rows
};

} // namespace duibiao::exchange
