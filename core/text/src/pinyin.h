// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::text {

/// Whether text in brackets is the reading of the characters before it, the last of which are
/// `ideographs`: one or more lower-case syllables, with or without tone (xue, xuè, xue2, chóng
/// qìng, 读:xue); run together without tones only where these are read so.
[[nodiscard]] bool isPinyinGloss(QStringView content, QStringView ideographs);

} // namespace duibiao::text
