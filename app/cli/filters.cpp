// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"

#include "compare/reach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

/// A name that several districts have means all of them: only what is in the workspace is shown.
QStringList districtCodes(const QString& words, const DistrictTree& districts)
{
    if (const District* district = districts.find(words))
        return {district->code};
    if (const District* district = districts.byPath(words))
        return {district->code};
    QStringList codes;
    for (const District* district : districts.named(words))
        codes += district->code;
    return codes;
}

bool isNamed(const Indicator& indicator, const QString& words)
{
    return indicator.id == words || indicator.nameZh == words ||
           indicator.aliases.contains(words) ||
           indicator.nameEn.compare(words, Qt::CaseInsensitive) == 0;
}

QStringList catalogueIds(const QString& words, const Catalogue& catalogue)
{
    QStringList ids;
    for (const Indicator& indicator : catalogue.all()) {
        if (isNamed(indicator, words))
            ids += indicator.id;
    }
    return ids;
}

/// Ids of the catalogue, or an id or a label that is in the workspace.
QStringList indicatorIds(const QString& words, const WorkspaceData& data)
{
    QStringList ids = catalogueIds(words, data.knowledge->catalogue);
    const bool isThere = std::ranges::any_of(data.figures, [&words](const Figure& figure) {
        return figure.indicatorId.isEmpty() ? figure.label == words : figure.indicatorId == words;
    });
    if (isThere && !ids.contains(words))
        ids += words;
    return ids;
}

} // namespace

std::optional<QStringList> districtsFrom(const Call& call, const DistrictTree& districts)
{
    QStringList all;
    for (const QString& words : call.values(u"district"_s)) {
        const QStringList codes = districtCodes(words, districts);
        if (codes.isEmpty()) {
            complain(Words::tr("There is no district “%1”.").arg(words));
            return std::nullopt;
        }
        all += codes;
    }
    return all;
}

QStringList neededIndicators(const Call& call, const Catalogue& catalogue)
{
    const QStringList asked = call.values(u"indicator"_s);
    if (asked.isEmpty())
        return {};
    QStringList ids;
    for (const QString& words : asked)
        ids += catalogueIds(words, catalogue);
    // ids that the catalogue does not know, and labels of figures without any
    return compare::reachOf(ids, catalogue) + asked + QStringList(QString());
}

std::optional<compare::Query> queryFrom(const Call& call, const WorkspaceData& data)
{
    const auto districts = districtsFrom(call, data.knowledge->districts);
    if (!districts)
        return std::nullopt;
    compare::Query query{.districts = *districts};
    for (const QString& words : call.values(u"indicator"_s)) {
        const QStringList ids = indicatorIds(words, data);
        if (ids.isEmpty()) {
            complain(Words::tr("There is no indicator “%1”.").arg(words));
            return std::nullopt;
        }
        query.indicators += ids;
    }
    for (const QString& words : call.values(u"period"_s)) {
        const auto period = Period::parse(words);
        if (!period) {
            complain(Words::tr("“%1” is not a period. Write 2022, 2021H1, 2021Q3, 2021-06 or "
                               "2020-2025.")
                         .arg(words));
            return std::nullopt;
        }
        query.periods.push_back(*period);
    }
    return query;
}

} // namespace duibiao::cli
