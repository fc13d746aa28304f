// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/remember.h"

namespace duibiao::ui {

void remember(QSettings& settings, const QString& key, const QVariant& value)
{
    QVariant kept = settings.value(key); // a file gives back texts, whatever was put in
    if (kept.isValid() && kept.convert(value.metaType()) && kept == value)
        return;
    settings.setValue(key, value);
}

void remember(const QString& key, const QVariant& value)
{
    QSettings settings;
    remember(settings, key, value);
}

} // namespace duibiao::ui
