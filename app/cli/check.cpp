// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "compare/checks.h"
#include "jsonresults.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/tables.h"
#include "workspacedata.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

Exit checkWorkspace(const QStringList& arguments)
{
    Call call(u"check"_s, Words::tr("Tells what does not fit in a workspace."));
    call.takesWorkspace();
    call.takesFormat({u"table"_s, u"json"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto data = loadWorkspace(call.value(u"workspace"_s));
    if (!data)
        return complain(data.error());
    const compare::Context context = data->context();
    const auto findings = compare::runChecks(data->figures, context);
    if (call.value(u"format"_s) == u"json"_s)
        return print(findingsJson(findings, context));
    return print(alignedText(wording::findingsTable(findings, context)));
}

} // namespace duibiao::cli
