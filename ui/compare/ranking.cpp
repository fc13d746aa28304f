// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ranking.h"

#include "compare/comparemodel.h"

#include <algorithm>

namespace duibiao::ui {

std::vector<Ranked> rankingOf(const RowList& rows, const PerHead& perHead, bool lessIsBetter)
{
    struct Valued
    {
        const compare::Row* row;
        std::optional<double> value;
    };
    std::vector<Valued> list;
    for (const compare::Row* row : rows)
        list.push_back({row, perHead.value(*row, sideOf(*row, CompareModel::Outcome))});
    std::ranges::stable_sort(list, [lessIsBetter](const Valued& a, const Valued& b) {
        if (!a.value || !b.value)
            return a.value.has_value() && !b.value.has_value();
        return lessIsBetter ? *a.value < *b.value : *a.value > *b.value;
    });
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < list.size(); ++i) {
        int rank = 0;
        if (list[i].value)
            rank = i > 0 && list[i - 1].value == list[i].value ? ranked.back().rank
                                                               : static_cast<int>(i) + 1;
        ranked.push_back({.row = list[i].row, .rank = rank});
    }
    return ranked;
}

} // namespace duibiao::ui
