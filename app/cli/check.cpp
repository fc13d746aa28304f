// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "compare/checks.h"
#include "jsonresults.h"
#include "store/workspace.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/tables.h"
#include "workspacedata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using compare::Finding;

constexpr qsizetype shownOfKey = 8;

/// The finding whose key begins so, if it is one and no other; else it is said.
const Finding* findingOf(const QString& key, const std::vector<Finding>& findings)
{
    const Finding* found = nullptr;
    for (const Finding& finding : findings) {
        if (key.isEmpty() || !finding.key.startsWith(key))
            continue;
        if (found && found->key != finding.key) {
            complain(Words::tr("Several findings have a key that begins with “%1”.").arg(key));
            return nullptr;
        }
        found = &finding;
    }
    if (!found)
        complain(Words::tr("There is no finding with the key “%1”.").arg(key));
    return found;
}

/// What --accept and --reopen name; nothing where they name what is not there, which has been said.
std::optional<std::vector<Finding>> named(const QStringList& keys,
                                          const std::vector<Finding>& findings)
{
    std::vector<Finding> all;
    for (const QString& key : keys) {
        const Finding* finding = findingOf(key, findings);
        if (!finding)
            return std::nullopt;
        all.push_back(*finding);
    }
    return all;
}

Result<void> decide(store::Workspace& workspace, const std::vector<Finding>& accepted,
                    const QString& remark, const std::vector<Finding>& reopened)
{
    std::vector<AcceptedFinding> accepting;
    for (const Finding& finding : accepted)
        accepting.push_back({.key = finding.key,
                             .fingerprint = finding.fingerprint,
                             .remark = remark,
                             .user = {},
                             .when = {}});
    QStringList keys;
    for (const Finding& finding : reopened)
        keys += finding.key;
    return accepting.empty() ? workspace.reopenFindings(keys)
                             : workspace.acceptFindings(accepting, keys);
}

/// Does what --accept and --reopen ask for, and says it of the findings; an exit code where it
/// cannot, which has been said.
std::optional<Exit> decideAsAsked(const Call& call, std::vector<Finding>& findings)
{
    const auto accepted = named(call.values(u"accept"_s), findings);
    const auto reopened = named(call.values(u"reopen"_s), findings);
    if (!accepted || !reopened)
        return Exit::BadInput;
    if (accepted->empty() && reopened->empty())
        return std::nullopt;
    auto workspace = store::Workspace::open(call.value(u"workspace"_s));
    if (!workspace)
        return complain(workspace.error());
    const auto done = decide(*workspace, *accepted, call.value(u"remark"_s), *reopened);
    if (!done)
        return complain(done.error());
    const auto decisions = workspace->acceptedFindings();
    if (!decisions)
        return complain(decisions.error());
    compare::markAccepted(findings, *decisions);
    return std::nullopt;
}

/// With as much of the key as --accept needs.
exchange::Table tableOf(const std::vector<Finding>& findings, const compare::Context& context)
{
    exchange::Table table = wording::findingsTable(findings, context);
    table.columns.insert(table.columns.begin(), {Words::tr("Key")});
    for (size_t i = 0; i < findings.size(); ++i)
        table.rows[i].insert(table.rows[i].begin(),
                             exchange::Words{findings[i].key.left(shownOfKey)});
    return table;
}

void takeOptions(Call& call)
{
    call.takesWorkspace();
    call.takesChoice(u"accepted"_s, Words::tr("Whether findings that were accepted are told too."),
                     {u"no"_s, u"yes"_s});
    call.takesValue({u"accept"_s},
                    Words::tr("Accept the finding whose key begins so, until its figures change; "
                              "may be given again."),
                    u"KEY"_s);
    call.takesValue({u"remark"_s}, Words::tr("Why what is accepted may stand."), u"TEXT"_s);
    call.takesValue({u"reopen"_s},
                    Words::tr("Take the acceptance of this finding back; may be given again."),
                    u"KEY"_s);
    call.takesFormat({u"table"_s, u"json"_s});
}

} // namespace

Exit checkWorkspace(const QStringList& arguments)
{
    Call call(u"check"_s,
              Words::tr("Tells what does not fit in a workspace, and lets what may stand be "
                        "accepted."));
    takeOptions(call);
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto data = loadWorkspace(call.value(u"workspace"_s));
    if (!data)
        return complain(data.error());
    const compare::Context context = data->context();
    auto findings = compare::runChecks(data->figures, context, compare::WithAccepted::Yes);
    if (const auto exit = decideAsAsked(call, findings))
        return *exit;
    if (call.value(u"accepted"_s) == u"no"_s)
        std::erase_if(findings, [](const Finding& finding) { return finding.accepted; });
    return print(call.value(u"format"_s) == u"json"_s ? findingsJson(findings, context)
                                                      : alignedText(tableOf(findings, context)));
}

} // namespace duibiao::cli
