// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace duibiao::ui {

/// Keeps a value in the settings for the next start. What is kept already is not written again:
/// every write of the file waits for the disk.
void remember(QSettings& settings, const QString& key, const QVariant& value);
void remember(const QString& key, const QVariant& value);

} // namespace duibiao::ui
