// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::text {

/// Whether text in brackets is the reading of the `ideographs` characters before it: one or more
/// lower-case syllables, with or without tone (xue, xuè, xue2, chóng qìng, 读:xue).
[[nodiscard]] bool isPinyinGloss(QStringView content, qsizetype ideographs);

} // namespace duibiao::text
