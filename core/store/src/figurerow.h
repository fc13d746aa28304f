// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "table.h"

#include <QVariantList>

namespace duibiao::store {

class Database;
class Statement;

/// A figure as a row: what it is made of, in the order of the columns.
[[nodiscard]] const Table& figureTable();
[[nodiscard]] QVariantList figureRow(const Figure& figure);
/// From a row with all columns of figureTable(), in order.
[[nodiscard]] Result<Figure> readFigure(const Database& database, const Statement& statement);

} // namespace duibiao::store
