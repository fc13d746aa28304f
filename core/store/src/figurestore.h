// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurerow.h"
#include "history.h"
#include "model/figure.h"
#include "store/records.h"

#include <vector>

namespace duibiao::store {

[[nodiscard]] Result<std::vector<Figure>> loadFigures(Database& database,
                                                      const FigureFilter& filter);
/// Stores figures with the ids they have.
[[nodiscard]] Result<void> insertFigures(Database& database, const std::vector<Figure>& figures);

/// Writes figures that are stored already, and belong to a removed report, in the places given.
[[nodiscard]] Result<void> moveFigures(Database& database, Action& action,
                                       const std::vector<Figure>& figures);

// Each makes its changes and says them. RecordNotFound for what is not there.
[[nodiscard]] Result<Action> addFigures(Database& database, std::vector<Figure> figures);
[[nodiscard]] Result<Action> updateFigures(Database& database, const std::vector<Figure>& figures);
[[nodiscard]] Result<Action> reviewFigures(Database& database, const std::vector<FigureId>& ids,
                                           Review review);
/// Unpinning the others of the same cell is part of it.
[[nodiscard]] Result<Action> pinFigure(Database& database, FigureId id, bool pinned);
[[nodiscard]] Result<Action> removeFigures(Database& database, const std::vector<FigureId>& ids);
[[nodiscard]] Result<Action> applyChanges(Database& database, const FigureChanges& changes);

} // namespace duibiao::store
