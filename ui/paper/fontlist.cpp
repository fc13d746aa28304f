// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fontlist.h"

#include <QFontDatabase>
#include <QHash>
#include <QStringList>

#include <fontconfig/fontconfig.h>
#include <memory>
#include <mutex>

namespace duibiao::paper {

namespace {

/// Valid from when the database begins to be filled.
std::shared_future<void>& databaseFilled()
{
    static std::shared_future<void> filled;
    return filled;
}

template <auto free> struct Freed
{
    template <typename T> void operator()(T* object) const { free(object); }
};

} // namespace

std::shared_future<void> readFontList()
{
    return std::async(std::launch::async, [] { FcInit(); }).share();
}

std::future<void> fillFontDatabase(std::shared_future<void> fontList)
{
    std::promise<void> filled;
    databaseFilled() = filled.get_future().share();
    return std::async(std::launch::async,
                      [list = std::move(fontList), done = std::move(filled)]() mutable {
                          list.wait();
                          // any question about a family fills the database first
                          static_cast<void>(QFontDatabase::styles({}));
                          done.set_value();
                      });
}

void awaitFonts()
{
    if (databaseFilled().valid())
        databaseFilled().wait();
}

namespace {

bool isListed(const QString& family)
{
    const std::unique_ptr<FcPattern, Freed<FcPatternDestroy>> pattern(FcPatternCreate());
    const std::unique_ptr<FcObjectSet, Freed<FcObjectSetDestroy>> wanted(FcObjectSetCreate());
    const QByteArray name = family.toUtf8();
    FcPatternAddString(pattern.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8*>(name.constData()));
    const std::unique_ptr<FcFontSet, Freed<FcFontSetDestroy>> fonts(
        FcFontList(nullptr, pattern.get(), wanted.get()));
    return fonts && fonts->nfont > 0;
}

} // namespace

bool isInstalled(const QString& family)
{
    static std::mutex mutex; // sheets are set in workers too
    static QHash<QString, bool> known;
    const std::lock_guard lock(mutex);
    auto found = known.constFind(family);
    if (found == known.cend())
        found = known.insert(family, isListed(family));
    return *found;
}

} // namespace duibiao::paper
