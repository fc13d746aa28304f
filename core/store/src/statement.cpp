// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <QSqlError>

namespace duibiao::store {

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true); // answers are read once; the driver need not keep them
    if (!m_query.prepare(sql))
        m_error = m_database.error(m_query.lastError());
}

Result<void> Statement::run(const QVariantList& values)
{
    if (m_error)
        return tl::unexpected(*m_error);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        return tl::unexpected(m_database.error(m_query.lastError()));
    return {};
}

bool Statement::next()
{
    return !m_error && m_query.next();
}

Result<void> Statement::status() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_query.lastError().isValid())
        return tl::unexpected(m_database.error(m_query.lastError()));
    return {};
}

} // namespace duibiao::store
