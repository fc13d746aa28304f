// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::ui {

enum class Theme { System, Light, Dark };

/// Gives the running application the palette of a theme; open windows follow at once.
void applyTheme(Theme theme);

/// Remembered between starts.
[[nodiscard]] Theme savedTheme();
void saveTheme(Theme theme);

} // namespace duibiao::ui
