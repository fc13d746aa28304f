// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

std::optional<compare::Selection> askedView(const Call& call, const std::vector<SavedView>& views)
{
    if (!call.isSet(u"view"_s))
        return compare::Selection();
    const QString name = call.value(u"view"_s);
    const auto view = std::ranges::find(views, name, &SavedView::name);
    const auto selection =
        view == views.end() ? std::nullopt : compare::selectionFromJson(view->selection);
    if (!selection)
        complain(Words::tr("There is no view “%1” in the workspace.").arg(name));
    return selection;
}

compare::Query filledIn(compare::Query query, const compare::Selection& view)
{
    const compare::Query wanted = view.query();
    if (query.districts.isEmpty())
        query.districts = wanted.districts;
    if (query.indicators.isEmpty())
        query.indicators = wanted.indicators;
    if (query.periods.empty())
        query.periods = wanted.periods;
    query.withDerived = wanted.withDerived;
    query.versions = wanted.versions;
    return query;
}

} // namespace duibiao::cli
