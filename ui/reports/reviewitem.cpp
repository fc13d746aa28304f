// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reviewitem.h"

#include <algorithm>

namespace duibiao::ui {

std::vector<ReviewItem> reviewItems(std::vector<Figure> figures, std::vector<Milestone> milestones)
{
    std::vector<ReviewItem> items;
    items.reserve(figures.size() + milestones.size());
    for (Figure& figure : figures)
        items.emplace_back(std::move(figure));
    for (Milestone& milestone : milestones)
        items.emplace_back(std::move(milestone));
    std::stable_sort(items.begin(), items.end(), [](const ReviewItem& a, const ReviewItem& b) {
        return a.evidence().begin < b.evidence().begin;
    });
    return items;
}

} // namespace duibiao::ui
