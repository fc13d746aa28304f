// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewitem.h"

#include <QString>

namespace duibiao::ui {

/// Characters [begin, end) of a text.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    /// A cursor right behind the last character touches it too.
    [[nodiscard]] bool touches(qsizetype at) const { return begin <= at && at <= end; }
    [[nodiscard]] qsizetype distanceTo(qsizetype at) const
    {
        return at < begin ? begin - at : at > end ? at - end : 0;
    }
    bool operator==(const Stretch&) const = default;
};

/// Where an item stands in its report's text.
struct ItemPlace
{
    const ReviewItem* item = nullptr;
    Stretch clause;
    /// The number with bound and unit as written; the whole clause for a milestone, and where the
    /// number is not found, as when it was corrected by hand.
    Stretch core;
};

/// Places of the items, which have to outlive them, by where their core begins. Figures of one
/// clause that are written alike take the occurrences in their own order. Items without evidence
/// in `text` are left out.
[[nodiscard]] std::vector<ItemPlace> placesOf(const QString& text,
                                              const std::vector<ReviewItem>& items);

/// The item meant by a cursor: the one whose core it touches; else, in a clause, the one whose core
/// is nearest. nullptr outside of all.
[[nodiscard]] const ReviewItem* itemAt(const std::vector<ItemPlace>& places, qsizetype cursor);

} // namespace duibiao::ui
