// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/session.h"

#include <QStringList>

#include <future>

namespace duibiao::ui {

/// What takes longest before a window can be shown, begun at once and side by side: threads of
/// their own load what the reader knows and fill the font database, which the first widget waits
/// for, while a workspace is opened. Needs the application object; outlive the window with it.
class Startup
{
public:
    explicit Startup(std::shared_future<void> fontList);

    [[nodiscard]] const ComingKnowledge& knowledge() const { return m_knowledge; }

    /// Opens the last workspace of the paths, if there is one, before any window is made. Says
    /// nothing where that fails: the window tries again and tells.
    static void openEarly(Session& session, const QStringList& paths);

private:
    ComingKnowledge m_knowledge;
    std::future<void> m_fonts;
};

} // namespace duibiao::ui
