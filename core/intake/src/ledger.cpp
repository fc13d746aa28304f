// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include <QHash>

namespace duibiao::intake {

store::FigureChanges toStore(const std::vector<exchange::LedgerChange>& changes)
{
    store::FigureChanges sorted;
    QHash<FigureId, std::size_t> places; // among what changed
    for (const exchange::LedgerChange& change : changes) {
        switch (change.kind) {
        case exchange::ChangeKind::New:
            sorted.added.push_back(change.after);
            break;
        case exchange::ChangeKind::Changed:
            if (const auto earlier = places.constFind(change.after.id); earlier != places.cend()) {
                sorted.changed[*earlier] = change.after;
                break;
            }
            places.insert(change.after.id, sorted.changed.size());
            sorted.changed.push_back(change.after);
            break;
        case exchange::ChangeKind::Gone:
            sorted.removed.push_back(change.before.id);
            break;
        }
    }
    return sorted;
}

} // namespace duibiao::intake
