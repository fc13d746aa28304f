// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rolelook.h"

#include "shared/icons.h"

namespace duibiao::ui {

using namespace Qt::StringLiterals;

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor roleColour(Role role, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case Role::Goal:
        return dark ? QColor(0x8a, 0xb8, 0xff) : QColor(0x1a, 0x4f, 0xa8);
    case Role::Achieved:
        return dark ? QColor(0x7f, 0xd4, 0x9a) : QColor(0x13, 0x66, 0x38);
    case Role::Reference:
        break;
    }
    return dark ? QColor(0xb8, 0xb8, 0xbe) : QColor(0x5a, 0x5a, 0x62);
}

QColor refusedColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x9a, 0x9a, 0xa2) : QColor(0x68, 0x68, 0x6e);
}

QColor roleTint(Role role, const QPalette& palette)
{
    QColor tint = roleColour(role, palette);
    tint.setAlphaF(isDark(palette) ? 0.22F : 0.13F);
    return tint;
}

QIcon roleIcon(Role role)
{
    switch (role) {
    case Role::Goal:
        return icon(u"goal"_s);
    case Role::Achieved:
        return icon(u"achieved"_s);
    case Role::Reference:
        break;
    }
    return icon(u"reference"_s);
}

QIcon reviewIcon(Review review)
{
    switch (review) {
    case Review::Accepted:
        return icon(u"accept"_s);
    case Review::Rejected:
        return icon(u"reject"_s);
    case Review::Open:
        break;
    }
    return {};
}

} // namespace duibiao::ui
