// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view.h"

#include "store/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

void takesView(Call& call)
{
    call.takesValue({u"view"_s},
                    Words::tr("A view that was saved in the workspace; other filters go before "
                              "what it says."),
                    u"NAME"_s);
}

tl::expected<compare::Selection, Exit> askedView(const Call& call)
{
    if (!call.isSet(u"view"_s))
        return compare::Selection();
    const auto workspace =
        store::Workspace::open(call.value(u"workspace"_s), store::Workspace::Access::ReadOnly);
    if (!workspace)
        return tl::unexpected(complain(workspace.error()));
    const auto views = workspace->savedViews();
    if (!views)
        return tl::unexpected(complain(views.error()));
    const QString name = call.value(u"view"_s);
    const auto view = std::ranges::find(*views, name, &SavedView::name);
    const auto selection =
        view == views->end() ? std::nullopt : compare::selectionFromJson(view->selection);
    if (selection)
        return *selection;
    complain(Words::tr("There is no view “%1” in the workspace.").arg(name));
    return tl::unexpected(Exit::BadCall);
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
    return query;
}

} // namespace duibiao::cli
