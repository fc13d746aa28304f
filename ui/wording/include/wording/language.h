// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Which language the program speaks, and its translators.
namespace duibiao::wording {

/// zh_CN or en.
[[nodiscard]] QStringList languages();
/// zh_CN on a Chinese system, en otherwise.
[[nodiscard]] QString systemLanguage();
/// Installs the program's and Qt's own translators in the running application, replacing those of
/// an earlier call. Widgets get QEvent::LanguageChange. False for an unknown language.
bool useLanguage(const QString& language);
[[nodiscard]] QString currentLanguage();

} // namespace duibiao::wording
