// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "filters.h"
#include "view.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

compare::Query judged(compare::Query query, const Call& call)
{
    if (call.isSet(u"versions"_s))
        query.versions = compare::versionsFromCode(call.value(u"versions"_s)).value();
    if (call.isSet(u"derived"_s))
        query.withDerived = call.value(u"derived"_s) == u"yes"_s;
    return query;
}

void takeJudging(Call& call)
{
    call.takesChoice(u"versions"_s, Words::tr("Which version of a goal that was restated counts."),
                     {u"current"_s, u"first"_s, u"both"_s});
    call.takesChoice(u"derived"_s,
                     Words::tr("Whether figures that can be worked out from stated ones stand in "
                               "where none is stated."),
                     {u"yes"_s, u"no"_s});
}

tl::expected<AskedWorkspace, Exit> askWorkspace(const Call& call, Scope scope, bool withTexts)
{
    auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return tl::unexpected(complain(knowledge.error()));
    const auto districts = districtsFrom(call, (*knowledge)->districts);
    if (!districts)
        return tl::unexpected(Exit::BadCall);
    Load load{.texts = withTexts};
    if (scope != Scope::Everything) {
        load.districts = *districts;
        load.indicators = neededIndicators(call, (*knowledge)->catalogue);
        load.figures =
            scope == Scope::Asked || !load.districts.isEmpty() || !load.indicators.isEmpty();
    }
    auto data = loadWorkspace(call.value(u"workspace"_s), std::move(*knowledge), load);
    if (!data)
        return tl::unexpected(complain(data.error()));
    const auto query = queryFrom(call, *data);
    const auto view = askedView(call, data->views);
    if (!query || !view)
        return tl::unexpected(Exit::BadCall);
    return AskedWorkspace{.data = std::move(*data),
                          .query = filledIn(*query, *view),
                          .view = *view,
                          .inParts = !load.figures};
}

} // namespace duibiao::cli
