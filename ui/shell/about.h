// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace duibiao::ui {

/// Version, purpose and licence, in a box that waits for nobody.
void openAbout(QWidget* window);

} // namespace duibiao::ui
