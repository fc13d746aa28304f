// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "database.h"
#include "statement.h"

namespace duibiao::store {

using namespace Qt::StringLiterals;

QString Table::columnList(const QString& alias) const
{
    return alias % u'.' % columns.join(u", "_s % alias % u'.');
}

QString Table::insertSql() const
{
    const QStringList places(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(name, columns.join(u", "_s),
                                                    places.join(u", "_s));
}

QString Table::updateSql() const
{
    return u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(name, columns.mid(1).join(u" = ?, "_s));
}

QString Table::deleteSql() const
{
    return u"DELETE FROM %1 WHERE id = ?"_s.arg(name);
}

QVariantList updateValues(const QVariantList& row)
{
    return row.mid(1) + QVariantList{row.first()};
}

Result<qint64> takeIds(Database& database, const QString& counter, qint64 count)
{
    Statement raise(database, u"UPDATE counter SET last = last + ? WHERE name = ?"_s);
    if (const auto done = raise.run({count, counter}); !done)
        return tl::unexpected(done.error());
    Statement ask(database, u"SELECT last FROM counter WHERE name = ?"_s);
    if (const auto done = ask.run({counter}); !done)
        return tl::unexpected(done.error());
    if (!ask.next())
        return failure(ErrorCode::WorkspaceDamaged, database.path(), u"counter"_s, counter);
    return ask.value(0).toLongLong() - count + 1;
}

} // namespace duibiao::store
