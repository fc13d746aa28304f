// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::text {

/// Whether text in brackets offers or gives a contact that is none of a report's business.
[[nodiscard]] bool isAdvertisement(QStringView content);

/// Where an advertisement begins that ends with `line` and is in no brackets (代写文章微信1325…),
/// or -1. `line` is the text of a line up to the end of a number or account name.
[[nodiscard]] qsizetype advertisementBegin(QStringView line);

/// Whether a character can be part of a number or account name.
[[nodiscard]] bool isAccountCharacter(QChar c);
/// Fewer characters are no account.
inline constexpr qsizetype shortestAccount = 5;

} // namespace duibiao::text
