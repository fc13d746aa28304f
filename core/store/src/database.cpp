// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "statement.h"

#include <QSqlError>

#include <atomic>
#include <utility>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

QString uniqueConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"duibiao-workspace-%1"_s.arg(++count);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path)), m_name(uniqueConnectionName()),
      m_connection(QSqlDatabase::addDatabase(dialect::driver(), m_name))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = {}; // Qt wants no copy left when the name goes
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::connect(const QString& file, dialect::Opening opening,
                                                    const QString& path)
{
    std::unique_ptr<Database> database(new Database(path));
    database->m_connection.setDatabaseName(dialect::databaseName(file, opening));
    database->m_connection.setConnectOptions(dialect::connectOptions(opening));
    if (!database->m_connection.open())
        return tl::unexpected(database->error(database->m_connection.lastError()));
    if (const auto done = database->runAll(dialect::connectionSetUp()); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<void> Database::run(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.run();
}

Result<void> Database::runAll(const QStringList& statements)
{
    for (const QString& sql : statements) {
        if (const auto done = run(sql); !done)
            return done;
    }
    return {};
}

Error Database::error(const QSqlError& error) const
{
    return {dialect::errorCode(error, m_path), m_path, {}, error.text()};
}

} // namespace duibiao::store
