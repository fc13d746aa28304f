// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbase.h"
#include "ledgersheet.h"

#include <algorithm>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

LedgerLayouts layoutsOf(const std::vector<Grid>& grids, const LedgerWords& words)
{
    const bool ours = isOurs(grids);
    LedgerLayouts layouts;
    for (const Grid& grid : grids) {
        const auto layout = layoutOf(grid, words);
        // of our own workbook only the sheets whose lines are figures come back
        const bool hasIds = layout && (layout->columns.contains(LedgerField::Id) ||
                                       layout->columns.contains(LedgerField::GoalId));
        if (layout && !isLedgerBase(grid) && (!ours || hasIds))
            layouts.emplace(grid.name, *layout);
    }
    return layouts;
}

bool isOurs(const std::vector<Grid>& grids)
{
    return std::ranges::any_of(grids, isLedgerBase);
}

bool isLedgerBase(const Grid& grid)
{
    return grid.name == ledgerBaseName();
}

QSet<QString> districtsOf(const std::vector<Figure>& figures)
{
    QSet<QString> codes;
    for (const Figure& figure : figures)
        codes.insert(figure.districtCode);
    return codes;
}

Ledger readLedger(const std::vector<Grid>& grids, const LedgerLayouts& layouts,
                  const LedgerWords& words, const DistrictTree& districts,
                  const Catalogue& catalogue, const LedgerDefaults& defaults)
{
    Ledger ledger{.lines = {}, .problems = {}, .ours = isOurs(grids)};
    if (const auto base = std::ranges::find_if(grids, isLedgerBase); base != grids.end())
        ledger.base = readBase(*base);
    const LedgerReading with{words, districts, catalogue, defaults,
                             codesOf(catalogue, ledger.base)};
    for (const Grid& grid : grids) {
        if (const auto layout = layouts.find(grid.name); layout != layouts.end())
            LedgerSheet(grid, layout->second, with, ledger).read();
    }
    return ledger;
}

Ledger readLedger(const std::vector<Grid>& grids, const LedgerWords& words,
                  const DistrictTree& districts, const Catalogue& catalogue,
                  const LedgerDefaults& defaults)
{
    return readLedger(grids, layoutsOf(grids, words), words, districts, catalogue, defaults);
}

} // namespace duibiao::exchange
