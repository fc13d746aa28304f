// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace duibiao::store {

class Database;

/// A prepared statement: prepared once, run as often as wanted. Values stand for its `?` in order.
/// A mistake in preparing is told by the first run().
class Statement
{
public:
    Statement(Database& database, const QString& sql);

    [[nodiscard]] Result<void> run(const QVariantList& values = {});
    /// The next row of the answer; false at its end or on an error, which status() tells.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> status() const;
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int rowsChanged() const { return m_query.numRowsAffected(); }

private:
    const Database& m_database;
    QSqlQuery m_query;
    std::optional<Error> m_error;
};

} // namespace duibiao::store
