// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"
#include "typeset.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace duibiao::paper {

constexpr double cellPadding = 1; ///< mm, left and right of a cell's content

/// A column of a printed table.
struct TableColumn
{
    QString heading;
    double width = 0; ///< mm
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// One cell: words, or a picture, or a picture with words to its right.
struct TableCell
{
    QString text;
    double pictureWidth = 0; ///< mm, at the cell's left
    /// Draws the picture in the middle of the row.
    std::function<void(QPainter& painter, const QRectF& area)> picture;
    Source source{};
};

/// How a table looks.
struct TableLook
{
    Type head;
    Type cell;
    bool shaded = false; ///< the head, in a light grey
};

/// Makes the blocks of a three-line table: head and rows that are never cut.
class TableBlocks
{
public:
    TableBlocks(std::vector<TableColumn> columns, const Typesetter& typesetter, TableLook look);

    /// The head with its rows after it; the head keeps with the first row and is repeated.
    void addRow(const std::vector<TableCell>& cells);
    [[nodiscard]] std::vector<Block> take();

private:
    [[nodiscard]] Block rowBlock(const std::vector<TableCell>& cells, bool head) const;

    std::vector<TableColumn> m_columns;
    Typesetter m_set;
    TableLook m_look;
    std::shared_ptr<const Block> m_head;
    std::vector<Block> m_blocks;
};

} // namespace duibiao::paper
