// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "reading/knowledge.h"

#include <QString>
#include <QVariant>

namespace duibiao::ui {

/// Whether a column of FiguresModel can be changed. What was written stays as it was
/// written.
[[nodiscard]] bool isEditable(int column);

/// Writes what was typed or chosen for a column of FiguresModel into `figure`. Empty, or one line
/// that says why it cannot be taken and what would do; then nothing is changed.
[[nodiscard]] QString takeField(Figure& figure, int column, const QVariant& value,
                                const reading::Knowledge& knowledge);

/// Sets the indicator by its name, id or alias, with its measure and, where none is given yet, its
/// unit; a name the catalogue does not have becomes a free label.
void setIndicator(Figure& figure, const QString& typed, const Catalogue& catalogue);

} // namespace duibiao::ui
