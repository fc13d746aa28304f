// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "database.h"
#include "dialect.h"
#include "transaction.h"

#include <QDir>
#include <QFile>

namespace duibiao::store::migrations {

using namespace Qt::StringLiterals;

namespace {

/// 001_tables.sql, 002_indexes.sql …: the file of a version is found by its place.
const QStringList& ladder()
{
    static const QStringList files =
        QDir(u":/duibiao/store/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files;
}

} // namespace

int latestVersion()
{
    return static_cast<int>(ladder().size());
}

QStringList step(int version)
{
    QFile file(u":/duibiao/store/sql/"_s % ladder().at(version - 1));
    const bool opened = file.open(QIODevice::ReadOnly); // compiled in: it cannot fail
    Q_ASSERT(opened);
    return statements(QString::fromUtf8(file.readAll()));
}

QStringList statements(const QString& script)
{
    QStringList found;
    QString statement;
    for (const QString& line : script.split(u'\n')) {
        if (line.startsWith(u"--"_s) || (statement.isEmpty() && line.trimmed().isEmpty()))
            continue;
        statement += line % u'\n';
        if (line.endsWith(u';'))
            found.append(std::exchange(statement, {}));
    }
    return found;
}

Result<void> climb(Database& database, int from)
{
    Transaction transaction(database);
    if (const auto done = transaction.begin(); !done)
        return done;
    for (int version = from + 1; version <= latestVersion(); ++version) {
        if (const auto done = database.runAll(step(version)); !done)
            return done;
        if (const auto done = dialect::setSchemaVersion(database, version); !done)
            return done;
    }
    if (const auto done = dialect::checkReferences(database); !done)
        return done;
    if (from == 0) {
        if (const auto done = dialect::markAsWorkspace(database); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace duibiao::store::migrations
