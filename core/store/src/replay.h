// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "statement.h"
#include "table.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace duibiao::store {

class Database;

enum class Direction { Back, Forward };

/// A row before and after an action, as JSON objects of columns; NULL for no row.
struct StoredChange
{
    QString table;
    qint64 row = 0;
    QVariant before;
    QVariant after;
};

/// What `row` leaves in the history, seen from `other`, the same row on the action's other side:
/// NULL for no row; where both are there, only the columns that differ.
[[nodiscard]] QVariant toJson(const Table& table, const QVariantList& row,
                              const QVariantList& other);

/// Puts rows back to one side of an action.
class Replay
{
public:
    Replay(Database& database, Direction direction) : m_database(database), m_direction(direction)
    {
    }

    /// WorkspaceDamaged if a row is not as the action left it.
    [[nodiscard]] Result<void> run(const std::vector<StoredChange>& changes);

private:
    [[nodiscard]] Result<void> apply(const StoredChange& change);
    [[nodiscard]] Result<void> write(const Table& table, const StoredChange& change,
                                     const QVariant& target, bool exists);
    [[nodiscard]] Result<void> runOnRow(const QString& sql, const QVariantList& values,
                                        const StoredChange& change);
    [[nodiscard]] tl::unexpected<Error> damaged(const StoredChange& change) const;

    Database& m_database;
    Direction m_direction;
    QString m_sql; ///< of m_statement: neighbours mostly change the same columns
    std::optional<Statement> m_statement;
};

} // namespace duibiao::store
