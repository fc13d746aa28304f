// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <future>

/// Fonts take longer to find than anything else a start waits for, so threads of their own do it.
namespace duibiao::paper {

/// Begins to read the system's list of fonts; needs no application object.
[[nodiscard]] std::shared_future<void> readFontList();

/// Begins to fill Qt's font database from the list; needs the application object. Wait for it, or
/// keep it, before that goes.
[[nodiscard]] std::future<void> fillFontDatabase(std::shared_future<void> fontList);

/// Waits for the database where it is being filled. Who asks for a font before would have the list
/// read a second time.
void awaitFonts();

/// Whether the system has a family of this name, in any of its languages. Unlike
/// QFontDatabase::hasFamily() it takes no replacement for it, and is quick.
[[nodiscard]] bool isInstalled(const QString& family);

} // namespace duibiao::paper
