// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "model/decisions.h"
#include "table.h"

#include <vector>

namespace duibiao::store {

/// The tables of this file.
[[nodiscard]] std::vector<const Table*> decisionTables();

[[nodiscard]] Result<std::vector<AcceptedFinding>> loadAcceptedFindings(Database& database);
[[nodiscard]] Result<Action> acceptFindings(Database& database,
                                            const std::vector<AcceptedFinding>& findings,
                                            const QStringList& reopened);
[[nodiscard]] Result<Action> reopenFindings(Database& database, const QStringList& keys);

[[nodiscard]] Result<std::vector<MilestoneMatch>> loadMatches(Database& database);
[[nodiscard]] Result<Action> setMatches(Database& database,
                                        const std::vector<MilestoneMatch>& matches);
[[nodiscard]] Result<Action> removeMatches(Database& database,
                                           const std::vector<MilestoneMatch>& matches);

[[nodiscard]] Result<std::vector<Denominator>> loadDenominators(Database& database);
[[nodiscard]] Result<Action> setDenominators(Database& database,
                                             const std::vector<Denominator>& denominators,
                                             const std::vector<Denominator>& removed);

[[nodiscard]] Result<std::vector<SavedView>> loadViews(Database& database);
[[nodiscard]] Result<Action> saveView(Database& database, const SavedView& view,
                                      const QString& renamed);
[[nodiscard]] Result<Action> removeView(Database& database, const QString& name);

[[nodiscard]] Result<std::vector<PacePlan>> loadPacePlans(Database& database);
[[nodiscard]] Result<Action> setPacePlan(Database& database, const PacePlan& plan);

} // namespace duibiao::store
