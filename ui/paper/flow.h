// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/places.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace duibiao::paper {

/// Where in a block something rests on a source.
struct BlockPlace
{
    QRectF area; ///< from the block's top left corner
    Source source;
};

/// A piece of a sheet that is never cut: a paragraph, a table row, a chart.
struct Block
{
    double height = 0;
    std::function<void(QPainter& painter, const QRectF& area)> paint;
    double spaceAfter = 0;
    /// Stands on the same page as the block after it: headings, table heads.
    bool keepWithNext = false;
    /// Printed again above this block where it opens a page: the head of its table.
    std::shared_ptr<const Block> head;
    QString title{}; ///< of a heading, for the outline
    std::vector<BlockPlace> places{};
};

struct Placed
{
    const Block* block = nullptr;
    double top = 0;

    bool operator==(const Placed&) const = default;
};

using PageOfBlocks = std::vector<Placed>;

/// Breaks blocks into pages of `height`; a block higher than a page has one to itself. At least one
/// page. Points into `blocks`.
[[nodiscard]] std::vector<PageOfBlocks> flow(const std::vector<Block>& blocks, double height);

} // namespace duibiao::paper
