// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantityfinder.h"
#include "text/document.h"

#include <optional>
#include <vector>

namespace duibiao::reading {

/// One cell of a table; an empty span where nothing stands, or only a dash.
struct TableCell
{
    text::Span span;
    std::optional<QuantityMention> number; ///< the cell is nothing but a number
    bool falls = false;                    ///< the number has a minus or ↓ in front
};

/// A table as it survives in plain text: lines with |, lines of columns parted by spaces, or one
/// cell a line.
struct Table
{
    text::Span span;
    text::Span caption; ///< the line above, if it is none of the table; empty if there is none
    std::vector<std::vector<TableCell>> rows; ///< without the heading; all as long as the heading
    std::vector<TableCell> heading;           ///< empty if the table has none
};

/// The tables of a document in text order.
[[nodiscard]] std::vector<Table> findTables(const text::Document& document,
                                            const QuantityFinder& quantities);

} // namespace duibiao::reading
