// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstore.h"

#include "database.h"
#include "dialect.h"
#include "figurestore.h"
#include "lessonstore.h"
#include "milestonestore.h"
#include "row.h"
#include "statement.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

QVariantList toRow(const Report& report, bool removed)
{
    const ReportHeader& header = report.header;
    return {column(report.id),       column(header.title),    column(header.districtCode),
            toCode(header.kind),     column(header.period),   column(header.published),
            column(report.fileName), column(report.encoding), toCode(report.script),
            column(report.sha256),   column(report.imported), column(removed)};
}

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

/// A derived figure names its sources by their ids in the new report; these become the stored ids.
Result<void> translateSources(std::vector<Figure>& figures, const std::vector<Figure>& given)
{
    QHash<FigureId, FigureId> stored;
    for (size_t i = 0; i < given.size(); ++i) {
        const FigureId place = static_cast<FigureId>(i) + 1;
        stored.insert(given[i].id == 0 ? place : given[i].id, figures[i].id);
    }
    for (Figure& figure : figures) {
        if (!figure.derivation)
            continue;
        for (FigureId& source : figure.derivation->sources) {
            const auto known = stored.constFind(source);
            if (known == stored.constEnd()) {
                return failure(ErrorCode::InvalidData, figure.label, u"derivation"_s,
                               QString::number(source));
            }
            source = *known;
        }
    }
    return {};
}

/// Stores new reports one by one, each with all that belongs to it.
class Importer
{
public:
    explicit Importer(Database& database)
        : m_database(database), m_report(database, reportTable().insertSql()),
          m_original(database, u"INSERT INTO original (sha256, packed) VALUES (?, ?)"_s),
          m_hasOriginal(database, u"SELECT 1 FROM original WHERE sha256 = ?"_s),
          m_text(database, u"INSERT INTO report_text (report_id, body) VALUES (?, ?)"_s),
          m_searchable(database, dialect::makeSearchableSql()),
          m_asRead(database, asReadTable().insertSql())
    {
    }

    Result<Change> add(const NewReport& given, const QByteArray& sha256)
    {
        const auto id = takeIds(m_database, reportTable().name, 1);
        if (!id)
            return tl::unexpected(id.error());
        Report report = given.report;
        report.id = *id;
        report.sha256 = sha256;
        if (!report.imported.isValid())
            report.imported = QDateTime::currentDateTimeUtc();
        if (const auto done = addFile(given, report); !done)
            return tl::unexpected(done.error());
        if (const auto done = addFigures(given, *id); !done)
            return tl::unexpected(done.error());
        if (const auto done = addMilestones(given, *id); !done)
            return tl::unexpected(done.error());
        // Undo hides the report with all its rows, so the history needs no copy of them.
        return Change{&reportTable(), *id, toRow(report, true), toRow(report, false)};
    }

private:
    Result<void> addFile(const NewReport& given, const Report& report)
    {
        if (const auto done = m_hasOriginal.run({report.sha256}); !done)
            return done;
        if (!m_hasOriginal.next()) {
            if (const auto done = m_original.run({report.sha256, qCompress(given.bytes, fastest)});
                !done)
                return done;
        }
        if (const auto done = m_report.run(toRow(report, false)); !done)
            return done;
        if (const auto done = m_text.run({report.id, column(given.text)}); !done)
            return done;
        return m_searchable.run({report.id, column(given.text)});
    }

    Result<void> addFigures(const NewReport& given, ReportId report)
    {
        const auto first =
            takeIds(m_database, figureTable().name, static_cast<qint64>(given.figures.size()));
        if (!first)
            return tl::unexpected(first.error());
        std::vector<Figure> figures = given.figures;
        FigureId next = *first;
        for (Figure& figure : figures) {
            figure.id = next++;
            figure.evidence.report = report;
        }
        if (const auto done = translateSources(figures, given.figures); !done)
            return done;
        if (const auto done = insertFigures(m_database, figures); !done)
            return done;
        return addAsRead(given, figures);
    }

    Result<void> addAsRead(const NewReport& given, const std::vector<Figure>& stored)
    {
        for (const auto& [place, figure] : given.asRead) {
            if (place >= stored.size())
                return failure(ErrorCode::InvalidData, figure.label, u"asRead"_s);
            Figure read = figure;
            read.id = stored[place].id;
            read.evidence.report = stored[place].evidence.report;
            read.derivation.reset(); // names figures of the reading, not of the workspace
            if (const auto done = m_asRead.run(figureRow(read)); !done)
                return done;
        }
        return {};
    }

    Result<void> addMilestones(const NewReport& given, ReportId report)
    {
        const auto first = takeIds(m_database, milestoneTable().name,
                                   static_cast<qint64>(given.milestones.size()));
        if (!first)
            return tl::unexpected(first.error());
        std::vector<Milestone> milestones = given.milestones;
        MilestoneId next = *first;
        for (Milestone& milestone : milestones) {
            milestone.id = next++;
            milestone.evidence.report = report;
        }
        return insertMilestones(m_database, milestones);
    }

    static constexpr int fastest = 1; // of zlib: an import is to be felt as immediate

    Database& m_database;
    Statement m_report;
    Statement m_original;
    Statement m_hasOriginal;
    Statement m_text;
    Statement m_searchable;
    Statement m_asRead;
};

} // namespace

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

Result<Action> addReports(Database& database, const std::vector<NewReport>& reports,
                          ImportSummary& summary)
{
    Action action{ActionKind::ImportReports, 0, {}};
    Importer importer(database);
    for (const NewReport& report : reports) {
        const QByteArray sha256 =
            QCryptographicHash::hash(report.bytes, QCryptographicHash::Sha256);
        const auto known = findByHash(database, sha256);
        if (!known)
            return tl::unexpected(known.error());
        if (*known) {
            summary.alreadyThere.push_back(**known);
            continue;
        }
        auto change = importer.add(report, sha256);
        if (!change)
            return tl::unexpected(change.error());
        summary.added.push_back(change->row);
        action.changes.push_back(std::move(*change));
        ++action.items;
    }
    return action;
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
    const QVariantList row = toRow(after, false);
    Statement write(database, reportTable().updateSql());
    if (const auto done = write.run(updateValues(row)); !done)
        return tl::unexpected(done.error());
    return Action{ActionKind::EditReport, 1, {{&reportTable(), id, toRow(*before, false), row}}};
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
        action.changes.push_back({&reportTable(), id, toRow(*report, false), toRow(*report, true)});
        ++action.items;
    }
    return action;
}

Result<void> purgeUndoneImports(Database& database)
{
    const QString gone = u"(SELECT c.row_id FROM history_row c JOIN history h ON h.id = c.entry_id "
                         "WHERE h.undone = 1 AND h.action = 'import_reports')"_s;
    return database.runAll(
        {u"DELETE FROM figure WHERE report_id IN "_s % gone,
         u"DELETE FROM as_read WHERE report_id IN "_s % gone,
         u"DELETE FROM milestone WHERE report_id IN "_s % gone, dialect::forgetTextsSql(gone),
         u"DELETE FROM report_text WHERE report_id IN "_s % gone,
         u"DELETE FROM report WHERE id IN "_s % gone,
         u"DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM report)"_s});
}

} // namespace duibiao::store
