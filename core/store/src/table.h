// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace duibiao::store {

class Database;

/// A table whose rows the history can put back; the first column is `id`.
struct Table
{
    QString name;
    QStringList columns;

    /// The columns, each behind `alias.`, in order.
    [[nodiscard]] QString columnList(const QString& alias) const;
    [[nodiscard]] QString insertSql() const;
    /// All columns but the id; the id comes last.
    [[nodiscard]] QString updateSql() const;
    [[nodiscard]] QString deleteSql() const;
};

/// The values for updateSql() of a row in column order.
[[nodiscard]] QVariantList updateValues(const QVariantList& row);

/// Gives out `count` new ids of a counter; returns the first.
[[nodiscard]] Result<qint64> takeIds(Database& database, const QString& counter, qint64 count);

} // namespace duibiao::store
