// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"

#include "call.h"
#include "filters.h"
#include "intake/ledger.h"
#include "store/workspace.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/ledger.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

/// Stores what the ledger proposes, as one action; what is gone is removed.
Result<void> apply(const std::vector<exchange::LedgerChange>& changes, const QString& path)
{
    auto workspace = store::Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return workspace->applyChanges(intake::toStore(changes));
}

void complainOf(const exchange::Ledger& ledger)
{
    for (const exchange::LedgerProblem& problem : ledger.problems)
        complain(wording::problemText(problem));
}

/// The district and period for lines that name none.
std::optional<exchange::LedgerDefaults> defaultsFrom(const Call& call, const WorkspaceData& data)
{
    const auto query = queryFrom(call, data);
    if (!query)
        return std::nullopt;
    exchange::LedgerDefaults defaults;
    defaults.near = exchange::districtsOf(data.figures);
    if (!query->districts.isEmpty())
        defaults.districtCode = query->districts.constFirst();
    if (!query->periods.empty())
        defaults.period = query->periods.front();
    return defaults;
}

} // namespace

Exit takeLedger(const QStringList& arguments)
{
    Call call(u"ledger"_s,
              Words::tr("Tells what an edited workbook or a ledger of figures (.xlsx, .ods, .csv) "
                        "would change in a workspace; with --apply, changes it."));
    call.takesFiles();
    call.takesWorkspace();
    call.takesFilters();
    call.takesSwitch(u"apply"_s, Words::tr("Store the changes."));
    if (const auto exit = call.read(arguments))
        return *exit;
    const QString workspace = call.value(u"workspace"_s);
    const auto data = loadWorkspace(workspace);
    if (!data)
        return complain(data.error());
    const auto defaults = defaultsFrom(call, *data);
    if (!defaults)
        return Exit::BadCall;
    const auto words = exchange::LedgerWords::load();
    if (!words)
        return complain(words.error());
    const auto grids = exchange::readSpreadsheet(call.files().constFirst());
    if (!grids)
        return complain(grids.error());
    const exchange::Ledger ledger = exchange::readLedger(*grids, *words, data->knowledge->districts,
                                                         data->knowledge->catalogue, *defaults);
    complainOf(ledger);
    if (ledger.lines.empty()) {
        complain(Words::tr("%1 has no table of figures: no heading row names an indicator and a "
                           "value.")
                     .arg(call.files().constFirst()));
        return Exit::BadInput;
    }
    const auto changes = exchange::diffLedger(ledger, data->figures);
    if (call.isSet(u"apply"_s)) {
        if (const auto applied = apply(changes, workspace); !applied)
            return complain(applied.error());
    }
    return print(alignedText(wording::changesTable(changes, data->context())));
}

} // namespace duibiao::cli
