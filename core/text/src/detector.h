// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace duibiao::text {

/// How much a text looks like Chinese: the share of everyday characters among all that are not
/// ASCII; 1 for printable ASCII alone. The right encoding gives above 0.9, a wrong one below 0.6.
[[nodiscard]] double plausibility(QStringView text);
inline constexpr double plausibleFrom = 0.75;

/// The encoding that fits best, by ICU's detector and by what the text then looks like, or an empty
/// name. To be asked only about bytes that are not UTF-8.
[[nodiscard]] QByteArray detectEncoding(QByteArrayView bytes);

/// Bytes that begin like a picture, an archive, a program or an office document.
[[nodiscard]] bool hasForeignMagic(QByteArrayView bytes);

/// More control characters than a text has.
[[nodiscard]] bool looksBinary(QStringView text);

} // namespace duibiao::text
