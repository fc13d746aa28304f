// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startup.h"

#include "shell/workspaces.h"

#include <QFontDatabase>

#include <algorithm>
#include <fontconfig/fontconfig.h>
#include <ranges>

namespace duibiao::ui {

namespace {

/// Any question about a family fills the database first.
void fillFontDatabase(const std::shared_future<void>& fontList)
{
    fontList.wait();
    static_cast<void>(QFontDatabase::styles({}));
}

} // namespace

std::shared_future<void> readFontList()
{
    return std::async(std::launch::async, [] { FcInit(); }).share();
}

Startup::Startup(std::shared_future<void> fontList)
    : m_knowledge(std::async(std::launch::async, &reading::loadKnowledge).share()),
      m_fonts(std::async(std::launch::async, &fillFontDatabase, std::move(fontList)))
{
}

void Startup::openEarly(Session& session, const QStringList& paths)
{
    const auto last = std::ranges::find_if(paths.rbegin(), paths.rend(), &Workspaces::isWorkspace);
    if (last != paths.rend())
        session.openWorkspace(*last);
}

} // namespace duibiao::ui
