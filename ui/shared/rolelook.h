// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/milestone.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

/// How goals, outcomes and references look everywhere: each has a colour and a shape.
namespace duibiao::ui {

/// Below this a figure is shown as doubtful.
inline constexpr double doubtfulBelow = 0.9;

[[nodiscard]] bool isDark(const QPalette& palette);
/// For text and lines on the palette's base; contrast of at least 4.5 : 1.
[[nodiscard]] QColor roleColour(Role role, const QPalette& palette);
/// Of what was refused: fainter than other text, with a contrast of at least 4.5 : 1 all the same.
[[nodiscard]] QColor refusedColour(const QPalette& palette);
/// Behind text; the text on it keeps its contrast.
[[nodiscard]] QColor roleTint(Role role, const QPalette& palette);
/// Ring for a goal, tick in a box for an outcome, link for a reference.
[[nodiscard]] QIcon roleIcon(Role role);
/// Tick, barred circle, nothing for what is still open.
[[nodiscard]] QIcon reviewIcon(Review review);

} // namespace duibiao::ui
