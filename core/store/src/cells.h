// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/records.h"

namespace duibiao::store {

class Database;

/// A condition on figures `f`, with what stands for its places.
struct FigureCondition
{
    QString sql;
    QVariantList values;
};
[[nodiscard]] FigureCondition conditionOf(const FigureFilter& filter);

[[nodiscard]] Result<void> visitCells(Database& database, const FigureFilter& filter,
                                      const CellVisitor& visit);

[[nodiscard]] Result<std::vector<std::pair<QString, qint64>>> countFigures(Database& database);

} // namespace duibiao::store
