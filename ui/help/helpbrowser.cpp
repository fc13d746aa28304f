// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbrowser.h"

#include "shared/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 20; // beside a line of text

} // namespace

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    if (name.scheme() == "icon"_L1) {
        QPixmap pixmap = icon(name.path()).pixmap(QSize(iconSize, iconSize), devicePixelRatioF());
        return pixmap;
    }
    return name.isRelative() ? picture(name.path()) : QVariant();
}

QVariant HelpBrowser::picture(const QString& name) const
{
    QFile file(u":/duibiao/help/pictures/"_s + name);
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", palette().color(QPalette::Text).name().toLatin1());
    svg.replace("accentColor", palette().color(QPalette::Link).name().toLatin1());
    QSvgRenderer renderer(svg);
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap(renderer.defaultSize() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(renderer.defaultSize())));
    return pixmap;
}

} // namespace duibiao::ui
