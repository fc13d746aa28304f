// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QHash>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace duibiao::ui {

/// A comparison and what the page has to know of all its rows. Made in a worker: there may be a
/// million of them.
struct Compared
{
    std::shared_ptr<const std::vector<compare::Row>> rows =
        std::make_shared<const std::vector<compare::Row>>();
    std::vector<qint64> ids; ///< by row, the same when it is worked out again
    /// The rows of a city's districts that are about the same in the same time, by the city's row.
    QHash<int, std::vector<int>> parts;
    std::set<QString> districts;             ///< codes
    std::map<QString, QString> indicators{}; ///< ids, with the label of one row
    std::set<Period> periods{};
};

[[nodiscard]] Compared comparedOf(std::vector<compare::Row> rows, const DistrictTree& districts);

} // namespace duibiao::ui
