// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"

#include <QHash>
#include <QString>

namespace duibiao::ui {

/// The clean texts of the workspace at `path`, read through an opening of its own, so that a worker
/// can. Empty where they cannot be read: notes on paper then do without their sections.
[[nodiscard]] QHash<ReportId, QString> textsAt(const QString& path);

} // namespace duibiao::ui
