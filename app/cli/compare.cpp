// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"
#include "jsonresults.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/tables.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

Exit compareWorkspace(const QStringList& arguments)
{
    Call call(u"compare"_s, Words::tr("Sets the goals of a workspace beside its outcomes."));
    call.takesWorkspace();
    call.takesFilters();
    call.takesFormat({u"table"_s, u"json"_s, u"csv"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto data = loadWorkspace(call.value(u"workspace"_s));
    if (!data)
        return complain(data.error());
    const auto query = queryFrom(call, *data);
    if (!query)
        return Exit::BadCall;
    const compare::Context context = data->context();
    const auto rows = compare::compareFigures(data->figures, context, *query);
    const QString format = call.value(u"format"_s);
    if (format == u"json"_s)
        return print(comparisonJson(rows, context));
    if (format == u"csv"_s)
        return printCsv(wording::comparisonTable(rows, context));
    return print(alignedText(wording::overviewTable(rows, context)));
}

} // namespace duibiao::cli
