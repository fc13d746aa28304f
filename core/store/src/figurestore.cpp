// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestore.h"

#include "database.h"
#include "presence.h"
#include "row.h"
#include "statement.h"

#include <array>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<Derivation::Rule> ruleFromCode(QStringView code)
{
    using Rule = Derivation::Rule;
    for (const Rule rule :
         {Rule::TargetFromCompletion, Rule::LastYearFromGrowth, Rule::LastYearFromDifference,
          Rule::YearFromCumulative, Rule::RestOfTotal}) {
        if (toCode(rule) == code)
            return rule;
    }
    return std::nullopt;
}

QString joined(const std::vector<FigureId>& ids)
{
    QStringList words;
    for (const FigureId id : ids)
        words.append(QString::number(id));
    return words.join(u' ');
}

QVariantList toRow(const Figure& figure)
{
    const Quantity& quantity = figure.quantity;
    const Evidence& evidence = figure.evidence;
    return {column(figure.id),
            reference(evidence.report),
            toCode(figure.role),
            column(figure.districtCode),
            column(figure.indicatorId),
            column(figure.label),
            toCode(figure.measure),
            column(figure.period),
            column(quantity.value),
            column(quantity.valueMax),
            column(quantity.unit),
            toCode(quantity.bound),
            column(quantity.literal),
            column(quantity.resolution),
            column(quantity.approachesFromBelow),
            qint64{evidence.begin},
            qint64{evidence.end},
            column(evidence.quote),
            qint64{evidence.cueBegin},
            qint64{evidence.cueEnd},
            figure.confidence,
            toCode(figure.review),
            column(figure.typedIn),
            column(figure.corrected),
            qint64{figure.readerVersion},
            column(figure.department),
            column(figure.note),
            figure.derivation ? QVariant(toCode(figure.derivation->rule)) : QVariant(),
            figure.derivation ? column(joined(figure.derivation->sources)) : QVariant()};
}

std::optional<Derivation> readDerivation(RowReader& row)
{
    const QString rule = row.text();
    const QString sources = row.text();
    if (rule.isEmpty())
        return std::nullopt;
    const auto known = ruleFromCode(rule);
    if (!known)
        row.fail();
    Derivation derivation{known.value_or(Derivation::Rule{}), {}};
    for (const QString& id : sources.split(u' ', Qt::SkipEmptyParts))
        derivation.sources.push_back(id.toLongLong());
    return derivation;
}

Quantity readQuantity(RowReader& row)
{
    Quantity quantity;
    quantity.value = row.decimal();
    quantity.valueMax = row.optionalDecimal();
    quantity.unit = row.text();
    quantity.bound = row.code(&boundFromCode);
    quantity.literal = row.text();
    quantity.resolution = row.decimal();
    quantity.approachesFromBelow = row.flag();
    return quantity;
}

Result<Figure> readFigure(const Database& database, const Statement& statement)
{
    RowReader row(statement);
    Figure figure;
    figure.id = row.integer();
    const ReportId report = row.integer();
    figure.role = row.code(&roleFromCode);
    figure.districtCode = row.text();
    figure.indicatorId = row.text();
    figure.label = row.text();
    figure.measure = row.code(&measureFromCode);
    figure.period = row.period();
    figure.quantity = readQuantity(row);
    figure.evidence = readEvidence(row, report);
    figure.confidence = row.real();
    figure.review = row.code(&reviewFromCode);
    figure.typedIn = row.flag();
    figure.corrected = row.flag();
    figure.readerVersion = static_cast<int>(row.integer());
    figure.department = row.text();
    figure.note = row.text();
    figure.derivation = readDerivation(row);
    if (!row.isGood())
        return tl::unexpected(row.error(database.path(), figureTable().name, figure.id));
    return figure;
}

Result<std::vector<Figure>> readAll(const Database& database, Statement& statement)
{
    std::vector<Figure> figures;
    while (statement.next()) {
        auto figure = readFigure(database, statement);
        if (!figure)
            return tl::unexpected(figure.error());
        figures.push_back(std::move(*figure));
    }
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return figures;
}

QString selectSql(const QString& condition)
{
    return u"SELECT "_s % figureTable().columnList(u"f"_s) % u" FROM figure f WHERE "_s %
           condition % u" AND "_s % belongsToPresentReport(u"f"_s);
}

/// One figure after the other, each by its id.
class FigureById
{
public:
    explicit FigureById(Database& database)
        : m_database(database), m_statement(database, selectSql(u"f.id = ?"_s))
    {
    }

    Result<Figure> find(FigureId id)
    {
        if (const auto done = m_statement.run({id}); !done)
            return tl::unexpected(done.error());
        const auto found = readAll(m_database, m_statement);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return failure(ErrorCode::RecordNotFound, u"figure %1"_s.arg(id));
        return found->front();
    }

private:
    const Database& m_database;
    Statement m_statement;
};

/// The same statement apart from what the planner adds to it.
bool readsTheSame(const Figure& a, Figure b)
{
    b.review = a.review;
    b.typedIn = a.typedIn;
    b.corrected = a.corrected;
    b.department = a.department;
    b.note = a.note;
    return a == b;
}

ActionKind kindOf(Review review)
{
    switch (review) {
    case Review::Accepted:
        return ActionKind::AcceptFigures;
    case Review::Rejected:
        return ActionKind::RejectFigures;
    case Review::Open:
        break;
    }
    return ActionKind::ReopenFigures;
}

} // namespace

const Table& figureTable()
{
    static const Table table{
        u"figure"_s,
        {u"id"_s,         u"report_id"_s, u"role"_s,       u"district"_s,    u"indicator"_s,
         u"label"_s,      u"measure"_s,   u"period"_s,     u"value"_s,       u"value_max"_s,
         u"unit"_s,       u"bound"_s,     u"literal"_s,    u"resolution"_s,  u"from_below"_s,
         u"begin_at"_s,   u"end_at"_s,    u"quote"_s,      u"cue_begin"_s,   u"cue_end"_s,
         u"confidence"_s, u"review"_s,    u"typed_in"_s,   u"corrected"_s,   u"reader_version"_s,
         u"department"_s, u"note"_s,      u"derived_by"_s, u"derived_from"_s}};
    return table;
}

Result<std::vector<Figure>> loadFigures(Database& database, const FigureFilter& filter)
{
    QString condition = filter.withRejected ? u"f.review IS NOT NULL"_s : u"f.review <> ?"_s;
    QVariantList values;
    if (!filter.withRejected)
        values.append(toCode(Review::Rejected));
    if (filter.report) {
        condition = condition % u" AND f.report_id = ?"_s;
        values.append(*filter.report);
    }
    // What was typed in comes last.
    Statement statement(database,
                        selectSql(condition) %
                            u" ORDER BY f.report_id IS NULL, f.report_id, f.begin_at, f.id"_s);
    if (const auto done = statement.run(values); !done)
        return tl::unexpected(done.error());
    return readAll(database, statement);
}

Result<void> insertFigures(Database& database, const std::vector<Figure>& figures)
{
    Statement statement(database, figureTable().insertSql());
    for (const Figure& figure : figures) {
        if (const auto done = statement.run(toRow(figure)); !done)
            return done;
    }
    return {};
}

Result<Action> addFigures(Database& database, std::vector<Figure> figures)
{
    Action action{ActionKind::AddFigures, static_cast<int>(figures.size()), {}};
    const auto first = takeIds(database, figureTable().name, static_cast<qint64>(figures.size()));
    if (!first)
        return tl::unexpected(first.error());
    FigureId next = *first;
    PresentReports reports(database);
    for (Figure& figure : figures) {
        figure.id = next++;
        if (const auto known = reports.require(figure.evidence.report); !known)
            return tl::unexpected(known.error());
        action.changes.push_back({&figureTable(), figure.id, {}, toRow(figure)});
    }
    if (const auto done = insertFigures(database, figures); !done)
        return tl::unexpected(done.error());
    return action;
}

Result<Action> updateFigures(Database& database, const std::vector<Figure>& figures)
{
    Action action{ActionKind::EditFigures, 0, {}};
    FigureById stored(database);
    Statement write(database, figureTable().updateSql());
    PresentReports reports(database);
    for (Figure figure : figures) {
        const auto before = stored.find(figure.id);
        if (!before)
            return tl::unexpected(before.error());
        if (const auto known = reports.require(figure.evidence.report); !known)
            return tl::unexpected(known.error());
        figure.corrected =
            before->corrected || (!before->typedIn && !readsTheSame(*before, figure));
        if (figure == *before)
            continue;
        const QVariantList row = toRow(figure);
        if (const auto done = write.run(updateValues(row)); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), figure.id, toRow(*before), row});
        ++action.items;
    }
    return action;
}

Result<Action> reviewFigures(Database& database, const std::vector<FigureId>& ids, Review review)
{
    Action action{kindOf(review), 0, {}};
    FigureById stored(database);
    Statement write(database, u"UPDATE figure SET review = ? WHERE id = ?"_s);
    for (const FigureId id : ids) {
        auto figure = stored.find(id);
        if (!figure)
            return tl::unexpected(figure.error());
        if (figure->review == review)
            continue;
        const QVariantList before = toRow(*figure);
        figure->review = review;
        if (const auto done = write.run({toCode(review), id}); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), id, before, toRow(*figure)});
        ++action.items;
    }
    return action;
}

Result<Action> removeFigures(Database& database, const std::vector<FigureId>& ids)
{
    Action action{ActionKind::RemoveFigures, 0, {}};
    FigureById stored(database);
    Statement write(database, figureTable().deleteSql());
    for (const FigureId id : ids) {
        const auto figure = stored.find(id);
        if (!figure)
            return tl::unexpected(figure.error());
        if (const auto done = write.run({id}); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), id, toRow(*figure), {}});
        ++action.items;
    }
    return action;
}

} // namespace duibiao::store
