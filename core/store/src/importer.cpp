// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "database.h"
#include "dialect.h"
#include "figurestore.h"
#include "lessonstore.h"
#include "milestonestore.h"
#include "reportstore.h"
#include "row.h"

#include <QHash>

#include <algorithm>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int fastest = 1; // of zlib: an import is to be felt as immediate

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

/// Gives each thing its id: its own where it lives on, else a new one.
template <typename Thing, typename Id>
Result<void> number(Database& database, const QString& counter, std::vector<Thing>& things,
                    const std::vector<std::pair<std::size_t, Id>>& kept, ReportId report)
{
    for (Thing& thing : things) {
        thing.id = 0;
        thing.evidence.report = report;
    }
    for (const auto& [place, id] : kept) {
        if (place >= things.size() || things[place].id != 0)
            return failure(ErrorCode::InvalidData, counter, u"kept"_s, QString::number(id));
        things[place].id = id;
    }
    const auto unknown = static_cast<qint64>(things.size() - kept.size());
    const auto first = takeIds(database, counter, unknown);
    if (!first)
        return tl::unexpected(first.error());
    qint64 next = *first;
    for (Thing& thing : things) {
        if (thing.id == 0)
            thing.id = next++;
    }
    return {};
}

/// The things with these places, and those without.
template <typename Thing, typename Id>
std::pair<std::vector<Thing>, std::vector<Thing>>
partedByPlace(const std::vector<Thing>& things, const std::vector<std::pair<std::size_t, Id>>& kept)
{
    std::vector<bool> isKept(things.size());
    for (const auto& [place, id] : kept)
        isKept[place] = true;
    std::pair<std::vector<Thing>, std::vector<Thing>> parts;
    for (std::size_t i = 0; i < things.size(); ++i)
        (isKept[i] ? parts.first : parts.second).push_back(things[i]);
    return parts;
}

} // namespace

Importer::Importer(Database& database)
    : m_database(database), m_report(database, reportTable().insertSql()),
      m_original(database, u"INSERT INTO original (sha256, packed) VALUES (?, ?)"_s),
      m_hasOriginal(database, u"SELECT 1 FROM original WHERE sha256 = ?"_s),
      m_text(database, u"INSERT INTO report_text (report_id, body) VALUES (?, ?)"_s),
      m_searchable(database, dialect::makeSearchableSql()),
      m_asRead(database, asReadTable().insertSql())
{
}

Result<ReportId> Importer::add(Action& action, const Replacement& replacement,
                               const QByteArray& sha256)
{
    const auto report = addReport(replacement.report, sha256);
    if (!report)
        return tl::unexpected(report.error());
    action.changes.push_back(
        {&reportTable(), report->id, reportRow(*report, true), reportRow(*report, false)});
    if (const auto done = storeFigures(action, replacement, report->id); !done)
        return tl::unexpected(done.error());
    if (const auto done = storeMilestones(action, replacement, report->id); !done)
        return tl::unexpected(done.error());
    return report->id;
}

Result<Report> Importer::addReport(const NewReport& given, const QByteArray& sha256)
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
    return report;
}

Result<void> Importer::addFile(const NewReport& given, const Report& report)
{
    if (const auto done = m_hasOriginal.run({report.sha256}); !done)
        return done;
    if (!m_hasOriginal.next()) {
        if (const auto done = m_original.run({report.sha256, qCompress(given.bytes, fastest)});
            !done)
            return done;
    }
    if (const auto done = m_report.run(reportRow(report, false)); !done)
        return done;
    if (const auto done = m_text.run({report.id, column(given.text)}); !done)
        return done;
    return m_searchable.run({report.id, column(given.text)});
}

Result<std::vector<Figure>> Importer::numberedFigures(const Replacement& replacement,
                                                      ReportId report)
{
    std::vector<Figure> figures = replacement.report.figures;
    if (const auto done =
            number(m_database, figureTable().name, figures, replacement.keptFigures, report);
        !done)
        return tl::unexpected(done.error());
    if (const auto done = translateSources(figures, replacement.report.figures); !done)
        return tl::unexpected(done.error());
    return figures;
}

Result<void> Importer::storeFigures(Action& action, const Replacement& replacement, ReportId report)
{
    const auto figures = numberedFigures(replacement, report);
    if (!figures)
        return tl::unexpected(figures.error());
    const auto [kept, added] = partedByPlace(*figures, replacement.keptFigures);
    if (const auto done = insertFigures(m_database, added); !done)
        return done;
    if (const auto done = moveFigures(m_database, action, kept); !done)
        return done;
    return addAsRead(replacement.report, *figures);
}

Result<void> Importer::addAsRead(const NewReport& given, const std::vector<Figure>& stored)
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

Result<void> Importer::storeMilestones(Action& action, const Replacement& replacement,
                                       ReportId report)
{
    std::vector<Milestone> milestones = replacement.report.milestones;
    if (const auto done = number(m_database, milestoneTable().name, milestones,
                                 replacement.keptMilestones, report);
        !done)
        return done;
    const auto [kept, added] = partedByPlace(milestones, replacement.keptMilestones);
    if (const auto done = insertMilestones(m_database, added); !done)
        return done;
    return moveMilestones(m_database, action, kept);
}

} // namespace duibiao::store
