// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAction;

/// The pages of the guide, as they are compiled into the program.
namespace duibiao::ui {

/// In the order of the guide: start, reports …
[[nodiscard]] QStringList helpTopics();
/// HTML of a topic in a language of the program; empty if there is none.
[[nodiscard]] QString helpPage(const QString& topic, const QString& language);
/// What stands between <title> and </title>.
[[nodiscard]] QString helpTitle(const QString& page);
/// The topic of the page that an action of the window shows: actionShowReports → reports.
[[nodiscard]] QString helpTopicOf(const QAction* showsPage);
/// Puts the keys that actions have now in the place of their names: {actionImport} → Ctrl+I, and a
/// table of all for {keys}.
[[nodiscard]] QString withKeys(const QString& page, const QList<QAction*>& actions);

} // namespace duibiao::ui
