// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace duibiao::text {

/// The number that an item or a heading begins with.
struct Numbering
{
    int level = 0;        ///< as Section::level
    qsizetype length = 0; ///< with its mark
    bool runsIn = false;  ///< 一是, 首先: the item ends with its paragraph
    bool operator==(const Numbering&) const = default;
};

/// The numbering at the beginning of a line or sentence: 第一部分, 一、, (一), 1., (1), ①, 一是.
/// Not: 1.5万, 2021.3, 一、 without what follows it being text.
[[nodiscard]] std::optional<Numbering> numberingOf(QStringView text);

} // namespace duibiao::text
