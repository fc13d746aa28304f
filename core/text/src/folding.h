// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clean.h"
#include "tracedtext.h"

#include <QStringView>

namespace duibiao::text {

/// Folds the many forms of one character into one (see clean.h) and leaves invisible characters
/// out, which are noted in `noise`.
[[nodiscard]] TracedText fold(QStringView original, std::vector<Noise>& noise);

/// The one form of a character; null if it is invisible.
[[nodiscard]] QChar folded(QChar c);

} // namespace duibiao::text
