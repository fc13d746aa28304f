// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonresults.h"
#include "query.h"
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
    const auto asked = askWorkspace(call, arguments);
    if (!asked)
        return asked.error();
    const compare::Context context = asked->data.context();
    const auto rows = compare::compareFigures(asked->data.figures, context, asked->query);
    const QString format = call.value(u"format"_s);
    if (format == u"json"_s)
        return print(comparisonJson(rows, context));
    if (format == u"csv"_s)
        return printCsv(wording::comparisonTable(rows, context));
    return print(alignedText(wording::overviewTable(rows, context)));
}

} // namespace duibiao::cli
