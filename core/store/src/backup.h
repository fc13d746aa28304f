// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace duibiao::store {

class Database;

namespace backup {

inline constexpr int kept = 5;

/// W.duibiao, 2026-03-01 09:30:00, version 1 → W.20260301-093000.v1.backup.duibiao
[[nodiscard]] QString fileName(const QString& path, const QDateTime& when, int version);
/// Of the names in a folder, the backups of `path` that are too many, oldest first. Names that are
/// not exactly of that form are never among them.
[[nodiscard]] QStringList superfluous(const QString& path, const QStringList& names);

/// Copies the workspace beside itself and then thins the older copies. A damaged file is not
/// copied: WorkspaceDamaged, and the good copies stay.
[[nodiscard]] Result<void> make(Database& database, int version);

} // namespace backup
} // namespace duibiao::store
