// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x26, 0x28, 0x2c);
    const QColor base(0x1c, 0x1e, 0x21);
    const QColor text(0xe8, 0xe8, 0xea);
    const QColor faint(0x8c, 0x8f, 0x96);
    QPalette palette(text, QColor(0x36, 0x39, 0x3f), QColor(0x52, 0x56, 0x5e),
                     QColor(0x14, 0x15, 0x17), QColor(0x30, 0x33, 0x38), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x25, 0x29));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x43));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9b, 0x9e, 0xa6));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc3, 0xa6, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x40, 0x43, 0x49));
    return palette;
}

QPalette lightPalette()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    QPalette palette = fusion->standardPalette();
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xb8));
    // Fusion's is half transparent and too faint to read.
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x6a, 0x6e));
    palette.setColor(QPalette::LinkVisited, QColor(0x6b, 0x3a, 0x9c));
    return palette;
}

} // namespace

void applyTheme(Theme theme)
{
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette());
        return;
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
}

Theme savedTheme()
{
    const QString saved = QSettings().value(u"window/theme"_s).toString();
    return saved == "dark"_L1 ? Theme::Dark : saved == "light"_L1 ? Theme::Light : Theme::System;
}

void saveTheme(Theme theme)
{
    const QString name = theme == Theme::Dark    ? u"dark"_s
                         : theme == Theme::Light ? u"light"_s
                                                 : u"system"_s;
    QSettings().setValue(u"window/theme"_s, name);
}

} // namespace duibiao::ui
