// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dialect.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace duibiao::store {

/// One connection, closed when this goes. It belongs to the thread that made it.
class Database
{
public:
    /// `path` is what errors name; it differs from `file` where a copy stands in for the workspace.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const QString& file, dialect::Opening opening, const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase& connection() const { return m_connection; }
    /// One statement without values and without an answer.
    [[nodiscard]] Result<void> run(const QString& sql);
    [[nodiscard]] Result<void> runAll(const QStringList& statements);
    /// The driver's error as one of ours, with the file as subject.
    [[nodiscard]] Error error(const QSqlError& error) const;

private:
    explicit Database(QString path);

    QString m_path;
    QString m_name; ///< of the connection; unique in the process
    QSqlDatabase m_connection;
};

} // namespace duibiao::store
