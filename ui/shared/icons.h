// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace duibiao::ui {

/// The program's own line icon of that name (resources/icons/<name>.svg), drawn in the palette's
/// text colour at the moment it is painted, so that it follows dark, light and any scale.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace duibiao::ui
