// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestonestore.h"

#include "database.h"
#include "presence.h"
#include "row.h"
#include "statement.h"

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

QVariantList toRow(const Milestone& milestone)
{
    const Evidence& evidence = milestone.evidence;
    return {column(milestone.id),     reference(evidence.report), toCode(milestone.role),
            column(milestone.action), column(milestone.object),   column(milestone.districtCode),
            column(milestone.period), qint64{evidence.begin},     qint64{evidence.end},
            column(evidence.quote),   qint64{evidence.cueBegin},  qint64{evidence.cueEnd},
            toCode(milestone.review)};
}

Result<std::vector<Milestone>> readAll(const Database& database, Statement& statement)
{
    std::vector<Milestone> milestones;
    while (statement.next()) {
        RowReader row(statement);
        Milestone milestone;
        milestone.id = row.integer();
        const ReportId report = row.integer();
        milestone.role = row.code(&roleFromCode);
        milestone.action = row.text();
        milestone.object = row.text();
        milestone.districtCode = row.text();
        milestone.period = row.period();
        milestone.evidence = readEvidence(row, report);
        milestone.review = row.code(&reviewFromCode);
        if (!row.isGood())
            return tl::unexpected(row.error(database.path(), milestoneTable().name, milestone.id));
        milestones.push_back(std::move(milestone));
    }
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return milestones;
}

QString selectSql(const QString& condition)
{
    return u"SELECT "_s % milestoneTable().columnList(u"m"_s) % u" FROM milestone m WHERE "_s %
           condition % belongsToPresentReport(u"m"_s) %
           u" ORDER BY m.report_id IS NULL, m.report_id, m.begin_at, m.id"_s;
}

} // namespace

const Table& milestoneTable()
{
    static const Table table{u"milestone"_s,
                             {u"id"_s, u"report_id"_s, u"role"_s, u"action"_s, u"object"_s,
                              u"district"_s, u"period"_s, u"begin_at"_s, u"end_at"_s, u"quote"_s,
                              u"cue_begin"_s, u"cue_end"_s, u"review"_s}};
    return table;
}

Result<std::vector<Milestone>> loadMilestones(Database& database, std::optional<ReportId> report)
{
    Statement statement(database, selectSql(report ? u"m.report_id = ? AND "_s : QString()));
    if (const auto done = statement.run(report ? QVariantList{*report} : QVariantList{}); !done)
        return tl::unexpected(done.error());
    return readAll(database, statement);
}

Result<void> insertMilestones(Database& database, const std::vector<Milestone>& milestones)
{
    Statement statement(database, milestoneTable().insertSql());
    for (const Milestone& milestone : milestones) {
        if (const auto done = statement.run(toRow(milestone)); !done)
            return done;
    }
    return {};
}

Result<void> moveMilestones(Database& database, Action& action,
                            const std::vector<Milestone>& milestones)
{
    Statement find(database, u"SELECT "_s % milestoneTable().columnList(u"m"_s) %
                                 u" FROM milestone m WHERE m.id = ?"_s);
    Statement write(database, milestoneTable().updateSql());
    for (const Milestone& milestone : milestones) {
        if (const auto done = find.run({milestone.id}); !done)
            return done;
        const auto before = readAll(database, find);
        if (!before)
            return tl::unexpected(before.error());
        if (before->empty())
            return failure(ErrorCode::RecordNotFound, u"milestone %1"_s.arg(milestone.id));
        const QVariantList row = toRow(milestone);
        if (const auto done = write.run(updateValues(row)); !done)
            return done;
        action.changes.push_back({&milestoneTable(), milestone.id, toRow(before->front()), row});
    }
    return {};
}

Result<Action> updateMilestones(Database& database, const std::vector<Milestone>& milestones)
{
    Action action{ActionKind::EditMilestones, 0, {}};
    Statement find(database, selectSql(u"m.id = ? AND "_s));
    Statement write(database, milestoneTable().updateSql());
    PresentReports reports(database);
    for (const Milestone& milestone : milestones) {
        if (const auto done = find.run({milestone.id}); !done)
            return tl::unexpected(done.error());
        const auto before = readAll(database, find);
        if (!before)
            return tl::unexpected(before.error());
        if (before->empty())
            return failure(ErrorCode::RecordNotFound, u"milestone %1"_s.arg(milestone.id));
        if (const auto known = reports.require(milestone.evidence.report); !known)
            return tl::unexpected(known.error());
        if (before->front() == milestone)
            continue;
        const QVariantList row = toRow(milestone);
        if (const auto done = write.run(updateValues(row)); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&milestoneTable(), milestone.id, toRow(before->front()), row});
        ++action.items;
    }
    return action;
}

} // namespace duibiao::store
