// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace duibiao::text {

/// Chinese characters; the surrogates of the supplementary ideographs are among them.
[[nodiscard]] constexpr bool isIdeograph(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) ||
           code == u'〇' || code == u'々' || (code >= 0xD840 && code <= 0xD888) ||
           (code >= 0xDC00 && code <= 0xDFFF);
}

[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// 一 to 十, 百, 零: what Chinese ordinals are written with.
[[nodiscard]] constexpr bool isChineseNumeral(QChar c)
{
    switch (c.unicode()) {
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
    case u'百':
    case u'零':
    case u'〇':
        return true;
    default:
        return false;
    }
}

} // namespace duibiao::text
