// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

/// Fonts take longer to find than anything else a start waits for, so threads of their own do it.
namespace duibiao::paper {

/// Begins to read the system's list of fonts; needs no application object.
[[nodiscard]] std::shared_future<void> readFontList();

/// Begins to fill Qt's font database from the list; needs the application object. Wait for it, or
/// keep it, before that goes.
[[nodiscard]] std::future<void> fillFontDatabase(std::shared_future<void> fontList);

} // namespace duibiao::paper
