// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/indicator.h"

#include <QStringList>

namespace duibiao::compare {

/// Indicators whose figures decide the rows of these: themselves, and the wider and narrower ones,
/// which are shown where there is nothing better. Each once, in id order.
[[nodiscard]] QStringList reachOf(const QStringList& indicators, const Catalogue& catalogue);

} // namespace duibiao::compare
