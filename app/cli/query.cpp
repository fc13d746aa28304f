// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "filters.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

tl::expected<AskedWorkspace, Exit> askWorkspace(Call& call, const QStringList& arguments, Load load)
{
    if (const auto exit = call.read(arguments))
        return tl::unexpected(*exit);
    auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return tl::unexpected(complain(knowledge.error()));
    const auto districts = load == Load::AskedDistricts
                               ? districtsFrom(call, (*knowledge)->districts)
                               : std::optional(QStringList());
    if (!districts)
        return tl::unexpected(Exit::BadCall);
    auto data = loadWorkspace(call.value(u"workspace"_s), std::move(*knowledge), *districts);
    if (!data)
        return tl::unexpected(complain(data.error()));
    auto query = queryFrom(call, *data);
    if (!query)
        return tl::unexpected(Exit::BadCall);
    return AskedWorkspace{.data = std::move(*data), .query = std::move(*query)};
}

} // namespace duibiao::cli
