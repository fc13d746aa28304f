// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "database.h"
#include "decisionstore.h"
#include "figurestore.h"
#include "lessonstore.h"
#include "milestonestore.h"
#include "reportstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

const Table* tableNamed(const QString& name)
{
    static const std::vector<const Table*> tables = [] {
        std::vector<const Table*> all = decisionTables();
        all.insert(all.end(), {&reportTable(), &figureTable(), &milestoneTable(), &lessonTable(),
                               &asReadTable()});
        return all;
    }();
    const auto found = std::ranges::find(tables, name, &Table::name);
    return found == tables.end() ? nullptr : *found;
}

} // namespace

QVariant toJson(const Table& table, const QVariantList& row, const QVariantList& other)
{
    if (row.isEmpty())
        return {};
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (other.isEmpty() || row[i] != other[i])
            object.insert(table.columns[i], QJsonValue::fromVariant(row[i]));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> Replay::run(const std::vector<StoredChange>& changes)
{
    for (const StoredChange& change : changes) {
        if (const auto done = apply(change); !done)
            return done;
    }
    return {};
}

Result<void> Replay::apply(const StoredChange& change)
{
    const Table* table = tableNamed(change.table);
    if (!table)
        return damaged(change);
    const bool back = m_direction == Direction::Back;
    const QVariant& target = back ? change.before : change.after;
    const QVariant& present = back ? change.after : change.before;
    if (target.isNull())
        return runOnRow(table->deleteSql(), {change.row}, change);
    return write(*table, change, target, !present.isNull());
}

Result<void> Replay::write(const Table& table, const StoredChange& change, const QVariant& target,
                           bool exists)
{
    const QJsonObject row = QJsonDocument::fromJson(target.toString().toUtf8()).object();
    // Column names come from a file: only those the table has get into a statement.
    Table part{table.name, {table.columns.first()}};
    QVariantList values{change.row};
    qsizetype known = row.contains(table.columns.first()) ? 1 : 0;
    for (const QString& name : table.columns.mid(1)) {
        const auto cell = row.constFind(name);
        if (cell == row.constEnd())
            continue;
        ++known;
        part.columns.append(name);
        values.append(cell->toVariant());
    }
    if (known != row.size() || part.columns.size() < 2)
        return damaged(change);
    return exists ? runOnRow(part.updateSql(), updateValues(values), change)
                  : runOnRow(part.insertSql(), values, change);
}

Result<void> Replay::runOnRow(const QString& sql, const QVariantList& values,
                              const StoredChange& change)
{
    if (!m_statement || m_sql != sql) {
        m_statement.emplace(m_database, sql);
        m_sql = sql;
    }
    if (const auto done = m_statement->run(values); !done)
        return done;
    if (m_statement->rowsChanged() != 1)
        return damaged(change);
    return {};
}

tl::unexpected<Error> Replay::damaged(const StoredChange& change) const
{
    return failure(ErrorCode::WorkspaceDamaged, m_database.path(),
                   u"%1 %2"_s.arg(change.table).arg(change.row));
}

} // namespace duibiao::store
