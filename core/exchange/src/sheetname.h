// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duibiao::exchange {

/// A name that Excel takes for a sheet: at most 31 units, none of []:*?/\, no apostrophe at an end,
/// and not one of `taken` in any case of letters. As near to the wish as can be.
[[nodiscard]] QString sheetName(const QString& wish, const QStringList& taken);

} // namespace duibiao::exchange
