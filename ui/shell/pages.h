// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duibiao::ui {

class Page;
class Session;

/// Makes page 0..Actions::pageCount-1, in the order of the navigation column.
[[nodiscard]] Page* makePage(int index, Session& session);

} // namespace duibiao::ui
