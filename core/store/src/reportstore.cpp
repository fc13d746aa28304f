// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstore.h"

#include "database.h"
#include "dialect.h"
#include "figurestore.h"
#include "importer.h"
#include "milestonestore.h"
#include "row.h"
#include "statement.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

Result<Report> readReport(const Database& database, RowReader& row)
{
    Report report;
    report.id = row.integer();
    report.header.title = row.text();
    report.header.districtCode = row.text();
    report.header.kind = row.code(&reportKindFromCode);
    report.header.period = row.period();
    report.header.published = row.date();
    report.fileName = row.text();
    report.encoding = row.text();
    report.script = row.code(&scriptFromCode);
    report.sha256 = row.bytes();
    report.imported = row.time();
    row.flag(); // removed: never asked for
    if (!row.isGood())
        return tl::unexpected(row.error(database.path(), reportTable().name, report.id));
    return report;
}

tl::unexpected<Error> notFound(ReportId id)
{
    return failure(ErrorCode::RecordNotFound, u"report %1"_s.arg(id));
}

/// The answer to a question about one report, with its first row taken.
Result<void> runForOne(Statement& statement, ReportId id)
{
    if (const auto done = statement.run({id}); !done)
        return done;
    if (statement.next())
        return {};
    const auto done = statement.status();
    return done ? Result<void>(notFound(id)) : done;
}

Result<Report> loadReport(Database& database, ReportId id)
{
    Statement statement(database, u"SELECT "_s % reportTable().columnList(u"r"_s) %
                                      u" FROM report r WHERE r.id = ? AND r.removed = 0"_s);
    if (const auto found = runForOne(statement, id); !found)
        return tl::unexpected(found.error());
    RowReader row(statement);
    return readReport(database, row);
}

} // namespace

QVariantList reportRow(const Report& report, bool removed)
{
    const ReportHeader& header = report.header;
    return {column(report.id),       column(header.title),    column(header.districtCode),
            toCode(header.kind),     column(header.period),   column(header.published),
            column(report.fileName), column(report.encoding), toCode(report.script),
            column(report.sha256),   column(report.imported), column(removed)};
}

const Table& reportTable()
{
    static const Table table{u"report"_s,
                             {u"id"_s, u"title"_s, u"district"_s, u"kind"_s, u"period"_s,
                              u"published"_s, u"file_name"_s, u"encoding"_s, u"script"_s,
                              u"sha256"_s, u"imported"_s, u"removed"_s}};
    return table;
}

Result<std::vector<ReportRow>> loadReports(Database& database)
{
    Statement statement(
        database,
        u"SELECT "_s % reportTable().columnList(u"r"_s) %
            u", coalesce(f.kept, 0), coalesce(f.open, 0), coalesce(m.kept, 0) FROM report r "
            "LEFT JOIN (SELECT report_id, sum(CASE WHEN review <> 'rejected' THEN 1 ELSE 0 END) "
            "AS kept, sum(CASE WHEN review = 'open' THEN 1 ELSE 0 END) AS open "
            "FROM figure GROUP BY report_id) f ON f.report_id = r.id "
            "LEFT JOIN (SELECT report_id, sum(CASE WHEN review <> 'rejected' THEN 1 ELSE 0 END) "
            "AS kept FROM milestone GROUP BY report_id) m ON m.report_id = r.id "
            "WHERE r.removed = 0"_s);
    if (const auto done = statement.run(); !done)
        return tl::unexpected(done.error());
    std::vector<ReportRow> rows;
    while (statement.next()) {
        RowReader row(statement);
        const auto report = readReport(database, row);
        if (!report)
            return tl::unexpected(report.error());
        const auto figures = static_cast<int>(row.integer());
        const auto open = static_cast<int>(row.integer());
        rows.push_back({*report, figures, open, static_cast<int>(row.integer())});
    }
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    const auto key = [](const ReportRow& row) {
        const ReportHeader& header = row.report.header;
        return std::tie(header.districtCode, header.period, header.title, row.report.id);
    };
    std::ranges::sort(rows, {}, key);
    return rows;
}

Result<ReportContents> loadContents(Database& database, ReportId id)
{
    const auto report = loadReport(database, id);
    if (!report)
        return tl::unexpected(report.error());
    Statement text(database, u"SELECT body FROM report_text WHERE report_id = ?"_s);
    if (const auto found = runForOne(text, id); !found)
        return tl::unexpected(found.error());
    auto figures = loadFigures(database, {id, true});
    if (!figures)
        return tl::unexpected(figures.error());
    auto milestones = loadMilestones(database, id);
    if (!milestones)
        return tl::unexpected(milestones.error());
    return ReportContents{*report, text.value(0).toString(), std::move(*figures),
                          std::move(*milestones)};
}

Result<QHash<ReportId, QString>> loadTexts(Database& database)
{
    Statement statement(database, u"SELECT t.report_id, t.body FROM report_text t "
                                  "JOIN report r ON r.id = t.report_id WHERE r.removed = 0"_s);
    if (const auto done = statement.run(); !done)
        return tl::unexpected(done.error());
    QHash<ReportId, QString> texts;
    while (statement.next())
        texts.insert(statement.value(0).toLongLong(), statement.value(1).toString());
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return texts;
}

Result<QByteArray> loadOriginal(Database& database, ReportId id)
{
    Statement statement(database, u"SELECT o.sha256, o.packed FROM original o "
                                  "JOIN report r ON r.sha256 = o.sha256 "
                                  "WHERE r.id = ? AND r.removed = 0"_s);
    if (const auto found = runForOne(statement, id); !found)
        return tl::unexpected(found.error());
    const QByteArray bytes = qUncompress(statement.value(1).toByteArray());
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) !=
        statement.value(0).toByteArray())
        return failure(ErrorCode::WorkspaceDamaged, database.path(), u"report %1"_s.arg(id));
    return bytes;
}

Result<std::optional<ReportId>> findByHash(Database& database, const QByteArray& sha256)
{
    Statement statement(database, u"SELECT id FROM report WHERE sha256 = ? AND removed = 0"_s);
    if (const auto done = statement.run({column(sha256)}); !done)
        return tl::unexpected(done.error());
    if (statement.next())
        return statement.value(0).toLongLong();
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return std::nullopt;
}

Result<Action> addReports(Database& database, const ReportSource& next, ActionKind kind,
                          ImportSummary& summary)
{
    Action action{kind, 0, {}};
    Importer importer(database);
    for (;;) {
        const auto given = next();
        if (!given)
            return tl::unexpected(given.error());
        if (!*given)
            return action;
        const Replacement& incoming = **given;
        const QByteArray sha256 =
            QCryptographicHash::hash(incoming.report.bytes, QCryptographicHash::Sha256);
        const auto known = findByHash(database, sha256);
        if (!known)
            return tl::unexpected(known.error());
        if (*known && **known != incoming.old) {
            summary.alreadyThere.push_back(**known);
            continue;
        }
        if (incoming.old != 0) {
            const auto removed = removeReports(database, {incoming.old});
            if (!removed)
                return tl::unexpected(removed.error());
            action.changes.push_back(removed->changes.front());
        }
        const auto id = importer.add(action, incoming, sha256);
        if (!id)
            return tl::unexpected(id.error());
        (incoming.old == 0 ? summary.added : summary.revised).push_back(*id);
        ++action.items;
    }
}

Result<Action> updateHeader(Database& database, ReportId id, const ReportHeader& header)
{
    const auto before = loadReport(database, id);
    if (!before)
        return tl::unexpected(before.error());
    if (before->header == header)
        return Action{ActionKind::EditReport, 0, {}};
    Report after = *before;
    after.header = header;
    const QVariantList row = reportRow(after, false);
    Statement write(database, reportTable().updateSql());
    if (const auto done = write.run(updateValues(row)); !done)
        return tl::unexpected(done.error());
    return Action{
        ActionKind::EditReport, 1, {{&reportTable(), id, reportRow(*before, false), row}}};
}

Result<Action> removeReports(Database& database, const std::vector<ReportId>& ids)
{
    Action action{ActionKind::RemoveReports, 0, {}};
    Statement write(database, u"UPDATE report SET removed = 1 WHERE id = ?"_s);
    for (const ReportId id : ids) {
        const auto report = loadReport(database, id);
        if (!report)
            return tl::unexpected(report.error());
        if (const auto done = write.run({id}); !done)
            return tl::unexpected(done.error());
        action.changes.push_back(
            {&reportTable(), id, reportRow(*report, false), reportRow(*report, true)});
        ++action.items;
    }
    return action;
}

Result<void> purgeUndoneImports(Database& database)
{
    // What came with an action had been absent before it, which is told as removed.
    const QString gone = u"(SELECT c.row_id FROM history_row c JOIN history h ON h.id = c.entry_id "
                         "WHERE h.undone = 1 AND c.table_name = 'report' "
                         "AND c.row_before = '{\"removed\":1}')"_s;
    return database.runAll(
        {u"DELETE FROM figure WHERE report_id IN "_s % gone,
         u"DELETE FROM as_read WHERE report_id IN "_s % gone,
         u"DELETE FROM milestone WHERE report_id IN "_s % gone, dialect::forgetTextsSql(gone),
         u"DELETE FROM report_text WHERE report_id IN "_s % gone,
         u"DELETE FROM report WHERE id IN "_s % gone,
         u"DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM report)"_s});
}

} // namespace duibiao::store
