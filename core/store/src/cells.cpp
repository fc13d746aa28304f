// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "codes.h"
#include "database.h"
#include "row.h"
#include "statement.h"

#include <QSet>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/// Turns rows into cells.
class CellReader
{
public:
    /// False if the row cannot be understood.
    bool read(const Statement& statement, FigureCell& cell)
    {
        const auto period = m_periods(statement.value(4).toString());
        const auto role = m_roles(statement.value(5).toString());
        const auto measure = m_measures(statement.value(6).toString());
        const auto value = Decimal::parse(statement.value(7).toString());
        const auto bound = m_bounds(statement.value(8).toString());
        const auto review = m_reviews(statement.value(10).toString());
        if (!period || !role || !measure || !value || !bound || !review)
            return false;
        cell = {.id = statement.value(0).toLongLong(),
                .report = statement.value(1).toLongLong(),
                .districtCode = *m_districts(statement.value(2).toString()),
                .indicatorId = *m_indicators(statement.value(3).toString()),
                .period = *period,
                .role = *role,
                .measure = *measure,
                .value = *value,
                .bound = *bound,
                .unit = *m_units(statement.value(9).toString()),
                .review = *review};
        return true;
    }

private:
    Codes<QString> m_districts{&sameText};
    Codes<QString> m_indicators{&sameText};
    Codes<QString> m_units{&sameText};
    Codes<Period> m_periods{&periodFromText};
    Codes<Role> m_roles{&roleFromCode};
    Codes<Measure> m_measures{&measureFromCode};
    Codes<Bound> m_bounds{&boundFromCode};
    Codes<Review> m_reviews{&reviewFromCode};
};

Result<QSet<ReportId>> removedReports(Database& database)
{
    Statement ask(database, u"SELECT id FROM report WHERE removed = 1"_s);
    if (const auto done = ask.run(); !done)
        return tl::unexpected(done.error());
    QSet<ReportId> removed;
    while (ask.next())
        removed.insert(ask.value(0).toLongLong());
    if (const auto done = ask.status(); !done)
        return tl::unexpected(done.error());
    return removed;
}

} // namespace

FigureCondition conditionOf(const FigureFilter& filter)
{
    QStringList conditions;
    QVariantList values;
    const auto oneOf = [&](const QString& name, const QStringList& wanted) {
        if (wanted.isEmpty())
            return;
        conditions.append(u"f.%1 IN (%2)"_s.arg(name, places(wanted.size())));
        for (const QString& value : wanted)
            values.append(column(value));
    };
    oneOf(u"district"_s, filter.districts);
    oneOf(u"indicator"_s, filter.indicators);
    if (filter.role) {
        conditions.append(u"f.role = ?"_s);
        values.append(toCode(*filter.role));
    }
    if (filter.report) {
        conditions.append(u"f.report_id = ?"_s);
        values.append(*filter.report);
    }
    if (!filter.withRejected) {
        conditions.append(u"f.review <> ?"_s);
        values.append(toCode(Review::Rejected));
    }
    if (conditions.isEmpty())
        conditions.append(u"f.id IS NOT NULL"_s);
    return {conditions.join(u" AND "_s), values};
}

Result<void> visitCells(Database& database, const FigureFilter& filter, const CellVisitor& visit)
{
    const auto removed = removedReports(database);
    if (!removed)
        return tl::unexpected(removed.error());
    const FigureCondition condition = conditionOf(filter);
    Statement statement(database,
                        u"SELECT f.id, f.report_id, f.district, f.indicator, f.period, f.role, "
                        "f.measure, f.value, f.bound, f.unit, f.review FROM figure f WHERE "_s %
                            condition.sql);
    if (const auto done = statement.run(condition.values); !done)
        return done;
    CellReader reader;
    FigureCell cell;
    while (statement.next()) {
        if (!reader.read(statement, cell)) {
            return failure(ErrorCode::WorkspaceDamaged, database.path(),
                           u"figure %1"_s.arg(statement.value(0).toLongLong()));
        }
        if (!removed->contains(cell.report) && !visit(cell))
            return {};
    }
    return statement.status();
}

Result<std::vector<std::pair<QString, qint64>>> countFigures(Database& database)
{
    Statement ask(database,
                  u"SELECT district, count(*) FROM figure GROUP BY district ORDER BY district"_s);
    if (const auto done = ask.run(); !done)
        return tl::unexpected(done.error());
    std::vector<std::pair<QString, qint64>> counts;
    while (ask.next())
        counts.emplace_back(ask.value(0).toString(), ask.value(1).toLongLong());
    if (const auto done = ask.status(); !done)
        return tl::unexpected(done.error());
    return counts;
}

} // namespace duibiao::store
