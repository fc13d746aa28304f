// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startup.h"

#include "paper/fontlist.h"
#include "shell/workspaces.h"

#include <algorithm>
#include <ranges>

namespace duibiao::ui {

Startup::Startup(std::shared_future<void> fontList)
    : m_knowledge(std::async(std::launch::async, &reading::loadKnowledge).share()),
      m_fonts(paper::fillFontDatabase(std::move(fontList)))
{
}

void Startup::openEarly(Session& session, const QStringList& paths)
{
    const auto last = std::ranges::find_if(paths.rbegin(), paths.rend(), &Workspaces::isWorkspace);
    if (last != paths.rend())
        session.openWorkspace(*last);
}

} // namespace duibiao::ui
