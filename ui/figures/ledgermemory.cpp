// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ledgermemory.h"

#include "shared/remember.h"

#include <QCryptographicHash>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::LedgerLayout;

namespace {

constexpr std::size_t headingWithin = 20; ///< rows from the top

/// Where the layout of these headings is kept; empty for a row without words.
QString keyOf(const Grid& grid, std::size_t row)
{
    QStringList words;
    for (std::size_t column = 0; column < grid.rows[row].size(); ++column)
        words.append(grid.at(row, column).text.simplified());
    while (!words.isEmpty() && words.constLast().isEmpty())
        words.removeLast();
    if (words.isEmpty())
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(words.join(u'\t').toUtf8(), QCryptographicHash::Sha1);
    return u"ledger/"_s + QString::fromLatin1(hash.toHex());
}

} // namespace

std::optional<LedgerLayout> rememberedLayout(const Grid& grid)
{
    const QSettings settings;
    for (std::size_t row = 0; row < std::min(grid.rows.size(), headingWithin); ++row) {
        const QString key = keyOf(grid, row);
        if (key.isEmpty() || !settings.contains(key))
            continue;
        LedgerLayout layout{.headingRow = row, .columns = {}};
        for (const QString& entry : settings.value(key).toStringList()) {
            const auto field = exchange::ledgerFieldFromCode(entry.section(u'=', 0, 0));
            const auto column = entry.section(u'=', 1).toUInt();
            if (field && column < grid.rows[row].size())
                layout.columns.emplace(*field, column);
        }
        if (layout.isWhole())
            return layout;
    }
    return std::nullopt;
}

void rememberLayout(const Grid& grid, const LedgerLayout& layout)
{
    const QString key =
        layout.headingRow < grid.rows.size() ? keyOf(grid, layout.headingRow) : QString();
    if (key.isEmpty())
        return;
    QStringList entries;
    for (const auto& [field, column] : layout.columns)
        entries.append(exchange::toCode(field) + u'=' + QString::number(column));
    remember(key, entries);
}

} // namespace duibiao::ui
