// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace duibiao::store {

class Database;

namespace migrations {

/// The number of steps of the ladder, and so the version of a file made now.
[[nodiscard]] int latestVersion();
/// The statements of step `version`, 1 … latestVersion().
[[nodiscard]] QStringList step(int version);
/// Cuts a script into statements: each ends with a semicolon at the end of a line. Lines that begin
/// with `--` are comments.
[[nodiscard]] QStringList statements(const QString& script);

/// From the file's version (0: empty) up to the latest, in one transaction: whole or not at all.
/// To be called while foreign keys are not enforced, so that a step may rebuild a table.
[[nodiscard]] Result<void> climb(Database& database, int from);

} // namespace migrations
} // namespace duibiao::store
