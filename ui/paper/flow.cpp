// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

namespace duibiao::paper {

namespace {

/// The end (exclusive) of the run of blocks that must stand together with `first`.
size_t endOfGroup(const std::vector<Block>& blocks, size_t first)
{
    size_t end = first;
    while (end + 1 < blocks.size() && blocks[end].keepWithNext)
        ++end;
    return end + 1;
}

double heightOf(const std::vector<Block>& blocks, size_t first, size_t end)
{
    double height = 0;
    for (size_t i = first; i < end; ++i)
        height += blocks[i].height + (i + 1 < end ? blocks[i].spaceAfter : 0);
    return height;
}

} // namespace

std::vector<PageOfBlocks> flow(const std::vector<Block>& blocks, double height)
{
    std::vector<PageOfBlocks> pages(1);
    double y = 0;
    for (size_t first = 0; first < blocks.size();) {
        size_t end = endOfGroup(blocks, first);
        while (end > first + 1 && heightOf(blocks, first, end) > height)
            --end; // no page holds all that should stand together
        if (!pages.back().empty() && y + heightOf(blocks, first, end) > height) {
            pages.emplace_back();
            y = 0;
            if (const Block* head = blocks[first].head.get()) {
                pages.back().push_back({head, y});
                y += head->height + head->spaceAfter;
            }
        }
        for (; first < end; ++first) {
            pages.back().push_back({&blocks[first], y});
            y += blocks[first].height + blocks[first].spaceAfter;
        }
    }
    return pages;
}

} // namespace duibiao::paper
