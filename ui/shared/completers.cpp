// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/completers.h"

#include "wording/words.h"

#include <QCompleter>

#include <algorithm>

namespace duibiao::ui {

namespace {

QCompleter* completerOver(const QStringList& words, QObject* parent)
{
    auto* completer = new QCompleter(words, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    return completer;
}

} // namespace

QCompleter* districtCompleter(const DistrictTree& districts, QObject* parent)
{
    QStringList paths;
    paths.reserve(static_cast<qsizetype>(districts.all().size()));
    for (const District& district : districts.all())
        paths.append(districts.path(district.code));
    return completerOver(paths, parent);
}

std::optional<QString> districtCodeOf(const DistrictTree& districts, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    if (const District* found = districts.byPath(text))
        return found->code;
    if (const District* found = districts.find(text))
        return found->code;
    return std::nullopt;
}

QCompleter* indicatorCompleter(const Catalogue& catalogue, QObject* parent)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(catalogue.all().size()));
    for (const Indicator& indicator : catalogue.all())
        names.append(wording::indicatorName(catalogue, indicator.id, {}));
    return completerOver(names, parent);
}

const Indicator* indicatorOf(const Catalogue& catalogue, const QString& typed)
{
    const QString text = typed.trimmed();
    const auto& all = catalogue.all();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Indicator& indicator) {
        return indicator.id == text || indicator.nameZh == text ||
               indicator.nameEn.compare(text, Qt::CaseInsensitive) == 0 ||
               indicator.aliases.contains(text);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace duibiao::ui
