// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "store/records.h"
#include "table.h"

#include <optional>
#include <vector>

namespace duibiao::store {

[[nodiscard]] const Table& reportTable();
[[nodiscard]] QVariantList reportRow(const Report& report, bool removed);

[[nodiscard]] Result<std::vector<ReportRow>> loadReports(Database& database);
[[nodiscard]] Result<ReportContents> loadContents(Database& database, ReportId id);
[[nodiscard]] Result<QHash<ReportId, QString>> loadTexts(Database& database);
/// WorkspaceDamaged if they are not what was stored.
[[nodiscard]] Result<QByteArray> loadOriginal(Database& database, ReportId id);
[[nodiscard]] Result<std::optional<ReportId>> findByHash(Database& database,
                                                         const QByteArray& sha256);

[[nodiscard]] Result<Action> addReports(Database& database, const ReportSource& next,
                                        ActionKind kind, ImportSummary& summary);
[[nodiscard]] Result<Action> updateHeader(Database& database, ReportId id,
                                          const ReportHeader& header);
/// Marks them as removed: they and what belongs to them are not seen any more, and stay stored.
[[nodiscard]] Result<Action> removeReports(Database& database, const std::vector<ReportId>& ids);
/// Deletes for good what was imported by actions that were undone and can no longer be redone.
[[nodiscard]] Result<void> purgeUndoneImports(Database& database);

} // namespace duibiao::store
