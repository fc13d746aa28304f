// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shared/filedialogs.h"

namespace duibiao::ui {

/// Where a file could not be written, perhaps because a spreadsheet program holds it: says so and
/// asks for another name or folder. False where that would not help; nothing is asked then.
bool offerOtherName(QWidget* parent, const Error& error, const FileRequest& request,
                    const Dialogs::Chosen& chosen);

/// A name like the one that did not work: sheets (2).pdf after sheets.pdf.
[[nodiscard]] QString otherName(const QString& path);

} // namespace duibiao::ui
