// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "dialect.h"

namespace duibiao::store {

/// Holds the write lock from begin() to its end. What is not committed is rolled back.
class Transaction
{
public:
    explicit Transaction(Database& database) : m_database(database) {}
    ~Transaction()
    {
        // After a full disk SQLite may have rolled back already; then there is nothing to report.
        if (m_open)
            static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> begin()
    {
        const auto done = m_database.run(dialect::beginWriting());
        m_open = done.has_value();
        return done;
    }

    [[nodiscard]] Result<void> commit()
    {
        const auto done = m_database.run(QStringLiteral("COMMIT"));
        m_open = !done.has_value();
        return done;
    }

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace duibiao::store
