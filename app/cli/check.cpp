// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "compare/checks.h"
#include "decidedcontext.h"
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
    call.takesChoice(u"accepted"_s, Words::tr("Whether findings that were accepted are told too."),
                     {u"no"_s, u"yes"_s});
    call.takesFormat({u"table"_s, u"json"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto data = loadWorkspace(call.value(u"workspace"_s));
    if (!data)
        return complain(data.error());
    const auto context = decidedContext(*data, call.value(u"workspace"_s));
    if (!context)
        return complain(context.error());
    const auto withAccepted = call.value(u"accepted"_s) == u"yes"_s ? compare::WithAccepted::Yes
                                                                    : compare::WithAccepted::No;
    const auto findings = compare::runChecks(data->figures, *context, withAccepted);
    if (call.value(u"format"_s) == u"json"_s)
        return print(findingsJson(findings, *context));
    return print(alignedText(wording::findingsTable(findings, *context)));
}

} // namespace duibiao::cli
