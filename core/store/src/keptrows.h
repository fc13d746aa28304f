// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "history.h"
#include "row.h"
#include "statement.h"
#include "table.h"

#include <optional>
#include <vector>

namespace duibiao::store {

/// How a plain value is kept as a row: table(), keyColumns (that many behind the id name it),
/// toRow(id, value), fromRow(reader), shown() (a condition on the row `k`) and order().
template <typename T> struct Kept;

template <typename T> struct KeptRow
{
    qint64 id = 0;
    T value;
};

template <typename T>
[[nodiscard]] Result<std::vector<KeptRow<T>>> selectKept(Database& database, const QString& rest,
                                                         const QVariantList& values = {})
{
    const Table& table = Kept<T>::table();
    const QString sql = QStringLiteral("SELECT %1 FROM %2 k WHERE %3")
                            .arg(table.columnList(QStringLiteral("k")), table.name, rest);
    Statement statement(database, sql);
    if (const auto done = statement.run(values); !done)
        return tl::unexpected(done.error());
    std::vector<KeptRow<T>> rows;
    while (statement.next()) {
        RowReader row(statement);
        const qint64 id = row.integer();
        rows.push_back({id, Kept<T>::fromRow(row)});
        if (!row.isGood())
            return tl::unexpected(row.error(database.path(), table.name, id));
    }
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return rows;
}

/// All that is to be seen, in order.
template <typename T> [[nodiscard]] Result<std::vector<T>> loadKept(Database& database)
{
    auto rows = selectKept<T>(database,
                              Kept<T>::shown() + QStringLiteral(" ORDER BY k.") + Kept<T>::order());
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<T> values;
    values.reserve(rows->size());
    for (KeptRow<T>& row : *rows)
        values.push_back(std::move(row.value));
    return values;
}

/// The row with the same key, if there is one.
template <typename T>
[[nodiscard]] Result<std::optional<KeptRow<T>>> findKept(Database& database, const T& value)
{
    const Table& table = Kept<T>::table();
    QStringList conditions;
    for (const QString& name : table.columns.mid(1, Kept<T>::keyColumns))
        conditions.append(QStringLiteral("k.") + name + QStringLiteral(" = ?"));
    auto rows = selectKept<T>(database, conditions.join(QStringLiteral(" AND ")),
                              Kept<T>::toRow(0, value).mid(1, Kept<T>::keyColumns));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return std::nullopt;
    return std::move(rows->front());
}

/// Stores a value in the place of the one with the same key. An equal one is left as it is.
template <typename T>
[[nodiscard]] Result<void> putKept(Database& database, Action& action, const T& value)
{
    const Table& table = Kept<T>::table();
    const auto before = findKept(database, value);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && (*before)->value == value)
        return {};
    const auto id = *before ? Result<qint64>((*before)->id) : takeIds(database, table.name, 1);
    if (!id)
        return tl::unexpected(id.error());
    const QVariantList row = Kept<T>::toRow(*id, value);
    Statement write(database, *before ? table.updateSql() : table.insertSql());
    if (const auto done = write.run(*before ? updateValues(row) : row); !done)
        return done;
    action.changes.push_back(
        {&table, *id, *before ? Kept<T>::toRow(*id, (*before)->value) : QVariantList(), row});
    ++action.items;
    return {};
}

/// Removes the value with the same key, if there is one.
template <typename T>
[[nodiscard]] Result<void> dropKept(Database& database, Action& action, const T& value)
{
    const Table& table = Kept<T>::table();
    const auto before = findKept(database, value);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return {};
    Statement erase(database, table.deleteSql());
    if (const auto done = erase.run({(*before)->id}); !done)
        return done;
    action.changes.push_back(
        {&table, (*before)->id, Kept<T>::toRow((*before)->id, (*before)->value), {}});
    ++action.items;
    return {};
}

} // namespace duibiao::store
