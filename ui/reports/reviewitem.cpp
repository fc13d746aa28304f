// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reviewitem.h"

#include <algorithm>

namespace duibiao::ui {

std::vector<ReviewItem> reviewItems(const std::vector<Figure>& figures,
                                    const std::vector<Milestone>& milestones)
{
    std::vector<ReviewItem> items;
    items.reserve(figures.size() + milestones.size());
    for (const Figure& figure : figures)
        items.emplace_back(figure);
    for (const Milestone& milestone : milestones)
        items.emplace_back(milestone);
    std::stable_sort(items.begin(), items.end(), [](const ReviewItem& a, const ReviewItem& b) {
        return a.evidence().begin < b.evidence().begin;
    });
    return items;
}

} // namespace duibiao::ui
