// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fontlist.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace duibiao::paper {

std::shared_future<void> readFontList()
{
    return std::async(std::launch::async, [] { FcInit(); }).share();
}

std::future<void> fillFontDatabase(std::shared_future<void> fontList)
{
    return std::async(std::launch::async, [list = std::move(fontList)] {
        list.wait();
        // any question about a family fills the database first
        static_cast<void>(QFontDatabase::styles({}));
    });
}

} // namespace duibiao::paper
