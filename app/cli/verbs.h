// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

/// The verbs. `arguments` begin with the program's name and no longer hold the verb.
namespace duibiao::cli {

[[nodiscard]] Exit extract(const QStringList& arguments);
[[nodiscard]] Exit importReports(const QStringList& arguments);
[[nodiscard]] Exit compareWorkspace(const QStringList& arguments);
[[nodiscard]] Exit checkWorkspace(const QStringList& arguments);
[[nodiscard]] Exit showCoverage(const QStringList& arguments);
[[nodiscard]] Exit exportWorkspace(const QStringList& arguments);
[[nodiscard]] Exit takeLedger(const QStringList& arguments);
[[nodiscard]] Exit showAccuracy(const QStringList& arguments);
[[nodiscard]] Exit rereadReports(const QStringList& arguments);
[[nodiscard]] Exit showLessons(const QStringList& arguments);

} // namespace duibiao::cli
